import type { CodedRecord, Span } from '../../src/core/index.ts'
import type { Count } from './counts.ts'
import type { GoldReport } from './gold.ts'
import { areAlike, jaccard, lengthOf, pair, sharedLength } from './pair.ts'

/** Longer sources are whole sentences, and no answer. */
const LONGEST_SOURCE = 200
const LONGEST_GAP = 300

/** Which of the record's attributions answers which of the gold's, by the gold's id. */
export type Answers = ReadonlyMap<string, string>

/** What a report's attributions, positions and gaps are worth, with a line for each miss. */
export function scoreAttributions(
  gold: GoldReport,
  record: CodedRecord,
  misses: string[],
): { readonly counts: Map<string, Count>; readonly answers: Answers } {
  const counts = new Map<string, Count>()
  const given = record.attributions
  const wanted = gold.attributions
  const matched = pair(wanted, given, (g, p) => {
    const fit = jaccard(g.content, p.content.spans)
    return fit >= 0.5 ? fit + (sharedLength(g.source, p.source.spans) > 0 ? 0.001 : 0) : 0
  })
  const answers = new Map([...matched].map(([i, j]) => [wanted[i]?.id ?? '', given[j]?.id ?? '']))
  counts.set('attributions', countOf(wanted, given.length, matched))
  wanted.forEach((g, i) => {
    if (!g.optional && !matched.has(i)) misses.push(`attribution ${g.id}: ${quote(gold.text, g.content)}`)
  })
  const right = new Set(matched.values())
  given.forEach((p, j) => {
    if (!right.has(j))
      misses.push(
        `attribution given: ${quote(gold.text, p.source.spans)} | ${quote(gold.text, p.cue.spans)} | ${quote(gold.text, p.content.spans)}`,
      )
  })

  const share = { source: [0, 0], speaker: [0, 0], unnamed: [0, 0], manner: [0, 0], stance: [0, 0] }
  const tally = (name: keyof typeof share, isRight: boolean) => {
    share[name][1] = (share[name][1] ?? 0) + 1
    if (isRight) share[name][0] = (share[name][0] ?? 0) + 1
  }
  const actorsOfUnnamed = new Map<string, Set<string>>()
  wanted.forEach((g, i) => {
    const p = given[matched.get(i) ?? -1]
    if (g.optional || !p) return
    const touches = sharedLength(g.source, p.source.spans) > 0 && lengthOf(p.source.spans) <= LONGEST_SOURCE
    tally('source', touches || (g.source.length === 0 && p.source.spans.length === 0))
    const names = namesOf(record, p.source.actor)
    const speaker = g.speaker
    const rightSpeaker =
      speaker === null
        ? p.source.actor === null
        : names.some((name) => areAlike(speaker, name)) || (g.unnamed && p.naming === 'unnamed' && touches)
    tally('speaker', rightSpeaker)
    if (!rightSpeaker) misses.push(`  speaker of ${g.id}: ${speaker}, given ${names[0] ?? 'none'}`)
    if (g.unnamed) tally('unnamed', p.naming === 'unnamed')
    if (g.unnamed && speaker && p.source.actor)
      actorsOfUnnamed.set(speaker, (actorsOfUnnamed.get(speaker) ?? new Set()).add(p.source.actor))
    tally('manner', g.manner === p.manner)
    tally('stance', g.stance === p.stance)
  })
  counts.set('  speaker right', { found: share.speaker[0] ?? 0, of: share.speaker[1] ?? 0, given: null })
  counts.set('  source span', { found: share.source[0] ?? 0, of: share.source[1] ?? 0, given: null })
  counts.set('  unnamed as unnamed', { found: share.unnamed[0] ?? 0, of: share.unnamed[1] ?? 0, given: null })
  counts.set('  manner', { found: share.manner[0] ?? 0, of: share.manner[1] ?? 0, given: null })
  counts.set('  stance', { found: share.stance[0] ?? 0, of: share.stance[1] ?? 0, given: null })
  const joined = [...actorsOfUnnamed].flatMap(([a, x], i, all) =>
    all.slice(i + 1).filter(([b, y]) => !areAlike(a, b) && [...x].some((id) => y.has(id))),
  )
  for (const [b] of joined) misses.push(`  unnamed source wrongly joined: ${b}`)
  counts.set('  unnamed wrongly joined', { found: joined.length, of: joined.length, given: null })

  const nestedGold = wanted.filter((g) => g.within && !g.optional)
  const nestedGiven = given.filter((p) => p.within)
  const nestedRight = nestedGold.filter((g) => {
    const p = given.find(({ id }) => id === answers.get(g.id))
    return p?.within && p.within === answers.get(g.within ?? '')
  })
  for (const g of nestedGold) if (!nestedRight.includes(g)) misses.push(`  nesting ${g.id} within ${g.within}`)
  counts.set('  nesting', { found: nestedRight.length, of: nestedGold.length, given: nestedGiven.length })

  scorePositions(gold, record, answers, counts, misses)
  scoreGaps(gold, record, counts, misses)
  return { counts, answers }
}

