import { dayNumber, daysApart, daysOf } from './days.ts'
import { foldWords } from './fold-words.ts'
import { kilometresBetween } from './kilometres.ts'
import type { Telling, ToldPlace } from './telling.ts'
import { typeKin } from './type-kin.ts'
import { type Evidence, WEIGHTS } from './weights.ts'

/** How two tellings compare. */
export interface Likeness {
  /** Log-odds that they tell of one incident. */
  readonly score: number
  /** What speaks for it, in words a person can check. */
  readonly reasons: readonly string[]
  /** What was found, before it was weighed. */
  readonly evidence: readonly (readonly [Evidence, number])[]
}

/** Places farther apart are two. */
const MOST_KM = 80
/** Days farther apart are two incidents, whatever else agrees. */
const MOST_DAYS = 2

/** Weighs whether two tellings are of one incident; null when they cannot be. The order of the two does not matter. */
export function compareTellings(a: Telling, b: Telling): Likeness | null {
  if ((a.unit === 'aggregate') !== (b.unit === 'aggregate')) return null
  if (a.document === b.document && areToldApart(a, b)) return null
  const parts = [time(a, b), place(a, b), type(a, b), counts(a, b), actors(a, b), words(a, b)]
  const evidence: [Evidence, number][] = [['prior', 1]]
  const reasons: string[] = []
  for (const part of parts) {
    if (part === null) return null
    for (const [name, value, reason] of part) {
      evidence.push([name, value])
      if (reason) reasons.push(reason)
    }
  }
  if (a.document === b.document) evidence.push(['one-report', 1])
  if (a.unit === 'aggregate') evidence.push(['both-aggregate', 1])
  return { score: evidence.reduce((sum, [name, value]) => sum + WEIGHTS[name] * value, 0), reasons, evidence }
}

/** Whether one report tells the two as two: what it tells twice in part, the fire and the dead, may be one incident. */
function areToldApart(a: Telling, b: Telling): boolean {
  const kin = typeKin(a.type, b.type)
  return (kin !== 'same-class' && kin !== 'akin') || a.counts.some(({ measure }) => b.counts.some((other) => other.measure === measure))
}

/** One piece of evidence, and the reason that is shown for it. Null: the two cannot be one. */
type Part = readonly (readonly [name: Evidence, value: number, reason?: string])[] | null

function time(a: Telling, b: Telling): Part {
  const [one, other] = [daysOf(a), daysOf(b)]
  const [reportedA, reportedB] = [dayNumber(a.published), dayNumber(b.published)]
  if (one === null || other === null) {
    const known = one ?? other
    const report = one === null ? reportedA : reportedB
    if (known === null) return reportedA !== null && reportedB !== null && Math.abs(reportedA - reportedB) > 7 ? null : [['no-day', 1]]
    if (report === null) return [['no-day', 1]]
    // What is not dated may be told when it is news; told before it happened it is another.
    if (report < known.from - 1 || report > known.to + 14) return null
    return [['no-day', 1]]
  }
  const apart = daysApart(one, other)
  if (apart > MOST_DAYS) return null
  const vague = one.to - one.from > 1 || other.to - other.from > 1
  if (apart === 0) return vague ? [['days-meet', 1, 'times that meet']] : [['same-day', 1, 'same day']]
  return [[apart === 1 ? 'next-day' : 'two-days', 1]]
}

function place(a: Telling, b: Telling): Part {
  if (a.place && b.place) {
    const fit = placesFit(a.place, b.place)
    if (fit === null) return null
    return [fit]
  }
  const [known, open] = a.place ? [a.place, b] : [b.place, a]
  if (known === null) {
    const [inA, inB] = [a, b].map(({ about, elsewhere }) => [...about, ...elsewhere].filter(({ exact }) => exact))
    const shared = inA!.find((one) => inB!.some((other) => isNear(one, other)))
    return shared ? [['place-in-report', 1, `both reports name ${shared.name}`]] : [['no-place', 1]]
  }
  const named = open.about.find((one) => isNear(known, one))
  if (named) return [['place-named', 1, `both name ${known.name}`]]
  if (open.elsewhere.some((one) => isNear(known, one))) return [['place-in-report', 1, `both reports name ${known.name}`]]
  const all = [...open.about, ...open.elsewhere]
  if (all.length > 0 && all.every((one) => one.country && known.country && one.country !== known.country)) return null
  return [['no-place', 1]]
}

