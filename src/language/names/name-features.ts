import type { FeatureList } from '../linear-model/feature-list.ts'
import { mix } from '../linear-model/hash.ts'
import { NO_WORD } from '../words/word-form.ts'
import { type DocumentMemory, USES } from './document-memory.ts'
import type { NameWords } from './name-words.ts'

/** More than the templates below. */
export const NAME_FEATURES = 128

/** Longer runs of capitals are no names that come again. */
const LONGEST_RUN = 8

/** What the label of a word is decided by, the labels beside it left out. */
export function nameFeatures(sentence: NameWords, at: number, memory: DocumentMemory, features: FeatureList): void {
  const { words, tags, lists, phrases, wholes, runStart, runEnd } = sentence
  const word = words[at]!
  const before = words[at - 1] ?? NO_WORD
  const before2 = words[at - 2] ?? NO_WORD
  const after = words[at + 1] ?? NO_WORD
  const after2 = words[at + 2] ?? NO_WORD
  const tag = tags[at]!
  const tagBefore = tags[at - 1] ?? 1
  const tagAfter = tags[at + 1] ?? 1
  const list = lists[at]!
  const listBefore = lists[at - 1] ?? 0
  const listAfter = lists[at + 1] ?? 0
  features.clear()
  features.add(1, 0)
  features.add(2, word.form)
  features.add(3, word.low)
  features.add(4, before.low)
  features.add(5, after.low)
  features.add(6, before2.low)
  features.add(7, after2.low)
  features.addPair(8, before.low, word.low)
  features.addPair(9, word.low, after.low)
  features.addPair(10, before2.low, before.low)
  features.addPair(11, after.low, after2.low)
  features.add(12, word.shape)
  features.addPair(13, before.shape, word.shape)
  features.addPair(14, word.shape, after.shape)
  features.addTriple(15, before.shape, word.shape, after.shape)
  features.addPair(16, word.shape, at === 0 ? 1 : 0)
  features.addPair(17, word.suffix3, word.isCapitalised ? 1 : 0)
  features.addPair(18, word.suffix4, word.isCapitalised ? 1 : 0)
  features.addPair(19, word.suffix2, word.isCapitalised ? 1 : 0)
  features.addPair(20, word.prefix3, word.isCapitalised ? 1 : 0)
  features.add(21, tag)
  features.addPair(22, tagBefore, tag)
  features.addPair(23, tag, tagAfter)
  features.addTriple(24, tagBefore, tag, tagAfter)
  features.addPair(25, tag, word.shape)
  features.addPair(26, before.low, word.shape)
  features.addPair(27, after.low, word.shape)
  features.addPair(28, before.low, tag)
  features.addPair(29, after.low, tag)

  const known = word.known
  features.addPair(30, known, word.isCapitalised ? 1 : 0)
  features.addPair(31, word.sense, tag)
  features.addTriple(32, before.known, known, word.isCapitalised ? 1 : 0)
  features.addTriple(33, known, after.known, word.isCapitalised ? 1 : 0)
  features.addPair(34, before.sense, word.shape)
  features.addPair(35, after.sense, word.shape)
  for (let bit = 11; bit < 20; bit++) if ((known >> bit) & 1) features.addPair(36, bit, word.isCapitalised ? 1 : 0)

  features.addPair(40, list, word.isCapitalised ? 1 : 0)
  features.addPair(41, listBefore, word.shape)
  features.addPair(42, listAfter, word.shape)
  features.addPair(43, listBefore, list)
  features.addPair(44, list, listAfter)
  features.addPair(45, list, before.low)
  features.addPair(46, list, after.low)
  features.add(47, phrases[at]!)
  features.addPair(48, phrases[at]!, phrases[at + 1] ?? 0)
  const whole = wholes[at]!
  if (whole !== 0) for (let bit = 12; bit < 20; bit++) if ((whole >> bit) & 1) features.addPair(49, bit, whole >> 20)

  const start = runStart[at]!
  const end = runEnd[at]!
  const place = mix(Math.min(4, at - start), Math.min(4, end - 1 - at))
  const left = words[start - 1] ?? NO_WORD
  const right = words[end] ?? NO_WORD
  const head = words[end - 1]!
  const opening = words[start]!
  const capital = word.isCapitalised ? 1 : 2
  if (word.isCapitalised || end - start > 1) {
    features.addPair(50, place, capital)
    features.addPair(51, left.low, capital)
    features.addPair(52, right.low, capital)
    features.addPair(53, left.low, place)
    features.addPair(54, right.low, place)
    features.addPair(55, head.low, place)
    features.addPair(56, head.suffix3, place)
    features.addPair(57, opening.low, place)
    features.addPair(58, lists[end - 1]!, place)
    features.addPair(59, lists[start]!, place)
    features.addPair(60, lists[start - 1] ?? 0, place)
    features.addPair(61, lists[end] ?? 0, place)
    features.addPair(62, head.known, place)
    features.addPair(63, opening.known, place)
    features.addPair(64, left.sense, capital)
    features.addPair(65, right.sense, capital)
    features.addTriple(66, left.low, right.low, capital)
    features.addPair(67, words[start - 2]?.low ?? 0, left.low)
    features.addPair(68, right.low, words[end + 1]?.low ?? 0)
    features.addTriple(69, head.low, left.low, place)
    if (end - start <= LONGEST_RUN) {
      let run = 0
      for (let i = start; i < end; i++) run = mix(run, words[i]!.low)
      features.addPair(70, run, place)
    }
    const uses = memory.uses(word.lower)
    features.addTriple(71, uses, capital, end - start === 1 ? 1 : 0)
    for (let use = 0; use < USES; use++) if ((uses >> use) & 1) features.addPair(72, use, capital)
    features.addTriple(73, uses, word.known >>> 11, capital)
  }

  const seen = memory.seen(word.lower)
  features.addPair(80, seen, capital)
  features.addTriple(81, seen, word.shape, at === 0 ? 1 : 0)
  features.addPair(82, memory.seen(before.lower), seen)
  features.addPair(83, seen, memory.seen(after.lower))
  features.addPair(84, memory.casing(word.lower), word.shape)
}
