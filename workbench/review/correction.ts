import type { CodedRecord, Incident, Span } from '../../src/core/index.ts'
import { intervalWords } from '../words/date-words.ts'
import * as words from '../words/labels.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One input of a correction. `words`: a span of the text, written `start-end`, several with commas between. */
export interface CorrectionInput {
  readonly name: string
  readonly label: string
  readonly kind: 'choice' | 'text' | 'number' | 'day' | 'words'
  readonly choices: readonly Choice[]
  readonly value: string
}

/** What can be put right about one value: its inputs, and the fields of the record that come of them. */
export interface Correction {
  /** The item of the record that is corrected. */
  readonly id: string
  readonly title: string
  readonly inputs: readonly CorrectionInput[]
  /** What other inputs become when this one is changed. */
  readonly follow: (name: string, value: string) => Readonly<Record<string, string>>
  readonly values: (edited: Readonly<Record<string, string>>) => Readonly<Record<string, unknown>>
}

const NONE: Choice = { value: '', label: 'not stated' }

function choicesOf(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: label || words.plain(value) }))
}

function choice(name: string, label: string, choices: readonly Choice[], value: string | null): CorrectionInput {
  return { name, label, kind: 'choice', choices, value: value ?? '' }
}

function typed(kind: 'text' | 'number' | 'day', name: string, label: string, value: string | number | null): CorrectionInput {
  return { name, label, kind, choices: [], value: value === null ? '' : String(value) }
}

function spansInput(name: string, label: string, spans: readonly Span[]): CorrectionInput {
  return { name, label, kind: 'words', choices: [], value: writeSpans(spans) }
}

export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(',')
}

export function readSpans(value: string): readonly Span[] {
  if (value === '') return []
  return value.split(',').map((span) => {
    const [start, end] = span.split('-').map(Number)
    return { start: start!, end: end! }
  })
}

const orNull = (value: string) => (value === '' ? null : value)
const numberOrNull = (value: string) => (value.trim() === '' ? null : Number(value))
const nothing = () => ({})

/** What can be corrected about the value with this key; null where there is nothing to correct by itself. */
export function correctionOf(key: string, record: CodedRecord, types: readonly Choice[]): Correction | null {
  const [id, field] = key.split('.', 2) as [string, string | undefined]
  const incident = record.incidents.find((one) => one.id === id)
  if (incident && field === 'time') return timeCorrection(incident, record)
  if (incident && field === 'place') return placeCorrection(incident, record)
  if (incident && field === undefined) return incidentCorrection(incident, types)
  for (const make of [participant, figure, statement, position, gap, actor, time, place]) {
    const found = make(id, record)
    if (found) return found
  }
  return null
}

/** The record's attributions as who says so. */
function sayers(record: CodedRecord): readonly Choice[] {
  return [{ value: '', label: 'the report itself' }, ...record.attributions.map((one) => ({ value: one.id, label: sayer(record, one.id) }))]
}

function sayer(record: CodedRecord, id: string): string {
  const { source, cue, content } = record.attributions.find((one) => one.id === id)!
  const name = record.actors.find((one) => one.id === source.actor)?.name ?? quote(record, source.spans) ?? 'nobody named'
  return `${name} ${quote(record, cue.spans) ?? ''}: ${shorten(quote(record, content.spans) ?? '')}`
}

function actors(record: CodedRecord): readonly Choice[] {
  return [NONE, ...record.actors.map(({ id, name }) => ({ value: id, label: name }))]
}

