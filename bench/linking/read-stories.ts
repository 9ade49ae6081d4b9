import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { unmark } from './unmark.ts'

/** What happened in one story, as a reader has it over all its reports. */
export interface GoldEvent {
  readonly key: string
  readonly type: string
  readonly date: string
  readonly place: string
  /** By measure and whom it counts ("killed soldiers"): lowest and highest of what independent sources say in the end. */
  readonly ranges: ReadonlyMap<string, readonly [low: number, high: number]>
}

/** One figure of a report, with its words. */
export interface GoldCount {
  readonly event: string
  /** "killed", "killed soldiers" ... */
  readonly measure: string
  readonly start: number
  readonly end: number
  readonly value: string
  readonly speaker: string | null
  readonly unnamed: boolean
  /** The outlet it was taken from. */
  readonly from: string | null
  readonly scope: 'incident' | 'cumulative'
  readonly withdrawn: boolean
  /** Nobody else's words or count: neither cited from another outlet nor in a copied text. */
  readonly own: boolean
}

export interface GoldTelling {
  readonly id: string
  readonly story: string
  readonly outlet: string
  readonly published: string
  readonly agency: string | null
  readonly text: string
  /** Event -> the words that tell of it. */
  readonly triggers: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>
  readonly background: ReadonlySet<string>
  readonly counts: readonly GoldCount[]
}

export interface GoldStory {
  readonly number: string
  readonly places: ReadonlyMap<string, { readonly lat: number; readonly lon: number; readonly country: string }>
  readonly events: ReadonlyMap<string, GoldEvent>
  readonly lookalikes: readonly (readonly [string, string])[]
  readonly reports: readonly GoldTelling[]
}

const MEASURES = ['killed', 'injured', 'captured', 'participants']

// biome-ignore lint/suspicious/noExplicitAny: the shape of a gold file is what the functions below check.
type Raw = any

/** Reads all stories of a folder. Throws with file and place where a mark and its line do not fit. */
export function readStories(folder: string): readonly GoldStory[] {
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .map((file) => readStory(basename(file, '.yaml'), parse(readFileSync(join(folder, file), 'utf8'))))
}

function readStory(number: string, raw: Raw): GoldStory {
  const fail = (what: string): never => {
    throw new Error(`bench/linking/${number}.yaml: ${what}`)
  }
  const keyOf = (name: string) => (name in raw.incidents ? `${number}-${name}` : fail(`no incident '${name}'`))
  const places = new Map(Object.entries<Raw>(raw.places).map(([name, [lat, lon, country]]) => [name, { lat, lon, country }] as const))
  const events = new Map(
    Object.entries<Raw>(raw.incidents).map(([name, { type, date, place, ...ranges }]) => {
      if (!places.has(place)) fail(`${name}: no place '${place}'`)
      const key = keyOf(name)
      return [key, { key, type, date: String(date), place, ranges: new Map(Object.entries(ranges).map(readRange)) }] as const
    }),
  )
  return {
    number,
    places,
    events,
    lookalikes: raw.lookalikes.map(([a, b]: [string, string]) => [keyOf(a), keyOf(b)]),
    reports: raw.reports.map((report: Raw) => readTelling(number, report, keyOf, fail)),
  }

  function readRange([measure, range]: [string, unknown]): [string, readonly [number, number]] {
    const [low, high] = String(range).split('..').map(Number)
    if (!MEASURES.includes(measure.split(' ')[0]!) || !(low! <= high!)) fail(`${measure}: '${range}' is no range`)
    return [measure, [low!, high!]]
  }
}

function readTelling(number: string, raw: Raw, keyOf: (name: string) => string, fail: (what: string) => never): GoldTelling {
  const { text, marks } = unmark(raw.text)
  const figures: Readonly<Record<string, Raw>> = raw.figures ?? {}
  const triggers = new Map<string, { start: number; end: number }[]>()
  for (const { name, start, end } of marks) {
    if (name in figures) continue
    const key = keyOf(name)
    triggers.set(key, [...(triggers.get(key) ?? []), { start, end }])
  }
  const counts = Object.entries(figures).map(([mark, [event, measure, value, who, more = {}]]): GoldCount => {
    const span = marks.find(({ name }) => name === mark) ?? fail(`report ${raw.id}: no words are marked ${mark}`)
    const key = keyOf(event)
    if (!triggers.has(key)) fail(`report ${raw.id}: ${mark} is of '${event}', which nothing tells of`)
    return {
      event: key,
      measure,
      start: span.start,
      end: span.end,
      value: String(value),
      speaker: who === null ? null : String(who).replace(/^~/, ''),
      unnamed: String(who).startsWith('~'),
      from: more.from ?? null,
      scope: more.scope ?? 'incident',
      withdrawn: more.withdrawn === true,
      own: more.own ?? (raw.copyOf === undefined && more.from === undefined),
    }
  })
  const background = Object.entries<Raw>(raw.told ?? {}).filter(([, told]) => told.background)
  return {
    id: `${number}-${raw.id}`,
    story: number,
    outlet: raw.outlet,
    published: String(raw.published),
    agency: raw.agency ?? null,
    text,
    triggers,
    background: new Set(background.map(([name]) => keyOf(name))),
    counts,
  }
}

/** A value as the record has it: bounds and hedge. */
export function boundsOf(value: string): {
  readonly min: number | null
  readonly max: number | null
  readonly hedge: 'exact' | 'at-least' | 'up-to' | 'about'
} {
  const numbers = value.match(/\d+/g)?.map(Number) ?? []
  const [first = 0, second = first] = numbers
  if (value.endsWith('+')) return { min: first, max: null, hedge: 'at-least' }
  if (value.startsWith('-')) return { min: null, max: first, hedge: 'up-to' }
  return { min: first, max: second, hedge: value.startsWith('~') ? 'about' : 'exact' }
}
