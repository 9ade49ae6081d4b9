import { describe, expect, it } from 'vitest'
import { bestLabels, labelProbabilities } from './label-chain.ts'
import { COUNT, mayFollow, OUTSIDE, rangesOf } from './span-labels.ts'

const numbers = (count: number, seed: number): Float64Array => Float64Array.from({ length: count }, (_, i) => Math.sin(i * 12.9 + seed) * 2)

/** All labellings of a chain with their scores. */
function labellings(scores: Float64Array, length: number, steps: Float64Array): { path: number[]; score: number }[] {
  let all = [{ path: [] as number[], score: 0 }]
  for (let at = 0; at < length; at++)
    all = all.flatMap(({ path, score }) =>
      Array.from({ length: COUNT }, (_, label) => label)
        .filter((label) => mayFollow(path.at(-1) ?? OUTSIDE, label))
        .map((label) => ({
          path: [...path, label],
          score: score + scores[at * COUNT + label]! + steps[(path.at(-1) ?? OUTSIDE) * COUNT + label]!,
        })),
    )
  return all
}

describe('a chain of labels', () => {
  it.each([1, 2, 3])('takes the best of all labellings (%i)', (seed) => {
    const [scores, steps] = [numbers(4 * COUNT, seed), numbers(COUNT * COUNT, seed + 7)]
    const best = labellings(scores, 4, steps).reduce((a, b) => (b.score > a.score ? b : a))
    expect([...bestLabels(scores, 4, steps)]).toEqual(best.path)
  })

  it('gives each label the share of the labellings that have it', () => {
    const [scores, steps] = [numbers(4 * COUNT, 5), numbers(COUNT * COUNT, 6)]
    const all = labellings(scores, 4, steps)
    const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
    const expected = new Float64Array(COUNT * COUNT)
    const found = labelProbabilities(scores, 4, steps, expected)
    for (let at = 0; at < 4; at++)
      for (let label = 0; label < COUNT; label++) {
        const share = all.filter(({ path }) => path[at] === label).reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        expect(found[at * COUNT + label]).toBeCloseTo(share, 9)
      }
    expect(expected.reduce((a, b) => a + b)).toBeCloseTo(4, 9)
  })

  it('opens no span without a beginning, and knows spans side by side', () => {
    expect([...bestLabels(Float64Array.from([0, 0, 0, 0, 0, 0, 9]), 1, new Float64Array(COUNT * COUNT))]).not.toEqual([6])
    expect(rangesOf(Uint8Array.from([5, 6, 5, 0, 1]), 'content', 10)).toEqual([
      { first: 10, last: 12 },
      { first: 12, last: 13 },
    ])
  })

  it('has nothing to say of no words', () => {
    expect(bestLabels(new Float64Array(0), 0, new Float64Array(COUNT * COUNT))).toHaveLength(0)
  })
})
