import type { FeatureList } from '../linear-model/feature-list.ts'
import { mix } from '../linear-model/hash.ts'
import { NONE, type ParseState } from './parse-state.ts'

/** More than the templates below. */
export const MOVE_FEATURES = 128

const ABSENT = 7
const ROOT = 11

/** The distance of two words in classes: 1, 2, 3, 4, 5 and 6, 7 to 10, more. */
export function distanceClass(from: number, to: number): number {
  const distance = Math.abs(to - from)
  return distance < 5 ? distance : distance < 7 ? 5 : distance <= 10 ? 6 : 7
}

/** What the next move is decided by: the words at the top of the stack and the front of the text to come, and what hangs on them already. */
export function moveFeatures(state: ParseState, features: FeatureList): void {
  const { words, left1, left2, right1, right2, labels, root } = state
  const word = (i: number): number => (i === NONE ? ABSENT : i >= root ? ROOT : words.word[i]!)
  const tag = (i: number): number => (i === NONE ? ABSENT : i >= root ? ROOT : words.tag[i]!)
  const sense = (i: number): number => (i === NONE ? ABSENT : i >= root ? ROOT : words.sense[i]!)
  const label = (i: number): number => (i === NONE ? ABSENT : labels[i]! + 100)
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.front
  const b1 = b0 + 1 <= root ? b0 + 1 : NONE
  const b2 = b0 + 2 <= root ? b0 + 2 : NONE
  const b3 = b0 + 3 <= root ? b0 + 3 : NONE
  const s0w = word(s0)
  const s0t = tag(s0)
  const s1w = word(s1)
  const s1t = tag(s1)
  const s2t = tag(s2)
  const b0w = word(b0)
  const b0t = tag(b0)
  const b1w = word(b1)
  const b1t = tag(b1)
  const b2t = tag(b2)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const s0b0 = mix(s0t, b0t)
  const s1s0 = mix(s1t, s0t)
  const s1s0b0 = mix(s1t, s0b0)
  features.clear()
  features.add(2, s0t)
  features.add(3, s0wt)
  features.add(5, s1t)
  features.add(6, s1wt)
  features.add(8, b0t)
  features.add(9, b0wt)
  features.add(10, b1w)
  features.add(11, b1t)
  features.addPair(12, b1w, b1t)
  features.add(13, word(b2))
  features.add(14, b2t)
  features.add(16, s2t)
  features.addPair(17, s0wt, b0wt)
  features.addPair(20, s0wt, b0t)
  features.addPair(21, s0t, b0wt)
  features.addPair(22, s0w, b0w)
  features.add(23, s0b0)
  features.addPair(24, s1wt, s0wt)
  features.addPair(26, s1wt, s0t)
  features.addPair(27, s1t, s0wt)
  features.add(28, s1s0)
  features.addPair(29, s1w, b0w)
  features.addPair(30, s1t, b0t)
  features.addPair(31, s1wt, b0t)
  features.addPair(32, s1t, b0wt)
  features.addPair(33, b0t, b1t)
  features.addPair(35, b0wt, b1t)
  features.addPair(36, s0b0, b1t)
  features.addTriple(37, s0b0, b1t, b2t)
  features.add(38, s1s0b0)
  features.addPair(39, s1s0b0, b1t)
  features.addPair(40, s2t, s1s0)
  features.addPair(41, s2t, s1s0b0)
  features.addTriple(42, s0w, b0t, b1t)
  features.addTriple(43, s0t, b0w, b1t)
  features.addTriple(45, s1w, s0t, b0t)
  features.addTriple(46, s1t, s0w, b0t)
  features.addTriple(47, s1t, s0t, b0w)
  features.addPair(49, mix(b0t, b1t), mix(b2t, tag(b3)))

  const far0 = s0 === NONE ? 0 : distanceClass(s0, b0) + 1
  const far1 = s1 === NONE ? 0 : distanceClass(s1, s0) + 1
  features.addPair(51, s0t, far0)
  features.addPair(54, s0b0, far0)
  features.addPair(55, s1s0, far1)
  features.addTriple(56, s1w, s0t, far1)
  features.addPair(57, s1s0b0, far1)

  const between0 = between(state, s0, b0)
  const between1 = between(state, s1, s0)
  features.addPair(58, s0b0, between0)
  features.addPair(59, s1s0, between1)
  features.addPair(60, s1s0b0, mix(between1, between0))

  const s0l = s0 === NONE ? NONE : left1[s0]!
  const s0r = s0 === NONE ? NONE : right1[s0]!
  const s1l = s1 === NONE ? NONE : left1[s1]!
  const s1r = s1 === NONE ? NONE : right1[s1]!
  const b0l = b0 === root ? NONE : left1[b0]!
  const s0l2 = s0 === NONE ? NONE : left2[s0]!
  const s0r2 = s0 === NONE ? NONE : right2[s0]!
  const s1r2 = s1 === NONE ? NONE : right2[s1]!
  features.addPair(62, s0b0, tag(s0l))
  features.addPair(63, s0b0, tag(s0r))
  features.addPair(64, s0b0, tag(b0l))
  features.addPair(65, s1s0, tag(s1r))
  features.addPair(67, s1s0, tag(s0l))
  features.addPair(68, s1s0, tag(s0r))
  features.addPair(69, s1s0b0, tag(s0l))
  features.addPair(70, s0t, word(s0l))
  features.addPair(71, s0t, word(s0r))
  features.addPair(72, s1t, word(s1r))
  features.addPair(73, b0t, word(b0l))
  features.addPair(74, s0wt, label(s0l))
  features.addPair(75, s0wt, label(s0r))
  features.addPair(76, s1wt, label(s1r))
  features.addPair(78, b0wt, label(b0l))
  features.addPair(79, s0b0, mix(label(s0l), label(s0r)))
  features.addPair(80, s1s0, mix(label(s1r), label(s0r)))
  features.addPair(81, s1s0, mix(label(s1l), label(s0l)))
  features.addPair(82, s0b0, mix(label(s0l), label(b0l)))
  features.addTriple(83, s0t, label(s0l), label(s0l2))
  features.addTriple(84, s0t, label(s0r), label(s0r2))
  features.addTriple(85, s1t, label(s1r), label(s1r2))

  const set0 = s0 === NONE ? ABSENT : state.relationsOn[s0]!
  const set1 = s1 === NONE ? ABSENT : state.relationsOn[s1]!
  const setB = b0 === root ? ABSENT : state.relationsOn[b0]!
  features.addPair(87, s0t, set0)
  features.addPair(88, s1t, set1)
  features.addPair(89, s0b0, set0)
  features.addPair(90, s1s0, set1)
  features.addPair(91, s0b0, setB)
  features.addPair(92, s1s0b0, set1)
  const counts0 = s0 === NONE ? 0 : state.leftCount[s0]! * 16 + state.rightCount[s0]!
  features.addPair(93, s0wt, counts0)
  features.addPair(95, s0b0, counts0)
  features.addPair(96, b0t, b0 === root ? 0 : state.leftCount[b0]!)

  const s0case = word(firstChild(state, s0))
  const b0case = word(firstChild(state, b0))
  features.addTriple(97, s1w, s0case, s0t)
  features.addTriple(98, s1t, s0case, s0w)
  features.addTriple(99, s1w, s0case, s0w)
  features.addTriple(100, s0w, b0case, b0t)
  features.addPair(101, s1s0b0, s0case)

  const s0s = sense(s0)
  const s1s = sense(s1)
  const b0s = sense(b0)
  features.addTriple(102, s0s, b0s, s0b0)
  features.addTriple(103, s1s, s0s, s1s0)
  features.addTriple(104, s1s, s0case, s0s)
  features.addTriple(105, s1w, s0case, s0s)
  features.addTriple(106, s1s, s0case, s0w)
  features.addTriple(107, s0s, b0w, s0t)
  features.addTriple(108, s0w, b0s, b0t)
  features.addTriple(109, s1s, s0w, s1t)
  features.addTriple(110, s1w, s0s, s0t)
}

/** The outermost dependent on the left: the preposition or conjunction of a phrase, mostly. */
function firstChild(state: ParseState, of: number): number {
  return of === NONE || of === state.root ? NONE : state.left1[of]!
}

/** How many commas and verbs stand between two words: none, one, more. */
function between(state: ParseState, from: number, to: number): number {
  if (from === NONE || to === NONE) return 9
  const { commas, verbs } = state.words
  return Math.min(2, commas[to]! - commas[from + 1]!) * 3 + Math.min(2, verbs[to]! - verbs[from + 1]!)
}
