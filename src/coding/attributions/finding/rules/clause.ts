import {
  cueNouns,
  isSpeechVerb,
  lemmaAt,
  phraseAt,
  type Scene,
  type Speaker,
  spanOver,
  speakerFrom,
  speechAt,
  wordAt,
  xposAt,
} from '../../../reading/index.ts'
import { afterAdjuncts } from '../adjuncts.ts'
import { contentEnd, contentOf, hasFiniteVerb, JOINING, takesOverJoined, trim } from '../content.ts'
import type { Cue } from '../cue.ts'
import { afterDateline } from '../dateline.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { speakerOf } from '../shared-subject.ts'

const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])
/** Verbs with a "that" clause that report nobody's words. */
const NO_REPORT = new Set(
  'mean ensure make prove cause require ensue happen be have do seem appear so given provide follow matter demonstrate guarantee help assume get come'.split(
    ' ',
  ),
)
const FARTHEST_THAT = 15
const FEWEST_WORDS = 3

/** X said (in the town on Monday) that … X asked whether … */
export function thatClause(cue: Cue): FoundAttribution | null {
  const { scene, group, limit } = cue
  const { reading } = scene
  if (group.negated || group.modal || group.passive || group.form === 'infinitive' || group.form === 'participle') return null
  const at = findThat(cue)
  if (at === null || isOfNoun(cue, at)) return null
  if (!cue.isListed && (NO_REPORT.has(cue.lemma) || at !== cue.after)) return null
  if (QUESTION_WORDS.has(wordAt(reading, at)) && !takesQuestion(cue)) return null
  return made(cue, speakerOf(cue), at, contentEnd(scene, at, limit), cue.isListed ? 'that-clause' : 'that-clause-unlisted')
}

/** "denied a report by X that …": what is denied is the report, and the clause is what it says. */
function isOfNoun({ scene, after, entry }: Cue, at: number): boolean {
  const phrase = phraseAt(scene, after)
  return at > after && entry.frames.has('thing') && phrase?.first === after && cueNouns.has(lemmaAt(scene.reading, phrase.head))
}

const takesQuestion = ({ entry, isListed }: Cue): boolean =>
  isListed && (entry.frames.has('that') || entry.frames.has('that!') || entry.frames.has('whether'))

function findThat(cue: Cue): number | null {
  const { scene, limit } = cue
  const { reading } = scene
  const at = afterAdjuncts(cue, false)
  if (isThat(cue, at)) return at
  if (QUESTION_WORDS.has(wordAt(reading, at)) && at === afterAdjuncts(cue, true)) return at
  if (!cue.isListed || !(cue.entry.frames.has('that') || cue.entry.frames.has('that!') || cue.entry.frames.has('whom that'))) return null
  for (let token = cue.after; token < Math.min(limit, cue.after + FARTHEST_THAT); token++) {
    if (isThat(cue, token)) return token
    const tag = xposAt(reading, token)
    if (
      tag === 'VBD' ||
      tag === 'VBZ' ||
      tag === 'VBP' ||
      tag === 'MD' ||
      tag === ':' ||
      tag === '.' ||
      tag === 'WP' ||
      speechAt(scene, token)
    )
      return null
  }
  return null
}

/** "that" as a joining word: a clause follows, and not a noun that it points at ("said that much"). */
function isThat({ scene, limit }: Cue, token: number): boolean {
  if (
    wordAt(scene.reading, token) !== 'that' ||
    xposAt(scene.reading, token - 1) === 'CC' ||
    token + 2 >= limit ||
    /^VB[DZP]$|^MD$/.test(xposAt(scene.reading, token + 1))
  )
    return false
  return token + FEWEST_WORDS < limit || hasFiniteVerb(scene, token + 1, limit)
}

/** …, X said. …, said X. …, X said, … */
export function parenthesis(cue: Cue): FoundAttribution | null {
  const { scene, group, low, limit } = cue
  const { reading } = scene
  if (
    group.negated ||
    group.passive ||
    group.form !== 'finite' ||
    !cue.isListed ||
    !(cue.entry.frames.has('that') || cue.entry.frames.has('whom that') || cue.entry.frames.has('whether'))
  )
    return null
  const isRelative = cue.subject && /^W/.test(xposAt(reading, cue.subject.head))
  if (isRelative) return null
  let first = cue.subject ? cue.subject.first : group.first
  if (wordAt(reading, first - 1) === 'as') first--
  const comma = first - 1
  if (comma < low || ![',', '—', '–', '--'].includes(wordAt(reading, comma)) || speechAt(scene, comma)) return null
  const speaker: Speaker | null = cue.subject ?? speakerFrom(scene, cue.after, limit)
  if (!speaker) return null
  const rest = afterWords(cue, cue.subject ? cue.after : speaker.last)
  const isAtEnd = rest >= limit || isAside(cue, rest) || endsHere(cue, rest)
  const start = startOfContent(scene, comma, low)
  if (comma - start < FEWEST_WORDS && isAtEnd) return null
  if (!isAtEnd && wordAt(reading, rest) !== ',') return null
  if (isAtEnd && !hasAnyVerb(scene, start, comma)) return null
  const content = [...contentOf(scene, cue.inside, start, trim(scene, start, comma))]
  const goesOn = !isAtEnd && !(JOINING.has(wordAt(reading, rest + 1)) && takesOverJoined(scene, rest + 2, limit))
  if (goesOn) content.push(...contentOf(scene, cue.inside, rest + 1, contentEnd(scene, rest + 1, limit)))
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cue.after)],
    content,
    stance: cue.entry.stance,
    rule: goesOn ? 'parenthesis' : 'trailing',
  }
}