function quote({ document }: CodedRecord, spans: readonly Span[]): string | null {
  return spans.length === 0 ? null : spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ')
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

function incidentCorrection(incident: Incident, types: readonly Choice[]): Correction {
  const { id, type, stage, standing, unit, background, trigger } = incident
  const known = types.some(({ value }) => value === type) ? types : [{ value: type, label: words.typeWords(type) }, ...types]
  return {
    id,
    title: 'What happened',
    inputs: [
      choice('type', 'Type', known, type),
      choice('stage', 'Stage', choicesOf(words.STAGE), stage),
      choice('standing', 'Standing', choicesOf(words.STANDING), standing),
      choice('unit', 'One or several', choicesOf(words.UNIT), unit),
      choice(
        'background',
        'Told as',
        [
          { value: '', label: 'news' },
          { value: 'yes', label: 'history' },
        ],
        background ? 'yes' : '',
      ),
      spansInput('trigger', 'Words that tell of it', trigger),
    ],
    follow: nothing,
    values: (edited) => ({ ...edited, background: edited.background === 'yes', trigger: readSpans(edited.trigger!) }),
  }
}

function timeCorrection({ id, time }: Incident, record: CodedRecord): Correction {
  const dated = record.times.filter(({ earliest, latest }) => earliest !== null || latest !== null)
  const byId = new Map(dated.map((one) => [one.id, one]))
  return {
    id,
    title: 'When it happened',
    inputs: [
      choice(
        'words',
        'Words',
        [NONE, ...dated.map((one) => ({ value: one.id, label: `“${quote(record, [one.span])}” ${intervalWords(one)}` }))],
        time.times[0] ?? null,
      ),
      typed('day', 'earliest', 'From', time.earliest),
      typed('day', 'latest', 'To', time.latest),
      choice('precision', 'Exact', choicesOf(words.TIME_PRECISION), time.precision),
      choice('attribution', 'Who says so', sayers(record), time.attribution),
    ],
    follow: (name, value) => {
      const chosen = name === 'words' ? byId.get(value) : undefined
      if (!chosen) return {}
      const isDay = chosen.earliest !== null && chosen.earliest === chosen.latest
      return {
        earliest: chosen.earliest ?? '',
        latest: chosen.latest ?? '',
        precision: isDay ? 'day' : precisionOf(chosen.earliest, chosen.latest),
      }
    },
    values: ({ words: chosen = '', earliest = '', latest = '', precision, attribution = '' }) => {
      const edtf = earliest === '' && latest === '' ? null : earliest === latest ? earliest : `${earliest || '..'}/${latest || '..'}`
      const times = chosen === '' ? [] : [...new Set([chosen, ...time.times.filter((one) => one !== time.times[0])])]
      return { time: { times, edtf, earliest: orNull(earliest), latest: orNull(latest), precision, attribution: orNull(attribution) } }
    },
  }
}

/** How exact an interval is, by its length. */
function precisionOf(earliest: string | null, latest: string | null): Incident['time']['precision'] {
  if (earliest === null || latest === null) return 'before'
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
  return days < 1 ? 'day' : days < 8 ? 'week' : days < 32 ? 'month' : days < 100 ? 'season' : 'year'
}

function placeCorrection({ id, place }: Incident, record: CodedRecord): Correction {
  const where = record.places.filter(({ use }) => use === 'place')
  const byId = new Map(where.map((one) => [one.id, one]))
  return {
    id,
    title: 'Where it happened',
    inputs: [
      choice(
        'place',
        'Words',
        [NONE, ...where.map((one) => ({ value: one.id, label: [one.name, one.admin1, one.country].filter((part) => part).join(', ') }))],
        place.place,
      ),
      choice('precision', 'Exact', choicesOf(words.PLACE_PRECISION), place.precision),
      choice('basis', 'How known', choicesOf(words.PLACE_BASIS), place.basis),
      choice('attribution', 'Who says so', sayers(record), place.attribution),
    ],
    follow: (name, value) =>
      name !== 'place' ? {} : { precision: byId.get(value)?.precision ?? 'unresolved', basis: value === '' ? 'unknown' : 'stated' },
    values: ({ place: chosen = '', precision, basis, attribution = '' }) => ({
      place: {
        place: orNull(chosen),
        others: place.others.filter((one) => one !== chosen),
        precision,
        basis,
        attribution: orNull(attribution),
      },
    }),
  }
}

function participant(id: string, record: CodedRecord): Correction | null {
  const found = record.incidents.flatMap(({ participants }) => participants).find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'Who took part',
    inputs: [
      choice('role', 'Role', choicesOf(words.ROLE), found.role),
      choice('actor', 'Who', actors(record), found.actor),
      choice('outcome', 'What became of them', [NONE, ...choicesOf(words.OUTCOME)], found.outcome),
      choice('known', 'How known', choicesOf(words.KNOWN), found.known),
      choice('attribution', 'Who says so', sayers(record), found.attribution),
      spansInput('spans', 'Words', found.spans),
    ],
    follow: nothing,
    values: ({ actor: who = '', outcome = '', attribution = '', spans = '', ...rest }) => ({
      ...rest,
      actor: orNull(who),
      outcome: orNull(outcome),
      attribution: orNull(attribution),
      spans: readSpans(spans),
    }),
  }
}

const HEDGES = { exact: 'exactly', 'at-least': 'at least', 'up-to': 'up to', about: 'about', vague: 'not in numbers' }
const STATUSES = { civilian: 'civilians', combatant: 'combatants', mixed: 'both', unknown: 'not said' }

function figure(id: string, record: CodedRecord): Correction | null {
  const found = record.incidents.flatMap(({ figures }) => figures).find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'How many',
    inputs: [
      typed('number', 'min', 'At least', found.min),
      typed('number', 'max', 'At most', found.max),
      choice('hedge', 'As told', choicesOf(HEDGES), found.hedge),
      choice('measure', 'What is counted', choicesOf(words.MEASURE), found.measure),
      choice('status', 'Who', choicesOf(STATUSES), found.group.status),
      choice('scope', 'Of what', choicesOf({ ...words.SCOPE, incident: 'this incident', part: 'a part of the count' }), found.scope),
      choice('attribution', 'Who says so', sayers(record), found.attribution),
      spansInput('phrase', 'Words', [found.phrase]),
    ],
    follow: nothing,
    values: ({ min = '', max = '', status, attribution = '', phrase = '', ...rest }) => ({
      ...rest,
      min: numberOrNull(min),
      max: numberOrNull(max),
      group: { ...found.group, status },
      attribution: orNull(attribution),
      phrase: readSpans(phrase)[0],
    }),
  }
}

