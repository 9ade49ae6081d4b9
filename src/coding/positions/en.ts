/** English words that take a side. Data only; verbs by lemma. */
import type { Position } from '../../core/index.ts'

export type Side = Position['stance']

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Reporting and other verbs whose object is what the speaker is for or against. */
export const SIDE_VERBS: readonly { readonly stance: Side; readonly verbs: ReadonlySet<string> }[] = [
  {
    stance: 'for',
    verbs: list(
      'support back endorse favour favor advocate demand urge propose recommend request want prefer defend seek champion accept approve embrace',
    ),
  },
  { stance: 'against', verbs: list('oppose reject condemn denounce refuse protest resist rebuff boycott veto') },
]

/** Verbs that ask for something: not to ask is no stand against it. */
export const ASKING = list('ask call demand urge request seek appeal press push plead propose recommend insist want agree')

/** Verb phrases that do the same, their first word by lemma. */
export const SIDE_PHRASES: readonly { readonly stance: Side; readonly phrases: readonly string[] }[] = [
  {
    stance: 'for',
    phrases: [
      'call for',
      'ask that',
      'would like',
      'would welcome',
      'be ready to',
      'be prepared to',
      'be willing to',
      'be open to',
      'be committed to',
      'remain committed to',
      'remain ready to',
      'remain open to',
      'be in favour of',
      'be in favor of',
      'be for',
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
      'ask to',
      'insist on',
      'insist upon',
      'argue for',
      'argue in favour of',
      'argue in favor of',
      'speak in favour of',
      'preach for',
      'speak up for',
      'campaign for',
      'lobby for',
      'march for',
      'rally for',
      'demonstrate for',
      'agitate for',
      'petition for',
      'agree to',
      'agree on',
      'consent to',
      'vote for',
      'vote in favour of',
      'vote to',
      'side with',
      'stand by',
      'stand behind',
      'get behind',
    ],
  },
  {
    stance: 'against',
    phrases: [
      'rule out',
      'turn down',
      'vote down',
      'warn against',
      'advise against',
      'object to',
      'speak out against',
      'speak against',
      'preach against',
      'argue against',
      'campaign against',
      'lobby against',
      'march against',
      'rally against',
      'demonstrate against',
      'vote against',
      'protest against',
      'rail against',
      'be against',
      'be not for',
      'come out against',
      'take issue with',
      'be opposed to',
      'remain opposed to',
      'refuse to',
      'be unwilling to',
      'have no intention of',
    ],
  },
  {
    stance: 'neutral',
    phrases: [
      'take no side on',
      'take no position on',
      'take no side',
      'take no position',
      'take neither side',
      'have no position on',
      'have no view on',
      'remain neutral',
      'stay neutral',
      'take no sides',
      'abstain from',
      'follow whatever',
      'accept whatever',
    ],
  },
]

/** Nouns for a stand that somebody expresses ("voiced support for …"), with the word that leads to the issue. */
export const SIDE_NOUNS: readonly { readonly stance: Side; readonly nouns: ReadonlySet<string>; readonly links: ReadonlySet<string> }[] = [
  { stance: 'for', nouns: list('support backing preference approval'), links: list('for of to') },
  { stance: 'for', nouns: list('call demand plea appeal request'), links: list('for that to') },
  { stance: 'against', nouns: list('opposition objection objections rejection resistance refusal'), links: list('to of') },
]
export const EXPRESSING = list(
  'express voice declare reiterate renew repeat restate announce signal state pledge register maintain reaffirm',
)

/** What is denied and not opposed: to reject a charge is no stand on an issue. */
export const CHARGES = list(
  'charge charges accusation accusations allegation allegations claim claims assertion assertions report reports account suggestion suggestions version criticism rumour rumours rumor rumors assessment figure figures toll',
)
/** Deeds: to condemn one is blame, and no stand on an issue. */
export const DEEDS = list(
  'attack attacks killing killings murder murders bombing bombings massacre raid raids strike strikes assault violence crime crimes act acts shooting shelling abduction assassination incident',
)
/** "asked not to be named", "that her name not be printed", "wants to be called X": how somebody is to appear, and no issue. */
export const NAMING = list(
  'named identified quoted called published printed recorded photographed filmed known name surname identity anonymity',
)

