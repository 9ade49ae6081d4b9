import type { Sentence, Tag, Token } from '../../core/index.ts'
import { isSpeechLemma } from './cues/lexicon.ts'

const OPENING = new Set(['“', '"', '‘', "''", '``', '«'])
const CLOSING = new Set(['”', '"', '’', "''", '»'])
/** Farthest back that an auxiliary or a quotation's end may stand. */
const AUXILIARY_REACH = 3
const QUOTE_REACH = 8
const AUXILIARIES = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
  'has',
  'have',
  'had',
  'having',
  "'ve",
  '’ve',
  'get',
  'got',
  'by',
])

/**
 * Tags with reporting verbs set right where their place leaves no doubt: "notes" after a quotation and a name or before "that" is a verb, and a
 * participle there without an auxiliary is a past tense. The layer itself stays as the tagger made it.
 */
export function settleTags(tokens: readonly Token[], tags: readonly Tag[], sentences: readonly Sentence[]): readonly Tag[] {
  const settled = [...tags]
  for (const { first, last } of sentences)
    for (let token = first + 1; token < last; token++) {
      const { xpos } = tags[token]!
      if (xpos !== 'NNS' && xpos !== 'VBN') continue
      const word = tokens[token]!.lower
      const isReporting =
        xpos === 'NNS' ? singularsOf(word).some(isSpeechLemma) : /(ed|said|told|wrote)$/.test(word) && pastsOf(word).some(isSpeechLemma)
      if (!isReporting || !(opensContent(tokens, token + 1, last) || closesQuotation(tokens, token, first, last))) continue
      if (xpos === 'NNS') settled[token] = { upos: 'VERB', xpos: 'VBZ' }
      else if (!hasAuxiliary(tokens, token, first)) settled[token] = { upos: 'VERB', xpos: 'VBD' }
    }
  return settled
}

const singularsOf = (word: string): readonly string[] => [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]
const pastsOf = (word: string): readonly string[] => [
  word.replace(/ed$/, ''),
  word.replace(/d$/, ''),
  word.replace(/(.)\1ed$/, '$1'),
  word.replace(/ied$/, 'y'),
]

/** A quotation, a colon or "that" follows. */
function opensContent(tokens: readonly Token[], next: number, last: number): boolean {
  if (next >= last) return false
  const word = tokens[next]!.lower
  if (word === 'that' || OPENING.has(word)) return true
  return (word === ',' || word === ':') && next + 1 < last && OPENING.has(tokens[next + 1]!.lower)
}

/** A quotation closes shortly before, with nothing but a name between, and the sentence ends or pauses. */
function closesQuotation(tokens: readonly Token[], token: number, first: number, last: number): boolean {
  const next = tokens[token + 1]
  if (token + 1 < last && next && !/^[.,:;—–]$|^in$|^on$|^at$|^of$|^to$/.test(next.lower)) return false
  for (let before = token - 1; before >= Math.max(first, token - QUOTE_REACH); before--) {
    const word = tokens[before]!.lower
    if (CLOSING.has(word)) return before < token - 1
    if (/^[.,;:]$/.test(word)) return false
  }
  return false
}

function hasAuxiliary(tokens: readonly Token[], token: number, first: number): boolean {
  for (let before = token - 1; before >= Math.max(first, token - AUXILIARY_REACH); before--)
    if (AUXILIARIES.has(tokens[before]!.lower)) return true
  return false
}
