import type { FeatureList } from '../linear-model/feature-list.ts'
import { mix } from '../linear-model/hash.ts'
import { distanceClass } from './move-features.ts'
import type { ParseState } from './parse-state.ts'

/** More than the templates below. */
export const RELATION_FEATURES = 64

const ABSENT = 7
const ROOT = 11

/** What the relation of an arc is decided by: both words, those beside them, and what hangs on them so far. */
export function relationFeatures(state: ParseState, head: number, dependent: number, features: FeatureList): void {
  const { words, left1, left2, right1, right2, labels, root } = state
  const word = (i: number): number => (i < 0 ? ABSENT : i >= root ? ROOT : words.word[i]!)
  const tag = (i: number): number => (i < 0 ? ABSENT : i >= root ? ROOT : words.tag[i]!)
  const label = (i: number): number => (i < 0 ? ABSENT : labels[i]! + 100)
  const hw = word(head)
  const ht = tag(head)
  const dw = word(dependent)
  const dt = tag(dependent)
  const side = dependent < head ? 0 : 1
  const far = distanceClass(head, dependent) * 2 + side
  const pair = mix(mix(ht, dt), side)
  const first = left1[dependent]!
  const last = right1[dependent]!
  const headLeft = left1[head]!
  const headRight = right1[head]!
  const onHead = state.relationsOn[head]!
  const onDependent = state.relationsOn[dependent]!
  features.clear()
  features.add(1, pair)
  features.addPair(2, hw, side)
  features.addPair(3, dw, side)
  features.addPair(4, ht, side)
  features.addPair(5, dt, side)
  features.addTriple(6, hw, dw, side)
  features.addTriple(7, hw, dt, side)
  features.addTriple(8, ht, dw, side)
  features.addPair(9, mix(hw, ht), mix(dw, dt))
  features.addPair(10, pair, far)
  features.addTriple(11, dw, ht, far)
  features.addTriple(12, hw, dt, far)
  features.addPair(13, pair, tag(first))
  features.addPair(14, pair, word(first))
  features.addTriple(15, dt, word(first), hw)
  features.addTriple(16, dw, word(first), ht)
  features.addPair(17, pair, label(first))
  features.addPair(18, pair, mix(label(first), label(left2[dependent]!)))
  features.addPair(19, pair, label(last))
  features.addPair(20, pair, mix(label(last), label(right2[dependent]!)))
  features.addPair(21, pair, tag(last))
  features.addPair(22, pair, word(last))
  features.addPair(23, pair, label(headLeft))
  features.addPair(24, pair, label(headRight))
  features.addPair(25, pair, mix(label(headLeft), label(headRight)))
  features.addPair(26, pair, onHead)
  features.addTriple(27, dw, onHead, side)
  features.addTriple(28, hw, onHead, dt)
  features.addPair(29, pair, onDependent)
  features.addTriple(30, dw, onDependent, ht)
  features.addPair(31, pair, tag(dependent - 1))
  features.addPair(32, pair, tag(dependent + 1))
  features.addPair(33, pair, tag(head - 1))
  features.addPair(34, pair, tag(head + 1))
  features.addTriple(35, dt, tag(dependent - 1), tag(dependent + 1))
  features.addPair(36, dw, word(dependent - 1))
  features.addPair(37, dw, word(dependent + 1))
  features.addTriple(38, ht, words.suffix[dependent] ?? ABSENT, side)
  features.addPair(39, dt, words.suffix[dependent] ?? ABSENT)
  features.addPair(40, pair, mix(tag(headLeft), tag(headRight)))
  features.addPair(41, pair, word(headLeft))
  features.addPair(42, pair, word(headRight))
  features.addTriple(43, pair, head >= root ? 3 : 0, Math.min(2, dependent))
  features.addPair(44, pair, mix(onHead, onDependent))
  features.addPair(45, pair, words.sense[dependent]!)
  features.addTriple(46, pair, words.sense[dependent]!, head < root ? words.sense[head]! : ROOT)
  features.addTriple(47, words.sense[dependent]!, word(first), ht)
  features.addTriple(48, words.sense[dependent]!, word(first), hw)
}
