import { type Scene, speechAt, tokenFrom, wordAt } from '../../reading/index.ts'
import { type Cue, cueAt } from './cue.ts'
import type { FoundAttribution, SpanFinder } from './found-attribution.ts'
import { citedSpeaker, citing, quotingAsSaying } from './rules/citing.ts'
import { bareClause, parenthesis, thatClause } from './rules/clause.ts'
import { complement } from './rules/complement.ts'
import { continuations, quotationsIn } from './rules/continuation.ts'
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

const known = new WeakMap<Scene, readonly FoundAttribution[]>()

/** Finds attributions by rules over tags and noun phrases; once for a scene, as the trained finder and nesting both ask for them. */
export const findByRules: SpanFinder = (scene) => {
  const before = known.get(scene)
  if (before) return before
  const found = allFound(scene)
  known.set(scene, found)
  return found
}

function allFound(scene: Scene): readonly FoundAttribution[] {
  const { reading } = scene
  const found: FoundAttribution[] = []
  reading.sentences.forEach((_, sentence) => {
    found.push(...inSentence(scene, sentence))
  })
  found.push(...signatures(scene, found))
  const spoken = [...found, ...continuations(scene, found)]
  const outer = spoken.filter((one) => quotationOf(scene, one) === -1)
  const taken = quotationsIn(scene, outer)
  return spoken.filter((one) => quotationOf(scene, one) === -1 || taken.has(quotationOf(scene, one)))
}

/** The quotation that a cue stands in, or -1. What is said in a quotation counts only where the quotation itself is somebody's words. */
function quotationOf(scene: Scene, { cue }: FoundAttribution): number {
  const token = cue[0] ? tokenFrom(scene.reading, cue[0].start) : -1
  return token !== -1 && speechAt(scene, token) ? scene.quoteAt[token]! : -1
}

function inSentence(scene: Scene, sentence: number): readonly FoundAttribution[] {
  const { first, last } = scene.reading.sentences[sentence]!
  const found: FoundAttribution[] = []
  const citations: Cue[] = []
  const title = headline(scene, sentence)
  if (title) found.push(title)
  for (let token = first; token < last; token++) {
    const { low, limit } = stretchOf(scene, token, first, last)
    const byWord = WORD_RULES.map((rule) => rule(scene, token, low, limit)).find((one) => one !== null)
    const cue = byWord ? null : cueAt(scene, token, low, limit)
    if (byWord) found.push(byWord)
    else if (cue && citedSpeaker(cue)) citations.push(cue)
    else if (cue && isAllowed(cue)) found.push(...byVerb(cue))
  }
  return [...found, ...citations.map((cue) => citing(cue, found)).filter((one) => one !== null)].filter(({ content }) => content.length > 0)
}

/** The tokens around a cue that rules may look at: within a quotation only its own words count, and outside it only those outside. */
function stretchOf(scene: Scene, token: number, first: number, last: number): { readonly low: number; readonly limit: number } {
  const inside = speechAt(scene, token)
  return {
    low: Math.max(first, inside ? inside.first + 1 : first, token - FARTHEST),
    limit: Math.min(last, inside ? inside.last : last, token + FARTHEST),
  }
}

/** In a quotation only what somebody else is said to have said counts: not "I think". */
function isAllowed({ scene, inside, isListed, entry, subject }: Cue): boolean {
  if (!inside) return true
  return isListed && !entry.mental && subject !== null && !FIRST_AND_SECOND.has(wordAt(scene.reading, subject.head))
}

function byVerb(cue: Cue): readonly FoundAttribution[] {
  const chain = quotingAsSaying(cue)
  return chain.length > 0 ? chain : [firstOf(cue) ?? []].flat()
}

function firstOf(cue: Cue): FoundAttribution | null {
  for (const rule of VERB_RULES) {
    const found = rule(cue)
    if (found) return found
  }
  return null
}
