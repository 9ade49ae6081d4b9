import { isVerb, lemmaAt, phraseAt, type Reading, type Scene, subjectBefore, verbGroupAt, wordAt, xposAt } from '../../reading/index.ts'
import { CAN, DENIED_CONDITIONS, REFUSED, REFUSED_PHRASES, STRONG_CONDITIONS, WEAK_CONDITIONS, WILL, WISH } from '../en.ts'
import { issueEnd } from '../issue.ts'
import { isNot, type Stand } from '../stand.ts'

interface Condition {
  readonly words: readonly string[]
  readonly strength: 'strong' | 'weak' | 'denied'
}
const conditionsOf = (phrases: readonly string[], strength: Condition['strength']): readonly Condition[] =>
  phrases.map((phrase) => ({ words: phrase.split(' '), strength }))
const CONDITIONS: readonly Condition[] = [
  ...conditionsOf(STRONG_CONDITIONS, 'strong'),
  ...conditionsOf(WEAK_CONDITIONS, 'weak'),
  ...conditionsOf(DENIED_CONDITIONS, 'denied'),
]
const PARTICLES = REFUSED_PHRASES.map((phrase) => phrase.split(' '))
/** "if" after these is no condition. */
const NO_CONDITION = new Set(['even', 'as', 'what', 'ask', 'asked', 'know', 'wonder', 'wondered', 'see'])
const FARTHEST = 30

/** "would only talk if the siege ended", "will sign nothing without an outlet to the sea", "if they stop, we will talk". */
export function conditional(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const condition = CONDITIONS.find(({ words }) => words.every((word, index) => wordAt(reading, token + index) === word))
  if (!condition || NO_CONDITION.has(wordAt(reading, token - 1))) return null
  const after = token + condition.words.length
  const will = willBefore(scene, token, low, condition.strength) ?? willAfter(scene, token, after, limit, condition.strength)
  if (!will) return null
  const verb = verbOf(reading, will.at, low)
  const subject = subjectBefore(scene, verbGroupAt(reading, verb, low).first, low) ?? subjectBefore(scene, verb, low)
  const to = issueEnd(scene, Math.max(after, will.at), limit)
  if (to <= after || !subject || isUndergone(reading, will.at, token)) return null
  return {
    stance: 'conditional',
    first: Math.min(subject.first, token),
    last: to,
    issues: [{ first: will.at, last: to }],
    subject,
    kind: 'will',
    confidence: condition.strength === 'strong' ? 0.5 : 0.4,
  }
}

/** For "was “ready to talk”" the verb before it, whose subject has the will. */
function verbOf(reading: Reading, will: number, low: number): number {
  if (isVerb(reading, will) || xposAt(reading, will) === 'MD') return will
  let at = will - 1
  while (at > low && (/^["“‘']$|^``$/.test(wordAt(reading, at)) || xposAt(reading, at).startsWith('RB'))) at--
  return isVerb(reading, at) ? at : will
}

function willBefore({ reading }: Scene, token: number, low: number, strength: Condition['strength']): { readonly at: number } | null {
  let isDenied = strength !== 'denied'
  for (let at = token - 1; at >= Math.max(low, token - FARTHEST); at--) {
    const word = wordAt(reading, at)
    if (word === ';') return null
    if (isNot(reading, at) || /^(?:nothing|nobody|none|neither)$/.test(word)) isDenied = true
    const isWill = WILL.has(word) || (strength === 'strong' && WISH.has(word)) || (strength === 'denied' && CAN.has(word))
    if (isWill && (isDenied || hasNot(reading, at))) return { at }
  }
  return null
}

const hasNot = (reading: Reading, will: number): boolean =>
  wordAt(reading, will) === 'cannot' || isNot(reading, will + 1) || isNot(reading, will + 2)

/** A condition told first: "If the siege ends, we will talk." */
function willAfter(
  { reading }: Scene,
  token: number,
  after: number,
  limit: number,
  strength: Condition['strength'],
): { readonly at: number } | null {
  const before = wordAt(reading, token - 1)
  const isFirst = /^["“”‘'’,;:.]?$/.test(before) || before === 'that' || before === 'and' || before === 'but'
  if (!isFirst || strength === 'denied') return null
  let comma = after
  while (comma < limit && wordAt(reading, comma) !== ',') comma++
  for (let at = comma + 1; at < Math.min(limit, comma + 8); at++) if (WILL.has(wordAt(reading, at))) return { at }
  return null
}

/** "She would be tried unless …": what is done to the subject is no will of its own. */
const isUndergone = (reading: Reading, will: number, condition: number): boolean => {
  for (let at = will + 1; at < Math.min(condition, will + 6); at++)
    if (wordAt(reading, at) === 'be') return [at + 1, at + 2].some((next) => xposAt(reading, next) === 'VBN')
  return false
}

/** "will not negotiate with …", "never lay down their arms": what somebody will not do. */
export function refusal(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (!isVerb(reading, token)) return null
  const lemma = lemmaAt(reading, token)
  const particles = PARTICLES.find(([verb, particle]) => lemma === verb && wordAt(reading, token + 1) === particle)
  if (!REFUSED.has(lemma) && !particles) return null
  const group = verbGroupAt(reading, token, low)
  const isWill = group.modal && /^(?:will|would|wo|'ll|’ll)$/.test(wordAt(reading, modalOf(reading, group.first, token)))
  const isNever = /^VB[PZ]$/.test(xposAt(reading, token)) && wordAt(reading, token - 1) === 'never'
  if (!group.negated || group.passive || !(isWill || isNever)) return null
  const subject = subjectBefore(scene, group.first, low)
  if (!subject || phraseAt(scene, subject.head) === null) return null
  const to = Math.max(token + 1, issueEnd(scene, token, limit))
  return {
    stance: 'against',
    first: group.first,
    last: to,
    issues: [{ first: token, last: to }],
    subject,
    kind: 'will',
    confidence: 0.5,
  }
}

function modalOf(reading: Reading, first: number, main: number): number {
  for (let at = first; at < main; at++) if (xposAt(reading, at) === 'MD') return at
  return first
}
