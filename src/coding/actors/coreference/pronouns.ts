import { phraseAt, type Scene, speechAt, wordAt, xposAt } from '../../reading/index.ts'
import { SEX } from '../en.ts'
import { clauseMates, insertedAt, isReflexive, isSubjectToken, ownSubject, subjectFor } from './clause.ts'
import type { Entity, Seen } from './entity.ts'

/** Sentences back that a pronoun reaches. */
const REACH = 4
/** What a mention counts one sentence later. */
const FADING = 0.35
/** Mentions of one entity that count. */
const MOST_COUNTED = 2
/** How much likelier the best has to be than the next. */
const MARGIN = { he: 1.15, they: 1.5, it: 1.5 }
const LEAST = 0.07
const LIKELY_SEX = 1.3
const UNLIKELY_SEX = 0.15
const KNOWN_SEX = 1.25
const SAME_PART = 1.2
const OWN_SUBJECT = 2.5
const OUT_OF_QUOTE = 0.55

/** What the resolution of a pronoun looks at. */
export interface Discourse {
  readonly scene: Scene
  /** Entities seen in the last sentences. */
  readonly active: readonly Entity[]
  /** The entity that a token is the head of a mention of. */
  readonly at: ReadonlyMap<number, Entity>
  /** By quotation, the token of its speaker. */
  readonly speakers: Int32Array
}

const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
const IT = new Set(['it', 'its', 'itself'])

/** Words that the resolution of pronouns takes on. */
export const isThirdPerson = (word: string): boolean => kindOf(word) !== null

function kindOf(word: string): 'he' | 'they' | 'it' | null {
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(word)) return 'he'
  return THEY.has(word) ? 'they' : IT.has(word) ? 'it' : null
}

/**
 * The entity that a pronoun stands for, by salience after Lappin and Leass (1994): what was mentioned lately, often and as a subject; arguments of
 * the same verb and, in a quotation, its speaker are out. Null where the best is not clearly better than the next.
 */
export function byPronoun(discourse: Discourse, token: number): Entity | null {
  const { reading } = discourse.scene
  const kind = kindOf(wordAt(reading, token))
  if (!kind || (kind === 'it' && !standsForBody(discourse.scene, token))) return null
  const sex = SEX.get(wordAt(reading, token)) ?? null
  if (isReflexive(reading, token)) {
    const subject = discourse.at.get(subjectFor(reading, token))
    if (subject && fits(subject, kind, sex)) return subject
  }
  const beside = besideWith(discourse, token)
  if (beside && fits(beside, kind, sex)) return beside
  const repeated = repeatedOf(discourse, token)
  if (repeated && fits(repeated, kind, sex)) return repeated
  const out = new Set(clauseMates(reading, token).map((at) => discourse.at.get(at)))
  const speaker = speakerAt(discourse, token)
  const inserted = insertedAt(reading, token)
  const behind = inserted === 'within' ? discourse.at.get(phraseAt(discourse.scene, token - 2)?.head ?? -1) : undefined
  const subject = discourse.at.get(ownSubject(reading, token))
  const ranked = discourse.active
    .filter(
      (entity) =>
        entity !== speaker &&
        entity !== behind &&
        !out.has(entity) &&
        !isWithin(entity, token) &&
        !(inserted === 'after' && isNamedIn(entity, reading.tokens[token]!.sentence)) &&
        fits(entity, kind, sex),
    )
    .map((entity) => ({
      entity,
      worth: salience(discourse.scene, entity, token) * agreement(entity, kind, sex) * (entity === subject ? OWN_SUBJECT : 1),
    }))
    .sort((a, b) => b.worth - a.worth)
  const [best, next] = ranked
  if (!best || (next && best.worth < next.worth * MARGIN[kind])) return null
  // Where nobody else has been spoken of, even one who hardly seems to fit is meant.
  const least = kind === 'he' && !next ? LEAST / 2 : LEAST
  if (best.worth < least) return null
  return best.entity
}

/** "a student with her hands up": whom the phrase before "with" means. */
function besideWith({ scene, at }: Discourse, token: number): Entity | undefined {
  const { reading } = scene
  if (xposAt(reading, token) !== 'PRP$' || wordAt(reading, token - 1) !== 'with') return undefined
  const before = phraseAt(scene, token - 2)
  return before ? at.get(before.head) : undefined
}

