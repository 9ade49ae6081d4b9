import { phraseAt, tokensOf, wordAt } from '../../reading/index.ts'
import type { FigureDraft } from '../mention.ts'
import { isPeople } from '../nouns.ts'
import { type Setting, sentenceAt } from '../setting.ts'
import { draft, quantityIn } from './draft.ts'

const OPENERS: readonly (readonly string[])[] = [
  ['including'],
  ['comprising'],
  [':'],
  ['among', 'them'],
  ['among', 'whom'],
  ['of', 'whom'],
  ['of', 'them'],
  ['most', 'of', 'them'],
  ['half', 'of', 'them'],
]
const REACH = 6

/** The parts that a figure is told in: "22 people, including three children", "24, of whom 14 were women and 5 children". */
export function partsOf(setting: Setting, whole: FigureDraft): readonly FigureDraft[] {
  const { scene } = setting
  const { reading } = scene
  const { last } = tokensOf(reading, whole.phrase)
  const { last: limit } = sentenceAt(setting, last - 1)
  const ofThem = someOfThem(setting, whole, last, limit)
  if (ofThem) return [ofThem]
  const start = openerAfter(setting, last, limit)
  if (start === -1) return []
  const parts: FigureDraft[] = []
  for (let token = start; token < limit; token++) {
    if (/^(?:;|:|who|which|when|after|while)$/.test(wordAt(reading, token))) break
    const phrase = phraseAt(scene, token)
    if (!phrase) continue
    const quantity = quantityIn(setting, phrase)
    const one = quantity === null && /^an?$/.test(wordAt(reading, phrase.first))
    if ((quantity || one) && isPeople(reading, phrase))
      parts.push({
        ...draft(setting, phrase, quantity ?? { min: 1, max: 1, hedge: 'exact' }, whole.measure, false, whole.attribution),
        scope: 'part',
        partOf: whole,
      })
    else if (token > start + REACH) break
    token = phrase.last - 1
  }
  return parts
}

function openerAfter(setting: Setting, from: number, limit: number): number {
  const { reading } = setting.scene
  for (let token = from; token < Math.min(limit, from + REACH); token++)
    for (const words of OPENERS) if (words.every((word, index) => wordAt(reading, token + index) === word)) return token + words.length
  return -1
}

/** "…, four of them by decapitation", "most seriously, two of whom": a count of some, without a noun of its own. */
function someOfThem(setting: Setting, whole: FigureDraft, from: number, limit: number): FigureDraft | null {
  const { reading } = setting.scene
  for (let token = from; token < Math.min(limit, from + 2 * REACH); token++) {
    if (/^(?:;|:|who|which|when|after|while|but)$/.test(wordAt(reading, token))) return null
    const quantity = setting.quantityAt[token]
    if (!quantity) continue
    // "22 officers were injured, two seriously"
    if (/^(?:seriously|critically|gravely|badly|severely|lightly|slightly|fatally|mortally)$/.test(wordAt(reading, quantity.last))) {
      const measure = /^(?:fatally|mortally)$/.test(wordAt(reading, quantity.last)) ? 'killed' : whole.measure
      const phrase = { first: quantity.first, last: quantity.last + 1, head: quantity.last }
      return { ...draft(setting, phrase, quantity, measure, false, whole.attribution), who: null, scope: 'part', partOf: whole }
    }
    if (wordAt(reading, quantity.last) !== 'of' || !/^(?:them|whom)$/.test(wordAt(reading, quantity.last + 1))) return null
    const phrase = { first: quantity.first, last: quantity.last + 2, head: quantity.last + 1 }
    return { ...draft(setting, phrase, quantity, whole.measure, false, whole.attribution), scope: 'part', partOf: whole }
  }
  return null
}
