import { type Component, need, type Tag, type Token } from '../../core/index.ts'
import { CLOSED_CLASS_TAGS } from '../en/closed-class-tags.ts'
import { uposOf } from './upos-of.ts'

/** Penn and universal tags from a list of closed-class words and from endings. */
export const tagsComponent: Component = {
  name: 'tags',
  version: '0',
  needs: ['tokens', 'sentences'],
  adds: ['tags'],
  run(_document, layers) {
    const { tokens, sentences } = need(layers, 'tokens', 'sentences')
    return { tags: tokens.map((token, i) => tagOf(token, tokens[i - 1], i === sentences[token.sentence]!.first)) }
  },
}

function tagOf(token: Token, before: Token | undefined, isFirst: boolean): Tag {
  const xpos = CLOSED_CLASS_TAGS.get(token.lower) ?? guess(token, isFirst ? undefined : before)
  return { xpos, upos: uposOf(xpos, token.lower) }
}

function guess({ text, lower }: Token, before: Token | undefined): string {
  if (/^[+.]?\d/.test(text)) return 'CD'
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[.!?…]+$/u.test(text) ? '.' : /^[-–]$/u.test(text) ? 'HYPH' : ':'
  if (/^\p{Lu}/u.test(text) && before !== undefined) return 'NNP'
  if (before?.lower === 'to' || (before !== undefined && CLOSED_CLASS_TAGS.get(before.lower) === 'MD')) return 'VB'
  if (lower.endsWith('ed')) return before !== undefined && /^(?:was|were|been|is|are|be|has|have|had)$/.test(before.lower) ? 'VBN' : 'VBD'
  if (lower.endsWith('ing')) return 'VBG'
  if (lower.endsWith('ly')) return 'RB'
  if (/(?:ous|ful|ive|ical|less|able|ible|ern)$/.test(lower)) return 'JJ'
  if (/[^su]s$/.test(lower)) return 'NNS'
  return /^\p{Lu}/u.test(text) ? 'NNP' : 'NN'
}
