import { type NounPhrase, type Scene, speechAt, wordAt, xposAt } from '../../reading/index.ts'
import { afterKnownAs } from '../aliases.ts'
import type { Draft, Named } from '../draft.ts'
import { SEX } from '../en.ts'
import { isSubjectToken, topOfName } from './clause.ts'
import { byDescription } from './descriptions.ts'
import { complementEnd, type Entity, entityOf, strangerOf } from './entity.ts'
import { byPronoun, type Discourse, isThirdPerson, speakerAt } from './pronouns.ts'
import { quotationSpeakers } from './quotation-speakers.ts'
import { subjectHeads } from './subject-heads.ts'

/** Entities kept in mind for pronouns, and for descriptions: more than a page of prose has. */
const MOST_ACTIVE = 40
const MOST_KNOWN = 200
const REACH = 5
const WEIGHT = { speaker: 1.1, subject: 1, owner: 0.4, object: 0.8, other: 0.45 }

/**
 * Gives pronouns and descriptions ("the governor", "the group", "his wife") to whom they stand for, walking the text once; persons without a name
 * are followed like those with one. Where two fit equally well none is taken: a wrong speaker is worse than an open one. A quotation is read after the words for
 * its speaker. Mentions are added to the drafts; the persons without a name that the text takes up again are returned.
 */
export function resolveMentions(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const walk = newWalk(scene, drafts)
  for (const phrase of inReadingOrder(scene, walk.speakers)) visit(walk, phrase)
  return walk.strangers.filter((one) => isTakenUp(scene, one)).map(({ draft }) => draft)
}

/** Somebody is worth an entry when the text comes back to him; a number of people only when they do something or are described again. */
function isTakenUp({ reading }: Scene, { draft, sort, seen }: Entity): boolean {
  if (sort === 'person') return draft.mentions.length > 0
  return seen
    .slice(1)
    .some(
      ({ token, isSubject }) => !xposAt(reading, token).startsWith('PRP') || (isSubject && /^(?:they|it)$/.test(wordAt(reading, token))),
    )
}

interface Walk extends Discourse {
  readonly named: ReadonlyMap<number, Entity>
  readonly known: Entity[]
  readonly active: Entity[]
  readonly at: Map<number, Entity>
  readonly strangers: Entity[]
  readonly merged: Map<Entity, Entity>
  readonly subjects: ReadonlySet<number>
  readonly sayers: ReadonlySet<number>
}

function newWalk(scene: Scene, drafts: readonly Draft[]): Walk {
  const named = new Map<number, Entity>()
  for (const draft of drafts) {
    const entity = entityOf(draft)
    for (const name of draft.names) named.set(name.last - 1, entity)
  }
  const { subjects, speakers: sayers } = subjectHeads(scene)
  return {
    scene,
    named,
    known: [],
    active: [],
    at: new Map(),
    strangers: [],
    merged: new Map(),
    subjects,
    sayers,
    speakers: quotationSpeakers(scene),
  }
}

/** Phrases as they stand, but those of a quotation after the words for its speaker. */
function inReadingOrder(scene: Scene, speakers: Int32Array): readonly NounPhrase[] {
  const keyed = [...scene.phrases.all, ...loosePronouns(scene)].map((phrase) => {
    const speaker = speechAt(scene, phrase.head) ? speakers[scene.quoteAt[phrase.head]!]! : -1
    return { phrase, key: speaker > phrase.head ? speaker + 0.5 : phrase.head }
  })
  return keyed.sort((a, b) => a.key - b.key || a.phrase.first - b.phrase.first).map(({ phrase }) => phrase)
}

/** Pronouns that are in no noun phrase: "his" in "on his own". */
function loosePronouns({ reading, phrases }: Scene): readonly NounPhrase[] {
  return reading.tokens.flatMap(({ start, end }, token): NounPhrase[] =>
    phrases.at[token] === -1 && xposAt(reading, token).startsWith('PRP') && isThirdPerson(wordAt(reading, token))
      ? [{ start, end, first: token, last: token + 1, head: token, kind: 'pronoun', possessor: null }]
      : [],
  )
}

