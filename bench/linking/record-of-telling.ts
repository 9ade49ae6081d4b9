import { daysOfEdtf } from '../../src/coding/index.ts'
import { type Attribution, type CodedRecord, type Figure, type Incident, type Place, SCHEMA_ID, sha256Hex } from '../../src/core/index.ts'
import { boundsOf, type GoldCount, type GoldStory, type GoldTelling } from './read-stories.ts'

const GROUPS: Readonly<Record<string, Figure['group']>> = {
  soldiers: { status: 'combatant', sex: null, age: null, side: 'a' },
  fighters: { status: 'combatant', sex: null, age: null, side: 'b' },
}
const ANYBODY: Figure['group'] = { status: 'unknown', sex: null, age: null, side: null }
const PERSON = /^\p{Lu}\p{Ll}+ (?:Bin )?\p{Lu}\p{Ll}+$/u

/** One report as a coder that makes no mistake would code it: only what joining reports looks at. Incidents have the keys of the gold as ids. */
export function recordOfTelling(story: GoldStory, telling: GoldTelling): CodedRecord {
  const { text } = telling
  const actors = new Map<string, CodedRecord['actors'][number]>()
  const attributions: Attribution[] = []
  const actorOf = (name: string, unnamed: boolean) => {
    const id = `actor-${sha256Hex(`${telling.id} ${name}`).slice(0, 10)}`
    const person = !unnamed && PERSON.test(name)
    const kind = unnamed ? 'unnamed' : person ? 'person' : 'organization'
    const roles = person ? [{ title: 'official', spans: [], time: null }] : []
    actors.set(id, { id, name, kind, category: null, aliases: [], roles, person: null, protect: 'none', mentions: [] })
    return id
  }
  const attribute = (name: string, unnamed: boolean, within: string | null): string => {
    const id = `attribution-${attributions.length + 1}`
    attributions.push({
      id,
      source: { actor: actorOf(name, unnamed), spans: [], count: null },
      cue: { spans: [] },
      content: { spans: [] },
      manner: 'indirect',
      naming: unnamed ? 'unnamed' : 'named',
      implicit: false,
      stance: 'reports',
      basis: 'unknown',
      channel: null,
      saidAt: null,
      within,
      confidence: 1,
    })
    return id
  }
  const sayerOf = ({ speaker, unnamed, from }: GoldCount): string | null => {
    const outer = from === null ? null : attribute(from, false, null)
    return speaker === null ? outer : attribute(speaker, unnamed, outer)
  }
  const figureOf = (count: GoldCount, i: number): Figure => {
    const [measure, whom = ''] = count.measure.split(' ')
    return {
      id: `figure-${i + 1}`,
      measure: measure as Figure['measure'],
      who: whom || null,
      group: GROUPS[whom] ?? ANYBODY,
      ...boundsOf(count.value),
      scope: count.scope,
      partOf: null,
      phrase: { start: count.start, end: count.end },
      attribution: sayerOf(count),
    }
  }
  const places: Place[] = []
  const placeOf = (name: string): string => {
    const { lat, lon, country } = story.places.get(name)!
    const start = Math.max(0, text.indexOf(name))
    const id = `place-${places.length + 1}`
    const span = { start, end: start + name.length }
    const found = { geonameId: null, bbox: null, admin1: null, iso3166_2: null, relation: null }
    places.push({ id, span, name, kind: 'P.PPL', lat, lon, country, use: 'place', precision: 'exact', ...found })
    return id
  }
  const incidents = [...telling.triggers].map(([key, trigger]): Incident => {
    const { type, date, place } = story.events.get(key)!
    const days = daysOfEdtf(date) ?? { earliest: null, latest: null }
    const figures = telling.counts.filter(({ event }) => event === key).map(figureOf)
    return {
      id: key,
      type,
      trigger,
      stage: 'happened',
      standing: 'asserted',
      unit: 'event',
      background: telling.background.has(key),
      time: { times: [], edtf: date, ...days, precision: date.length === 10 ? 'day' : 'month', attribution: null },
      place: { place: placeOf(place), others: [], basis: 'stated', precision: 'exact', attribution: null },
      participants: [],
      responsibility: [],
      figures: figures.map((figure, i) => ({ ...figure, id: `figure-${key}-${i + 1}` })),
      claims: [],
      accounts: [...new Set(figures.map(({ attribution }) => attribution))],
      relations: [],
      confidence: 1,
    }
  })
  return {
    schema: SCHEMA_ID,
    document: documentOf(telling),
    times: [],
    places,
    actors: [...actors.values()],
    attributions,
    incidents,
    positions: [],
    gaps: [],
    findings: [],
    coder: { name: 'a reader', version: '1', components: [], inputs: [] },
  }
}

function documentOf({ id, text, outlet, agency, published }: GoldTelling): CodedRecord['document'] {
  const title = text.split('\n', 1)[0]!
  return {
    id,
    text,
    title,
    url: null,
    publisher: outlet,
    author: null,
    agency,
    publishedAt: published,
    publishedAtBasis: 'given',
    modifiedAt: null,
    retrievedAt: null,
    dateline: null,
    language: 'en',
    sha256: sha256Hex(text),
    blocks: [
      { kind: 'title', span: { start: 0, end: title.length }, repeats: null },
      { kind: 'paragraph', span: { start: title.length + 1, end: text.length }, repeats: null },
    ],
    story: null,
  }
}
