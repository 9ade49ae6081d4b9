/** English words that take a side. Data only; verbs by lemma. */
import type { Position } from '../../core/index.ts'

export type Side = Position['stance']

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Reporting and other verbs whose object is what the speaker is for or against. */
export const SIDE_VERBS: readonly { readonly stance: Side; readonly verbs: ReadonlySet<string> }[] = [
  {
    stance: 'for',
    verbs: list('support back endorse favour favor advocate demand urge propose recommend request want prefer defend seek champion'),
  },
  { stance: 'against', verbs: list('oppose reject condemn denounce refuse protest resist rebuff boycott') },
]

/** Verb phrases that do the same, their first word by lemma. */
export const SIDE_PHRASES: readonly { readonly stance: Side; readonly phrases: readonly string[] }[] = [
  {
    stance: 'for',
    phrases: [
      'call for',
      'ask that',
      'would like',
      'would accept',
      'would prefer',
      'would welcome',
      'be ready to',
      'be prepared to',
      'be willing to',
      'be committed to',
      'remain committed to',
      'remain ready to',
      'be in favour of',
      'come out for',
      'speak out for',
      'call on',
      'call upon',
      'appeal for',
      'appeal to',
      'press for',
      'push for',
      'plead for',
      'ask for',
      'insist on',
      'argue for',
      'campaign for',
      'lobby for',
      'agree to',
      'vote for',
      'side with',
      'be in favor of',
    ],
  },
  {
    stance: 'against',
    phrases: [
      'rule out',
      'warn against',
      'object to',
      'speak out against',
      'argue against',
      'campaign against',
      'vote against',
      'protest against',
      'rail against',
      'be against',
      'be not for',
      'come out against',
      'take issue with',
      'could not wait for',
      'be opposed to',
      'refuse to',
      'be unwilling to',
    ],
  },
  {
    stance: 'neutral',
    phrases: [
      'take no side on',
      'take no position on',
      'take no side',
      'take no position',
      'remain neutral',
      'stay neutral',
      'take no sides',
      'abstain from',
    ],
  },
]

/** Words by which a speaker says, within what is said, what has to be or must not be. */
export const OUGHT = list('must should ought')
/** "need to", "have to": verbs that do so before an infinitive. */
export const NEED = list('need have')
/** Who speaks for a position in the first person or by a name for all. */
export const WE = list('we i')
/** Verbs in the first person that take a side. */
export const WE_VERBS: readonly { readonly stance: Side; readonly verbs: ReadonlySet<string> }[] = [
  { stance: 'for', verbs: list('support back demand want need urge favour favor welcome seek') },
  { stance: 'against', verbs: list('oppose reject condemn refuse denounce') },
]

/** Words that make a position depend on something. */
export const CONDITIONS: readonly string[] = [
  'only if',
  'unless',
  'provided that',
  'provided',
  'on condition that',
  'on the condition that',
  'as long as',
  'so long as',
  'only when',
  'only after',
  'not until',
  'once',
  'until',
  'without',
  'before',
  'while',
  'if',
]
/** Words of will that a condition has to stand beside. */
export const WILL = list("will would ready willing prepared agree accept 'll ’ll")