function visit(walk: Walk, phrase: NounPhrase): void {
  const { scene } = walk
  const { reading } = scene
  const owner = ownerOf(walk, phrase)
  if (phrase.kind === 'pronoun') {
    const word = wordAt(reading, phrase.head)
    if (isThirdPerson(word)) link(walk, byPronoun(walk, phrase.head), phrase.head, phrase)
    return
  }
  const name = walk.named.get(phrase.head) ?? walk.named.get(phrase.last - 1)
  noteNames(walk, phrase, name)
  if (name) {
    if (name.seen.length === 0) joinOffice(walk, name)
    see(walk, name, phrase.head, weightOf(walk, phrase.head))
    return
  }
  const apposed = apposedTo(walk, phrase)
  if (apposed) {
    for (const head of strangerOf(scene, phrase, owner)?.heads ?? []) apposed.heads.add(head)
    walk.at.set(phrase.head, apposed)
    return
  }
  const found = byDescription(scene, phrase, walk.known, owner, speakerAt(walk, phrase.head))
  const told = nameAfter(walk, phrase)
  if (told) {
    for (const head of strangerOf(scene, phrase, owner)?.heads ?? []) told.heads.add(head)
    if (found && found !== told) merge(walk, found, told)
    walk.at.set(phrase.head, told)
    return
  }
  if (found) {
    link(walk, found, phrase.head, phrase)
    return
  }
  const stranger = strangerOf(scene, phrase, owner)
  if (!stranger) return
  const alias = stranger.sort === 'person' ? afterKnownAs(scene.reading, complementEnd(scene, phrase)) : null
  if (alias) giveName(stranger, alias)
  meet(walk, stranger, phrase.head)
}

/** Somebody whom the text has not spoken of before. */
function meet(walk: Walk, stranger: Entity | null, head: number): Entity | null {
  if (!stranger) return null
  walk.strangers.push(stranger)
  see(walk, stranger, head, weightOf(walk, head))
  return stranger
}

/** "his" and "her" within a phrase, each a mention of its own; the one whose the phrase is. */
function ownerOf(walk: Walk, phrase: NounPhrase): Entity | null {
  const { reading } = walk.scene
  let owner: Entity | null = null
  for (let token = phrase.first; token < phrase.last; token++) {
    if (xposAt(reading, token) !== 'PRP$' || !isThirdPerson(wordAt(reading, token))) continue
    const { start, end } = reading.tokens[token]!
    owner = byPronoun(walk, token)
    link(walk, owner, token, { start, end })
  }
  if (phrase.possessor) {
    const head = phrase.possessor.last - 1
    const named = walk.named.get(head)
    if (named) return named
    const inner: NounPhrase = {
      ...phrase,
      ...phrase.possessor,
      head,
      possessor: null,
      start: reading.tokens[phrase.possessor.first]!.start,
      end: reading.tokens[head]!.end,
      kind: 'common',
    }
    const described = byDescription(walk.scene, inner, walk.known, null, speakerAt(walk, head))
    if (described) {
      link(walk, described, head, inner)
      return described
    }
    return meet(walk, strangerOf(walk.scene, inner, owner), head)
  }
  return owner
}

function link(walk: Walk, entity: Entity | null, token: number, span: { readonly start: number; readonly end: number }): void {
  if (!entity) return
  const sex = SEX.get(wordAt(walk.scene.reading, token))
  if (sex && entity.sort === 'person' && entity.draft.sex === null) {
    entity.draft.sex = sex
    entity.draft.personSpans.push({ start: walk.scene.reading.tokens[token]!.start, end: walk.scene.reading.tokens[token]!.end })
  }
  entity.draft.mentions.push({ start: span.start, end: span.end })
  see(walk, entity, token, weightOf(walk, token))
}

function see(walk: Walk, entity: Entity, token: number, weight: number): void {
  const { reading, quoteAt } = walk.scene
  const { sentence } = reading.tokens[token]!
  walk.at.set(token, entity)
  // The tree hangs a name on its first word, or on the title before it.
  walk.at.set(topOfName(reading, token), entity)
  entity.seen.push({
    token,
    sentence,
    weight,
    isSubject: isSubject(walk, token),
    isPronoun: xposAt(reading, token).startsWith('PRP'),
    quote: speechAt(walk.scene, token) ? quoteAt[token]! : -1,
  })
  keep(walk.known, entity, MOST_KNOWN)
  keep(walk.active, entity, MOST_ACTIVE)
  while (walk.active[0] && sentence - walk.active[0].seen.at(-1)!.sentence > REACH) walk.active.shift()
}

/** Moves an entity to the end of a list, the latest seen. */
function keep(list: Entity[], entity: Entity, most: number): void {
  const index = list.lastIndexOf(entity)
  if (index !== -1) list.splice(index, 1)
  list.push(entity)
  if (list.length > most) list.shift()
}

/** Names within a phrase that is about something else ("the Northern Front's camp") are seen as well. */
function noteNames(walk: Walk, phrase: NounPhrase, own: Entity | undefined): void {
  for (let token = phrase.first; token < phrase.last; token++) {
    const entity = token === phrase.head ? undefined : walk.named.get(token)
    if (entity && entity !== own) see(walk, entity, token, WEIGHT.owner)
  }
}

