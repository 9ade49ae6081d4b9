import type { Place } from '../../core/index.ts'
import { type Scene, tokensOf, wordAt, xposAt } from '../reading/index.ts'
import type { Draft } from './draft.ts'
import { OUTLET_ENDS, OUTLET_STARTS } from './en.ts'

/** Prepositions of place: a name that only ever follows one of them is where something is, and nobody. */
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'around',
  'towards',
  'toward',
  'into',
  'between',
  'through',
  'across',
  'to',
  'of',
  'and',
])
const SURELY_LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'around', 'towards', 'toward', 'into', 'through', 'across'])

/**
 * Sets right what the name finder took for persons: a name that the gazetteer knows as a place and one that stands only where places stand are left
 * out; outlets become organizations. A title, an office or an age told of somebody keeps a person, whatever the name.
 */
export function sortedOut(scene: Scene, drafts: readonly Draft[], places: readonly Place[]): readonly Draft[] {
  const placed = new Set<number>()
  for (const { span, use, precision } of places)
    if (use === 'place' && precision !== 'unresolved')
      for (let token = tokensOf(scene.reading, span).first; token < tokensOf(scene.reading, span).last; token++) placed.add(token)
  return drafts.filter((draft) => {
    if (draft.kind !== 'person') return true
    if (isOutlet(draft)) {
      draft.kind = 'organization'
      return true
    }
    return !isPlaceName(scene, draft, placed) && !isHeading(scene, draft)
  })
}

function isOutlet({ names }: Draft): boolean {
  const words = names[0]!.text.toLowerCase().split(/\s+/)
  return words.length > 1 && (OUTLET_STARTS.has(words[0]!) || OUTLET_ENDS.has(words.at(-1)!))
}

function isPlaceName({ reading }: Scene, { names }: Draft, placed: ReadonlySet<number>): boolean {
  if (names.some(({ first }) => hasTitle(reading, first))) return false
  if (names.every(({ last }) => placed.has(last - 1))) return true
  if (names.some(({ text }) => text.includes(' '))) return false
  return (
    names.every(({ first }) => LOCATIVE.has(wordAt(reading, first - 1))) &&
    names.some(({ first }) => SURELY_LOCATIVE.has(wordAt(reading, first - 1)))
  )
}

const hasTitle = (reading: Scene['reading'], first: number): boolean =>
  /^NNP?$/.test(xposAt(reading, first - 1)) && /^\p{Lu}/u.test(reading.tokens[first - 1]?.text ?? '')

/** A single word that is a whole line is a heading ("COMMUNIQUÉ"), and nobody. */
function isHeading({ reading }: Scene, { names }: Draft): boolean {
  return names.every(({ first, last }) => {
    const sentence = reading.sentences[reading.tokens[first]!.sentence]!
    return last - first === 1 && sentence.last - sentence.first <= 2
  })
}
