import type { Incident } from '../../../core/index.ts'
import { type FeatureList, hashText } from '../../../language/index.ts'
import { lemmaAt, type Reading, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import type { Setting } from '../setting.ts'
import type { Trigger } from '../triggers/find-triggers.ts'
import type { Candidate } from './candidates.ts'
import { senseAt } from './sense.ts'
import { pathBetween } from './tree-path.ts'

/** As many features as one decision can have. */
export const MOST_FEATURES = 1024
const WINDOW = 5
const MOST_BESIDE = 60
const DISTANCES = [0, 2, 5, 10, 20]
const DISTANT = 99
const MOST_STEPS = 4

/** A document with what the features of all its candidates share. */
export interface RoleReading {
  readonly reading: Reading
  readonly candidates: readonly Candidate[]
  readonly triggersOf: ReadonlyMap<number, readonly Trigger[]>
  /** How often the same words, the same head stand in the document. */
  readonly told: ReadonlyMap<string, number>
  readonly heads: ReadonlyMap<string, number>
  readonly childrenOf: ReadonlyMap<number, readonly number[]>
  /** For each token the parts that rules give it: role and the first part of the incident's type. */
  readonly ruled: ReadonlyMap<number, readonly string[]>
  /** For each token the kind of the actor that it is a mention of. */
  readonly actorKind: readonly string[]
  /** First parts of the types that the document's triggers tell of, and how many tell of force. */
  readonly about: readonly string[]
  readonly force: number
}

/** What the features of every candidate of one report share, gathered once; `incidents` as rules alone have them. */
export function roleReading(
  { reading, actors, actorAt }: Setting,
  candidates: readonly Candidate[],
  triggers: readonly Trigger[],
  incidents: readonly Incident[],
): RoleReading {
  const triggersOf = new Map<number, Trigger[]>()
  const about = new Set<string>()
  let force = 0
  for (const trigger of triggers) {
    const { sentence } = reading.tokens[trigger.head]!
    const beside = triggersOf.get(sentence)
    if (beside) beside.push(trigger)
    else triggersOf.set(sentence, [trigger])
    const first = firstPart(typeOf(trigger))
    about.add(trigger.entry.strength === 'sure' ? `${first}!` : first)
    if (/^(?:attack|abduction|violence|robbery)$/.test(first)) force++
  }
  const childrenOf = new Map<number, number[]>()
  reading.trees?.heads.forEach((head, token) => {
    const children = childrenOf.get(head)
    if (children) children.push(token)
    else childrenOf.set(head, [token])
  })
  return {
    reading,
    candidates,
    triggersOf,
    told: counted(candidates.map(({ forms: [{ words }] }) => words)),
    heads: counted(candidates.map(({ head }) => wordAt(reading, head))),
    childrenOf,
    ruled: ruledIn(reading, incidents),
    actorKind: Array.from(actorAt, (actor) => actors[actor]?.kind ?? '-'),
    about: [...about],
    force: Math.min(6, force),
  }
}

function ruledIn(reading: Reading, incidents: readonly Incident[]): ReadonlyMap<number, readonly string[]> {
  const ruled = new Map<number, Set<string>>()
  for (const { type, participants } of incidents)
    for (const { role, spans } of participants)
      for (const span of spans) {
        const { first, last } = tokensOf(reading, span)
        for (let token = first; token < last; token++) {
          const parts = ruled.get(token) ?? new Set()
          ruled.set(token, parts.add(`${role} ${firstPart(type)}`))
        }
      }
  return new Map([...ruled].map(([token, parts]) => [token, [...parts]]))
}

/** What a candidate's role is told by: its words, what stands around it, what governs it, and the triggers near it and in the document. */
export function roleFeatures(document: RoleReading, candidate: Candidate, features: FeatureList): void {
  const { reading } = document
  const { head } = candidate
  const { first, last, kind: form, words } = candidate.forms[0]
  const { sentence } = reading.tokens[first]!
  const say = sayTo(features)
  const at = (token: number): string => wordAt(reading, token) || '#'
  const noun = at(head)
  const kind = reading.names[reading.nameAt[head]!]?.kind ?? '-'
  const sense = senseAt(reading, head)
  const preposition = caseOf(document, head)
  const actor = document.actorKind[head]!

  say(0)
  say(1, noun)
  say(2, words)
  say(3, form, kind, xposAt(reading, head))
  say(4, lemmaAt(reading, head))
  for (let token = first; token < last; token++) say(5, at(token))
  say(6, at(first - 1))
  say(7, at(first - 2), at(first - 1))
  say(8, at(last))
  say(9, at(last), at(last + 1))
  say(10, at(first - 1), at(last))
  say(11, at(first - 3), at(first - 2), at(first - 1))
  for (let step = 1; step <= WINDOW; step++) {
    say(12, at(first - step))
    say(13, at(last + step - 1))
  }
  say(14, Math.min(sentence, 5))
  say(15, Math.min(6, last - first), form)
  say(16, sense, form)
  say(17, sense, kind, actor)
  say(18, form, at(first))
  for (const one of candidate.forms) say(58, one.kind)
  for (const part of document.ruled.get(head) ?? []) {
    say(50, part)
    say(51, part, form)
    say(52, part, sense)
    say(53, part, noun)
  }
  if (!document.ruled.has(head)) say(50, '-', document.ruled.size > 0 ? 1 : 0)

  const { trees } = reading
  if (trees) {
    const above = trees.heads[head]!
    const relation = trees.relations[head]!
    const governor = above >= 0 ? lemmaAt(reading, above) : 'root'
    say(20, relation, governor)
    say(21, relation, form)
    say(22, preposition, governor, relation)
    say(23, preposition, relation, noun)
    say(24, governor, relation, kind)
    say(19, governor, relation, sense, preposition)
    if (above >= 0 && trees.heads[above]! >= 0)
      say(25, trees.relations[above]!, lemmaAt(reading, trees.heads[above]!), relation, preposition)
    for (const child of document.childrenOf.get(head) ?? []) say(26, trees.relations[child]!, at(child))
    let verb = above
    let steps = 0
    for (; verb >= 0 && !xposAt(reading, verb).startsWith('VB') && steps < MOST_STEPS; steps++) verb = trees.heads[verb]!
    if (verb >= 0) {
      const side = head < verb ? '<' : '>'
      say(27, lemmaAt(reading, verb), steps, side)
      say(28, lemmaAt(reading, verb), side, kind)
      say(29, lemmaAt(reading, verb), noun)
      say(37, lemmaAt(reading, verb), side, sense, isPassive(document, verb) ? 1 : 0)
    }
  }

  const triggers = document.triggersOf.get(sentence) ?? []
  const nearest = nearestOf(triggers, candidate.forms[0])
  for (const trigger of triggers) {
    say(30, typeOf(trigger))
    const path = pathBetween(reading, head, trigger.head)
    if (path === null) continue
    say(54, path, firstPart(typeOf(trigger)))
    say(55, path, trigger.entry.word)
    say(56, path, sense, firstPart(typeOf(trigger)))
    say(57, path, kind, trigger.kind)
  }
  if (nearest) {
    const { trigger, distance } = nearest
    const side = first >= trigger.last ? '>' : '<'
    const far = DISTANCES.findIndex((limit) => distance <= limit)
    say(31, typeOf(trigger), side, far)
    say(32, trigger.entry.word, side, trigger.kind)
    say(33, typeOf(trigger), side, noun)
    say(34, typeOf(trigger), side, kind, preposition)
    say(35, trigger.entry.word, side, far)
    say(38, typeOf(trigger), side, sense, far)
  } else say(31)
  for (const step of [-1, 1]) for (const trigger of document.triggersOf.get(sentence + step) ?? []) say(36, step, typeOf(trigger), sense)

  const { first: from, last: to } = reading.sentences[sentence]!
  const seen = new Set<string>()
  for (let token = Math.max(from, first - MOST_BESIDE); token < Math.min(to, last + MOST_BESIDE); token++) {
    const word = at(token)
    if (seen.has(word) || !/[a-z]/.test(word)) continue
    seen.add(word)
    say(40, word, sense)
  }
  const often = Math.min(4, document.told.get(words) ?? 0)
  say(41, often, sense)
  say(42, Math.min(6, document.heads.get(noun) ?? 0), noun)
  say(43, often, kind)
  say(44, document.force, sense)
  for (const type of document.about) say(45, type, sense, form)
}

/** What tells whether a report tells of such incidents at all: its words and what rules find in it. */
export function relevanceFeatures({ reading, about, force }: RoleReading, incidents: readonly Incident[], features: FeatureList): void {
  const say = sayTo(features)
  say(180)
  for (const word of new Set(reading.tokens.map(({ lower }) => lower))) say(181, word)
  for (const type of about) say(182, type)
  for (const type of new Set(incidents.map((incident) => incident.type))) say(183, type)
  say(184, force)
}

/** Begins a list of features; what it gives adds one. */
export function sayTo(features: FeatureList): (template: number, ...values: readonly (string | number)[]) => void {
  features.clear()
  return (template, ...values) => {
    if (features.length < MOST_FEATURES) features.add(template, hashText(values.join(' ')))
  }
}

function typeOf({ entry }: Trigger): string {
  return entry.types[0]!.type.id
}

function firstPart(type: string): string {
  return type.split('/')[0]!
}

function nearestOf(
  triggers: readonly Trigger[],
  { first, last }: { readonly first: number; readonly last: number },
): { readonly trigger: Trigger; readonly distance: number } | null {
  let best: { trigger: Trigger; distance: number } | null = null
  for (const trigger of triggers) {
    const distance = first >= trigger.last ? first - trigger.last : trigger.first - last
    if (distance < (best?.distance ?? DISTANT)) best = { trigger, distance }
  }
  return best
}

/** The preposition before a phrase, by its tree. */
function caseOf({ reading, childrenOf }: RoleReading, head: number): string {
  const child = (childrenOf.get(head) ?? []).find((token) => reading.trees?.relations[token] === 'case')
  return child === undefined ? '-' : wordAt(reading, child)
}

function isPassive({ reading, childrenOf }: RoleReading, verb: number): boolean {
  return (childrenOf.get(verb) ?? []).some((token) => /:pass$/.test(reading.trees?.relations[token] ?? ''))
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Odds in steps of two thirds of a unit of their logarithm. */
export function odds(chance: number): number {
  const log = Math.log(chance / (1 - chance) + 1e-6)
  return Math.max(-6, Math.min(6, Math.round(1.5 * log)))
}
