import { phraseAt, type Scene, speechAt, wordAt, xposAt } from '../../reading/index.ts'
import type { Cue } from './cue.ts'

/** Verbs that name whom the words are for. */
const ADDRESSING = new Set([
  'tell',
  'inform',
  'brief',
  'notify',
  'remind',
  'advise',
  'assure',
  'reassure',
  'warn',
  'ask',
  'email',
  'cable',
  'message',
  'telegraph',
])
const LINKING = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'after',
  'before',
  'by',
  'via',
  'through',
  'from',
  'over',
  'of',
  'near',
  'with',
  'as',
])
/** How words reached the reporter: nouns that make "in a …", "through a …" part of the saying and not of what is said. */
export const CHANNEL_NOUNS: ReadonlySet<string> = new Set(
  'statement interview communique communiqué release speech address briefing conference letter email e-mail message tweet post video recording broadcast report press television radio telephone phone call podcast blog memo note editorial column testimony hearing sermon comment remarks comments filing affidavit book article bulletin telegram whatsapp channel page account newspaper agency website'.split(
    ' ',
  ),
)

/**
 * Passes over what stands between a cue and its content: whom it was said to, when, and through what ("told reporters in Kano on
 * Monday that"). `bare` stops before anything that could begin a clause without "that".
 */
export function afterAdjuncts(cue: Cue, bare: boolean): number {
  const { scene, limit } = cue
  const { reading } = scene
  let token = cue.after
  if (ADDRESSING.has(cue.lemma)) token = afterPhrase(scene, token, limit) ?? token
  for (;;) {
    if (token >= limit || speechAt(scene, token)) return token
    if (scene.timeAt[token] === 1) {
      token++
      continue
    }
    const tag = xposAt(reading, token)
    const word = wordAt(reading, token)
    if (LINKING.has(word)) {
      const phrase = phraseAt(scene, token + 1)
      if (scene.timeAt[token + 1] === 1) {
        token++
        continue
      }
      if (!phrase || phrase.first !== token + 1 || phrase.last > limit) return token
      const isChannel = CHANNEL_NOUNS.has(wordAt(reading, phrase.head)) || (word === 'to' && !bare)
      if (bare && !isChannel) return token
      token = phrase.last
      continue
    }
    if (!bare && (tag.startsWith('RB') || tag === 'VBN' || tag === 'VBG') && !wordAt(reading, token + 1).startsWith('that')) {
      token++
      continue
    }
    return token
  }
}

function afterPhrase(scene: Scene, from: number, limit: number): number | null {
  const { reading } = scene
  const phrase = phraseAt(scene, from)
  if (!phrase || phrase.first !== from || phrase.last > limit) return null
  let last = phrase.last
  for (;;) {
    const next = phraseAt(scene, last + 1)
    if (last + 1 >= limit || !next || next.first !== last + 1) return last
    if (
      (xposAt(reading, last) === 'IN' || wordAt(reading, last) === 'and') &&
      wordAt(reading, last) !== 'that' &&
      scene.timeAt[last + 1] === 0
    )
      last = next.last
    else return last
  }
}
