import type { Span } from '../../core/index.ts'
import { type Reading, spanOver, wordAt, xposAt } from './reading.ts'

/** A base noun phrase, tokens `[first, last)`: no preposition, clause or apposition after its head; a possessor before it is part of it. */
export interface NounPhrase extends Span {
  readonly first: number
  readonly last: number
  /** Index of the head noun or pronoun. */
  readonly head: number
  readonly kind: 'name' | 'pronoun' | 'common'
  /** Tokens of the possessor ("the army" in "the army's spokesman"), without its mark. */
  readonly possessor: { readonly first: number; readonly last: number } | null
}

/** The noun phrases of a document, found by token. */
export interface NounPhrases {
  readonly all: readonly NounPhrase[]
  /** For each token the index of the phrase that covers it, or -1. */
  readonly at: Int32Array
}

const DETERMINERS = new Set(['DT', 'PDT', 'PRP$', 'WP$'])
const MODIFIERS = new Set(['JJ', 'JJR', 'JJS', 'CD', 'VBN', 'VBG', 'AFX', 'NML'])
const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'FW'])
const PRONOUNS = new Set(['PRP', 'EX'])
/** Words that can be a whole phrase without a noun. */
const ALONE = new Set([
  'half',
  'some',
  'many',
  'others',
  'several',
  'all',
  'both',
  'few',
  'most',
  'this',
  'that',
  'these',
  'those',
  'another',
  'each',
  'neither',
  'either',
])

/** Words that stand for a person or thing after an article ("the first"). */
const OTHERS = new Set(['first', 'second', 'third', 'fourth', 'other', 'former', 'latter', 'last'])

const found = new WeakMap<Reading, NounPhrases>()

/** The base noun phrases of a document in reading order, found from tags and names; found once and kept with the reading. */
export function nounPhrasesOf(reading: Reading): NounPhrases {
  const known = found.get(reading)
  if (known) return known
  const all: NounPhrase[] = []
  for (const sentence of reading.sentences) {
    let token = sentence.first
    while (token < sentence.last) {
      const phrase = phraseFrom(reading, token, sentence.last)
      if (phrase) all.push(phrase)
      token = phrase ? phrase.last : token + 1
    }
  }
  const at = new Int32Array(reading.tokens.length).fill(-1)
  for (const [index, phrase] of all.entries()) at.fill(index, phrase.first, phrase.last)
  const phrases = { all, at }
  found.set(reading, phrases)
  return phrases
}

function phraseFrom(reading: Reading, start: number, limit: number): NounPhrase | null {
  if (PRONOUNS.has(xposAt(reading, start)) && reading.nameAt[start] === -1) return make(reading, start, start + 1, start, 'pronoun', null)
  if (isVerbBefore(reading, start)) return null
  let first = start
  let possessor: NounPhrase['possessor'] = null
  let token = start
  let head = -1
  for (;;) {
    while (token < limit && isDeterminer(reading, token)) token++
    const body = bodyFrom(reading, first, token, limit)
    if (body.head === -1) break
    head = body.head
    token = body.end
    if (token < limit && xposAt(reading, token) === 'POS' && token + 1 < limit && opensNoun(reading, token + 1, limit)) {
      possessor = { first, last: token }
      token++
      continue
    }
    break
  }
  if (head === -1) {
    if (possessor) return make(reading, first, possessor.last, possessor.last - 1, kindOf(reading, possessor.last - 1), null)
    if (token > start && token < limit && OTHERS.has(wordAt(reading, token))) return make(reading, first, token + 1, token, 'common', null)
    if (
      ALONE.has(wordAt(reading, start)) &&
      xposAt(reading, start) !== 'IN' &&
      xposAt(reading, start) !== 'WDT' &&
      !isJoining(reading, start)
    )
      return make(reading, start, start + 1, start, 'common', null)
    return null
  }
  if (!DETERMINERS.has(xposAt(reading, first)) && !MODIFIERS.has(xposAt(reading, first)) && !isNoun(reading, first)) first = head
  return make(reading, first, token, head, kindOf(reading, head), possessor)
}

/** "A lorry carrying miners", "had carried 14 soldiers", "taken three prisoners": a participle that governs what follows and does not describe it. */
function isVerbBefore(reading: Reading, token: number): boolean {
  const tag = xposAt(reading, token)
  if (tag !== 'VBN' && tag !== 'VBG') return false
  if (
    /^(?:CD|DT|PRP\$)$/.test(xposAt(reading, token + 1)) ||
    /^(?:dozens|scores|hundreds|thousands|several)$/.test(wordAt(reading, token + 1))
  )
    return true
  return reading.tokens[token]!.sentence === reading.tokens[token - 1]?.sentence && NOUNS.has(xposAt(reading, token - 1))
}

function isDeterminer(reading: Reading, token: number): boolean {
  return DETERMINERS.has(xposAt(reading, token)) && !isNoun(reading, token) && !isJoining(reading, token)
}

