import { daysOfValue, shiftDay } from '../../src/coding/times/index.ts'
import type { CodedRecord } from '../../src/core/index.ts'
import { fold, skeleton } from '../../src/gazetteer/index.ts'
import type { Count } from './counts.ts'
import type { GoldReport } from './gold.ts'
import { areAlike, jaccard, kilometres, pair } from './pair.ts'
import { countOf, quote } from './score-attributions.ts'

const TOWN_KM = 25

/** What a report's times and places are worth. Values and places are judged over the items that were found. */
export function scoreWhenAndWhere(gold: GoldReport, record: CodedRecord, misses: string[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  const times = pair(gold.times, record.times, (g, p) => jaccard([g.span], [p.span]))
  counts.set('times', countOf(gold.times, record.times.length, times))
  const foundTimes = [...times].filter(([i]) => !gold.times[i]?.optional)
  const right = foundTimes.filter(([i, j]) => isSameValue(gold.times[i]?.value, record.times[j]?.value))
  counts.set('  value', { found: right.length, of: foundTimes.length, given: null })
  for (const [i, j] of foundTimes)
    if (!isSameValue(gold.times[i]?.value, record.times[j]?.value))
      misses.push(
        `  value of "${quote(gold.text, [gold.times[i]?.span ?? { start: 0, end: 0 }])}": ${gold.times[i]?.value}, given ${record.times[j]?.value}`,
      )
  gold.times.forEach((g, i) => {
    if (!g.optional && !times.has(i)) misses.push(`time "${quote(gold.text, [g.span])}"`)
  })

  const wanted = gold.places.filter(({ use }) => use !== 'demonym')
  const given = record.places.filter(({ use }) => use !== 'demonym')
  const places = pair(wanted, given, (g, p) => (g.related === (p.relation !== null) ? jaccard([g.span], [p.span]) : 0))
  counts.set('places', countOf(wanted, given.length, places))
  const share = new Map<string, [number, number]>()
  const add = (name: string, isRight: boolean) => {
    const [a, b] = share.get(name) ?? [0, 0]
    share.set(name, [a + (isRight ? 1 : 0), b + 1])
  }
  wanted.forEach((g, i) => {
    if (g.optional) return
    const p = given[places.get(i) ?? -1]
    if (!p) {
      misses.push(`place "${quote(gold.text, [g.span])}"`)
      return
    }
    const judge = (name: string, isRight: boolean, wanted: string | null, given: string | null) => {
      add(`  ${name}`, isRight)
      if (!isRight) misses.push(`  ${name} of "${quote(gold.text, [g.span])}": ${wanted}, given ${given}`)
    }
    if (g.country) judge('country', g.country === p.country, g.country, p.country)
    if (g.admin1 && !g.related) judge('province', p.admin1 !== null && isSameUnit(g.admin1, p.admin1), g.admin1, p.admin1)
    if (g.kind.startsWith('P') && g.lat !== null && g.lon !== null && !g.related) {
      const isNear = p.lat !== null && p.lon !== null && kilometres({ lat: g.lat, lon: g.lon }, { lat: p.lat, lon: p.lon }) <= TOWN_KM
      judge('town within 25 km', isNear, `${g.lat} ${g.lon}`, `${p.kind} ${p.lat} ${p.lon}`)
    }
    if (g.precision) judge('precision code', g.precision === p.precision, g.precision, p.precision)
    judge('place or metonym', g.use === p.use, g.use, p.use)
  })
  for (const [name, [found, of]] of share) counts.set(name, { found, of, given: null })
  return counts
}

/** Whether two values say the same in other words: `198X` and `198`, a week and its days, midnight at the end of a day and at the beginning of the next. */
function isSameValue(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && (a === b || plain(a) === plain(b))
}

function plain(value: string): string {
  const bare = value.replace(/^XXXX-XX-XX(?=T)/, '').replace(/^(\d{2,3})X+$/, '$1')
  const midnight = /^(\d{4}-\d\d-\d\d)T24:00$/.exec(bare)
  if (midnight) return `${shiftDay(midnight[1] ?? '', 1)}T00:00`
  const weeks = /^P(\d+)W$/.exec(bare)
  if (weeks) return `P${7 * Number(weeks[1])}D`
  const { earliest, latest } = /^\d{4}-W\d\d$/.test(bare) ? daysOfValue(bare) : { earliest: null, latest: null }
  return earliest === null ? bare : `${earliest}/${latest}`
}

/** Provinces by what spellings of one name share: "Shabwah" and "Shabwa", "Ma'rib" and "Marib". */
function isSameUnit(a: string, b: string): boolean {
  return areAlike(a, b) || areAlike(skeleton(fold(a)), skeleton(fold(b)))
}
