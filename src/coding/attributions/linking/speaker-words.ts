import type { Span } from '../../../core/index.ts'
import { quantitiesIn } from '../../numbers/index.ts'
import { lemmaAt, type NounPhrase, phraseAt, type Scene, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import { COLLECTIVES } from '../en.ts'

/** The words of a source, read: its first noun phrase, and what it says of number. */
export interface SpeakerWords {
  readonly first: number
  readonly last: number
  readonly phrase: NounPhrase | null
  /** The head word and its lemma, in lower case; empty where there is no phrase. */
  readonly head: string
  readonly lemma: string
  readonly isPronoun: boolean
  readonly isRelative: boolean
  readonly isDefinite: boolean
  readonly isPlural: boolean
  readonly count: { readonly min: number | null; readonly max: number | null } | null
}

export function speakerWords(scene: Scene, source: readonly Span[]): SpeakerWords | null {
  const span = source[0]
  if (!span) return null
  const { reading } = scene
  const { first, last } = tokensOf(reading, span)
  if (first >= last) return null
  const phrase = firstPhrase(scene, first, last)
  const at = phrase?.head ?? first
  const opening = wordAt(reading, phrase?.first ?? first)
  const tag = xposAt(reading, at)
  const isPlural =
    tag === 'NNS' ||
    tag === 'NNPS' ||
    ['they', 'we', 'some', 'many', 'others', 'several', 'both', 'few', 'most'].includes(wordAt(reading, at))
  return {
    first,
    last,
    phrase,
    head: wordAt(reading, at),
    lemma: lemmaAt(reading, at),
    isPronoun: tag === 'PRP' || tag === 'PRP$',
    isRelative: tag === 'WP' || tag === 'WDT',
    isDefinite: ['the', 'this', 'that', 'these', 'those'].includes(opening) || phrase?.possessor !== null,
    isPlural,
    count: countOf(scene, phrase, opening, isPlural),
  }
}

function firstPhrase(scene: Scene, first: number, last: number): NounPhrase | null {
  for (let token = first; token < last; token++) {
    const phrase = phraseAt(scene, token)
    if (phrase) return phrase
  }
  return null
}

function countOf(scene: Scene, phrase: NounPhrase | null, opening: string, isPlural: boolean): SpeakerWords['count'] {
  if (!phrase || phrase.kind === 'pronoun') return null
  const { reading } = scene
  const quantity = quantitiesIn(reading.tokens, phrase.first, phrase.head + 1)[0]
  if (quantity) return { min: quantity.min, max: quantity.max }
  if (COLLECTIVES.has(lemmaAt(reading, phrase.head)) || COLLECTIVES.has(wordAt(reading, phrase.head))) return { min: 2, max: null }
  if (opening === 'both' || opening === 'two') return { min: 2, max: 2 }
  if (isPlural) return { min: 2, max: null }
  return ['a', 'an', 'one', 'another', 'the'].includes(opening) ? { min: 1, max: 1 } : null
}
