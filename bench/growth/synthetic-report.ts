import { type CodedRecord, type Incident, SCHEMA_ID, type Span, sha256Hex } from '../../src/core/index.ts'
import { applyDecisions, reportEntry } from '../../src/record/index.ts'
import type { NewReport } from '../../src/store/index.ts'

const TYPES = ['attack/armed-assault', 'attack/bombing', 'battle/armed-clash', 'abduction', 'protest', 'detention', 'displacement', 'talks']
const OUTLETS = Array.from({ length: 40 }, (_, i) => `Outlet ${i}`)
const DEEDS = ['shot dead', 'blew up', 'clashed with', 'took away', 'marched on', 'arrested', 'drove out', 'met with']
const TARGETS = ['herders', 'soldiers', 'traders', 'farmers', 'teachers', 'drivers', 'police officers', 'miners']
const SCENES = ['a market', 'a checkpoint', 'a school', 'a bridge', 'a mine', 'a convoy', 'a clinic', 'a mosque']
const DAYS = 2000
const INCIDENTS = 3

/** A report made up from its number: some 130 words with three incidents, told in some twenty mentions and quoted by three speakers. The same each time. */
export function syntheticReport(number: number): NewReport {
  const random = mulberry32(number + 1)
  const pick = <Item>(of: readonly Item[]): Item => of[Math.floor(random() * of.length)]!
  const parts: string[] = []
  let length = 0
  const say = (words: string): Span => {
    const span = { start: length, end: length + words.length }
    parts.push(words)
    length += words.length
    return span
  }
  const actors: CodedRecord['actors'][number][] = []
  const actor = (name: string, kind: 'organization' | 'person' | 'group', mention: Span): string => {
    const id = `actor-${actors.length}`
    actors.push({
      id,
      name,
      kind,
      category: null,
      aliases: [],
      roles: [],
      person: null,
      protect: kind === 'person' ? 'private' : 'none',
      mentions: [mention],
    })
    return id
  }
  const [times, places, attributions, incidents]: [
    CodedRecord['times'][number][],
    CodedRecord['places'][number][],
    CodedRecord['attributions'][number][],
    Incident[],
  ] = [[], [], [], []]
  const gaps: CodedRecord['gaps'][number][] = []
  say(`Report ${number} of the day. `)
  for (let i = 0; i < INCIDENTS; i++) {
    const which = Math.floor(random() * TYPES.length)
    const column = `Column ${Math.floor(random() * 300)}`
    const by = actor(column, 'organization', say(column))
    say(' ')
    const trigger = say(DEEDS[which]!)
    say(' ')
    const dead = 1 + Math.floor(random() * 20)
    const phrase = say(`${dead} ${TARGETS[which]}`)
    say(` at ${pick(SCENES)} in `)
    const town = Math.floor(random() * 2000)
    const [lat, lon] = [10 + (town % 50) / 8, -5 + Math.floor(town / 50) / 8]
    const place = say(`Town ${town}`)
    say(' on ')
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * DAYS))).toISOString().slice(0, 10)
    const time = say(day)
    say('. ')
    const speaker = `Ministry ${Math.floor(random() * 60)}`
    const source = say(speaker)
    const saidBy = actor(speaker, 'organization', source)
    say(' ')
    const cue = say('said')
    const content = say(` that the dead were from the village of ${town} and that word${Math.floor(random() * 20000)} was found there`)
    say('. A resident spoke of ')
    const second = say('the shooting')
    say(` and of ${pick(SCENES)} that burned for hours while help was late to come. `)
    times.push({ id: `time-${i}`, span: time, type: 'DATE', value: day, mod: null, edtf: day, earliest: day, latest: day, anchor: null })
    places.push({
      id: `place-${i}`,
      span: place,
      name: `Town ${town}`,
      kind: 'P.PPL',
      lat,
      lon,
      bbox: null,
      geonameId: null,
      country: town % 2 ? 'ML' : 'NE',
      admin1: `Province ${town % 30}`,
      iso3166_2: null,
      relation: null,
      use: 'place',
      precision: 'exact',
    })
    attributions.push({
      id: `attribution-${i}`,
      source: { actor: saidBy, spans: [source], count: null },
      cue: { spans: [cue] },
      content: { spans: [content] },
      manner: 'indirect',
      naming: 'named',
      implicit: false,
      stance: 'reports',
      basis: 'unknown',
      channel: null,
      saidAt: null,
      within: null,
      confidence: 0.9,
    })
    const figure = {
      measure: 'killed',
      who: TARGETS[which]!,
      group: { status: 'unknown', sex: null, age: null, side: null },
      hedge: 'exact',
      scope: 'incident',
      partOf: null,
    } as const
    const disputed = random() < 0.1
    incidents.push({
      id: `incident-${i}`,
      type: TYPES[which]!,
      trigger: [trigger, second],
      stage: 'happened',
      standing: disputed ? 'disputed' : 'asserted',
      unit: 'event',
      background: false,
      time: { times: [`time-${i}`], edtf: day, earliest: day, latest: day, precision: 'day', attribution: null },
      place: { place: `place-${i}`, others: [], basis: 'stated', precision: 'exact', attribution: null },
      participants: [
        {
          id: `participant-${i}-0`,
          role: 'perpetrator',
          side: null,
          actor: by,
          kind: 'organization',
          outcome: null,
          known: 'fact',
          attribution: null,
          spans: [trigger],
        },
        {
          id: `participant-${i}-1`,
          role: 'victim',
          side: null,
          actor: null,
          kind: 'individual',
          outcome: 'killed',
          known: 'fact',
          attribution: null,
          spans: [phrase],
        },
      ],
      responsibility: [],
      figures: [{ ...figure, id: `figure-${i}`, min: dead, max: dead, phrase, attribution: `attribution-${i}` }],
      claims: [],
      accounts: [null, `attribution-${i}`],
      relations: [],
      confidence: 0.8,
    })
    if (random() < 0.3) gaps.push({ id: `gap-${i}`, kind: 'unknown', about: `incident-${i}`, spans: [second] })
  }
  const text = parts.join('')
  const bytes = new TextEncoder().encode(text)
  const sha256 = sha256Hex(bytes)
  const record: CodedRecord = {
    schema: SCHEMA_ID,
    document: {
      id: sha256.slice(0, 16),
      text,
      title: `Report ${number}`,
      url: null,
      publisher: pick(OUTLETS),
      author: null,
      agency: null,
      publishedAt: '2025-06-01',
      publishedAtBasis: 'given',
      modifiedAt: null,
      retrievedAt: null,
      dateline: null,
      language: 'en',
      sha256,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }],
      story: null,
    },
    times,
    places,
    actors,
    attributions,
    incidents,
    positions: [],
    gaps,
    findings: [],
    coder: { name: 'synthetic', version: '1', components: [], inputs: [] },
  }
  return {
    capture: { bytes, sha256, mediaType: 'text/plain', name: `report-${number}.txt`, url: null, retrievedAt: null },
    record,
    entry: reportEntry(applyDecisions(record, []), { name: `report-${number}.txt`, addedAt: '2025-06-01T08:00:00.000Z' }),
  }
}

/** Numbers from 0 to 1, the same for a seed. */
export function mulberry32(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
