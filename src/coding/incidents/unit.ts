import type { Incident } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import type { FigureDraft } from './mention.ts'
import { type Setting, sentenceAt } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'
import type { When } from './when.ts'

/** Words that sum up by themselves, and those that do so only beside a perfect: "have been killed since January". */
const SUMMING =
  /\b(?:so far (?:this|in)|to date\b|in all\b|in total\b|altogether|(?:over|in|during) the (?:past|last|previous) (?:\w+ )?(?:weeks|months|years|decade|year|month)|(?:this|last) year alone|in the same period|every (?:day|week|month)|(?:each|every|per) (?:day|week|month|year)|a (?:day|month|year)(?= [,.;]|$)|(?:in|over|during) (?:the )?(?:\w+|\d+) years of|since the (?:start|beginning|outbreak|launch) of|(?:in|during|since) the (?:\w+ )?(?:war|conflict|insurgency|uprising)|(?:war|conflict|insurgency|uprising|violence) (?:has|have|had) (?:killed|claimed|cost|displaced|left)|become more (?:frequent|common)|in \d{4} alone|at a rate)\b/
const SINCE = /\bsince\b/
const PERFECT = /\b(?:has|have|had)\b/
const EPISODES = /^(?:war|civil war|siege|blockade|occupation|unrest|hostilities|armed conflict)$/
/** Where another clause begins. */
const BREAKS = /^(?:when|after|before|while|;|:)$/
const REACH = 30

/** Whether a trigger tells of several incidents as one: a sum over a stretch of time, in its own clause. */
export function isAggregate(setting: Setting, trigger: Trigger): boolean {
  const { reading } = setting.scene
  const { first, last } = sentenceAt(setting, trigger.head)
  let from = trigger.first
  while (from > Math.max(first, trigger.first - REACH) && !BREAKS.test(wordAt(reading, from - 1))) from--
  let to = trigger.last
  while (to < Math.min(last, trigger.last + REACH) && !BREAKS.test(wordAt(reading, to))) to++
  const clause = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end).toLowerCase()
  return SUMMING.test(clause) || (SINCE.test(clause) && PERFECT.test(clause))
}

/** So many people within a season or a year are no one act's, nor so many that are told without a day. */
const MANY = 20
const VERY_MANY = 300

/** "Killed 1,500 people in 2023", "1,500 have died": a large toll told of a long stretch or of none sums up, whatever the words. */
export function sumsUp({ precision }: Pick<When, 'precision'>, figures: readonly Pick<FigureDraft, 'min' | 'max'>[]): boolean {
  const most = Math.max(0, ...figures.map(({ min, max }) => max ?? min ?? 0))
  if (precision === 'year' || precision === 'season' || precision === 'before') return most >= MANY
  return precision === 'unknown' && most >= VERY_MANY
}

/** An episode is what goes on for long and is told as such by each of its words. */
export function unitOf(aggregate: boolean, words: readonly string[]): Incident['unit'] {
  if (aggregate) return 'aggregate'
  return words.every((word) => EPISODES.test(word)) ? 'episode' : 'event'
}
