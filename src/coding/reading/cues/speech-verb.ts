import { lemmaAt, type Reading } from '../reading.ts'
import { isVerb } from '../verb-groups.ts'
import { isSpeechLemma } from './lexicon.ts'

/** Whether a verb says that somebody spoke: strong enough to end the content before it ("… and said …"). */
export function isSpeechVerb(reading: Reading, token: number): boolean {
  return isVerb(reading, token) && isSpeechLemma(lemmaAt(reading, token))
}
