import { type Attribution, type Component, contains, makeIds, need, overlaps, type Position, quoteOf, type Span } from '../../core/index.ts'
import { subjectOf } from '../actors/index.ts'
import {
  isVerb,
  lemmaAt,
  phraseAt,
  READING_NEEDS,
  type Reading,
  readingOf,
  type Scene,
  type Speaker,
  sceneOf,
  spanOver,
  subjectBefore,
  tokensOf,
  verbGroupAt,
  wordAt,
  xposAt,
} from '../reading/index.ts'
import { CONDITIONS, NEED, OUGHT, SIDE_PHRASES, SIDE_VERBS, type Side, WE, WE_VERBS, WILL } from './en.ts'
import { type StandCast, standCast } from './stand-cast.ts'

/** A stand found in the text, before it is known whose it is. */
interface Stand {
  readonly stance: Side
  /** Tokens that say it, `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Tokens of what it is about. */
  readonly issue: { readonly first: number; readonly last: number }
  readonly subject: Speaker | null
  readonly confidence: number
}

const LONGEST_ISSUE = 40
const PHRASES = SIDE_PHRASES.flatMap(({ stance, phrases }) => phrases.map((phrase) => ({ stance, words: phrase.split(' ') })))
const CONDITION_WORDS = CONDITIONS.map((phrase) => phrase.split(' '))

/**
 * Where actors stand on issues: by a verb that takes a side ("rejected the plan"), by what somebody says has to be ("the army must leave") and by what
 * somebody would do under a condition. Praise and blame of persons are no positions. One for each statement and side.
 */
export function positions(): Component {
  return {
    name: 'positions',
    version: '1',
    needs: [...READING_NEEDS, 'times', 'actors', 'attributions'],
    adds: ['positions', 'actors'],
    run(document, layers) {
      const { times, actors, attributions } = need(layers, 'times', 'actors', 'attributions')
      const scene = sceneOf(readingOf(document, layers), times)
      const idOf = makeIds(document.sha256, 'position')
      const cast = standCast(scene, actors, makeIds(document.sha256, 'actor'))
      const found: Position[] = []
      for (const stand of standsIn(scene)) {
        const words = spanOver(scene.reading, stand.first, stand.last)
        const attribution = attributionOf(attributions, words)
        const issue = spanOver(scene.reading, stand.issue.first, stand.issue.last)
        for (const actor of actorsOf(scene, cast, stand, attribution)) {
          if (attribution && found.some((one) => one.attribution === attribution.id && one.stance === stand.stance && one.actor === actor))
            continue
          found.push({
            id: idOf(quoteOf(document.text, words)),
            actor,
            issue: { text: quoteOf(document.text, issue), spans: [issue] },
            stance: stand.stance,
            attribution: attribution?.id ?? null,
            spans: [words],
            confidence: stand.confidence,
          })
        }
      }
      return { positions: found, actors: cast.all() }
    },
  }
}

function standsIn(scene: Scene): readonly Stand[] {
  const { reading } = scene
  return reading.sentences.flatMap(({ first, last }) => {
    const stands: Stand[] = []
    for (let token = first; token < last; token++) {
      const stand = conditional(scene, token, first, last) ?? bySide(scene, token, first, last) ?? byOught(scene, token, first, last)
      if (stand) stands.push(stand)
    }
    return stands
  })
}

