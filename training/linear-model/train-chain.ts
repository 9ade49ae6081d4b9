import { COUNT, labelProbabilities, SPAN_LABELS, stepKey } from '../../src/coding/attributions/index.ts'
import type { Chain, IndexedChains } from './chain-examples.ts'
import type { DenseWeights } from './freeze.ts'
import { seededRandom, shuffled } from './shuffle.ts'

export interface ChainSettings {
  readonly epochs: number
  readonly seed: number
  /** Size of the first steps. */
  readonly rate: number
  /** How strongly weights are held to nought, each as much in one pass over the text however many words have its feature. */
  readonly decay: number
}

/** A row holds the weights of a feature and, from here on, the sums of its squared gradients: one line of the processor's cache. */
const STRIDE = 16
const SQUARES = 8
const NEGLIGIBLE = 0.001

/** Maximises the likelihood of the labels of all chains of the reports wanted by steps that shrink feature by feature (AdaGrad). */
export function trainChain(
  data: IndexedChains,
  isWanted: (report: number) => boolean,
  settings: ChainSettings,
  report: (epoch: number, loss: number) => void,
): DenseWeights {
  const { rows, ends, keys } = data
  const { rate, decay } = settings
  const table = new Float32Array(keys.length * STRIDE)
  const steps = new Float64Array(COUNT * COUNT)
  const stepSquares = new Float64Array(COUNT * COUNT)
  const wanted = data.chains.filter((chain) => isWanted(chain.report))
  const holds = decays(data, wanted, decay)
  const random = seededRandom(settings.seed)
  const delta = new Float64Array(COUNT)
  let scores = new Float64Array(COUNT * 1024)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    let loss = 0
    let words = 0
    for (const { first, labels, weight } of shuffled(wanted, random)) {
      const length = labels.length
      if (scores.length < length * COUNT) scores = new Float64Array(length * COUNT * 2)
      scores.fill(0, 0, length * COUNT)
      for (let at = 0; at < length; at++) {
        const base = at * COUNT
        for (let i = first + at === 0 ? 0 : ends[first + at - 1]!; i < ends[first + at]!; i++) {
          const row = rows[i]! * STRIDE
          for (let label = 0; label < COUNT; label++) scores[base + label]! += table[row + label]!
        }
      }
      const expected = new Float64Array(COUNT * COUNT)
      const found = labelProbabilities(scores, length, steps, expected)
      for (let at = 0; at < length; at++) {
        const base = at * COUNT
        let isOff = false
        for (let label = 0; label < COUNT; label++) {
          delta[label] = ((label === labels[at] ? 1 : 0) - found[base + label]!) * weight
          if (Math.abs(delta[label]!) > NEGLIGIBLE) isOff = true
        }
        loss -= Math.log(Math.max(1e-12, found[base + labels[at]!]!))
        words++
        expected[(at === 0 ? 0 : labels[at - 1]!) * COUNT + labels[at]!]! -= 1
        if (!isOff) continue
        for (let i = first + at === 0 ? 0 : ends[first + at - 1]!; i < ends[first + at]!; i++) {
          const row = rows[i]! * STRIDE
          const hold = holds[rows[i]!]!
          for (let label = 0; label < COUNT; label++) {
            const gradient = delta[label]! - hold * table[row + label]!
            const squares = table[row + SQUARES + label]! + gradient * gradient
            table[row + SQUARES + label] = squares
            table[row + label]! += (rate * gradient) / Math.sqrt(squares + 1)
          }
        }
      }
      for (let i = 0; i < steps.length; i++) {
        const gradient = -expected[i]! * weight
        stepSquares[i]! += gradient * gradient
        steps[i]! += (rate * gradient) / Math.sqrt(stepSquares[i]! + 1)
      }
    }
    report(epoch, loss / words)
  }
  const withSteps = new Int32Array(keys.length + COUNT)
  withSteps.set(keys)
  for (let before = 0; before < COUNT; before++) withSteps[keys.length + before] = stepKey(before)
  return {
    labels: SPAN_LABELS,
    keys: withSteps,
    rows: withSteps.length,
    weightOf: (row, label) => (row < keys.length ? table[row * STRIDE + label]! : steps[(row - keys.length) * COUNT + label]!),
  }
}

/** What each word that has a feature adds to holding its weights to nought. */
function decays({ rows, ends, keys }: IndexedChains, chains: readonly Chain[], decay: number): Float32Array {
  const counts = new Float32Array(keys.length)
  for (const { first, labels } of chains)
    for (let i = first === 0 ? 0 : ends[first - 1]!; i < ends[first + labels.length - 1]!; i++) counts[rows[i]!]!++
  return counts.map((count) => decay / Math.max(1, count))
}
