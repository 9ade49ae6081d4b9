import type { NounPhrase } from './noun-phrases.ts'
import { type Reading, wordAt, xposAt } from './reading.ts'
import { phraseAt, type Scene, speechAt } from './scene.ts'

/** The words for a speaker, tokens `[first, last)`. */
export interface Speaker {
  readonly first: number
  readonly last: number
  /** Index of the head word. */
  readonly head: number
}

const PREPOSITIONS = new Set(['IN', 'TO'])
const RELATIVE = new Set(['WP', 'WDT'])
/** Farthest a relative clause between a subject and its verb may reach. */
const LONGEST_CLAUSE = 25
const MOST_ASIDES = 4

/**
 * The subject that ends just before a verb group. Complements ("a spokesman for the ministry"), participles ("residents living nearby")
 * and asides between commas ("X, a teacher, said") belong to it; an adverbial between commas (", however,") is passed over.
 * Null where the verb has no subject before it, as after a quotation or a joining word.
 */
export function subjectBefore(scene: Scene, groupFirst: number, low: number): Speaker | null {
  return endingAt(scene, { low, home: scene.quoteAt[groupFirst] ?? -1 }, groupFirst - 1, 0)
}

/** The tokens a subject may lie in: from `low` on, and in the quotation its verb stands in or outside all of them. */
interface Stretch {
  readonly low: number
  /** Index of the verb's quotation, or -1. */
  readonly home: number
}

const isOutside = (scene: Scene, { home }: Stretch, token: number): boolean =>
  speechAt(scene, token) !== null && scene.quoteAt[token] !== home

function endingAt(scene: Scene, stretch: Stretch, end: number, asides: number): Speaker | null {
  const { reading } = scene
  const { low } = stretch
  let token = end
  while (
    token >= low &&
    (xposAt(reading, token) === 'RB' || (wordAt(reading, token) === 'there' && xposAt(reading, token - 1).startsWith('VB')))
  )
    token--
  if (token < low || isOutside(scene, stretch, token)) return null
  const tag = xposAt(reading, token)
  if (tag === ',') return acrossAside(scene, stretch, token, asides)
  if (RELATIVE.has(tag) && wordAt(reading, token) !== 'what') return { first: token, last: token + 1, head: token }
  if (tag === '-RRB-') {
    const open = backTo(reading, '-LRB-', token, low)
    return open === -1 ? null : widen(endingAt(scene, stretch, open - 1, asides), token + 1)
  }
  const phrase = phraseAt(scene, token)
  if (!phrase && tag.startsWith('VB')) {
    const clause = overRelative(scene, stretch, token)
    return clause && { ...clause, last: token + 1 }
  }
  if (!phrase || phrase.first < low || isTime(scene, phrase))
    return phrase && isTime(scene, phrase) && phrase.first > low ? endingAt(scene, stretch, phrase.first - 1, asides) : null
  if (phrase.last - 1 > token) return null
  // "the minister himself said"
  if (/^(him|her|it|them)(self|selves)$/.test(wordAt(reading, token))) return endingAt(scene, stretch, phrase.first - 1, asides)
  const first = leftEdge(scene, stretch, phrase)
  return { first: first.first, last: phrase.last, head: first.head }
}

const widen = (speaker: Speaker | null, last: number): Speaker | null => speaker && { ...speaker, last }

/** Subject, comma, aside, comma, verb. */
function acrossAside(scene: Scene, stretch: Stretch, comma: number, asides: number): Speaker | null {
  if (asides >= MOST_ASIDES) return null
  const { low } = stretch
  const { reading } = scene
  const open = backTo(reading, ',', comma, low)
  if (open === -1) return null
  const inside = open + 1
  const tag = xposAt(reading, inside)
  const belongs =
    !['citing', 'quoting'].includes(wordAt(reading, inside)) &&
    !PREPOSITIONS.has(tag) &&
    !tag.startsWith('RB') &&
    (tag !== 'CC' || RELATIVE.has(xposAt(reading, inside + 1))) &&
    scene.timeAt[inside] === 0
  const before = endingAt(scene, stretch, open - 1, asides + 1)
  if (!before || isAdverbial(scene, before, low))
    return belongs ? endingAt(scene, { ...stretch, low: inside }, comma - 1, asides + 1) : null
  if (RELATIVE.has(xposAt(reading, before.first - 1)) && before.first - 1 > low) {
    // "the Force, which A, B and C set up, said": a comma within the relative clause
    const end = wordAt(reading, before.first - 2) === ',' ? before.first - 3 : before.first - 2
    const owner = end >= low ? endingAt(scene, stretch, end, asides + 1) : null
    if (owner) return widen(owner, comma)
  }
  return belongs ? widen(before, comma) : before
}

