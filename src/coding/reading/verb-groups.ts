import { lemmaAt, type Reading, wordAt, xposAt } from './reading.ts'

/** A verb with its auxiliaries and adverbs, tokens `[first, last)`. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Index of the main verb. */
  readonly main: number
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  readonly negated: boolean
  readonly modal: boolean
  readonly passive: boolean
}

const BE = new Set(['be', 'get'])
const FARTHEST_SUBJECT = 20
const NOT = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither'])

export const isVerb = (reading: Reading, token: number): boolean => xposAt(reading, token).startsWith('VB')

/** The group that ends in a verb. Words between its auxiliaries and itself belong to it if they are adverbs. */
export function verbGroupAt(reading: Reading, main: number, low: number): VerbGroup {
  let first = main
  let negated = false
  let modal = false
  let infinitive = false
  let auxiliary = ''
  let finiteAuxiliary = false
  for (let token = main - 1; token >= low; token--) {
    const tag = xposAt(reading, token)
    const lemma = lemmaAt(reading, token)
    if (NOT.has(wordAt(reading, token))) negated = true
    else if (tag === 'MD') modal = true
    else if (tag === 'TO' && first === token + 1) infinitive = true
    else if (tag.startsWith('VB') && (lemma === 'be' || lemma === 'have' || lemma === 'do' || lemma === 'get')) {
      if (token + 1 < first && first === main && !onlyAdverbs(reading, token + 1, main)) break
      auxiliary ||= lemma
      if (tag !== 'VB' && tag !== 'VBG' && tag !== 'VBN') finiteAuxiliary = true
    } else if (tag.startsWith('RB')) continue
    else break
    first = token
  }
  const tag = xposAt(reading, main)
  const hasFinite = finiteAuxiliary || modal
  const form = infinitive
    ? 'infinitive'
    : tag === 'VBG' && !hasFinite
      ? 'ing'
      : tag === 'VBN' && !hasFinite && !headsClause(reading, main, low)
        ? 'participle'
        : 'finite'
  if (first === main) while (first - 1 >= low && xposAt(reading, first - 1) === 'RB' && isManner(wordAt(reading, first - 1))) first--
  return { first, last: main + 1, main, form, negated, modal, passive: BE.has(auxiliary) && tag === 'VBN' }
}

/** A past tense that was taken for a participle: by its tree it heads a clause and has its subject before it. */
function headsClause({ trees }: Reading, main: number, low: number): boolean {
  if (!trees || !/^(?:root|ccomp|parataxis)$/.test(trees.relations[main] ?? '')) return false
  for (let token = main - 1; token >= Math.max(low, main - FARTHEST_SUBJECT); token--)
    if (trees.heads[token] === main && trees.relations[token] === 'nsubj') return true
  return false
}

/** Adverbs that go with the verb rather than with what stands before it. */
function isManner(word: string): boolean {
  return word.endsWith('ly') || word === 'also' || word === 'later' || word === 'then' || word === 'again' || word === 'once'
}

function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (!xposAt(reading, token).startsWith('RB')) return false
  return true
}
