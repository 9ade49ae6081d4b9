import {
  isSpeechVerb,
  isVerb,
  lemmaAt,
  type NounPhrase,
  type Scene,
  speechAt,
  subjectBefore,
  verbGroupAt,
  wordAt,
  xposAt,
} from '../reading/index.ts'
import { type Draft, draftOf } from './draft.ts'
import { BODIES, OFFICES, PEOPLE, SEX, TITLES } from './en.ts'
import { wordsOf } from './names.ts'

/** Sentences back that a pronoun reaches. */
const REACH = 3
/** Sentences back that a description reaches; a role told anywhere before is remembered longer. */
const REACH_OF_BODY = 6
/** Mentions kept in mind at once: more than any six sentences of prose have. */
const MOST_SEEN = 120
const ANY_GROUP = new Set(['group', 'movement', 'organization', 'organisation', 'outfit', 'faction'])

interface Seen {
  readonly draft: Draft
  readonly token: number
  readonly sentence: number
  readonly isSubject: boolean
  /** It is the subject of a verb of saying: the likeliest to be taken up again. */
  readonly isSpeaker: boolean
}

/**
 * Gives pronouns and descriptions ("the governor", "the group") to the actor they stand for, walking the text once. Where two actors fit equally
 * well none is taken: a wrong speaker is worse than an open one. Pronouns in quotations are the speaker's and are left alone.
 */
export function resolveMentions(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, phrases } = scene
  const named = new Map<number, Draft>()
  for (const draft of drafts) for (const name of draft.names) named.set(name.last - 1, draft)
  const { subjects, speakers } = subjectHeads(scene)
  let seen: Seen[] = []
  for (const phrase of phrases.all) {
    const sentence = reading.tokens[phrase.head]!.sentence
    seen = seen.slice(-MOST_SEEN).filter((one) => sentence - one.sentence <= REACH_OF_BODY)
    const owner = drafted(named, phrase)
    const role = { isSubject: subjects.has(phrase.head), isSpeaker: speakers.has(phrase.head) }
    if (owner) {
      seen.push({ draft: owner, token: phrase.head, sentence, ...role })
      if (phrase.possessor) noteNames(named, seen, phrase, sentence)
      continue
    }
    noteNames(named, seen, phrase, sentence)
    const found = speechAt(scene, phrase.head)
      ? null
      : phrase.kind === 'pronoun'
        ? byPronoun(scene, phrase.head, seen, sentence)
        : byDescription(scene, phrase, drafts, seen, sentence)
    if (!found && isStranger(scene, phrase)) seen.push({ draft: strangerOf(scene, phrase), token: phrase.head, sentence, ...role })
    if (found) {
      found.mentions.push({ start: phrase.start, end: phrase.end })
      seen.push({ draft: found, token: phrase.head, sentence, ...role })
    }
    const owning = speechAt(scene, phrase.head) ? null : possessive(scene, phrase, seen, sentence)
    if (owning) owning.draft.mentions.push(owning.span)
  }
}

/** A person without a name, whom pronouns after it may mean: it keeps them from being given to somebody named. */
function isStranger({ reading }: Scene, phrase: NounPhrase): boolean {
  const lemma = lemmaAt(reading, phrase.head)
  return phrase.kind === 'common' && xposAt(reading, phrase.head) !== 'NNS' && (PEOPLE.has(lemma) || OFFICES.has(lemma))
}

function strangerOf({ reading }: Scene, phrase: NounPhrase): Draft {
  const draft = draftOf('unnamed', { ...phrase, text: reading.text.slice(phrase.start, phrase.end) })
  draft.sex = SEX.get(wordAt(reading, phrase.head)) ?? null
  return draft
}

/** The actor named by a phrase: its head is the last word of a name. */
function drafted(named: ReadonlyMap<number, Draft>, phrase: NounPhrase): Draft | null {
  return named.get(phrase.head) ?? named.get(phrase.last - 1) ?? null
}

/** Names within a phrase that is about something else ("the Northern Front's camp") are seen as well. */
function noteNames(named: ReadonlyMap<number, Draft>, seen: Seen[], phrase: NounPhrase, sentence: number): void {
  for (let token = phrase.first; token < phrase.last; token++) {
    const draft = token === phrase.head ? undefined : named.get(token)
    if (draft) seen.push({ draft, token, sentence, isSubject: false, isSpeaker: false })
  }
}

