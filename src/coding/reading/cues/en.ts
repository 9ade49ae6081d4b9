/**
 * English words that report what somebody said, wrote, claimed, thinks or wants, with what follows them. Data only: `lexicon.ts` reads it.
 *
 * A frame says where the content stands:
 * - `that`: a clause with or without "that" ("said that …", "said …")
 * - `that!`: a clause only with "that" or a question word; the verb is too common otherwise ("see", "show")
 * - `quote`: a quotation in marks
 * - `to`: an infinitive ("vowed to …")
 * - `thing`: a noun phrase ("announced the …")
 * - `whom that`: a person, then a clause ("told reporters that …")
 * - `whom to`: a person, then an infinitive; the person belongs to the content ("urged all sides to …")
 * - `whom of`: a person, then a preposition; the person belongs to the content ("accused the army of …")
 * - `of`, `for`, `against`, `about`, `to thing` ...: that preposition, then a noun phrase, the preposition being part of the cue
 * - `own`: a noun for what one makes one's own ("claimed responsibility for …")
 * - `as`: a thing, then "as" ("described it as …")
 *
 * Verb classes follow the communication and judgement classes of Levin (1993), "English Verb Classes and Alternations", 29, 33, 37.
 */
import type { Attribution } from '../../../core/index.ts'

export type Stance = Attribution['stance']

export interface CueVerbs {
  readonly stance: Stance
  readonly frames: readonly string[]
  /** Lemmas, parted by spaces. */
  readonly verbs: string
  /** Tells of a thought or wish, not of words. */
  readonly mental?: boolean
}

export const CUE_VERBS: readonly CueVerbs[] = [
  { stance: 'reports', frames: ['that', 'quote', 'thing?'], verbs: 'say state' },
  { stance: 'reports', frames: ['whom that', 'quote'], verbs: 'tell' },
  { stance: 'reports', frames: ['whom that', 'quote', 'whom of'], verbs: 'inform brief notify' },
  {
    stance: 'reports',
    frames: ['that', 'quote'],
    verbs:
      'add comment remark observe explain recount relate reiterate repeat stress emphasize emphasise underline underscore reply respond retort continue conclude elaborate clarify specify quip joke exclaim mutter whisper shout yell cry scream chant sing text tweet retweet post blog write email message cable telegraph radio recall reminisce lament bemoan muse reflect ponder wonder volunteer interject intone opine reason caution counter rejoin',
  },
  {
    stance: 'reports',
    frames: ['that', 'quote', 'thing'],
    verbs:
      'announce declare report disclose reveal note mention highlight outline publicize publicise proclaim pronounce testify certify indicate signal relay convey',
  },
  { stance: 'reports', frames: ['that!', 'quote', 'whom that'], verbs: 'remind advise assure reassure' },
  {
    stance: 'reports',
    frames: ['that!', 'thing?'],
    verbs: 'show find document detail describe illustrate discover establish determine record calculate estimate project forecast predict',
  },
  { stance: 'reports', frames: ['as', 'thing'], verbs: 'describe portray characterize characterise depict dub brand label hail call' },
  { stance: 'reports', frames: ['quote'], verbs: 'begin go read' },
  { stance: 'reports', frames: ['that', 'quote', 'thing'], verbs: 'cite quote' },
  { stance: 'reports', frames: ['thing'], verbs: 'discuss address praise applaud welcome commend laud salute thank congratulate' },
  {
    stance: 'claims',
    frames: ['that', 'quote', 'own'],
    verbs: 'claim assert contend maintain insist argue allege boast brag suggest imply hint profess purport posit',
  },
  { stance: 'claims', frames: ['thing'], verbs: 'defend justify' },
  {
    stance: 'reports',
    mental: true,
    frames: ['that'],
    verbs: 'believe think feel hope fear suspect assume reckon expect guess figure worry',
  },
  {
    stance: 'reports',
    mental: true,
    frames: ['that!'],
    verbs: 'know see understand hear learn realize realise remember forget consider agree conclude',
  },
  {
    stance: 'denies',
    frames: ['that', 'quote', 'thing', 'doing', 'own'],
    verbs: 'deny refute rebut disavow disown disclaim repudiate rebuff',
  },
  { stance: 'denies', frames: ['thing'], verbs: 'dismiss reject contest dispute contradict' },
  { stance: 'doubts', frames: ['that', 'whether', 'thing'], verbs: 'doubt question' },
  { stance: 'doubts', frames: ['whether', 'quote', 'about', 'whom whether'], verbs: 'ask wonder inquire enquire' },
  { stance: 'confirms', frames: ['that', 'quote', 'thing'], verbs: 'confirm corroborate verify affirm reaffirm attest' },
  { stance: 'admits', frames: ['that', 'quote', 'thing', 'to doing'], verbs: 'admit acknowledge concede confess' },
  { stance: 'accuses', frames: ['whom of', 'quote'], verbs: 'accuse suspect' },
  {
    stance: 'accuses',
    frames: ['thing', 'whom for'],
    verbs:
      'blame condemn denounce criticize criticise decry deplore castigate chastise slam blast lambast lambaste fault censure rebuke berate assail',
  },
  { stance: 'accuses', frames: ['that', 'thing?'], verbs: 'charge complain protest' },
  { stance: 'threatens', frames: ['that', 'to', 'quote', 'whom with', 'thing'], verbs: 'threaten' },
  { stance: 'threatens', frames: ['that', 'quote', 'whom that', 'of', 'against', 'whom against', 'whom to', 'whom of'], verbs: 'warn' },
  { stance: 'reports', frames: ['that', 'to', 'quote', 'thing'], verbs: 'vow pledge promise swear undertake' },
  { stance: 'reports', frames: ['to', 'that'], verbs: 'agree plan intend offer' },
  { stance: 'demands', frames: ['that', 'quote', 'thing', 'to'], verbs: 'demand request' },
  { stance: 'demands', frames: ['that', 'quote', 'thing', 'to', 'doing'], verbs: 'propose recommend' },
  {
    stance: 'demands',
    frames: ['whom to', 'quote', 'that!', 'thing'],
    verbs: 'urge exhort implore beseech beg instruct order direct encourage ask press call advise invite',
  },
  { stance: 'demands', mental: true, frames: ['to', 'whom to'], verbs: 'want' },
  { stance: 'demands', frames: ['that!', 'for', 'whom to', 'quote'], verbs: 'plead appeal pray' },
]

