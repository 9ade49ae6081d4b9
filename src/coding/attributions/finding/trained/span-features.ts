import { type FeatureList, mix } from '../../../../language/index.ts'
import type { Paragraph, TokenFacts } from './fact-table.ts'

/** More than the templates below. */
export const SPAN_FEATURES = 128

const NONE = 77
const FARTHEST_CUE = 25

/** The nearest tokens that are readily cues, to either side of each token of a paragraph. */
export interface CueNeighbours {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly quotations: number
}

/** Looks once over a paragraph for what all its tokens share. */
export function cueNeighbours(facts: TokenFacts, { first, last }: Paragraph): CueNeighbours {
  const left = new Int32Array(last - first).fill(-1)
  const right = new Int32Array(last - first).fill(-1)
  let quotations = 0
  for (let at = first + 1; at < last; at++) left[at - first] = facts.cueRate[at - 1]! >= 2 ? at - 1 : left[at - first - 1]!
  for (let at = last - 2; at >= first; at--) right[at - first] = facts.cueRate[at + 1]! >= 2 ? at + 1 : right[at - first + 1]!
  for (let at = first; at < last; at++) if (facts.quote[at] === 1) quotations++
  return { left, right, quotations: Math.min(3, quotations) }
}

export function distanceClass(distance: number): number {
  const size = Math.abs(distance)
  const step = size < 5 ? size : size < 8 ? 5 : size < 13 ? 6 : size < FARTHEST_CUE ? 7 : 8
  return distance < 0 ? -step : step
}