/** Words by which a speaker says, within what is said, what has to be or must not be. */
export const OUGHT = list('must should ought')
/** "need to", before an infinitive; "has to" tells of hardship as often. */
export const NEED = list('need')
/** Who speaks for a position in the first person or by a name for all. */
export const WE = list('we i')
/** Verbs in the first person that take a side. */
export const WE_VERBS: readonly { readonly stance: Side; readonly verbs: ReadonlySet<string> }[] = [
  { stance: 'for', verbs: list('support back demand want urge favour favor welcome seek') },
  { stance: 'against', verbs: list('oppose reject condemn refuse denounce') },
]

/** What a speaker holds a thing to be, in words that leave no doubt of the side. */
export const VERDICTS: readonly { readonly stance: Side; readonly words: ReadonlySet<string> }[] = [
  { stance: 'for', words: list('vital essential indispensable necessary needed overdue imperative justified legitimate welcome crucial') },
  {
    stance: 'against',
    words: list('unacceptable unnecessary illegitimate unjustified unjust intolerable counterproductive pointless unworkable premature'),
  },
]

/** What somebody says that he will not do takes a side against it. */
export const REFUSED = list(
  'negotiate accept recognise recognize allow tolerate permit surrender withdraw disarm sign return participate attend agree support cooperate bargain compromise yield submit disband retreat abandon cede stand vote reopen obey comply join talk deal',
)
/** The same for verbs with a particle. */
export const REFUSED_PHRASES: readonly string[] = [
  'lay down',
  'give up',
  'give in',
  'back down',
  'hand over',
  'take part',
  'pull out',
  'step down',
  'sit down',
]

/** Words that make a position depend on something, the strong ones first: those say so whatever stands before them. */
export const STRONG_CONDITIONS: readonly string[] = [
  'only if',
  'only when',
  'only after',
  'only once',
  'unless',
  'provided that',
  'provided',
  'on condition that',
  'on the condition that',
  'as long as',
  'so long as',
]
/** Those that need a will beside them, and those that need one that is denied ("will not go before …"). */
export const WEAK_CONDITIONS: readonly string[] = ['if', 'once']
export const DENIED_CONDITIONS: readonly string[] = ['until', 'without', 'before', 'while', 'as long as', 'so long as']
/** Words of will that a condition has to stand beside. */
export const WILL = list("will would ready willing prepared agree agreed accept accepted 'll ’ll")
/** What cannot be before something else is comes under a condition too. */
export const CAN = list('can could cannot')
/** Wishes that a strong condition may stand beside as well. */
export const WISH = list('want wants wanted accept accepts support supports')

/** Those whom an appeal of the authorities goes to: to urge residents to stay inside is no stand on an issue. */
export const PUBLIC = list(
  'resident residents public people civilian civilians citizen citizens witness witnesses driver drivers motorist motorists member members anyone anybody everyone customers passengers travellers travelers visitors villagers parents families men women soldiers troops',
)
export const APPEALING = list('urge ask call appeal advise request')
/** What one may refuse without taking a side. */
export const REFUSED_WORDS = list('comment say speak answer give name identify discuss elaborate confirm be')
/** Verbs whose passive tells of help and need as often as of a stand. */
export const NO_PASSIVE = list('support back protest resist defend want seek prefer need accept request')
/** Plans and rules: to dismiss, criticise or decry one is to be against it. */
export const PLANS = list(
  'plan plans proposal proposals deal agreement law bill decision talks truce ceasefire offer idea demand mission deployment sanctions election elections referendum resolution draft budget curfew closure evacuation amnesty reform measure measures move policy blockade siege war pact accord withdrawal eradication',
)
export const BLAMING = list('dismiss decry criticise criticize slam blast deplore deride mock')
/** What a thing is called by those who are against it, or for it. */
export const CALLED: readonly { readonly stance: Side; readonly nouns: ReadonlySet<string> }[] = [
  {
    stance: 'against',
    nouns: list(
      'mistake error blunder betrayal surrender capitulation trap farce sham crime blackmail insult provocation disaster theft robbery madness folly ambush humiliation nonsense poison suicide charade whitewash',
    ),
  },
  { stance: 'for', nouns: list('necessity lifeline must duty solution remedy chance opportunity') },
]
export const CALLING = list('call describe brand dub denounce label consider')

/** Bodies without a name that an official says "the …" of when he speaks for them. */
export const OWN_BODIES = list(
  'government ministry administration cabinet command authority authorities presidency council movement party group',
)
