import {
  type CueEntry,
  cuePhrases,
  cueVerbs,
  isVerb,
  lemmaAt,
  type QuotedTokens,
  type Reading,
  type Scene,
  type Speaker,
  speechAt,
  subjectBefore,
  type VerbGroup,
  verbGroupAt,
  wordAt,
  xposAt,
} from '../../reading/index.ts'

/** A verb that may report, with its place in the sentence: what each rule for verbs gets. */
export interface Cue {
  readonly scene: Scene
  readonly group: VerbGroup
  /** Index after the cue's last token: after the particle of a phrase ("pointed out"). */
  readonly after: number
  readonly lemma: string
  readonly entry: CueEntry
  /** False for a verb that the lists do not have: only clear settings make it a cue. */
  readonly isListed: boolean
  readonly subject: Speaker | null
  /** Tokens of the sentence that belong to the cue's own words: `[low, limit)`. */
  readonly low: number
  readonly limit: number
  /** The quotation that the cue itself stands in, if it does. */
  readonly inside: QuotedTokens | null
}

/** Subjects by which nothing is said. */
const NOBODY = new Set(['no', 'nobody', 'none', 'neither', 'nothing', 'no-one'])

const UNLISTED: CueEntry = { stance: 'reports', frames: new Set(['quote?', 'that!!']), mental: false }

/** The cue at a token, if the token is a verb; null for auxiliaries. */
export function cueAt(scene: Scene, main: number, low: number, limit: number): Cue | null {
  const { reading } = scene
  if (!isVerb(reading, main) || isAuxiliary(reading, main, limit)) return null
  const lemma = lemmaAt(reading, main)
  const phrase = cuePhrases.get(lemma)?.find(({ rest }) => rest.every((word, index) => matches(reading, main + 1 + index, word)))
  const verb = cueVerbs.get(lemma)
  const verbs = verbGroupAt(reading, main, low)
  const subject = subjectBefore(scene, verbs.first, low)
  const group = { ...verbs, negated: verbs.negated || (subject !== null && NOBODY.has(wordAt(reading, subject.first))) }
  return {
    scene,
    group,
    after: main + 1 + (phrase?.rest.length ?? 0),
    lemma: phrase ? [lemma, ...phrase.rest].join(' ') : lemma,
    entry: phrase ?? verb ?? UNLISTED,
    isListed: phrase !== undefined || verb !== undefined,
    subject,
    low,
    limit,
    inside: speechAt(scene, main),
  }
}

const matches = (reading: Reading, token: number, word: string): boolean =>
  wordAt(reading, token) === word || lemmaAt(reading, token) === word

function isAuxiliary(reading: Reading, token: number, limit: number): boolean {
  const lemma = lemmaAt(reading, token)
  if (lemma === 'be') return true
  if (lemma !== 'have' && lemma !== 'do') return false
  for (let next = token + 1; next < Math.min(limit, token + 4); next++) {
    if (isVerb(reading, next)) return true
    if (!xposAt(reading, next).startsWith('RB')) return false
  }
  return true
}
