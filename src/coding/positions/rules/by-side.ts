import { subjectOf } from '../../actors/index.ts'
import {
  isVerb,
  lemmaAt,
  type NounPhrase,
  phraseAt,
  type Reading,
  type Scene,
  type Speaker,
  subjectBefore,
  verbGroupAt,
  wordAt,
  xposAt,
} from '../../reading/index.ts'
import {
  APPEALING,
  ASKING,
  CHARGES,
  DEEDS,
  EXPRESSING,
  NAMING,
  PUBLIC,
  REFUSED_WORDS,
  SIDE_NOUNS,
  SIDE_PHRASES,
  SIDE_VERBS,
  type Side,
  WE,
  WE_VERBS,
} from '../en.ts'
import { issueEnd, issuesIn, opensIssue } from '../issue.ts'
import { opposite, type Range, type Stand } from '../stand.ts'

const PHRASES = SIDE_PHRASES.flatMap(({ stance, phrases }) => phrases.map((phrase) => ({ stance, words: phrase.split(' ') }))).sort(
  (a, b) => b.words.length - a.words.length,
)
const HEDGES = new Set(['seem', 'appear'])

/** "rejected the plan", "called for a ceasefire", "we support the talks", "voiced opposition to the dam", "seemed to favour a vote". */
export function bySide(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const asNoun = verbTakenForNoun(scene, token, low)
  if (!isVerb(reading, token) && xposAt(reading, token) !== 'MD' && !asNoun) return null
  const group = verbGroupAt(reading, token, low)
  const hedge = hedgeBefore(reading, group.first, low)
  if (
    group.passive ||
    (group.form === 'participle' && !isMainVerb(reading, token)) ||
    (group.form === 'ing' && isGerund(reading, group.first)) ||
    (group.form === 'infinitive' && hedge === -1 && !isPurpose(reading, token))
  )
    return null
  const first = hedge === -1 ? group.first : hedge
  const subject = asNoun ?? subjectBefore(scene, first, low) ?? treeSubject(scene, token)
  const side = sideOf(scene, token, subject)
  if (!side) return null
  const { stance, from } = side
  const lemma = lemmaAt(reading, token)
  if (group.negated && ASKING.has(lemma) && lemma !== 'want') return null
  const issue = issueAt(scene, token, subject, from, limit)
  if (!issue || isNoIssue(scene, lemma, issue)) return null
  if (lemma === 'back' && phraseAt(scene, from)?.kind === 'pronoun') return null
  return {
    stance: group.negated ? opposite(stance) : stance,
    first,
    last: Math.max(token + 1, issue.first >= token ? issue.last : from),
    issues: issuesIn(scene, issue),
    subject,
    kind: 'side',
    confidence: hedge === -1 ? 0.6 : 0.4,
  }
}

/** The side that the words at a verb take, and where its issue begins. */
function sideOf(scene: Scene, token: number, subject: Speaker | null): { readonly stance: Side; readonly from: number } | null {
  const { reading } = scene
  const lemma = lemmaAt(reading, token)
  for (const { stance, words } of PHRASES) {
    const from = afterPhrase(reading, token, words)
    if (from !== -1) return { stance, from }
  }
  const late = afterAside(scene, afterTime(scene, token + 1, reading.tokens.length), reading.tokens.length)
  const parted =
    late > token + 1
      ? PHRASES.find(({ words: [verb, link, more] }) => lemma === verb && wordAt(reading, late) === link && more === undefined)
      : undefined
  if (parted) return { stance: parted.stance, from: late + 1 }
  const noun = EXPRESSING.has(lemma) ? phraseAt(scene, token + 1) : null
  const link = noun ? wordAt(reading, noun.last) : ''
  const named = noun && SIDE_NOUNS.find(({ nouns, links }) => nouns.has(wordAt(reading, noun.head)) && links.has(link))
  if (noun && named) return { stance: named.stance, from: noun.last + 1 }
  const isFirstPerson = subject !== null && WE.has(wordAt(reading, subject.head))
  const stance =
    SIDE_VERBS.find(({ verbs }) => verbs.has(lemma))?.stance ??
    (isFirstPerson ? WE_VERBS.find(({ verbs }) => verbs.has(lemma))?.stance : undefined)
  return stance ? { stance, from: afterTime(scene, token + 1, reading.tokens.length) } : null
}