/** "On Monday, the mayor, said": what stands before the comma is no subject. */
function isAdverbial(scene: Scene, speaker: Speaker, low: number): boolean {
  const { reading } = scene
  return scene.timeAt[speaker.first] === 1 || (speaker.first > low && PREPOSITIONS.has(xposAt(reading, speaker.first - 1)))
}

const isTime = (scene: Scene, phrase: NounPhrase): boolean => scene.timeAt[phrase.head] === 1 && phrase.kind !== 'pronoun'

/** Walks from the last phrase of a subject to its first: over prepositions, participles, relative clauses and joined phrases. */
function leftEdge(scene: Scene, stretch: Stretch, phrase: NounPhrase): { readonly first: number; readonly head: number } {
  const { reading } = scene
  const { low } = stretch
  let first = phrase.first
  let head = phrase.head
  for (;;) {
    const before = first - 1
    if (before <= low || isOutside(scene, stretch, before)) return { first, head }
    const tag = xposAt(reading, before)
    const earlier = phraseAt(scene, before - 1)
    // "told him that the driver …": a clause begins here, and its subject with it.
    if (wordAt(reading, before) === 'that') return { first, head }
    if (PREPOSITIONS.has(tag) && (phrase.kind !== 'pronoun' || wordAt(reading, before) === 'of')) {
      if (earlier && earlier.first >= low && !isTime(scene, earlier)) {
        first = earlier.first
        head = earlier.head
        continue
      }
      const link = xposAt(reading, before - 1)
      const linked = phraseAt(scene, before - 2)
      if ((link === 'JJ' || link === 'VBN' || link === 'VBG') && linked && linked.first >= low) {
        first = linked.first
        head = linked.head
        continue
      }
      const clause = overRelative(scene, stretch, before)
      if (!clause) return { first, head }
      ;({ first, head } = clause)
      continue
    }
    if (phrase.kind === 'pronoun') return { first, head }
    if ((tag === 'VBG' || tag === 'VBN') && earlier && earlier.first >= low) {
      first = earlier.first
      head = earlier.head
      continue
    }
    if (tag === 'CC' && earlier && earlier.first >= low && startsClause(scene, earlier, low)) {
      first = earlier.first
      head = earlier.head
      continue
    }
    if (tag.startsWith('VB') || tag.startsWith('RB')) {
      const clause = overRelative(scene, stretch, before)
      if (clause) {
        ;({ first, head } = clause)
        continue
      }
    }
    return { first, head }
  }
}

/** From inside a relative clause ("residents who fled the town said") back to the phrase it belongs to. */
function overRelative(scene: Scene, stretch: Stretch, from: number): { readonly first: number; readonly head: number } | null {
  const { reading } = scene
  const { low } = stretch
  for (let token = from; token > low && from - token < LONGEST_CLAUSE; token--) {
    const tag = xposAt(reading, token)
    if (tag === ',' || tag === ':' || tag === '.' || tag === 'CC' || isOutside(scene, stretch, token)) return null
    if (!RELATIVE.has(tag)) continue
    const antecedent = phraseAt(scene, wordAt(reading, token - 1) === ',' ? token - 2 : token - 1)
    return antecedent && antecedent.first >= low ? { first: antecedent.first, head: antecedent.head } : null
  }
  return null
}

/** Whether a phrase stands where a clause begins, so that "A and B" is one subject and not the end of something else. */
function startsClause(scene: Scene, phrase: NounPhrase, low: number): boolean {
  if (phrase.first <= low) return true
  const tag = xposAt(scene.reading, phrase.first - 1)
  return tag === ',' || tag === ':' || tag === "''" || tag === '``' || tag === 'CC' || wordAt(scene.reading, phrase.first - 1) === 'that'
}

