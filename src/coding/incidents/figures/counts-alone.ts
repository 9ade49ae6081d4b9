import type { Figure } from '../../../core/index.ts'
import type { Quantity } from '../../numbers/index.ts'
import { isVerb, lemmaAt, wordAt, xposAt } from '../../reading/index.ts'
import type { FigureDraft, Mention } from '../mention.ts'
import type { Setting } from '../setting.ts'
import { draft } from './draft.ts'

type Measure = Figure['measure']

/** Verbs that give a count without saying of whom, because it was told just before. */
const GIVES = new Set(
  'speak put give count bring raise revise lower say report cite claim list place estimate number tell admit'.split(' '),
)
const LEADS =
  /^(?:of|as|at|to|said|say|says|saying|counted|counts|counting|put|puts|only|reported|reports|claimed|claims|admitted|is|was|were|numbered)$/
const REACH = 8

/** Words of a clause that say what its number counts. */
const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['injured', /^(?:wounded|injured|hurt|injuries)$/],
  ['killed', /^(?:dead|toll|killed|deaths|fatalities|bodies|graves)$/],
  ['displaced', /^(?:displaced)$/],
  ['missing', /^missing$/],
  ['captured', /^(?:detained|arrested|abducted|kidnapped)$/],
]

/**
 * Counts that stand alone because the sentence before said of whom: "Three were killed, the ministry says. The Front speaks of fourteen." Each goes to the mention
 * of its paragraph whose people were counted last before it.
 */
export function withCountsAlone(setting: Setting, mentions: readonly Mention[]): readonly Mention[] {
  const added = new Map<Mention, FigureDraft[]>()
  const taken = mentions.flatMap(({ figures }) => figures.map(({ phrase }) => phrase))
  for (const { quantity, sentence } of bareCounts(setting)) {
    const { tokens, sentences, text } = setting.reading
    const start = tokens[quantity.first]!.start
    const end = tokens[quantity.last - 1]!.end
    if (taken.some((phrase) => phrase.start < end && start < phrase.end)) continue
    const block = sentences[sentence]!.block
    const said = MEASURES.find(([, words]) => wordsBefore(setting, quantity, sentence).some((word) => words.test(word)))?.[0]
    const owner = mentions
      .filter((mention) => mention.block === block && mention.trigger.start < start && !mention.aggregate)
      .findLast(({ figures }) =>
        figures.some(
          ({ measure, scope }) => scope === 'incident' && measure !== 'participants' && (said === undefined || measure === said),
        ),
      )
    if (!owner || /^\W*$/.test(text.slice(start, end))) continue
    const measure = said ?? owner.figures.findLast(({ scope, measure }) => scope === 'incident' && measure !== 'participants')!.measure
    const { first, last } = quantity
    const figure = draft(setting, { first, last, head: last - 1 }, quantity, measure, false, setting.said.by({ start, end })?.id ?? null)
    added.set(owner, [...(added.get(owner) ?? []), { ...figure, who: null }])
  }
  return mentions.map((mention) => ({ ...mention, figures: [...mention.figures, ...(added.get(mention) ?? [])] }))
}

function bareCounts(setting: Setting): readonly { readonly quantity: Quantity; readonly sentence: number }[] {
  const { reading, quantityAt, timeAt } = setting
  return reading.sentences.flatMap((bounds, sentence) => {
    const found = new Set<Quantity>()
    for (let token = bounds.first; token < bounds.last; token++) {
      const quantity = quantityAt[token]
      if (quantity && quantity.first === token && timeAt[quantity.numeral] === -1 && isAlone(setting, quantity, bounds.first))
        found.add(quantity)
    }
    return [...found].map((quantity) => ({ quantity, sentence }))
  })
}

function isAlone({ reading }: Setting, { first, last, min, max }: Quantity, low: number): boolean {
  if ((max ?? min ?? 0) < 1 || !LEADS.test(wordAt(reading, first - 1))) return false
  if (
    /^(?:NN|JJ|CD|POS|\$|VBN|VBG)/.test(xposAt(reading, last)) ||
    /^(?:of|%|percent|per|-|:|a\.m|p\.m|o['’]clock|times?|km|miles)$/.test(wordAt(reading, last))
  )
    return false
  for (let token = first - 1; token >= Math.max(low, first - REACH); token--)
    if (isVerb(reading, token) && GIVES.has(lemmaAt(reading, token))) return true
  return false
}

function wordsBefore({ reading }: Setting, { first }: Quantity, sentence: number): readonly string[] {
  const low = Math.max(reading.sentences[sentence]!.first, first - REACH)
  return Array.from({ length: first - low }, (_, index) => wordAt(reading, low + index))
}