/** "With her hands on her head": the same word again in one chain of phrases is the same person's. */
function repeatedOf({ scene, at }: Discourse, token: number): Entity | undefined {
  const { reading } = scene
  if (xposAt(reading, token) !== 'PRP$' || xposAt(reading, token - 1) !== 'IN') return undefined
  let before = token - 2
  while (token - before < FARTHEST_REPEATED && /^(?:NN|JJ|CD)/.test(xposAt(reading, before))) before--
  return wordAt(reading, before) === wordAt(reading, token) && xposAt(reading, before) === 'PRP$' ? at.get(before) : undefined
}
const FARTHEST_REPEATED = 5

/** "one of her advisers" is not her. */
const isWithin = ({ draft }: Entity, token: number): boolean =>
  draft.kind === 'unnamed' && draft.names[0]!.first <= token && token < draft.names[0]!.last

/** It is named or described, and not meant by a pronoun, in a sentence. */
const isNamedIn = ({ seen }: Entity, sentence: number): boolean => seen.slice(-6).some((one) => one.sentence === sentence && !one.isPronoun)

/** Who speaks the quotation that a token stands in. */
export function speakerAt({ scene, at, speakers }: Discourse, token: number): Entity | undefined {
  return speechAt(scene, token) ? at.get(speakers[scene.quoteAt[token]!]!) : undefined
}

function fits({ sort, draft }: Entity, kind: 'he' | 'they' | 'it', sex: 'male' | 'female' | null): boolean {
  if (kind === 'he') return sort === 'person' && (draft.sex === null || draft.sex === sex)
  if (kind === 'they') return sort === 'people' || (sort === 'body' && draft.kind !== 'state')
  return sort === 'body'
}

function agreement({ draft, likelySex, sort }: Entity, kind: 'he' | 'they' | 'it', sex: 'male' | 'female' | null): number {
  if (kind === 'they') return sort === 'people' || isManyNamed(draft) ? 1.3 : draft.kind === 'group' ? 1.2 : 0.7
  if (kind === 'it') return draft.kind === 'group' ? 0.9 : 1
  if (draft.sex !== null) return KNOWN_SEX
  return likelySex === null ? 1 : likelySex === sex ? LIKELY_SEX : UNLIKELY_SEX
}

/** "The police", "the rebels", "the Guards": they are many by their own name. */
const isManyNamed = ({ names }: Entity['draft']): boolean => /(?:police|[^s]s)$/i.test(names[0]!.text)

function salience(scene: Scene, { seen }: Entity, token: number): number {
  const sentence = scene.reading.tokens[token]!.sentence
  const quote = speechAt(scene, token) ? scene.quoteAt[token]! : -1
  const isSubject = isSubjectToken(scene.reading, token)
  const counted = seen.slice(-MOST_COUNTED).filter((one) => Math.abs(sentence - one.sentence) <= REACH)
  return counted.reduce((sum, one, index) => {
    const isLast = index === counted.length - 1
    const fade = FADING ** Math.abs(sentence - one.sentence)
    return sum + one.weight * fade * (isLast && one.isSubject && isSubject ? SAME_PART : 1) * sharing(one, quote)
  }, 0)
}

/** What was said within a quotation is less at hand outside of it. */
const sharing = (one: Seen, quote: number): number => (one.quote !== -1 && one.quote !== quote ? OUT_OF_QUOTE : 1)

/** "it" stands for a body only where it does what bodies do; elsewhere it may stand for anything. */
function standsForBody(scene: Scene, token: number): boolean {
  const { reading } = scene
  if (xposAt(reading, token) === 'PRP$' || wordAt(reading, token) === 'its') return true
  let next = token + 1
  while (/^(?:RB|MD)/.test(xposAt(reading, next)) || /^(?:has|have|had)$/.test(wordAt(reading, next))) next++
  return xposAt(reading, next).startsWith('VB') && ACTS.has(reading.lemmas[next]?.toLowerCase() ?? '')
}

const ACTS = new Set(
  `say add claim announce deny insist accuse state declare warn report tell blame confirm call vow pledge reject condemn argue note stress threaten write
   release arrest detain launch deploy suspend withdraw refuse demand ask offer hold hear decide vote rule order publish receive send attack capture seize control kill lose
   support oppose want plan know believe use pay hire regret welcome deplore respond reply recognise recognize`.split(/\s+/),
)