function backTo(reading: Reading, tag: string, from: number, low: number): number {
  for (let token = from - 1; token >= low; token--) if (xposAt(reading, token) === tag) return token
  return -1
}

/** The speaker that begins at a token, for "said X, a spokesman for the army, on Monday" and "according to X". */
export function speakerFrom(scene: Scene, from: number, limit: number): Speaker | null {
  const { reading } = scene
  const phrase = phraseAt(scene, from)
  if (!phrase || phrase.first !== from || phrase.last > limit || isTime(scene, phrase)) return null
  if (phrase.kind === 'pronoun') return { first: from, last: phrase.last, head: phrase.head }
  let last = phrase.last
  for (;;) {
    const tag = xposAt(reading, last)
    if (last >= limit || speechAt(scene, last)) break
    const next = phraseAt(scene, last + 1)
    if (PREPOSITIONS.has(tag) && next && next.first === last + 1 && next.last <= limit && !isTime(scene, next) && !isChannel(reading, next))
      last = next.last
    else if (tag === 'CC' && next && next.first === last + 1 && next.last <= limit && !startsVerb(reading, next.last)) last = next.last
    else if ((tag === 'VBG' || tag === 'VBN') && PREPOSITIONS.has(xposAt(reading, last + 1)) && phraseAt(scene, last + 2))
      last = Math.min(limit, phraseAt(scene, last + 2)!.last)
    else if (tag === '-LRB-') {
      const close = forwardTo(reading, '-RRB-', last, Math.min(limit, last + 8))
      if (close === -1) break
      last = close + 1
    } else if (RELATIVE.has(tag) && !scene.timeAt[last]) last = clauseStop(scene, last, limit)
    else if (tag === ',' && opensAside(scene, last + 1, limit)) last = clauseStop(scene, last + 1, limit)
    else break
  }
  return { first: from, last, head: phrase.head }
}

const CHANNELS = new Set([
  'statement',
  'interview',
  'speech',
  'report',
  'letter',
  'tweet',
  'post',
  'message',
  'briefing',
  'conference',
  'address',
])
const isChannel = (reading: Reading, phrase: NounPhrase): boolean => CHANNELS.has(wordAt(reading, phrase.head))

const startsVerb = (reading: Reading, token: number): boolean => /^(VB[DZP]|MD)/.test(xposAt(reading, token))

/** After a comma: an apposition, an age or a relative clause that goes on about the same person. */
function opensAside(scene: Scene, token: number, limit: number): boolean {
  const { reading } = scene
  if (token >= limit || scene.timeAt[token] === 1 || speechAt(scene, token)) return false
  const tag = xposAt(reading, token)
  if (tag === 'WP' || tag === 'WDT') return true
  if (tag === 'CD' && wordAt(reading, token + 1) === ',') return true
  const phrase = phraseAt(scene, token)
  if (!phrase || phrase.kind === 'pronoun' || phrase.first !== token) return false
  let last = phrase.last
  for (
    let next = phraseAt(scene, last + 1);
    next && next.first === last + 1 && /^(IN|CC|TO)$/.test(xposAt(reading, last));
    next = phraseAt(scene, last + 1)
  )
    last = next.last
  return !startsVerb(reading, last)
}

/** Where an aside ends: at the next comma, stop, dash or quotation. */
function clauseStop(scene: Scene, from: number, limit: number): number {
  for (let token = from; token < limit; token++) {
    const tag = xposAt(scene.reading, token)
    if (tag === ',' || (tag === ':' && !isHyphen(scene.reading, token)) || tag === '.' || speechAt(scene, token)) return token
  }
  return limit
}

/** A hyphen within a word, whatever its tag says. */
function isHyphen({ tokens }: Reading, token: number): boolean {
  return tokens[token]!.text === '-' && tokens[token - 1]?.end === tokens[token]!.start && tokens[token + 1]?.start === tokens[token]!.end
}

function forwardTo(reading: Reading, tag: string, from: number, limit: number): number {
  for (let token = from; token < limit; token++) if (xposAt(reading, token) === tag) return token
  return -1
}