function scorePositions(gold: GoldReport, record: CodedRecord, answers: Answers, counts: Map<string, Count>, misses: string[]): void {
  const contents = new Map(gold.attributions.map((a) => [a.id, a.content]))
  const matched = pair(gold.positions, record.positions, (g, p) => {
    const bySaying = g.from.some((id) => answers.get(id) === p.attribution && p.attribution !== null)
    const words = g.from.flatMap((id) => contents.get(id) ?? [])
    if (!bySaying && sharedLength(words, p.spans) === 0) return 0
    return namesOf(record, p.actor).some((name) => areAlike(g.actor, name)) ? 1 + (g.stance.includes(p.stance) ? 1 : 0) : 0
  })
  counts.set('positions', countOf(gold.positions, record.positions.length, matched))
  const stances = [...matched].filter(([i]) => !gold.positions[i]?.optional)
  counts.set('  stance of position', {
    found: stances.filter(([i, j]) => gold.positions[i]?.stance.includes(record.positions[j]?.stance ?? '')).length,
    of: stances.length,
    given: null,
  })
  gold.positions.forEach((g, i) => {
    if (!g.optional && !matched.has(i)) misses.push(`position ${g.id}: ${g.actor} ${g.stance.join('/')}`)
  })
}

function scoreGaps(gold: GoldReport, record: CodedRecord, counts: Map<string, Count>, misses: string[]): void {
  const given = record.gaps.map((gap) => ({ ...gap, spans: gap.spans.filter(({ start, end }) => end - start <= LONGEST_GAP) }))
  const matched = pair(gold.gaps, given, (g, p) => sharedLength([g.span], p.spans))
  counts.set('gaps', countOf(gold.gaps, given.length, matched))
  const found = [...matched].filter(([i]) => !gold.gaps[i]?.optional)
  counts.set('  kind of gap', {
    found: found.filter(([i, j]) => gold.gaps[i]?.kind === given[j]?.kind).length,
    of: found.length,
    given: null,
  })
  gold.gaps.forEach((g, i) => {
    if (!g.optional && !matched.has(i)) misses.push(`gap ${g.id}: ${quote(gold.text, [g.span])}`)
  })
}

/** Optional items, and what answers them, count neither for nor against. */
export function countOf(wanted: readonly { readonly optional: boolean }[], given: number, matched: ReadonlyMap<number, number>): Count {
  const optional = [...matched.keys()].filter((i) => wanted[i]?.optional).length
  return { found: matched.size - optional, of: wanted.filter((item) => !item.optional).length, given: given - optional }
}

/** All names an actor has in the record: name, aliases, and the words of its shorter mentions. */
export function namesOf(record: CodedRecord, id: string | null): readonly string[] {
  const actor = record.actors.find((one) => one.id === id)
  if (!actor) return []
  const mentions = actor.mentions
    .filter(({ start, end }) => end - start <= 80)
    .map(({ start, end }) => record.document.text.slice(start, end))
  return [actor.name, ...actor.aliases.map(({ text }) => text), ...mentions]
}

/** Words of spans for a line of misses. */
export function quote(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .slice(0, 110)
}