/** Index after a phrase that begins at a token, or -1; a mark of quotation may stand in it ("was “ready to” …"). */
function afterPhrase(reading: Reading, token: number, [verb, ...rest]: readonly string[]): number {
  if (lemmaAt(reading, token) !== verb && wordAt(reading, token) !== verb) return -1
  let at = token + 1
  for (const word of rest) {
    if (/^["“‘']$|^``$/.test(wordAt(reading, at))) at++
    if (wordAt(reading, at) !== word) return -1
    at++
  }
  return at
}

/** The words after the verb; in "the force that some officials would like to see" those before it. */
function issueAt(scene: Scene, token: number, subject: Speaker | null, from: number, limit: number): Range | null {
  const { reading } = scene
  const start = afterAside(scene, from, limit)
  const to = issueEnd(scene, start, limit)
  const isBare =
    to <= start || (/^to$/.test(wordAt(reading, start)) && /^(?:see|have)$/.test(wordAt(reading, start + 1)) && !phraseAt(scene, start + 2))
  if (isBare) {
    const antecedent =
      reading.trees?.relations[token] === 'acl:relcl' ? phraseAt(scene, reading.trees.heads[token]!) : beforeRelative(scene, subject)
    return antecedent && { first: antecedent.first, last: antecedent.last }
  }
  return to > start && opensIssue(scene, start) ? { first: start, last: to } : null
}

function beforeRelative(scene: Scene, subject: Speaker | null): NounPhrase | null {
  if (!subject) return null
  const isRelative = /^(?:that|which|whom)$/.test(wordAt(scene.reading, subject.first - 1))
  return isRelative ? phraseAt(scene, subject.first - 2) : null
}

/** A time between a verb and its object is passed over ("voted last month for …" has it before the preposition). */
function afterTime({ timeAt }: Scene, from: number, limit: number): number {
  let token = from
  while (token < limit && timeAt[token] === 1) token++
  return token
}

/** "demanded, on Monday, an end to …" */
function afterAside(scene: Scene, from: number, limit: number): number {
  if (wordAt(scene.reading, from) !== ',') return from
  for (let token = from + 1; token < Math.min(limit, from + 10); token++) if (wordAt(scene.reading, token) === ',') return token + 1
  return from
}

function isNoIssue(scene: Scene, lemma: string, issue: Range): boolean {
  const { reading } = scene
  const head = wordAt(reading, phraseAt(scene, issue.first)?.head ?? -1)
  if ((lemma === 'reject' || lemma === 'rebuff' || lemma === 'refuse' || lemma === 'resist') && CHARGES.has(head)) return true
  if (APPEALING.has(lemma) && PUBLIC.has(head)) return true
  if (lemma === 'refuse') {
    const verb = wordAt(reading, issue.first) === 'to' ? issue.first + 1 : issue.first
    if (REFUSED_WORDS.has(wordAt(reading, verb))) return true
  }
  if (lemma === 'condemn' || lemma === 'denounce')
    return DEEDS.has(head) || phraseAt(scene, issue.first)?.kind === 'pronoun' || CHARGES.has(head)
  for (let token = issue.first; token < Math.min(issue.last, issue.first + 7); token++)
    if (NAMING.has(wordAt(reading, token)) && !/^(?:the|a|an)$/.test(wordAt(reading, issue.first))) return true
  return false
}

/** "accused of quietly supporting …": what somebody else is said to do. */
function isGerund(reading: Reading, first: number): boolean {
  let before = first - 1
  while (xposAt(reading, before).startsWith('RB')) before--
  return xposAt(reading, before) === 'IN'
}

/** Where "seemed to", "appears to" begins before an infinitive, or -1: the report's hedge stays with the stand. */
function hedgeBefore(reading: Reading, first: number, low: number): number {
  let at = xposAt(reading, first) === 'TO' ? first - 1 : first - 2
  while (at > low && xposAt(reading, at).startsWith('RB')) at--
  return at >= low && HEDGES.has(lemmaAt(reading, at)) && isVerb(reading, at) ? verbGroupAt(reading, at, low).first : -1
}

/** A past tense that was taken for a participle still heads its clause. */
const isMainVerb = ({ trees }: Reading, token: number): boolean => /^(?:root|conj|ccomp|parataxis)$/.test(trees?.relations[token] ?? '')

/** "The humanitarian community calls on …", "X, the envoy, rules out …": a verb taken for a plural noun, its particle beside it. */
function verbTakenForNoun(scene: Scene, token: number, low: number): Speaker | null {
  const { reading } = scene
  if (xposAt(reading, token) !== 'NNS' || !wordAt(reading, token).endsWith('s')) return null
  const lemma = lemmaAt(reading, token)
  if (!PHRASES.some(({ words: [verb, particle] }) => verb === lemma && particle === wordAt(reading, token + 1))) return null
  const phrase = phraseAt(scene, token)
  if (!phrase || phrase.last !== token + 1) return null
  if (phrase.first < token)
    return /^(?:DT|PRP\$|JJ|IN)$/.test(xposAt(reading, token - 1)) ? null : { first: phrase.first, last: token, head: token - 1 }
  return subjectBefore(scene, token, low) ?? treeSubject(scene, token)
}

/** "They marched to demand …": an infinitive that says what for, in the mouth of who did it. */
const isPurpose = ({ trees }: Reading, token: number): boolean => trees?.relations[token] === 'advcl' || trees?.relations[token] === 'acl'

/** The subject that a verb shares with the one it is joined to ("supports it but objects to …", "marched, demanding …"). */
function treeSubject(scene: Scene, verb: number): Speaker | null {
  const head = subjectOf(scene.reading, verb)
  const phrase = head === -1 || head > verb ? null : phraseAt(scene, head)
  const isObject = phrase !== null && xposAt(scene.reading, phrase.first - 1) === 'IN'
  return phrase && !isObject ? { first: phrase.first, last: phrase.last, head: phrase.head } : null
}
