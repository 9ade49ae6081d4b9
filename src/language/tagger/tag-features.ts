import type { FeatureList } from '../linear-model/feature-list.ts'
import { NO_WORD, type WordForm } from '../words/word-form.ts'

/** More than the templates below. */
export const TAG_FEATURES = 56

/** What a tag is decided by: the words around, the two tags before, and the tags the words around are known to take (`habits`). */
export function tagFeatures(
  words: readonly WordForm[],
  habits: Int32Array,
  at: number,
  tag1: number,
  tag2: number,
  features: FeatureList,
): void {
  const word = words[at]!
  const before = words[at - 1] ?? NO_WORD
  const before2 = words[at - 2] ?? NO_WORD
  const after = words[at + 1] ?? NO_WORD
  const after2 = words[at + 2] ?? NO_WORD
  const habit = habits[at]!
  const habitBefore = habits[at - 1] ?? 0
  const habitAfter = habits[at + 1] ?? 0
  const habitAfter2 = habits[at + 2] ?? 0
  features.clear()
  features.add(1, 0)
  features.add(2, word.form)
  features.add(3, word.low)
  features.add(4, before.low)
  features.add(5, before2.low)
  features.add(6, after.low)
  features.add(7, after2.low)
  features.addPair(8, before.low, word.low)
  features.addPair(9, word.low, after.low)
  features.addPair(10, before.low, after.low)
  features.add(11, word.suffix1)
  features.add(12, word.suffix2)
  features.add(13, word.suffix3)
  features.add(14, word.suffix4)
  features.add(15, word.prefix1)
  features.add(16, word.prefix2)
  features.add(17, word.prefix3)
  features.add(18, word.shape)
  features.addPair(19, word.shape, at === 0 ? 1 : 0)
  features.addPair(20, word.shape, after.shape)
  features.addPair(21, before.shape, word.shape)
  features.add(22, tag1)
  features.addPair(23, tag1, tag2)
  features.addPair(24, tag1, word.low)
  features.addPair(25, tag1, after.low)
  features.addTriple(26, tag1, tag2, word.low)
  features.addPair(27, tag1, word.suffix3)
  features.addPair(28, tag1, word.shape)
  features.add(29, before.suffix3)
  features.add(30, after.suffix3)
  features.addPair(31, word.suffix3, after.suffix3)
  features.addPair(32, tag2, word.low)
  features.add(33, habit)
  features.add(34, habitAfter)
  features.addPair(35, habit, habitAfter)
  features.addPair(36, tag1, habit)
  features.addTriple(37, tag1, habit, habitAfter)
  features.addPair(38, habitAfter, habitAfter2)
  features.addPair(39, word.low, habitAfter)
  features.addPair(40, before.low, habit)
  features.addTriple(41, tag1, tag2, habit)
  features.addPair(42, habitBefore, habit)
  features.addPair(43, word.suffix2, word.shape)
  features.addPair(44, before2.low, before.low)
  features.addPair(45, word.low, after2.low)
  features.add(46, word.sense)
  features.addPair(47, word.sense, word.suffix2)
  features.addPair(48, tag1, word.sense)
  features.addPair(49, word.sense, after.sense)
  features.addPair(50, word.known & 0xffff, word.shape)
  features.addPair(51, before.sense, word.suffix3)
}
