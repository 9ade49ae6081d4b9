import { lemmaAt, type NounPhrase, phraseAt, wordAt } from '../../reading/index.ts'
import type { Bare, FigureDraft } from '../mention.ts'
import { isPeople } from '../nouns.ts'
import { quantityOver, type Setting, sentenceAt } from '../setting.ts'
import { draft, type Measure } from './draft.ts'

const REACH = 5
/** Between a word for the harmed and their number: "the wounded at 27", "the dead stood at not less than 15". */
const LEADS = /^(?:at|to|as|is|was|of|:|stands?|stood|-|–|rose|risen|reached|now|had|has|by|over|counted|numbered)$/
/** Words that say a number is meant: "the number of wounded", "put the dead at". */
const COUNTS = /^(?:number|count|total|tally|figure)$/
const PUTS = /^(?:put|raise|bring|give|set|place|estimate|revise|lower|count)$/

/**
 * Counts by a word for what befell people where no noun for the people stands: "three dead and nine wounded", "put the number of wounded at 27",
 * and parts of those told before: "three of the dead were children".
 */
export function countedByWord(setting: Setting, { trigger, account }: Bare, measure: Measure, aggregate: boolean): readonly FigureDraft[] {
  const { reading } = setting.scene
  const { first, last } = sentenceAt(setting, trigger.head)
  const said = account?.id ?? null
  const before = setting.quantityAt[trigger.first - 1]
  if (before && before.last === trigger.first && before.first >= first)
    return [draft(setting, over(before.first, trigger.last), before, measure, aggregate, said)]

  const part = partBefore(setting, trigger.first, first)
  if (part) {
    const drafted = draft(setting, over(part.first, trigger.last), part, measure, false, said)
    const who = whoTheyWere(setting, trigger.last, last)
    const { group } = who ? draft(setting, who, part, measure, false, said) : drafted
    return [{ ...drafted, group, scope: 'part' }]
  }
  if (!COUNTS.test(wordAt(reading, trigger.first - 2)) && !putsBefore(setting, trigger.first, first)) return []
  const next = quantityOver(setting, trigger.last, Math.min(last, trigger.last + REACH))
  if (!next || next.first < trigger.last) return []
  for (let token = trigger.last; token < next.first; token++) if (!LEADS.test(wordAt(reading, token))) return []
  return [draft(setting, over(next.first, next.last), next, measure, aggregate, said)]
}

/** "Three of the dead": a count of some of them, over articles. */
function partBefore({ quantityAt, scene: { reading } }: Setting, from: number, low: number) {
  let token = from - 1
  while (token > low && /^(?:the|those|these|them)$/.test(wordAt(reading, token))) token--
  if (wordAt(reading, token) !== 'of' || token === from) return null
  const quantity = quantityAt[token - 1]
  return quantity && quantity.last === token && quantity.first >= low ? quantity : null
}

/** "… of the dead were children". */
function whoTheyWere({ scene }: Setting, from: number, limit: number): NounPhrase | null {
  if (!/^(?:were|was|are|is|being)$/.test(wordAt(scene.reading, from)) || from + 1 >= limit) return null
  const phrase = phraseAt(scene, from + 1)
  return phrase && isPeople(scene.reading, phrase) ? phrase : null
}

function putsBefore({ scene: { reading } }: Setting, from: number, low: number): boolean {
  for (let token = from - 1; token >= Math.max(low, from - 4); token--) if (PUTS.test(lemmaAt(reading, token))) return true
  return false
}

function over(first: number, last: number): Pick<NounPhrase, 'first' | 'last' | 'head'> {
  return { first, last, head: last - 1 }
}