/** "rejected the plan", "called for a ceasefire", "we support the talks". */
function bySide(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const asNoun = callsAfterNoun(scene, token)
  if (!isVerb(reading, token) && xposAt(reading, token) !== 'MD' && !asNoun) return null
  const group = verbGroupAt(reading, token, low)
  if (
    group.passive ||
    (group.form === 'participle' && !isMainVerb(reading, token)) ||
    (group.form === 'infinitive' && !isPurpose(reading, token))
  )
    return null
  const subject = asNoun ?? subjectBefore(scene, group.first, low) ?? treeSubject(scene, token)
  const phrase = PHRASES.find(({ words }) =>
    words.every((word, index) =>
      index === 0 ? lemmaAt(reading, token) === word || wordAt(reading, token) === word : wordAt(reading, token + index) === word,
    ),
  )
  const lemma = lemmaAt(reading, token)
  const isFirstPerson = subject !== null && WE.has(wordAt(reading, subject.head))
  const stance =
    phrase?.stance ??
    SIDE_VERBS.find(({ verbs }) => verbs.has(lemma))?.stance ??
    (isFirstPerson ? WE_VERBS.find(({ verbs }) => verbs.has(lemma))?.stance : undefined)
  if (!stance) return null
  const from = token + (phrase?.words.length ?? 1)
  const to = issueEnd(scene, from, limit)
  if (to <= from || !opensIssue(scene, from)) return null
  if (lemma === 'back' && phraseAt(scene, from)?.kind === 'pronoun') return null
  return {
    stance: group.negated ? opposite(stance) : stance,
    first: group.first,
    last: to,
    issue: { first: from, last: to },
    subject,
    confidence: 0.6,
  }
}

/** A past tense that was taken for a participle still heads its clause. */
const isMainVerb = ({ trees }: Reading, token: number): boolean => /^(?:root|conj|ccomp|parataxis)$/.test(trees?.relations[token] ?? '')

/** "The humanitarian community calls on …", where the verb was taken for a noun: what stands before it is the subject. */
function callsAfterNoun(scene: Scene, token: number): Speaker | null {
  const { reading } = scene
  if (!/^NNS?$/.test(xposAt(reading, token)) || wordAt(reading, token) !== 'calls' || !/^(?:on|upon|for)$/.test(wordAt(reading, token + 1)))
    return null
  const phrase = phraseAt(scene, token)
  return phrase && phrase.first < token ? { first: phrase.first, last: token, head: token - 1 } : null
}

/** "They marched to demand …": an infinitive that says what for, in the mouth of who did it. */
const isPurpose = ({ trees }: Reading, token: number): boolean => trees?.relations[token] === 'advcl' || trees?.relations[token] === 'acl'

/** The subject that a verb shares with the one it is joined to ("supports it but objects to …", "marched, demanding …"). */
function treeSubject(scene: Scene, verb: number): Speaker | null {
  const head = subjectOf(scene.reading, verb)
  const phrase = head === -1 || head > verb ? null : phraseAt(scene, head)
  return phrase && { first: phrase.first, last: phrase.last, head: phrase.head }
}

const opposite = (stance: Side): Side => (stance === 'for' ? 'against' : stance === 'against' ? 'for' : stance)

function opensIssue(scene: Scene, token: number): boolean {
  const tag = xposAt(scene.reading, token)
  return (
    phraseAt(scene, token)?.first === token ||
    tag === 'TO' ||
    tag === 'VBG' ||
    tag === 'VB' ||
    wordAt(scene.reading, token) === 'that' ||
    scene.quoteAt[token] !== -1
  )
}

/** "the army must leave", "we need to talk": what has to be. */
function byOught(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const word = wordAt(reading, token)
  const isNeed = NEED.has(lemmaAt(reading, token)) && wordAt(reading, token + 1) === 'to' && /^VB[PZ]$/.test(xposAt(reading, token))
  if (!OUGHT.has(word) && !isNeed) return null
  if (xposAt(reading, token + 1) === '' || wordAt(reading, token + 1) === 'have') return null
  const subject = subjectBefore(scene, token, low)
  if (!subject) return null
  const to = issueEnd(scene, token + 1, limit)
  const isNegated = ['not', "n't", 'n’t', 'never'].includes(wordAt(reading, token + 1))
  return {
    stance: isNegated ? 'against' : 'for',
    first: subject.first,
    last: to,
    issue: { first: subject.first, last: to },
    subject: null,
    confidence: isNeed ? 0.4 : 0.5,
  }
}

/** "would only talk if the siege ended": a stand that depends on something. */
function conditional(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const condition = CONDITION_WORDS.find((words) => words.every((word, index) => wordAt(reading, token + index) === word))
  if (!condition) return null
  let will = -1
  for (let before = token - 1; before >= low; before--) if (WILL.has(wordAt(reading, before))) will = before
  if (will === -1) return null
  const to = issueEnd(scene, token + condition.length, limit)
  const subject = subjectBefore(scene, will, low)
  if (to <= token + condition.length || !subject) return null
  return {
    stance: 'conditional',
    first: subject.first,
    last: to,
    issue: { first: will, last: to },
    subject,
    confidence: condition.length > 1 || condition[0] === 'unless' ? 0.5 : 0.4,
  }
}

