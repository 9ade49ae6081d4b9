import { isOpen, mayFollow, NAME_LABELS, OUTSIDE } from './name-labels.ts'

const COUNT = NAME_LABELS.length
/** For each label those that may stand before it; before the first word and behind the last no name is open. */
const BEFORE = NAME_LABELS.map((_, label) => NAME_LABELS.map((_, before) => before).filter((before) => mayFollow(before, label)))

/** Which labels a word may have; all of them where it is null. */
export type Allowed = readonly (Uint8Array | null)[]

/**
 * The path of labels with the highest sum (Viterbi): `scores` holds the scores of all labels word after word, `steps` what it is worth
 * that one label follows another (`before * labels + label`).
 */
export function bestPath(scores: Float64Array, length: number, steps: Float64Array, allowed: Allowed | null): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const from = new Uint8Array(length * COUNT)
  let sums = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(COUNT)
  for (let label = 0; label < COUNT; label++) {
    if (mayFollow(OUTSIDE, label) && isAllowed(allowed, 0, label)) sums[label] = scores[label]! + steps[label]!
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY
      let chosen = 0
      if (isAllowed(allowed, i, label)) {
        for (const before of BEFORE[label]!) {
          const sum = sums[before]! + steps[before * COUNT + label]!
          if (sum > top) {
            top = sum
            chosen = before
          }
        }
      }
      next[label] = top + scores[i * COUNT + label]!
      from[i * COUNT + label] = chosen
    }
    ;[sums, next] = [next, sums]
  }
  let end = OUTSIDE
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < COUNT; label++) {
    if (isOpen(label) || !(sums[label]! > top)) continue
    top = sums[label]!
    end = label
  }
  for (let i = length - 1; i >= 0; i--) {
    path[i] = end
    end = from[i * COUNT + end]!
  }
  return path
}

function isAllowed(allowed: Allowed | null, at: number, label: number): boolean {
  const set = allowed?.[at]
  return set === null || set === undefined || set[label] === 1
}
