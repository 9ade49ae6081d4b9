import type { Incident } from '../../core/index.ts'
import type { Setting } from './setting.ts'
import { sentenceAt } from './setting.ts'
import type { Trigger } from './triggers/find-triggers.ts'

const SUMMING =
  /\b(?:since (?:\w+ )?(?:the (?:start|beginning|end)|last|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{1,2} \w+|then)|so far (?:this|in)|in all\b|in total\b|altogether|(?:over|in|during) the (?:past|last|previous) (?:\w+ )?(?:weeks|months|years|decade|year|month)|(?:this|last) year alone|in the same period|every (?:day|week|month)|have become more frequent|in \d{4} alone)\b/
const EPISODES = /\b(?:war|civil war|insurgency|siege|blockade|occupation|campaign|unrest|hostilities|conflict|offensive|armed conflict)$/
const NEAR = 200

/** Whether a trigger tells of several incidents as one: a sum over a stretch of time. */
export function isAggregate(setting: Setting, trigger: Trigger): boolean {
  const { text } = setting.scene.reading
  const sentence = sentenceAt(setting, trigger.head)
  const from = Math.max(sentence.start, trigger.start - NEAR)
  return SUMMING.test(text.slice(from, Math.min(sentence.end, trigger.end + NEAR)).toLowerCase())
}

export function unitOf(aggregate: boolean, words: readonly string[]): Incident['unit'] {
  if (aggregate) return 'aggregate'
  return words.length > 0 && words.every((word) => EPISODES.test(word)) ? 'episode' : 'event'
}