/** "X, the army spokesman,": the phrase is about the person named before the comma. */
function apposedTo({ scene, named }: Walk, phrase: NounPhrase): Entity | null {
  const { reading } = scene
  if (wordAt(reading, phrase.first - 1) !== ',') return null
  const before = named.get(phrase.first - 2)
  const stranger = before?.sort === 'person' && strangerOf(scene, phrase, null)
  return stranger && before && !/^(?:and|or)$/.test(wordAt(reading, phrase.last)) ? before : null
}

/** "The driver, X,", "the spokesman of the Front, X", "a commander who goes by the name of X": the person whose name follows. */
function nameAfter({ scene, named }: Walk, phrase: NounPhrase): Entity | null {
  const { reading, phrases } = scene
  if (strangerOf(scene, phrase, null)?.sort !== 'person') return null
  const end = complementEnd(scene, phrase)
  const alias = afterKnownAs(reading, end)
  if (alias) return personAt(named, alias.last - 1)
  const comma = /^(?:himself|herself)$/.test(wordAt(reading, end)) ? end + 1 : end
  if (wordAt(reading, comma) !== ',') return null
  const next = phrases.all[phrases.at[comma + 1] ?? -1]
  return next?.first === comma + 1 && /^[,.;:()—–]?$/.test(wordAt(reading, next.last)) ? personAt(named, next.head) : null
}

function personAt(named: ReadonlyMap<number, Entity>, token: number): Entity | null {
  const entity = named.get(token)
  return entity?.sort === 'person' ? entity : null
}

/** "A commander who goes by X": a name, if not the one he was born with, and the description his office. */
function giveName({ draft, heads }: Entity, alias: Named): void {
  const [described] = draft.names.splice(0, 1, alias)
  const { start, end, text } = described!
  draft.kind = 'person'
  draft.mentions.push({ start, end })
  draft.roles.push({ title: text.replace(/^(?:an?|the|one)\s+/i, ''), span: { start, end }, head: [...heads][0] ?? '', time: null })
}

/** "The governor" of a headline, or of the lines before, is the governor who is then named. */
function joinOffice(walk: Walk, name: Entity): void {
  const before = name.draft.roles.filter(({ span }) => span.end <= name.draft.names[0]!.start)
  const holders = walk.known.filter(
    ({ draft, sort, isOpen, owner, heads }) =>
      draft.kind === 'unnamed' && sort === 'person' && !isOpen && !owner && before.some(({ head }) => heads.has(head)),
  )
  if (holders.length === 1) merge(walk, holders[0]!, name)
}

/** Somebody spoken of without a name turns out to be one who is named. */
function merge(walk: Walk, from: Entity, to: Entity): void {
  if (from.draft.kind !== 'unnamed' || to.draft.kind !== 'person' || from.sort !== 'person') return
  to.draft.mentions.push(...from.draft.names.map(({ start, end }) => ({ start, end })), ...from.draft.mentions)
  from.draft.mentions.length = 0
  to.seen.unshift(...from.seen)
  for (const head of from.heads) to.heads.add(head)
  to.draft.sex ??= from.draft.sex
  for (const [token, entity] of walk.at) if (entity === from) walk.at.set(token, to)
  for (const list of [walk.known, walk.active, walk.strangers]) {
    const index = list.indexOf(from)
    if (index !== -1) list.splice(index, 1)
  }
}

function weightOf(walk: Walk, token: number): number {
  const { reading } = walk.scene
  if (walk.sayers.has(token)) return WEIGHT.speaker
  if (isSubject(walk, token)) return WEIGHT.subject
  if (xposAt(reading, token) === 'PRP$') return WEIGHT.owner
  const relation = relationOver(reading, token)
  return /^i?obj/.test(relation) ? WEIGHT.object : relation.startsWith('nmod:poss') ? WEIGHT.owner : WEIGHT.other
}

/** How a token's phrase hangs on the clause: of a name after its title, how the title does; of one of several, how the first does. */
function relationOver({ trees }: Scene['reading'], from: number): string {
  let token = from
  while (/^(?:flat|appos|compound|conj)/.test(trees?.relations[token] ?? '') && trees!.heads[token]! >= 0) token = trees!.heads[token]!
  return trees?.relations[token] ?? ''
}

const isSubject = (walk: Walk, token: number): boolean => walk.subjects.has(token) || isSubjectToken(walk.scene.reading, token)
