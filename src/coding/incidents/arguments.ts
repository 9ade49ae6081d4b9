import {
  isVerb,
  lemmaAt,
  type NounPhrase,
  phraseAt,
  type Reading,
  type Speaker,
  spanOver,
  subjectBefore,
  type VerbGroup,
  verbGroupAt,
  wordAt,
  xposAt,
} from '../reading/index.ts'
import { isForce } from './nouns.ts'
import { type Setting, sentenceAt } from './setting.ts'
import { treeArguments } from './tree-arguments.ts'
import type { Trigger } from './triggers/find-triggers.ts'

/** What stands around a trigger in its sentence, by its grammar alone; which role that makes is said by the codebook. */
export interface Arguments {
  readonly subject: readonly NounPhrase[]
  readonly object: readonly NounPhrase[]
  /** After "by". */
  readonly agent: readonly NounPhrase[]
  /** What an attack was "on", "against" or "at". */
  readonly against: readonly NounPhrase[]
  /** After "with" and "using". */
  readonly means: readonly NounPhrase[]
  readonly passive: boolean
  /** It stands before its noun and tells who is meant: "the kidnapped workers". */
  readonly describes: boolean
  /** Of a verb. */
  readonly group: VerbGroup | null
}

const NONE: Arguments = { subject: [], object: [], agent: [], against: [], means: [], passive: false, describes: false, group: null }
/** How far a prepositional phrase may stand from its trigger, in words. */
const REACH = 14
const MOST_JOINED = 6

export function argumentsOf(setting: Setting, trigger: Trigger): Arguments {
  return trigger.kind === 'verb' ? ofVerb(setting, trigger) : ofNoun(setting, trigger)
}

function ofVerb(setting: Setting, trigger: Trigger): Arguments {
  const { reading } = setting.scene
  const { low, limit } = clauseAround(setting, trigger)
  const group = verbGroupAt(reading, trigger.head, low)
  const around = { agent: afterWord(setting, trigger.last, limit, BY), means: afterWord(setting, trigger.last, limit, WITH), against: [] }

  if (trigger.entry.kind === 'phrase') return { ...NONE, ...around, object: ofCopula(setting, trigger, low), passive: true, group }
  const described = describedBy(setting, trigger)
  if (described) return { ...NONE, ...around, object: [described], passive: true, describes: true, group }

  const inside = trigger.entry.parts.includes(null) ? within(setting, trigger) : []
  const object =
    inside.length > 0 ? inside : phrasesFrom(setting, wordAt(reading, trigger.last) === 'of' ? trigger.last + 1 : trigger.last, limit)
  const undergone = isPassive(reading, group)
  const reduced = !undergone && object.length === 0 && looksReduced(setting, trigger, group, low)
  const passive = undergone || reduced
  const before = overAside(setting, low, group, withTree(setting, trigger.head, subjectOf(setting, trigger.head, group, 0), passive))
  if (passive)
    return { ...around, subject: [], object: before.passive || passive ? before.phrases : [], passive: true, describes: false, group }
  return { ...around, subject: before.passive ? [] : before.phrases, object, passive: false, describes: false, group }
}

/** The sentence of a trigger without the head of the report that it begins with: "KANBALU -- At least seventeen …". */
function clauseAround(setting: Setting, { head }: Pick<Trigger, 'head'>): { readonly low: number; readonly limit: number } {
  const { first, last } = sentenceAt(setting, head)
  const { tokens } = setting.reading
  let low = first
  while (low < head && setting.filedFrom.some((span) => span.start <= tokens[low]!.start && tokens[low]!.start < span.end)) low++
  while (low > first && low < head && /^[-–—:]+$/.test(wordAt(setting.reading, low))) low++
  return { low, limit: last }
}

/** "Seventeen people, including nine novices, were killed": of a clause that begins with a phrase and an aside, the phrase. */
function overAside(setting: Setting, low: number, { first }: VerbGroup, near: Before): Before {
  const phrases = near.phrases.filter((phrase) => phrase.first >= low)
  if (phrases.length > 0 || wordAt(setting.reading, first - 1) !== ',') return { ...near, phrases }
  const phrase = phraseFrom(setting, low, first)
  if (!phrase || wordAt(setting.reading, withComplement(setting, phrase).last) !== ',') return { ...near, phrases }
  return { phrases: [phrase], passive: near.passive }
}

