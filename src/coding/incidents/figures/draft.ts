import type { Figure } from '../../../core/index.ts'
import type { Quantity } from '../../numbers/index.ts'
import { type NounPhrase, spanOver, wordAt } from '../../reading/index.ts'
import { withComplement } from '../arguments.ts'
import type { FigureDraft } from '../mention.ts'
import { spanOf } from '../participants.ts'
import type { Setting } from '../setting.ts'
import { groupOf } from './group.ts'

export type Measure = Figure['measure']

/** The count within a phrase or hedging it. */
export function quantityIn(setting: Setting, { first, last }: Pick<NounPhrase, 'first' | 'last'>): Quantity | null {
  for (let token = first; token < last; token++) {
    const quantity = setting.quantityAt[token]
    if (quantity && quantity.numeral >= first && quantity.numeral < last) return quantity
  }
  return null
}

/** A figure from the phrase that counts and its count; who says so is who says its words. */
export function draft(
  setting: Setting,
  phrase: Pick<NounPhrase, 'first' | 'last' | 'head'>,
  quantity: Pick<Quantity, 'min' | 'max' | 'hedge'> & Partial<Quantity>,
  measure: Measure,
  aggregate: boolean,
  attribution: string | null,
): FigureDraft {
  const { reading } = setting.scene
  const whole = withComplement(setting, phrase as NounPhrase)
  const words = spanOf(setting, phrase as NounPhrase)
  const said = setting.said.by(words)
  const whoFirst = quantity.last === undefined ? whole.first : Math.max(quantity.last, whole.first)
  const from = wordAt(reading, whoFirst) === 'of' ? whoFirst + 1 : whoFirst
  return {
    measure,
    who: from < whole.last ? reading.text.slice(reading.tokens[from]!.start, reading.tokens[whole.last - 1]!.end) : null,
    group: groupOf(reading, from, whole.last),
    min: quantity.min,
    max: quantity.max,
    hedge: quantity.hedge,
    scope: aggregate ? 'cumulative' : 'incident',
    partOf: null,
    phrase:
      quantity.first === undefined
        ? words
        : spanOver(reading, Math.min(quantity.first, whole.first), Math.max(whole.last, quantity.last ?? 0)),
    attribution: said?.id ?? attribution,
  }
}