function placesFit(a: ToldPlace, b: ToldPlace): readonly [Evidence, number, string?] | null {
  const sameName = foldWords(a.name) === foldWords(b.name)
  if (a.country && b.country && a.country !== b.country) return null
  const km = kilometresBetween(a, b)
  if (a.exact && b.exact && km !== null) {
    if (km > MOST_KM) return null
    if (km <= 5) return ['same-place', 1, sameName ? `both in ${a.name}` : `${Math.round(km)} km apart`]
    return [km <= 30 ? 'near-place' : 'far-place', 1, `${Math.round(km)} km apart`]
  }
  if (sameName) return ['same-place', 1, `both in ${a.name}`]
  // One tells the town and the other the province or the country.
  if (km === null || km <= a.reachKm + b.reachKm) return ['wider-place', 1]
  return null
}

function isNear(a: ToldPlace, b: ToldPlace): boolean {
  const km = kilometresBetween(a, b)
  return foldWords(a.name) === foldWords(b.name) || (a.exact && b.exact && km !== null && km <= 10)
}

function type(a: Telling, b: Telling): Part {
  const kin = typeKin(a.type, b.type)
  if (kin === 'other-state') return null
  if (kin === 'same') return [['same-type', 1, 'same type']]
  return [[`type-${kin}`, 1]]
}

const MEASURE_WORDS: Readonly<Record<string, string>> = { killed: 'killed', injured: 'wounded', captured: 'taken' }

function counts(a: Telling, b: Telling): Part {
  const found: [Evidence, number, string?][] = []
  for (const [measure, words] of Object.entries(MEASURE_WORDS)) {
    const [one, other] = [a, b].map(({ counts }) => counts.filter((count) => count.measure === measure))
    if (!one!.length || !other!.length) continue
    const same = one!.find((x) => other!.some((y) => x.low === y.low || x.high === y.high))
    if (same) {
      found.push(['same-count', Math.min(3, 0.7 + Math.log10(same.low + 1)), `both give ${same.low} ${words}`])
      continue
    }
    const ratio = Math.min(
      ...one!.flatMap((x) => other!.map((y) => Math.log2((Math.max(x.high, y.high) + 2) / (Math.min(x.low, y.low) + 2)))),
    )
    found.push(['counts-apart', Math.min(4, ratio)])
  }
  return found
}

function actors(a: Telling, b: Telling): Part {
  if (a.by.length === 0 || b.by.length === 0) return []
  const shared = a.by.find((name) => b.by.includes(name))
  return shared ? [['same-actor', 1, `both say by ${shared}`]] : [['other-actor', 1]]
}

function words(a: Telling, b: Telling): Part {
  const found: [Evidence, number, string?][] = [['words', alike(a.words.common, b.words.common)]]
  const shared = [...a.words.names.keys()].filter(
    (name) => b.words.names.has(name) || [...b.words.names.keys()].some((other) => shareName(name, other)),
  )
  // The same name is shown, whichever of the two comes first.
  const shown = [
    ...new Set([...shared, ...shared.flatMap((name) => [...b.words.names.keys()].filter((other) => shareName(name, other)))]),
  ].sort()[0]
  if (shown !== undefined)
    found.push(['same-name', Math.min(3, shared.length), `both name ${a.words.names.get(shown) ?? b.words.names.get(shown)}`])
  else if (a.words.names.size > 0 && b.words.names.size > 0) found.push(['other-names', 1])
  return found
}

/** Whether one name holds the other, as "Takhta" does "Takhta mosque". */
function shareName(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** Shared words over all words of the shorter list, as far as it has enough of them to say something. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(8, Math.sqrt(a.size * b.size))
}
