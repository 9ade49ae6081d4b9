import type { Gap } from '../../core/index.ts'
import { phraseAt, type Scene, speechAt, subjectBefore, wordAt, xposAt } from '../reading/index.ts'
import { GAP_PATTERNS, type GapPattern } from './en.ts'
import { type Matcher, matchAt, matcherOf } from './matching.ts'

/** Words that say what is not known, tokens `[first, last)`. */
export interface FoundGap {
  readonly kind: Gap['kind']
  readonly first: number
  readonly last: number
  /** The words of the pattern itself. */
  readonly words: { readonly first: number; readonly last: number }
}

const MATCHERS: readonly { readonly pattern: GapPattern; readonly matcher: Matcher }[] = GAP_PATTERNS.flatMap((pattern) =>
  pattern.patterns.map((text) => ({ pattern, matcher: matcherOf(text) })),
)
const LONGEST = 40

/** Gaps in reading order; of two over the same words the one listed first. */
export function findGaps(scene: Scene): readonly FoundGap[] {
  return scene.reading.sentences.flatMap(({ first, last }) => {
    const found: FoundGap[] = []
    for (let token = first; token < last; token++) {
      const gap = gapAt(scene, token, first, last)
      if (!gap) continue
      found.push(gap)
      token = gap.words.last - 1
    }
    return found.filter(
      (gap, index) =>
        !found.some((other, at) => at < index && other.first <= gap.first && gap.last <= other.last && other.kind === gap.kind),
    )
  })
}

function gapAt(scene: Scene, token: number, low: number, limit: number): FoundGap | null {
  for (const { pattern, matcher } of MATCHERS) {
    const end = matchAt(scene.reading, matcher, token, limit)
    if (end <= token || (pattern.kind === 'not-stated' && speechAt(scene, token))) continue
    const words = { first: token, last: end }
    if (pattern.reach === 'phrase') {
      const isBracketed = wordAt(scene.reading, token - 1) === '(' && wordAt(scene.reading, token + 1) === ')'
      if (isBracketed) return { kind: pattern.kind, first: token - 1, last: nounEnd(scene, token + 2, limit), words }
      const phrase = phraseAt(scene, token)
      if (!phrase || phrase.head < token) continue
      return { kind: pattern.kind, first: phrase.first, last: phrase.last, words }
    }
    if (pattern.reach === 'words') return { kind: pattern.kind, first: token, last: Math.max(end, afterVerb(scene, end, limit)), words }
    return { kind: pattern.kind, first: clauseStart(scene, token, low), last: clauseEnd(scene, end, limit), words }
  }
  return null
}

/** After "(alleged)": the end of the noun that is meant. */
function nounEnd({ reading }: Scene, from: number, limit: number): number {
  for (let token = from; token < Math.min(limit, from + 4); token++)
    if (/^NN/.test(xposAt(reading, token)) && !/^NN/.test(xposAt(reading, token + 1))) return token + 1
  return from
}

/** With a subject before it a gap begins there: "The army did not say"; a pattern that opens within its subject takes it whole: "The cause of the blast is unknown". */
function clauseStart(scene: Scene, token: number, low: number): number {
  const isBeforeVerb = wordAt(scene.reading, token) === 'neither' && /^VB/.test(xposAt(scene.reading, token + 1))
  let own = isBeforeVerb ? null : phraseAt(scene, token)
  if (own) {
    while (wordAt(scene.reading, own.first - 1) === 'of' && own.first - 2 >= low) {
      const owner = phraseAt(scene, own.first - 2)
      if (!owner) break
      own = owner
    }
    return Math.max(low, own.first)
  }
  let first = token
  while (first > low && /^(VB|MD|RB)/.test(xposAt(scene.reading, first - 1))) first--
  return subjectBefore(scene, first, low)?.first ?? first
}

function clauseEnd({ reading }: Scene, from: number, limit: number): number {
  let token = from
  for (; token < Math.min(limit, from + LONGEST); token++) {
    const word = wordAt(reading, token)
    if (/^[.;?!:]$/.test(word) || word === '—' || word === '–') break
    if (
      word === ',' &&
      /^(but|and|while|although|though|which|who|as|said|he|she|they|it|adding|saying|according)$/.test(wordAt(reading, token + 1))
    )
      break
    if (
      (word === 'but' || word === 'and') &&
      /^(PRP|DT|NNP)$/.test(xposAt(reading, token + 1)) &&
      /^(VB[DZP]|MD)$/.test(xposAt(reading, token + 2))
    )
      break
  }
  return token
}

/** The verb that an adverb or "believed to" goes with. */
function afterVerb({ reading }: Scene, from: number, limit: number): number {
  let token = from
  while (token < limit && token - from < 4 && /^(VB|RB|MD|TO)/.test(xposAt(reading, token))) token++
  return token
}
