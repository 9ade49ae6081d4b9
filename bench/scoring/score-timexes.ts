import type { Span } from '../../src/core/index.ts'

/** A time as a corpus has it, or as a system gives it. */
export interface GivenTime extends Span {
  readonly type: string
  readonly value: string
}

/** Sums over documents, from which the figures of TempEval-3 come. */
export interface TimeCounts {
  gold: number
  given: number
  relaxed: number
  strict: number
  type: number
  value: number
}

export const noTimes = (): TimeCounts => ({ gold: 0, given: 0, relaxed: 0, strict: 0, type: 0, value: 0 })

/** Adds one document. Relaxed is any shared character, one to one, in the order of the text; strict the same extent; values as strings. */
export function addTimes(counts: TimeCounts, gold: readonly GivenTime[], given: readonly GivenTime[]): void {
  const left = [...given].sort((a, b) => a.start - b.start)
  counts.gold += gold.length
  counts.given += given.length
  for (const wanted of [...gold].sort((a, b) => a.start - b.start)) {
    const overlapping = left.filter(({ start, end }) => start < wanted.end && end > wanted.start)
    const found = overlapping.find(({ start, end }) => start === wanted.start && end === wanted.end) ?? overlapping[0]
    if (found === undefined) continue
    left.splice(left.indexOf(found), 1)
    counts.relaxed++
    if (found.start === wanted.start && found.end === wanted.end) counts.strict++
    if (found.type === wanted.type) counts.type++
    if (found.value === wanted.value) counts.value++
  }
}

/** F1 of extents, and F1 with the value right, in percent (TempEval-3: relaxed F1 times the share of values that are right). */
export function figuresOf({ gold, given, relaxed, strict, type, value }: TimeCounts) {
  const f1 = (right: number) => (gold + given === 0 ? 0 : (200 * right) / (gold + given))
  return { relaxed: f1(relaxed), strict: f1(strict), type: f1(type), value: f1(value) }
}