/** Nouns for the frame `own`. */
export const OWNED = 'responsibility credit involvement victory blame control guilt wrongdoing success'

/** Verb and particle or preposition, with the content after it; the particle belongs to the cue. */
export const CUE_PHRASES: readonly { readonly stance: Stance; readonly frames: readonly string[]; readonly phrases: readonly string[] }[] =
  [
    {
      stance: 'reports',
      frames: ['that', 'quote', 'thing'],
      phrases: [
        'point out',
        'spell out',
        'set out',
        'lay out',
        'make clear',
        'make it clear',
        'let it be known',
        'go on to say',
        'go on to add',
      ],
    },
    {
      stance: 'reports',
      frames: ['thing'],
      phrases: [
        'point to',
        'refer to',
        'talk about',
        'speak about',
        'speak of',
        'write about',
        'write of',
        'tell of',
        'complain about',
        'complain of',
        'boast of',
        'hint at',
        'allude to',
        'comment on',
      ],
    },
    {
      stance: 'demands',
      frames: ['thing', 'whom to'],
      phrases: [
        'call for',
        'push for',
        'press for',
        'appeal for',
        'plead for',
        'ask for',
        'insist on',
        'argue for',
        'campaign for',
        'lobby for',
      ],
    },
    { stance: 'demands', frames: ['whom to'], phrases: ['call on', 'call upon', 'appeal to'] },
    {
      stance: 'accuses',
      frames: ['thing'],
      phrases: ['hit out at', 'lash out at', 'rail against', 'speak out against', 'protest against', 'take issue with'],
    },
    {
      stance: 'accuses',
      frames: ['thing'],
      phrases: [
        'express concern about',
        'express concern over',
        'raise concerns about',
        'voice concern over',
        'raise doubts about',
        'cast doubt on',
        'raise questions about',
      ],
    },
    {
      stance: 'reports',
      frames: ['that', 'thing'],
      phrases: ['express concern', 'express hope', 'express fear', 'express fears', 'express confidence'],
    },
    { stance: 'threatens', frames: ['thing'], phrases: ['warn of', 'warn against', 'warn about'] },
  ]

/** Nouns that stand for what was said, with a clause ("his claim that …", "a report that …"). */
export const CUE_NOUNS: readonly { readonly stance: Stance; readonly nouns: string }[] = [
  {
    stance: 'reports',
    nouns:
      'statement remark comment report announcement declaration testimony account assessment assurance message observation explanation finding prediction estimate forecast revelation disclosure conclusion reminder reply response answer story rumour rumor word argument view opinion belief',
  },
  { stance: 'claims', nouns: 'claim assertion contention insistence suggestion hint theory speculation' },
  { stance: 'accuses', nouns: 'allegation accusation charge complaint' },
  { stance: 'denies', nouns: 'denial' },
  { stance: 'doubts', nouns: 'doubt suspicion' },
  { stance: 'confirms', nouns: 'confirmation' },
  { stance: 'admits', nouns: 'admission confession acknowledgement acknowledgment concession' },
  { stance: 'threatens', nouns: 'threat warning' },
  { stance: 'demands', nouns: 'demand call appeal request proposal recommendation plea' },
  { stance: 'reports', nouns: 'promise pledge vow commitment hope fear concern' },
]

/** Words before a speaker who is no subject ("according to the ministry"). */
export const SPEAKER_PHRASES: readonly string[] = [
  'according to',
  'in the words of',
  'as told by',
  'as reported by',
  'as quoted by',
  'in the view of',
  'in the opinion of',
]

/** Passives that report without saying who ("is believed to have …", "it was reported that …"). */
export const IMPERSONAL: readonly { readonly stance: Stance; readonly verbs: string }[] = [
  {
    stance: 'reports',
    verbs: 'say report believe think understand expect know estimate consider announce state mention rumor rumour feel',
  },
  { stance: 'claims', verbs: 'claim suggest argue' },
  { stance: 'accuses', verbs: 'allege accuse suspect' },
  { stance: 'confirms', verbs: 'confirm' },
]
