import { type Scene, speechAt } from '../../reading/index.ts'
import { type Cue, cueAt } from './cue.ts'
import type { FoundAttribution, SpanFinder } from './found-attribution.ts'
import { citing, quotingAsSaying } from './rules/citing.ts'
import { bareClause, parenthesis, thatClause } from './rules/clause.ts'
import { complement } from './rules/complement.ts'
import { continuations } from './rules/continuation.ts'
import { headline } from './rules/headline.ts'
import { nounCue } from './rules/noun-cue.ts'
import { passive } from './rules/passive.ts'
import { quotedAfter, quotedBefore } from './rules/quoted.ts'
import { signatures } from './rules/signature.ts'
import { speakerPhrase } from './rules/speaker-phrase.ts'

/** Rules for verbs, in order: the first that fits a verb takes it. */
const VERB_RULES = [passive, quotedBefore, quotedAfter, thatClause, parenthesis, bareClause, complement] as const
/** Rules for words that are no verbs. */
const WORD_RULES = [speakerPhrase, nounCue] as const
/** Who speaks in a quotation is its speaker: no attribution of its own. */
const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'let', 'there', 'us', 'me'])

/** Tokens to either side of a cue that belong to its sentence at most: prose has no longer ones, and text without stops must not cost more than its length. */
const FARTHEST = 250

/** Finds attributions by rules over tags and noun phrases. */
export const findByRules: SpanFinder = (scene) => {
  const { reading } = scene
  const found: FoundAttribution[] = []
  reading.sentences.forEach(({ first, last }, sentence) => {
    const title = headline(scene, sentence)
    if (title) found.push(title)
    for (let token = first; token < last; token++) {
      found.push(...atToken(scene, token, first, last, found).filter(({ content }) => content.length > 0))
    }
  })
  found.push(...signatures(scene, found))
  return [...found, ...continuations(scene, found)]
}

function atToken(
  scene: Scene,
  token: number,
  first: number,
  last: number,
  before: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const inside = speechAt(scene, token)
  // Within a quotation only its own words count, and outside it only those outside.
  const low = Math.max(first, inside ? inside.first + 1 : first, token - FARTHEST)
  const limit = Math.min(last, inside ? inside.last : last, token + FARTHEST)
  for (const rule of WORD_RULES) {
    const found = rule(scene, token, low, limit)
    if (found) return [found]
  }
  const cue = cueAt(scene, token, low, limit)
  if (!cue) return []
  if (inside && (!cue.isListed || cue.entry.mental || !cue.subject || FIRST_AND_SECOND.has(reading(scene, cue.subject.head)))) return []
  const cited = citing(cue, before)
  if (cited) return [cited]
  const found = firstOf(cue)
  const passedOn = quotingAsSaying(cue)
  return [found, passedOn].filter((one) => one !== null)
}

function firstOf(cue: Cue): FoundAttribution | null {
  for (const rule of VERB_RULES) {
    const found = rule(cue)
    if (found) return found
  }
  return null
}

const reading = (scene: Scene, token: number): string => scene.reading.tokens[token]!.lower