/** ", noting that …", ", on condition of anonymity": what follows the comma is about the saying. */
function isAside({ scene, limit }: Cue, comma: number): boolean {
  const { reading } = scene
  if (wordAt(reading, comma) !== ',' || comma + 1 >= limit) return false
  return (
    (xposAt(reading, comma + 1) === 'VBG' && isSpeechVerb(reading, comma + 1)) ||
    ['condition', 'speaking', 'who'].some((word) => word === wordAt(reading, comma + 1) || word === wordAt(reading, comma + 2))
  )
}

/** The sentence ends, or only a phrase with a preposition is left ("said of the raid"). */
function endsHere({ scene, limit }: Cue, rest: number): boolean {
  const { reading } = scene
  if (['.', '?', '!', '”', '"'].includes(wordAt(reading, rest))) return true
  return /^(IN|TO|-LRB-|:)$/.test(xposAt(reading, rest)) && !hasAnyVerb(scene, rest, limit)
}

const afterWords = (cue: Cue, from: number): number => afterAdjuncts({ ...cue, after: from }, false)

function startOfContent(scene: Scene, comma: number, low: number): number {
  for (let token = comma - 1; token >= low; token--) if (wordAt(scene.reading, token) === ';') return token + 1
  return afterDateline(scene, low)
}

function hasAnyVerb(scene: Scene, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (/^VB|^MD/.test(xposAt(scene.reading, token))) return true
  return false
}

/** X said the … had … */
export function bareClause(cue: Cue): FoundAttribution | null {
  const { scene, group, limit } = cue
  const { reading } = scene
  if (group.negated || group.modal || group.passive || group.form === 'infinitive' || group.form === 'participle') return null
  const { frames } = cue.entry
  if (!frames.has('that') && !frames.has('whom that')) return null
  let at = afterAdjuncts(cue, true)
  if ([',', ':'].includes(wordAt(reading, at))) {
    if (wordAt(reading, at) === ',') return null
    at++
  }
  if (at >= limit || speechAt(scene, at)?.first === at) return null
  const isSay = cue.lemma === 'say' || (cue.lemma === 'tell' && at > cue.after)
  if (!isSay && !startsClause(scene, at, limit)) return null
  if (isSay && (limit - at <= FEWEST_WORDS || (/^(IN|TO)$/.test(xposAt(reading, at)) && !startsClauseWith(wordAt(reading, at)))))
    return null
  return made(cue, speakerOf(cue), at, contentEnd(scene, at, limit), 'bare-clause')
}

const startsClauseWith = (word: string): boolean =>
  [
    'if',
    'although',
    'while',
    'because',
    'since',
    'unless',
    'in',
    'at',
    'after',
    'before',
    'as',
    'despite',
    'under',
    'without',
    'until',
    'once',
    'during',
    'by',
  ].includes(word)

/** A noun phrase with a finite verb after it, whatever complements stand between. */
function startsClause(scene: Scene, from: number, limit: number): boolean {
  const { reading } = scene
  const phrase = phraseAt(scene, from)
  if (!phrase || phrase.first !== from) return false
  let token = phrase.last
  while (token < limit) {
    const tag = xposAt(reading, token)
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true
    const next = phraseAt(scene, token + 1)
    if (tag === 'IN' && next && next.first === token + 1) token = next.last
    else if (tag.startsWith('RB')) token++
    else return false
  }
  return false
}

/** "…, which says it has 2,000 men, broke off the talks": in a clause between commas the content ends with the clause. */
function withinRelative({ scene, subject, low }: Cue, from: number, to: number): number {
  const { reading } = scene
  if (!subject || !/^W/.test(xposAt(reading, subject.head)) || subject.first <= low || wordAt(reading, subject.first - 1) !== ',') return to
  for (let token = from; token < to; token++)
    if (wordAt(reading, token) === ',' && /^(VB[DZP]|MD)/.test(xposAt(reading, token + 1))) return token
  return to
}

function made(cue: Cue, speaker: Speaker | null, from: number, end: number, rule: string): FoundAttribution | null {
  const to = withinRelative(cue, from, end)
  const { scene, group } = cue
  const { reading } = scene
  if (!speaker || to - from < 2) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cue.after)],
    content: contentOf(scene, cue.inside, from, to),
    stance: cue.entry.stance,
    rule: group.form === 'ing' ? `${rule}-ing` : rule,
  }
}