/** What the label of a token in a paragraph is decided by: its words, its place in the tree, in quotations, beside words that are readily cues. */
export function spanFeatures(facts: TokenFacts, paragraph: Paragraph, near: CueNeighbours, i: number, features: FeatureList): void {
  const { low, lemma, tag, coarse, head, relation, cueRate, quote, name, ruled, rule } = facts
  const { first, last } = paragraph
  const at = (values: Int32Array, k: number): number => (k >= first && k < last ? values[k]! : NONE)
  const w0 = low[i]!
  const w1 = at(low, i - 1)
  const w2 = at(low, i + 1)
  const t0 = tag[i]!
  const t1 = at(tag, i - 1)
  const t2 = at(tag, i + 1)
  const l0 = lemma[i]!
  const q0 = quote[i]!
  const q1 = at(quote, i - 1)
  const q2 = at(quote, i + 1)
  features.add(1, 0)
  features.add(2, w0)
  features.add(3, w1)
  features.add(4, w2)
  features.add(5, at(low, i - 2))
  features.add(6, at(low, i + 2))
  features.addPair(7, w1, w0)
  features.addPair(8, w0, w2)
  features.addPair(9, at(lemma, i - 1), at(lemma, i - 2))
  features.addPair(10, at(lemma, i + 1), at(lemma, i + 2))
  features.add(11, t0)
  features.addPair(12, t0, t1)
  features.addPair(13, t0, t2)
  features.addTriple(14, t1, t0, t2)
  features.add(17, l0)
  features.addPair(18, l0, t0)
  features.addPair(19, at(lemma, i - 1), t0)
  features.addPair(20, at(lemma, i + 1), t0)
  features.addPair(21, facts.shape[i]!, at(facts.shape, i - 1))
  features.add(22, facts.shape[i]!)
  features.addPair(23, facts.suffix[i]!, coarse[i]!)
  features.addPair(24, facts.sense[i]!, coarse[i]!)
  features.addPair(25, at(facts.sense, i - 1), at(coarse, i - 1))
  features.addPair(26, at(facts.sense, i + 1), at(coarse, i + 1))
  features.addPair(27, name[i]!, t0)

  const isStart = i === facts.sentenceFirst[i] ? 1 : 0
  const inSentence = Math.min(3, i - facts.sentenceFirst[i]!)
  features.addPair(30, inSentence, t0)
  features.addPair(31, i === first ? 1 : i === last - 1 ? 2 : 0, paragraph.isTitle ? 1 : 0)
  features.addPair(32, Math.min(3, facts.sentenceLast[i]! - 1 - i), t0)

  features.addPair(33, q0, t0)
  features.addTriple(34, q1, q0, q2)
  features.addPair(35, q0, w0)
  const around = mix(facts.sinceQuote[i]!, facts.untilQuote[i]!)
  features.add(36, around)
  features.addPair(37, around, t0)
  features.addPair(38, facts.sinceQuote[i]!, w0)
  features.addPair(39, facts.untilQuote[i]!, w0)
  features.addTriple(40, near.quotations, q0, isStart)

  const c0 = cueRate[i]!
  features.addTriple(41, at(cueRate, i - 1), c0, at(cueRate, i + 1))
  features.addPair(42, c0, t0)
  features.addTriple(43, c0, q1, q2)
  const cl = near.left[i - first]!
  const cr = near.right[i - first]!
  const dl = cl === -1 ? NONE : distanceClass(i - cl)
  const dr = cr === -1 ? NONE : distanceClass(cr - i)
  const sameL = cl !== -1 && cl >= facts.sentenceFirst[i]! ? 1 : 0
  const sameR = cr !== -1 && cr < facts.sentenceLast[i]! ? 1 : 0
  const rl = cl === -1 ? NONE : mix(cueRate[cl]!, sameL)
  const rr = cr === -1 ? NONE : mix(cueRate[cr]!, sameR)
  features.addPair(44, dl, rl)
  features.addPair(45, dr, rr)
  features.addTriple(46, dl, rl, t0)
  features.addTriple(47, dr, rr, t0)
  features.addPair(48, dl, cl === -1 ? NONE : lemma[cl]!)
  features.addPair(49, dr, cr === -1 ? NONE : lemma[cr]!)
  features.addTriple(50, mix(rl, dl), mix(rr, dr), q0 === 0 ? 0 : 1)
  features.addTriple(51, rl, rr, c0)

  const h = head[i]!
  const hw = h === -1 ? NONE : lemma[h]!
  const ht = h === -1 ? NONE : tag[h]!
  const r0 = relation[i]!
  const g = h === -1 ? -1 : head[h]!
  const side = h === -1 ? 0 : h < i ? 1 : 2
  features.addPair(52, r0, t0)
  features.addPair(53, r0, hw)
  features.addTriple(54, r0, ht, side)
  features.addPair(55, r0, h === -1 ? NONE : mix(relation[h]!, cueRate[h]!))
  features.addTriple(56, r0, h === -1 ? NONE : relation[h]!, g === -1 ? NONE : lemma[g]!)
  features.addTriple(57, r0, h === -1 ? NONE : relation[h]!, g === -1 ? NONE : mix(relation[g]!, cueRate[g]!))
  features.addTriple(58, at(relation, i - 1), r0, at(relation, i + 1))
  features.addPair(59, l0, r0)
  features.addPair(60, r0, h === -1 ? NONE : distanceClass(i - h))

  const ca = facts.cueAbove[i]!
  if (ca !== -1) {
    const b = facts.branch[i]!
    const br = relation[b]!
    const left = facts.leftmost[b]!
    const right = facts.rightmost[b]!
    const edge = (i === left ? 1 : 0) + (i === right ? 2 : 0)
    const where = mix(br, b < ca ? 1 : 2)
    features.addPair(61, where, cueRate[ca]!)
    features.addPair(62, where, lemma[ca]!)
    features.addTriple(63, where, edge, cueRate[ca]!)
    features.addTriple(64, where, t0, edge)
    features.addTriple(65, where, distanceClass(i - left), cueRate[ca]!)
    features.addPair(66, where, mix(cueRate[ca]!, q0))
    features.addTriple(67, where, lemma[ca]!, edge)
    features.addPair(68, where, mix(tag[ca]!, tag[b]!))
    features.addTriple(69, where, w0, b === i ? 1 : 0)
    features.addPair(70, where, mix(relation[ca]!, facts.quote[ca]!))
  } else features.add(71, q0)
  // Just outside of what hangs on a cue.
  const before = i > first ? facts.cueAbove[i - 1]! : -1
  if (before !== -1 && (ca !== before || facts.branch[i] !== facts.branch[i - 1])) {
    features.addPair(72, relation[facts.branch[i - 1]!]!, t0)
    features.addPair(73, relation[facts.branch[i - 1]!]!, w0)
    features.addPair(74, relation[facts.branch[i - 1]!]!, ca === before ? relation[facts.branch[i]!]! : NONE)
  }
  const cb = facts.cueBeside[i]!
  if (cb !== -1) {
    const where = mix(relation[cb]!, cb < i ? 1 : 2)
    features.addPair(75, where, cueRate[cb]!)
    features.addPair(76, where, lemma[cb]!)
    features.addTriple(77, where, cueRate[cb]!, q0)
    const apart = i < cb ? (i < facts.leftmost[cb]! ? 1 : 2) : i > facts.rightmost[cb]! ? 3 : 4
    features.addTriple(78, where, apart, cueRate[cb]!)
    features.addTriple(79, where, apart, t0)
  }
  features.addPair(80, ruled[i]!, rule[i]!)
  features.addTriple(81, at(ruled, i - 1), ruled[i]!, at(ruled, i + 1))
  features.addPair(82, ruled[i]!, t0)
  features.addPair(83, ruled[i]!, w0)
  features.addTriple(84, ruled[i]!, q0, c0)
  features.addTriple(85, at(rule, i - 1), at(ruled, i - 1), ruled[i]!)

  const { dependents, subject, sense } = facts
  features.addPair(86, dependents[i]!, t0)
  features.addPair(87, dependents[i]!, l0)
  features.addTriple(88, dependents[i]!, sense[i]!, subject[i]!)
  features.addTriple(89, dependents[i]!, c0, subject[i]!)
  if (h !== -1) features.addTriple(90, r0, dependents[h]!, mix(sense[h]!, subject[h]!))
  const root = facts.clause[i]!
  if (root === -1) return
  const governor = head[root]!
  const way = mix(relation[root]!, root < governor ? 1 : 2)
  const corner = root === i ? 4 : (i === facts.leftmost[root]! ? 1 : 0) + (i === facts.rightmost[root]! ? 2 : 0)
  features.addTriple(91, way, corner, mix(dependents[governor]!, coarse[governor]!))
  features.addTriple(92, way, corner, mix(sense[governor]!, subject[governor]!))
  features.addTriple(93, way, corner, cueRate[governor]!)
  features.addTriple(94, way, corner, lemma[governor]!)
  features.addTriple(95, way, subject[governor]!, tag[governor]!)
  features.addTriple(96, way, low[facts.leftmost[root]!]!, i <= facts.leftmost[root]! ? 1 : 0)
}