function byPronoun(scene: Scene, token: number, seen: readonly Seen[], sentence: number): Draft | null {
  const word = wordAt(scene.reading, token)
  const sex = SEX.get(word)
  if (sex) {
    const draft = nearest(
      seen.filter(({ draft: one }) => (one.kind === 'person' || one.kind === 'unnamed') && (one.sex === null || one.sex === sex)),
      sentence,
    )
    if (draft?.kind === 'unnamed') return null
    if (draft && draft.sex === null) {
      draft.sex = sex
      draft.personSpans.push({ start: scene.reading.tokens[token]!.start, end: scene.reading.tokens[token]!.end })
    }
    return draft
  }
  if (word === 'it' && speaksNext(scene, token))
    return nearest(
      seen.filter(({ draft }) => draft.kind !== 'person' && draft.kind !== 'unnamed'),
      sentence,
    )
  if (word === 'they' && speaksNext(scene, token))
    return nearest(
      seen.filter(({ draft }) => draft.kind === 'group'),
      sentence,
    )
  return null
}

/** "his" and "her" within a phrase: the pronoun alone is the mention. */
function possessive(scene: Scene, phrase: NounPhrase, seen: readonly Seen[], sentence: number) {
  const { reading } = scene
  for (let token = phrase.first; token < phrase.last; token++) {
    if (xposAt(reading, token) !== 'PRP$' || !SEX.has(wordAt(reading, token))) continue
    const draft = byPronoun(
      scene,
      token,
      seen.filter((one) => one.token < phrase.first),
      sentence,
    )
    const { start, end } = reading.tokens[token]!
    return draft ? { draft, span: { start, end } } : null
  }
  return null
}

/** "it said": "it" stands for a body only where it speaks; elsewhere it may stand for anything. */
function speaksNext(scene: Scene, token: number): boolean {
  const { reading } = scene
  let next = token + 1
  while (xposAt(reading, next).startsWith('RB') || /^(has|have|had)$/.test(wordAt(reading, next))) next++
  return isVerb(reading, next) && SPEAKING.has(lemmaAt(reading, next))
}

const SPEAKING = new Set(
  'say add claim announce deny insist accuse state declare warn report tell blame confirm call vow pledge reject condemn argue note stress threaten write'.split(
    ' ',
  ),
)

/**
 * The actor that a pronoun reaches: the subject of this sentence or, before it, of the nearest sentence with a fitting actor; failing a subject the
 * only fitting actor of that sentence.
 */
function nearest(fitting: readonly Seen[], sentence: number): Draft | null {
  for (let back = 0; back <= REACH; back++) {
    const here = fitting.filter((one) => one.sentence === sentence - back)
    if (here.length === 0) continue
    const speakers = distinct(here.filter(({ isSpeaker }) => isSpeaker))
    if (speakers.length === 1) return speakers[0]!
    const subjects = distinct(here.filter(({ isSubject }) => isSubject))
    if (subjects.length > 0) return subjects.length === 1 || back === 0 ? subjects[0]! : null
    const all = distinct(here)
    return all.length === 1 ? all[0]! : null
  }
  return null
}

const distinct = (seen: readonly Seen[]): readonly Draft[] => [...new Set(seen.map(({ draft }) => draft))]

