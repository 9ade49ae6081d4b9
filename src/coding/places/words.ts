import type { Sentence, Token } from '../../core/index.ts'
import { fold } from '../../gazetteer/index.ts'

/** A word of a sentence as names are matched: hyphens gone, folded. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly token: number
  readonly isCapital: boolean
  /** Punctuation, a possessive or the sentence's beginning stands before it: a name does not go on over it. */
  readonly breaksBefore: boolean
}

const CAPITAL = /^(?:[dl]['’])?\p{Lu}/u
const POSSESSIVE = /^['’]s?$/i
const HYPHEN = /^[-‐‑–]$/

/** The words of a sentence, without its punctuation. A hyphen without space around it joins words, so "Al-Qa'im" matches as "Al Qa'im". */
export function wordsOf(tokens: readonly Token[], sentence: Sentence): readonly Word[] {
  const words: Word[] = []
  let breaksBefore = true
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const parts = POSSESSIVE.test(token.text)
      ? []
      : fold(token.text)
          .split(' ')
          .filter((part) => part !== '')
    if (parts.length === 0) {
      const tight = HYPHEN.test(token.text) && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end
      // the dot of "St." and "Mt." ends no name
      if (!tight && !(token.text === '.' && i + 1 < sentence.last && (words.at(-1)?.folded.length ?? 9) <= 2)) breaksBefore = true
      continue
    }
    const spans = spansOf(token, parts.length)
    for (const [k, part] of parts.entries()) {
      const folded = part === 'st' ? 'saint' : part === 'mt' ? 'mount' : part
      words.push({
        folded,
        ...(spans[k] ?? { start: token.start, end: token.end }),
        token: i,
        isCapital: CAPITAL.test(spans[k] === undefined ? token.text : token.text.slice(spans[k].start - token.start)),
        breaksBefore: breaksBefore && k === 0,
      })
      breaksBefore = false
    }
  }
  return words
}

/** Where the parts of a token with hyphens stand ("Kabul-Kandahar"); nothing where they are not as many as the words it folds to. */
function spansOf({ text, start }: Token, count: number): readonly { readonly start: number; readonly end: number }[] {
  if (count < 2) return []
  const parts = [...text.matchAll(/[^-‐‑–—/]+/g)].map(({ 0: part, index }) => ({ start: start + index, end: start + index + part.length }))
  return parts.length === count ? parts : []
}