/** The subject by the tree where none stands near the verb, or where what stands there only tells what the subject includes. */
function withTree(setting: Setting, verb: number, near: Before, passive: boolean): Before {
  const [first] = near.phrases
  if (first && !/^(?:including|like|among|them|whom)$/.test(wordAt(setting.scene.reading, first.first - 1))) return near
  const tree = treeArguments(setting, verb)
  if (!tree || tree.passive !== passive) return near
  const phrases = passive ? tree.object : tree.subject
  return phrases.length > 0 ? { phrases, passive } : near
}

/** "Held its files hostage": what stands between the words of a trigger, which no phrase reaches over. */
function within(setting: Setting, { first, last }: Trigger): readonly NounPhrase[] {
  return phrasesFrom(setting, first + 1, last).map((phrase) =>
    phrase.last >= last && phrase.first < last - 1 ? { ...phrase, last: last - 1, head: last - 2 } : phrase,
  )
}

/** With a form of "be", whatever the tagger made of the participle: "was allegedly let go", "had been taken". */
function isPassive(reading: Reading, { first, main }: VerbGroup): boolean {
  if (!/^(?:VBN|VBD|JJ)$/.test(xposAt(reading, main))) return false
  for (let token = first; token < main; token++)
    if (/^(?:is|are|was|were|been|be|being|'s|’s|get|gets|got)$/.test(wordAt(reading, token))) return true
  return false
}

const BY = new Set(['by'])
const WITH = new Set(['with', 'using'])
const AGAINST = new Set(['on', 'against', 'at', 'upon', 'targeting', 'into'])
const OF = new Set(['of'])
const BETWEEN = new Set(['between', 'with'])
/** Verbs whose object, an act, their subject carries out. */
const CARRY_OUT = new Set(
  'carry launch stage conduct mount commit perpetrate lead order execute make open step unleash wage undertake plan plot attempt organise organize hold'.split(
    ' ',
  ),
)

function ofNoun(setting: Setting, trigger: Trigger): Arguments {
  const { scene } = setting
  const { reading } = scene
  const { low, limit } = clauseAround(setting, trigger)
  const phrase = phraseAt(scene, trigger.head)
  const after =
    phrase && phrase.last > trigger.last && phrase.head >= trigger.last ? trigger.last : Math.max(trigger.last, phrase?.last ?? 0)
  const owner = phrase?.possessor ? phraseOver(phrase, phrase.possessor.first, phrase.possessor.last) : null
  const carried = phrase && wordBefore(reading, phrase.first, low)
  const doer =
    carried !== null && CARRY_OUT.has(carried.lemma) ? subjectOf(setting, carried.token, verbGroupAt(reading, carried.token, low), 0) : null
  const held = heldIn(setting, trigger, low)
  return {
    ...NONE,
    subject: owner ? [owner] : doer && !doer.passive ? doer.phrases : [],
    object:
      held.length > 0
        ? held
        : wordAt(reading, after) === 'of'
          ? phrasesFrom(setting, after + 1, limit)
          : afterWord(setting, after, limit, OF, 4),
    agent: [...afterWord(setting, after, limit, BY), ...afterWord(setting, after, limit, BETWEEN, 5)],
    against: afterWord(setting, after, limit, AGAINST, 8),
    means: afterWord(setting, after, limit, WITH),
  }
}

/** "At least 60 people were in detention": who is in what a noun tells. */
function heldIn(setting: Setting, trigger: Trigger, low: number): readonly NounPhrase[] {
  const { reading } = setting.scene
  if (wordAt(reading, trigger.first - 1) !== 'in' || !/^(?:be|remain|stay)$/.test(lemmaAt(reading, trigger.first - 2))) return []
  return subjectOf(setting, trigger.first - 2, verbGroupAt(reading, trigger.first - 2, low), 0).phrases
}

/** "Four workers remain missing": of whom a word behind a verb of being is said. */
function ofCopula(setting: Setting, trigger: Trigger, low: number): readonly NounPhrase[] {
  const { reading } = setting.scene
  const described = describedBy(setting, trigger)
  if (described) return [described]
  const verb = trigger.first - 1
  if (verb < low || !isVerb(reading, verb)) return []
  return subjectOf(setting, verb, verbGroupAt(reading, verb, low), 0).phrases
}

/** The verb that has the phrase for its object, over a particle and adverbs: "carried out the attack". */
function wordBefore(reading: Reading, first: number, low: number): { readonly token: number; readonly lemma: string } | null {
  for (let token = first - 1; token >= Math.max(low, first - 3); token--) {
    if (isVerb(reading, token)) return { token, lemma: lemmaAt(reading, token) }
    if (!/^(?:RP|RB|IN|TO|DT)$/.test(xposAt(reading, token))) return null
  }
  return null
}

/** "The abducted workers": what a participle before its noun tells of. */
function describedBy({ scene }: Setting, trigger: Trigger): NounPhrase | null {
  const tag = xposAt(scene.reading, trigger.head)
  if (tag !== 'VBN' && tag !== 'JJ' && tag !== 'VBD') return null
  const phrase = phraseAt(scene, trigger.head)
  // "Taken three prisoners" is no description of prisoners.
  if (/^(?:CD|DT|PRP\$)$/.test(xposAt(scene.reading, trigger.head + 1))) return null
  return phrase && phrase.head > trigger.head ? phrase : null
}

/** A participle or past form without auxiliary and object: "soldiers killed in the ambush", "Five hurt in blast". */
function looksReduced({ scene }: Setting, trigger: Trigger, group: VerbGroup, low: number): boolean {
  const { reading } = scene
  const tag = xposAt(reading, trigger.head)
  if (tag !== 'VBN' && tag !== 'VBD') return false
  if (group.form === 'finite' && tag === 'VBN') return false
  const next = wordAt(reading, trigger.last)
  if (next === 'by') return true
  if (trigger.entry.types.every(({ frame }) => frame.object === null || frame.subject === 'victim' || frame.subject === 'instrument'))
    return false
  if (tag === 'VBD' && trigger.entry.types.every(({ type }) => type.outcome === 'participants')) return false
  // "The army struck after dark": who bears arms acts.
  const before = phraseAt(scene, group.first - 1)
  const harms = trigger.entry.types.some(({ type }) => type.outcome !== null)
  if (!harms && next !== '' && !/^[,.]$/.test(next) && before && before.first >= low && isForce(reading, before)) return false
  return tag === 'VBN' || /^(?:in|on|at|near|during|when|after|as|while|since|outside|inside|by|from|to|,|\.|)$/.test(next)
}

interface Before {
  readonly phrases: readonly NounPhrase[]
  /** They undergo what the verb says. */
  readonly passive: boolean
}

/** The subject of a verb; of one that has none of its own ("…, killing two", "struck and withdrew") that of the verb it goes with. */
function subjectOf(setting: Setting, head: number, group: VerbGroup, depth: number): Before {
  const { scene } = setting
  const { reading } = scene
  const { low } = clauseAround(setting, { head })
  // What stands before the comma of "…, killing two" is no subject of it.
  const trails = group.form === 'ing' && xposAt(reading, group.first - 1) === ','
  const subject = trails ? null : nearer(setting, subjectBefore(scene, group.first, low), group.first)
  if (subject) {
    const relative = /^W/.test(xposAt(reading, subject.head))
    const at = relative
      ? phraseAt(scene, xposAt(reading, subject.head - 1) === ',' ? subject.head - 2 : subject.head - 1)
      : phraseAt(scene, subject.head)
    if (at && at.kind !== 'pronoun') return { phrases: joinedFrom(setting, at, group.first), passive: isPassive(reading, group) }
    if (at) return { phrases: [at], passive: isPassive(reading, group) }
  }
  if (depth > 2) return { phrases: [], passive: false }
  const before = xposAt(reading, group.first - 1)
  if (group.form !== 'ing' && group.form !== 'infinitive' && before !== 'CC' && before !== ',') return { phrases: [], passive: false }
  const earlier = verbBefore(reading, group.first - 1, low)
  if (earlier === -1) return { phrases: [], passive: false }
  // "Accused the rebels of firing on medics": whom the verb before it blames.
  if (group.form === 'ing' && BLAME.test(lemmaAt(reading, earlier)))
    return { phrases: phrasesFrom(setting, earlier + 1, group.first), passive: false }
  const earlierGroup = verbGroupAt(reading, earlier, low)
  const found = subjectOf(setting, earlier, earlierGroup, depth + 1)
  // "The convoy was hit, killing two": what was hit killed nobody.
  return found.passive && group.form === 'ing' ? { phrases: [], passive: false } : found
}

const BLAME = /^(?:accuse|blame|suspect|charge|convict)$/
const REPORT =
  /^(?:say|tell|add|report|claim|believe|think|announce|confirm|know|deny|state|declare|insist|warn|allege|hear|see|watch|note)$/

/** "A driver said the first tanker ran over a mine": not who said it, but the phrase that stands between. */
function nearer({ scene }: Setting, subject: Speaker | null, groupFirst: number): Speaker | null {
  const last = phraseAt(scene, groupFirst - 1)
  if (!subject || !last || last.first <= subject.head) return subject
  for (let token = subject.head + 1; token < last.first; token++)
    if (isVerb(scene.reading, token) && REPORT.test(lemmaAt(scene.reading, token))) return last
  return subject
}

function verbBefore(reading: Reading, from: number, low: number): number {
  for (let token = from; token >= low; token--)
    if (isVerb(reading, token) && !/^(?:be|have|do|say|tell|add)$/.test(lemmaAt(reading, token))) return token
  return -1
}

/** A phrase and those joined to it by commas and "and" before a limit. */
function joinedFrom(setting: Setting, phrase: NounPhrase, limit: number): readonly NounPhrase[] {
  const { scene } = setting
  const { reading } = scene
  const joined = [phrase]
  let last = withComplement(setting, phrase).last
  while (joined.length < MOST_JOINED && last + 1 < limit) {
    let next = last
    if (wordAt(reading, next) === ',') next++
    const and = /^(?:and|or|&)$/.test(wordAt(reading, next))
    if (and) next++
    if (next === last) break
    const following = phraseFrom(setting, next, limit)
    if (!following || following.kind === 'pronoun' || xposAt(reading, following.first) === 'VBG') break
    const complete = withComplement(setting, following)
    // "two soldiers, the army said" and "a soldier and the mayor left" go on to another clause; an aside is no second phrase.
    if (complete.last < limit && /^(?:VB[DZP]|MD)$/.test(xposAt(reading, complete.last))) break
    if (!and && wordAt(reading, complete.last) !== 'and' && wordAt(reading, complete.last) !== ',') break
    if (!and && !/^(?:CD|DT|NNS|JJ)$/.test(xposAt(reading, following.first))) break
    joined.push(following)
    last = complete.last
  }
  return joined
}

/** Phrases that begin at a token, over adverbs, quotation marks and the words that hedge a number. */
export function phrasesFrom(setting: Setting, from: number, limit: number): readonly NounPhrase[] {
  const phrase = phraseFrom(setting, from, limit)
  return phrase ? joinedFrom(setting, phrase, limit) : []
}

function phraseFrom(setting: Setting, from: number, limit: number): NounPhrase | null {
  const { scene } = setting
  const { reading } = scene
  let token = from
  while (token < limit && /^(?:RB|RP|``|''|PDT)$/.test(xposAt(reading, token)) && !phraseAt(scene, token)) token++
  if (token >= limit) return null
  const quantity = setting.quantityAt[token]
  if (quantity) token = Math.max(token, quantity.numeral)
  const whole =
    phraseAt(scene, token) ??
    (quantity && quantity.numeral === token && quantity.last <= limit ? bare(reading, token, quantity.last) : null)
  if (!whole || whole.last > limit || whole.first > token || whole.head < from) return null
  // A participle before a number ("taken three prisoners") looks like a part of the phrase.
  const phrase = whole.first < from ? { ...whole, first: from } : whole
  if (setting.timeAt[phrase.head] !== -1) return null
  return phrase
}

/** A number that no noun follows: "left 27 injured". */
function bare(reading: Reading, first: number, last: number): NounPhrase {
  return { ...spanOver(reading, first, last), first, last, head: last - 1, kind: 'common', possessor: null }
}

/** Phrases after one of some prepositions that belongs to what ends before `from`. */
function afterWord(setting: Setting, from: number, limit: number, prepositions: ReadonlySet<string>, reach = REACH): readonly NounPhrase[] {
  const { reading } = setting.scene
  for (let token = from; token < Math.min(limit, from + reach); token++) {
    if (prepositions.has(wordAt(reading, token))) {
      const phrases = phrasesFrom(setting, token + 1, limit)
      if (phrases.length > 0) return phrases
    }
    if (
      /^(?:VB[DZP]|MD|WP|WDT|WRB|:|''|``)$/.test(xposAt(reading, token)) ||
      /^(?:that|when|after|before|while|and|as)$/.test(wordAt(reading, token))
    )
      return []
  }
  return []
}

/** A phrase with the phrases that "of" ties to it: "two of the guards", "members of the Brigade". */
export function withComplement(setting: Setting, phrase: NounPhrase): { readonly first: number; readonly last: number } {
  const { scene } = setting
  let last = phrase.last
  for (let step = 0; step < 3 && wordAt(scene.reading, last) === 'of'; step++) {
    const next = phraseAt(scene, last + 1)
    if (!next || next.first !== last + 1) break
    last = next.last
  }
  return { first: phrase.first, last }
}

function phraseOver(phrase: NounPhrase, first: number, last: number): NounPhrase {
  return { ...phrase, first, last, head: last - 1, possessor: null }
}