/** "the governor", "the former spokesman", "the group", "the ministry": by role, by a word of the name, or by kind. */
function byDescription(scene: Scene, phrase: NounPhrase, drafts: readonly Draft[], seen: readonly Seen[], sentence: number): Draft | null {
  const { reading } = scene
  const isOffice = phrase.kind === 'name' && OFFICES.has(lemmaAt(reading, phrase.head)) && !isBodyName(scene, phrase)
  if ((phrase.kind !== 'common' && !isOffice) || !['the', 'this', 'that'].includes(wordAt(reading, phrase.first))) return null
  const head = wordAt(reading, phrase.head)
  const lemma = lemmaAt(reading, phrase.head)
  if (head !== lemma && /^NNP?S$/.test(xposAt(reading, phrase.head))) return null
  const modifiers = modifiersOf(scene, phrase)
  if (OFFICES.has(lemma) || PEOPLE.has(lemma)) {
    const before = drafts.filter(
      (draft) =>
        draft.kind === 'person' &&
        draft.names[0]!.start < phrase.start &&
        draft.roles.some((role) => sameOffice(role.head, lemma) && fits(role.title, modifiers)),
    )
    return before.length === 1 ? before[0]! : latestOnly(before, seen)
  }
  if (phrase.possessor) return null
  if (ANY_GROUP.has(lemma))
    return modifiers.length === 0
      ? nearestBody(
          seen.filter(({ draft }) => draft.kind === 'group' || (draft.kind === 'organization' && lemma.startsWith('organi'))),
          sentence,
        )
      : null
  if (BODIES.organization.has(lemma) || BODIES.group.has(lemma)) {
    const before = drafts.filter(
      (draft) =>
        draft.kind !== 'person' &&
        draft.kind !== 'state' &&
        draft.names[0]!.start < phrase.start &&
        draft.names.some(({ text }) => wordsOf(text).includes(lemma) && fits(text, modifiers)),
    )
    return before.length === 1 ? before[0]! : latestOnly(before, seen)
  }
  return null
}

/** A capital letter makes no name of "the Minister". */
function isBodyName({ reading }: Scene, phrase: NounPhrase): boolean {
  const name = reading.names[reading.nameAt[phrase.head] ?? -1]
  return name !== undefined && name.kind !== 'role' && /^\p{Lu}/u.test(reading.tokens[phrase.head]!.text)
}

function modifiersOf({ reading }: Scene, phrase: NounPhrase): readonly string[] {
  const words: string[] = []
  const first = phrase.possessor ? phrase.possessor.last + 1 : phrase.first + 1
  for (let token = first; token < phrase.head; token++) {
    const word = wordAt(reading, token)
    // Plain adjectives ("the tall officer") tell nobody apart; those of an office ("deputy", "interior") do.
    if (!/^(JJ|HYPH|POS|CD)/.test(xposAt(reading, token)) || (TITLES.has(word) && word !== 'former')) words.push(word)
  }
  return words.filter((word) => !['former', 'ex', 'same', 'late', 'current', '-'].includes(word))
}

/** "spokesman" and "spokesperson" are one office. */
const sameOffice = (a: string, b: string): boolean => officeOf(a) === officeOf(b)
const officeOf = (word: string): string => word.replace(/(?:wo)?man$|person$/, '')

/** Whether a title has the words that a description puts before its head. */
const fits = (title: string, modifiers: readonly string[]): boolean => modifiers.every((word) => title.toLowerCase().includes(word))

/** Of several that fit, the one seen in the last sentences, if only one was. */
function latestOnly(candidates: readonly Draft[], seen: readonly Seen[]): Draft | null {
  const recent = [...new Set(seen.map(({ draft }) => draft).filter((draft) => candidates.includes(draft)))]
  return recent.length === 1 ? recent[0]! : null
}

function nearestBody(fitting: readonly Seen[], sentence: number): Draft | null {
  for (let back = 0; back <= REACH_OF_BODY; back++) {
    const here = distinct(fitting.filter((one) => one.sentence === sentence - back))
    if (here.length > 0) return here.length === 1 ? here[0]! : null
  }
  return null
}

/** Heads of the subjects of finite verbs, and of those among them that speak. */
function subjectHeads(scene: Scene): { readonly subjects: ReadonlySet<number>; readonly speakers: ReadonlySet<number> } {
  const { reading } = scene
  const heads = new Set<number>()
  const speakers = new Set<number>()
  for (const { first, last } of reading.sentences)
    for (let token = first; token < last; token++) {
      if (!isVerb(reading, token)) continue
      const group = verbGroupAt(reading, token, first)
      if (group.form !== 'finite') continue
      const subject = subjectBefore(scene, group.first, first)
      if (subject) {
        heads.add(subject.head)
        if (isSpeechVerb(reading, token)) speakers.add(subject.head)
      } else {
        // "said the mayor": a subject after its verb
        const next = scene.phrases.all[scene.phrases.at[token + 1] ?? -1]
        if (next && next.first === token + 1 && (speechAt(scene, token - 1) || wordAt(reading, token - 1) === ',')) {
          heads.add(next.head)
          if (isSpeechVerb(reading, token)) speakers.add(next.head)
        }
      }
    }
  return { subjects: heads, speakers }
}
