import { COUNT, mayFollow, OUTSIDE } from './span-labels.ts'

/** For each label those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: COUNT }, (_, label) =>
  Array.from({ length: COUNT }, (_, before) => before).filter((before) => mayFollow(before, label)),
)

/**
 * The labels of a chain of words (a linear-chain conditional random field): the score of a labelling is the sum of what each word's features
 * give its label (`scores`, word after word) and of what each step gives (`steps`, `before * COUNT + label`). What stands before the first
 * word is outside.
 */
export function bestLabels(scores: Float64Array, length: number, steps: Float64Array): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const from = new Uint8Array(length * COUNT)
  let sums = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(COUNT)
  for (let label = 0; label < COUNT; label++) if (mayFollow(OUTSIDE, label)) sums[label] = scores[label]! + steps[label]!
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < COUNT; label++) {
      let top = Number.NEGATIVE_INFINITY
      for (const before of BEFORE[label]!) {
        const sum = sums[before]! + steps[before * COUNT + label]!
        if (sum <= top) continue
        top = sum
        from[at * COUNT + label] = before
      }
      next[label] = top + scores[at * COUNT + label]!
    }
    ;[sums, next] = [next, sums]
  }
  let end = OUTSIDE
  for (let label = 1; label < COUNT; label++) if (sums[label]! > sums[end]!) end = label
  for (let at = length - 1; at >= 0; at--) {
    path[at] = end
    end = from[at * COUNT + end]!
  }
  return path
}

/** How probable each label of each word is, and (where `stepsExpected` is given) how often each step is expected, added to it `times` over. */
export function labelProbabilities(
  scores: Float64Array,
  length: number,
  steps: Float64Array,
  stepsExpected?: Float64Array,
  times = 1,
): Float64Array {
  const forward = new Float64Array(length * COUNT)
  const local = new Float64Array(length * COUNT)
  const step = new Float64Array(COUNT * COUNT)
  for (let i = 0; i < step.length; i++) step[i] = Math.exp(steps[i]!)
  for (let at = 0; at < length; at++) {
    const base = at * COUNT
    let top = scores[base]!
    for (let label = 1; label < COUNT; label++) top = Math.max(top, scores[base + label]!)
    let total = 0
    for (let label = 0; label < COUNT; label++) {
      const own = Math.exp(scores[base + label]! - top)
      local[base + label] = own
      let reached = 0
      if (at === 0) reached = mayFollow(OUTSIDE, label) ? step[label]! : 0
      else for (const before of BEFORE[label]!) reached += forward[base - COUNT + before]! * step[before * COUNT + label]!
      const value = own * reached
      forward[base + label] = value
      total += value
    }
    for (let label = 0; label < COUNT; label++) forward[base + label]! /= total
  }
  const found = new Float64Array(length * COUNT)
  let backward = new Float64Array(COUNT).fill(1)
  let earlier = new Float64Array(COUNT)
  for (let at = length - 1; at >= 0; at--) {
    const base = at * COUNT
    let total = 0
    for (let label = 0; label < COUNT; label++) {
      found[base + label] = forward[base + label]! * backward[label]!
      total += found[base + label]!
    }
    for (let label = 0; label < COUNT; label++) found[base + label]! /= total
    if (stepsExpected) expectSteps(stepsExpected, times, at, forward, local, backward, step)
    earlier.fill(0)
    let sum = 0
    for (let label = 0; label < COUNT; label++) {
      const value = local[base + label]! * backward[label]!
      for (const before of BEFORE[label]!) earlier[before]! += step[before * COUNT + label]! * value
    }
    for (let label = 0; label < COUNT; label++) sum += earlier[label]!
    for (let label = 0; label < COUNT; label++) earlier[label]! /= sum
    ;[backward, earlier] = [earlier, backward]
  }
  return found
}

function expectSteps(
  expected: Float64Array,
  times: number,
  at: number,
  forward: Float64Array,
  local: Float64Array,
  backward: Float64Array,
  step: Float64Array,
): void {
  const base = at * COUNT
  const joint = new Float64Array(COUNT * COUNT)
  let total = 0
  for (let label = 0; label < COUNT; label++) {
    const value = local[base + label]! * backward[label]!
    for (const before of BEFORE[label]!) {
      const behind = at === 0 ? (before === OUTSIDE ? 1 : 0) : forward[base - COUNT + before]!
      joint[before * COUNT + label] = behind * step[before * COUNT + label]! * value
      total += joint[before * COUNT + label]!
    }
  }
  for (let i = 0; i < joint.length; i++) expected[i]! += (times * joint[i]!) / total
}
