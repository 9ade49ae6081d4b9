import { hashText } from '../linear-model/hash.ts'
import { ADJECTIVE, ADVERB, NOUN_SENSE, VERB_SENSE, type WordTable } from './word-table.ts'

/** What the features of the models ask of one word, as hashes. */
export interface WordForm {
  readonly text: string
  readonly lower: string
  readonly form: number
  readonly low: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Kinds of characters in order, runs shortened: `Xx`, `X-x`, `d.d`. */
  readonly shape: number
  readonly isCapitalised: boolean
  /** What the word table knows of it, of its base form if it is not in there itself. */
  readonly known: number
  /** The senses among that: what kind of thing, what kind of doing. */
  readonly sense: number
}

const KEPT = 30_000

const SENSES = NOUN_SENSE | VERB_SENSE | ADJECTIVE | ADVERB

const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['s', ''],
  ['es', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
]

/** Makes word forms and keeps those made, so that a frequent word is looked at once. */
export function wordForms(table: WordTable): (text: string) => WordForm {
  let known = new Map<string, WordForm>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= KEPT) known = new Map()
    const made = wordForm(text, table)
    known.set(text, made)
    return made
  }
}

export const NO_WORD: WordForm = wordForm('\u0000', { look: () => 0 })

function wordForm(text: string, table: WordTable): WordForm {
  const head = text.length > 40 ? text.slice(0, 40) : text
  const lower = text.toLowerCase()
  const low = head.toLowerCase()
  const end = (size: number): number => hashText(low.length > size ? low.slice(-size) : `^${low}`)
  const known = lookUp(lower, table)
  return {
    text,
    lower,
    form: hashText(text),
    low: hashText(lower),
    prefix1: hashText(low.slice(0, 1)),
    prefix2: hashText(low.slice(0, 2)),
    prefix3: hashText(low.slice(0, 3)),
    suffix1: end(1),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    shape: hashText(shapeOf(head)),
    isCapitalised: /^\p{Lu}/u.test(text),
    known,
    sense: known & SENSES,
  }
}

function shapeOf(text: string): string {
  let shape = ''
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /[\p{L}\p{M}]/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character
    if (!(shape.endsWith(kind) && (kind !== 'X' || shape.endsWith('XX')))) shape += kind
  }
  return shape
}

function lookUp(lower: string, table: WordTable): number {
  const known = table.look(lower)
  if (known !== 0) return known
  for (const [ending, base] of ENDINGS) {
    if (lower.length < ending.length + 3 || !lower.endsWith(ending)) continue
    const found = table.look(lower.slice(0, -ending.length) + base) & SENSES
    if (found !== 0) return found
  }
  return 0
}