function statement(id: string, record: CodedRecord): Correction | null {
  const found = record.attributions.find((one) => one.id === id)
  if (!found) return null
  const others = record.attributions.filter((one) => one.id !== id)
  return {
    id,
    title: 'Who says what',
    inputs: [
      choice('actor', 'Who', actors(record), found.source.actor),
      choice('naming', 'Source', choicesOf(words.NAMING), found.naming),
      choice('stance', 'Says how', choicesOf(words.SAID), found.stance),
      choice('manner', 'Words are', choicesOf(words.MANNER), found.manner),
      choice('basis', 'Knows it', choicesOf(words.BASIS), found.basis),
      choice(
        'within',
        'Told by',
        [{ value: '', label: 'the report itself' }, ...others.map((one) => ({ value: one.id, label: sayer(record, one.id) }))],
        found.within,
      ),
      spansInput('source', 'Words for who', found.source.spans),
      spansInput('cue', 'Words for saying', found.cue.spans),
      spansInput('content', 'What is said', found.content.spans),
    ],
    follow: nothing,
    values: ({ actor: who = '', within = '', source = '', cue = '', content = '', ...rest }) => ({
      ...rest,
      source: { ...found.source, actor: orNull(who), spans: readSpans(source) },
      cue: { spans: readSpans(cue) },
      content: { spans: readSpans(content) },
      within: orNull(within),
    }),
  }
}

function position(id: string, record: CodedRecord): Correction | null {
  const found = record.positions.find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'Where somebody stands',
    inputs: [
      choice('actor', 'Who', actors(record).slice(1), found.actor),
      choice('stance', 'Stands', choicesOf(words.POSITION), found.stance),
      typed('text', 'issue', 'On', found.issue.text),
      choice('attribution', 'Who says so', sayers(record), found.attribution),
    ],
    follow: nothing,
    values: ({ issue = '', attribution = '', ...rest }) => ({
      ...rest,
      issue: { ...found.issue, text: issue },
      attribution: orNull(attribution),
    }),
  }
}

function gap(id: string, record: CodedRecord): Correction | null {
  const found = record.gaps.find((one) => one.id === id)
  if (!found) return null
  const about = [
    NONE,
    ...record.incidents.map((one) => ({
      value: one.id,
      label: `${words.typeWords(one.type)} “${quote(record, one.trigger.slice(0, 1))}”`,
    })),
    ...record.actors.map((one) => ({ value: one.id, label: one.name })),
    ...record.attributions.map((one) => ({ value: one.id, label: sayer(record, one.id) })),
  ]
  return {
    id,
    title: 'What is not known',
    inputs: [
      choice('kind', 'Kind', choicesOf(words.GAP), found.kind),
      choice('about', 'About', about, found.about),
      spansInput('spans', 'Words', found.spans),
    ],
    follow: nothing,
    values: ({ kind, about: chosen = '', spans = '' }) => ({ kind, about: orNull(chosen), spans: readSpans(spans) }),
  }
}

function actor(id: string, record: CodedRecord): Correction | null {
  const found = record.actors.find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'Who somebody is',
    inputs: [
      typed('text', 'name', 'Name', found.name),
      choice('kind', 'Kind', choicesOf(words.ACTOR_KIND), found.kind),
      typed('text', 'category', 'Category', found.category),
      choice('protect', 'Protect', choicesOf({ ...words.PROTECT, none: 'need not be protected' }), found.protect),
    ],
    follow: nothing,
    values: ({ category = '', ...rest }) => ({ ...rest, category: orNull(category) }),
  }
}

function time(id: string, record: CodedRecord): Correction | null {
  const found = record.times.find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'When that is',
    inputs: [
      typed('text', 'value', 'Value (TIMEX3)', found.value),
      typed('day', 'earliest', 'From', found.earliest),
      typed('day', 'latest', 'To', found.latest),
    ],
    follow: nothing,
    values: ({ value, earliest = '', latest = '' }) => ({
      value,
      earliest: orNull(earliest),
      latest: orNull(latest),
      edtf: earliest === '' && latest === '' ? null : earliest === latest ? earliest : `${earliest || '..'}/${latest || '..'}`,
    }),
  }
}

function place(id: string, record: CodedRecord): Correction | null {
  const found = record.places.find((one) => one.id === id)
  if (!found) return null
  return {
    id,
    title: 'Where that is',
    inputs: [
      typed('text', 'name', 'Name', found.name),
      typed('number', 'lat', 'Latitude', found.lat),
      typed('number', 'lon', 'Longitude', found.lon),
      typed('text', 'country', 'Country (two letters)', found.country),
      typed('text', 'admin1', 'Province', found.admin1),
      choice('precision', 'Exact', choicesOf(words.PLACE_PRECISION), found.precision),
      choice('use', 'Stands for', choicesOf(words.PLACE_USE), found.use),
    ],
    follow: nothing,
    values: ({ lat = '', lon = '', country = '', admin1 = '', ...rest }) => ({
      ...rest,
      lat: numberOrNull(lat),
      lon: numberOrNull(lon),
      country: orNull(country),
      admin1: orNull(admin1),
    }),
  }
}