/** "that" after a verb or before a plural joins a clause, whatever its tag says. */
function isJoining(reading: Reading, token: number): boolean {
  return (
    wordAt(reading, token) === 'that' &&
    (xposAt(reading, token - 1).startsWith('VB') || /^(NNS|NNPS|PRP|DT|PRP\$|EX)$/.test(xposAt(reading, token + 1)))
  )
}

/** Modifiers and nouns from a token on; the head is the last noun. */
function bodyFrom(reading: Reading, first: number, start: number, limit: number): { readonly head: number; readonly end: number } {
  let head = -1
  let end = start
  let token = start
  while (token < limit) {
    const tag = xposAt(reading, token)
    if (goesOn(reading, token) && head !== -1) {
      // Whatever its tags, a name is one piece ("Popular", "of").
      if (isNoun(reading, token)) head = token
      end = ++token
    } else if (isNoun(reading, token)) {
      head = token
      end = ++token
    } else if (tag === 'HYPH' || (tag === ':' && wordAt(reading, token) === '-')) {
      if (token === start || !touches(reading, token)) break
      token++
    } else if (MODIFIERS.has(tag)) {
      if (head !== -1 && wordAt(reading, token) === 'old' && wordAt(reading, token - 1) === '-') {
        // "the 34-year-old" without a noun
        head = token
        end = ++token
        continue
      }
      if (head !== -1 && tag !== 'CD' && !(reading.tokens[token]!.start === reading.tokens[token - 1]!.end)) break
      if (tag === 'CD' && head !== -1 && !isNoun(reading, token + 1) && xposAt(reading, head) !== 'NNP') break
      token++
      if (tag === 'CD' || tag === 'JJ') {
        if (head === -1 && endsHere(reading, token, limit) && tag === 'CD') {
          head = token - 1
          end = token
        }
      }
    } else if (
      (tag === 'RB' || tag === 'RBR' || tag === 'RBS') &&
      head === -1 &&
      MODIFIERS.has(xposAt(reading, token + 1)) &&
      token + 1 < limit
    )
      token++
    else if ((tag === '$' || tag === '#') && head === -1) token++
    else if (isInnerMark(reading, token, first, limit, head)) token++
    else break
  }
  return { head, end }
}

/** A quotation mark within a phrase (the "safe" zone). */
function isInnerMark(reading: Reading, token: number, first: number, limit: number, head: number): boolean {
  if (!/^["“”‘’'«»]$|^''$|^``$/.test(wordAt(reading, token)) || head !== -1 || token <= first) return false
  return DETERMINERS.has(xposAt(reading, token - 1)) ? opensNoun(reading, token + 1, limit) : isNoun(reading, token + 1)
}

/** Whether a token is a further part of the name before it. */
const goesOn = (reading: Reading, token: number): boolean =>
  reading.nameAt[token] !== -1 && reading.nameAt[token] === reading.nameAt[token - 1] && xposAt(reading, token) !== 'POS'

function isNoun(reading: Reading, token: number): boolean {
  if (token >= reading.tokens.length) return false
  if (NOUNS.has(xposAt(reading, token))) return true
  const name = reading.nameAt[token]!
  return (
    name !== -1 &&
    reading.names[name]!.kind !== 'nationality' &&
    token === reading.names[name]!.last - 1 &&
    xposAt(reading, token) !== 'POS'
  )
}

function opensNoun(reading: Reading, token: number, limit: number): boolean {
  for (let next = token; next < Math.min(limit, token + 8); next++) {
    if (isNoun(reading, next)) return true
    const tag = xposAt(reading, next)
    if (!MODIFIERS.has(tag) && tag !== 'RB' && tag !== 'HYPH') return false
  }
  return false
}

function endsHere(reading: Reading, token: number, limit: number): boolean {
  if (token >= limit) return true
  const tag = xposAt(reading, token)
  return !MODIFIERS.has(tag) && tag !== 'HYPH' && tag !== '``' && !isNoun(reading, token)
}

function touches(reading: Reading, token: number): boolean {
  const before = reading.tokens[token - 1]
  const after = reading.tokens[token + 1]
  return (
    before !== undefined && after !== undefined && before.end === reading.tokens[token]!.start && after.start === reading.tokens[token]!.end
  )
}

function kindOf(reading: Reading, head: number): NounPhrase['kind'] {
  const name = reading.nameAt[head]!
  if (name !== -1) return reading.names[name]!.kind === 'role' || reading.names[name]!.kind === 'nationality' ? 'common' : 'name'
  return /^NNPS?$/.test(xposAt(reading, head)) || (isCapital(reading, head) && isCapital(reading, head - 1)) ? 'name' : 'common'
}

const isCapital = (reading: Reading, token: number): boolean => /^\p{Lu}\p{Ll}/u.test(reading.tokens[token]?.text ?? '')

function make(
  reading: Reading,
  first: number,
  last: number,
  head: number,
  kind: NounPhrase['kind'],
  possessor: NounPhrase['possessor'],
): NounPhrase {
  return { ...spanOver(reading, first, last), first, last, head, kind, possessor }
}