/** An issue ends with its clause: at a stop, a semicolon, a mark that closes the quotation, or a comma before another clause. */
function issueEnd({ reading, quoteAt }: Scene, from: number, limit: number): number {
  let token = from
  for (; token < Math.min(limit, from + LONGEST_ISSUE); token++) {
    const word = wordAt(reading, token)
    if (/^[.;?!]$/.test(word) || word === '—' || word === '–') break
    if ((word === 'and' || word === 'but') && /^(?:VB[DZP]|MD)$/.test(xposAt(reading, token + 1))) break
    if (word === ',' && /^(and|but|while|who|which|said|says|he|she|they|it|adding|saying|according)$/.test(wordAt(reading, token + 1)))
      break
    if (token > from && quoteAt[from] === -1 && quoteAt[token] === -1 && quoteAt[token - 1] !== -1 && word === ',') break
    if (quoteAt[from] !== -1 && quoteAt[token] !== quoteAt[from]) break
  }
  while (token > from && /^[,"”'’»]$/.test(wordAt(reading, token - 1)) && !opensHere(reading, quoteAt, from, token - 1)) token--
  return token
}

/** A mark at an end stays where the issue has its opening one as well. */
function opensHere(reading: Reading, quoteAt: Int32Array, from: number, mark: number): boolean {
  const isMark = wordAt(reading, mark) !== ','
  return isMark && quoteAt[mark] !== -1 && (from === 0 || quoteAt[from - 1] !== quoteAt[mark])
}

/** The statement a stand belongs to: the innermost whose content holds it, or whose cue it is. */
function attributionOf(attributions: readonly Attribution[], words: Span): Attribution | null {
  const holding = attributions.filter(
    ({ cue, content }) =>
      cue.spans.some((span) => overlaps(span, { start: words.start, end: words.start + 1 })) ||
      content.spans.some((span) => contains(span, words)),
  )
  const size = ({ content }: Attribution): number => content.spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return holding.length === 0 ? null : holding.reduce((best, one) => (size(one) < size(best) ? one : best))
}

/** Whose stand it is: the verb's subject where it is somebody, and for "we" and for what ought to be the speaker. "A and B" are two. */
function actorsOf(scene: Scene, cast: StandCast, stand: Stand, attribution: Attribution | null): readonly string[] {
  const { reading } = scene
  const speaker = attribution?.source.actor ?? null
  const isCue = attribution?.cue.spans.some(
    (span) => overlaps(span, spanOver(reading, stand.first, stand.last)) && span.start >= reading.tokens[stand.first]!.start,
  )
  if (stand.subject === null || WE.has(wordAt(reading, stand.subject.head))) return speaker ? [speaker] : []
  const joined = joinedTo(scene, stand.subject).flatMap((head) => cast.at(head) ?? [])
  const own = (isCue ? speaker : null) ?? cast.at(stand.subject.head)
  if (own) return [own, ...joined.filter((other) => other !== own)]
  if (isSpeakersPronoun(reading, stand.subject, attribution)) return speaker ? [speaker] : []
  return [cast.added(stand.subject) ?? []].flat()
}

/** Heads of what is joined to a subject by "and". */
function joinedTo({ reading: { trees } }: Scene, { head }: Speaker): readonly number[] {
  const found: number[] = []
  for (let token = head + 1; trees && token < Math.min(trees.heads.length, head + 12); token++)
    if (trees.heads[token] === head && trees.relations[token] === 'conj') found.push(token)
  return found
}

/** "He said he would …": the pronoun in the content is the speaker again. */
function isSpeakersPronoun(reading: Reading, subject: Speaker, attribution: Attribution | null): boolean {
  const content = attribution?.content.spans[0]
  return (
    content !== undefined &&
    ['he', 'she', 'it', 'they'].includes(wordAt(reading, subject.head)) &&
    subject.first - tokensOf(reading, content).first <= 1
  )
}
