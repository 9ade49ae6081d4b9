import { type FeatureList, hashText } from '../../../language/index.ts'
import { lemmaAt, type Reading, wordAt, xposAt } from '../../reading/index.ts'
import type { Trigger } from '../triggers/find-triggers.ts'
import type { Candidate } from './candidates.ts'

/** More features than one candidate can have. */
export const MOST_FEATURES = 512
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
  /** First parts of the types that the document's triggers tell of, and how many tell of force. */
  readonly about: readonly string[]
  readonly force: number
}

/** What the features of every candidate of one report share, gathered once. */
export function roleReading(reading: Reading, candidates: readonly Candidate[], triggers: readonly Trigger[]): RoleReading {
  const triggersOf = new Map<number, Trigger[]>()
  const about = new Set<string>()
  let force = 0
  for (const trigger of triggers) {
    const { sentence } = reading.tokens[trigger.head]!
    const beside = triggersOf.get(sentence)
    if (beside) beside.push(trigger)
    else triggersOf.set(sentence, [trigger])
    const first = typeOf(trigger).split('/')[0]!
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
    told: counted(candidates.map(({ words }) => words)),
    heads: counted(candidates.map(({ head }) => wordAt(reading, head))),
    childrenOf,
    about: [...about],
    force: Math.min(6, force),
  }
}

/** What a candidate's role is told by: its words, what stands around it, what governs it, and the triggers near it and in the document. */
export function roleFeatures(document: RoleReading, candidate: Candidate, features: FeatureList): void {
  features.clear()
  const { reading } = document
  const { first, last, head, form, words } = candidate
  const { sentence } = reading.tokens[first]!
  const say = (template: number, ...values: readonly (string | number)[]): void => {
    if (features.length < MOST_FEATURES) features.add(template, hashText(values.join(' ')))
  }
  const at = (token: number): string => wordAt(reading, token) || '#'
  const noun = at(head)
  const kind = reading.names[reading.nameAt[head]!]?.kind ?? '-'
  const preposition = caseOf(document, head)

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
  say(15, Math.min(6, last - first))

  const { trees } = reading
  if (trees) {
    const above = trees.heads[head]!
    const relation = trees.relations[head]!
    const governor = above >= 0 ? lemmaAt(reading, above) : 'root'
    say(20, relation, governor)
    say(21, relation)
    say(22, preposition, governor, relation)
    say(23, preposition, relation, noun)
    say(24, governor, relation, kind)
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
    }
  }

  const triggers = document.triggersOf.get(sentence) ?? []
  const nearest = nearestOf(triggers, candidate)
  for (const trigger of triggers) say(30, typeOf(trigger))
  if (nearest) {
    const { trigger, distance } = nearest
    const side = first >= trigger.last ? '>' : '<'
    const far = DISTANCES.findIndex((limit) => distance <= limit)
    say(31, typeOf(trigger), side, far)
    say(32, trigger.entry.word, side, trigger.kind)
    say(33, typeOf(trigger), side, noun)
    say(34, typeOf(trigger), side, kind, preposition)
    say(35, trigger.entry.word, side, far)
  } else say(31)
  for (const step of [-1, 1]) for (const trigger of document.triggersOf.get(sentence + step) ?? []) say(36, step, typeOf(trigger))

  const { first: from, last: to } = reading.sentences[sentence]!
  const seen = new Set<string>()
  for (let token = Math.max(from, first - MOST_BESIDE); token < Math.min(to, last + MOST_BESIDE); token++) {
    const word = at(token)
    if (seen.has(word) || !/[a-z]/.test(word)) continue
    seen.add(word)
    say(40, word, kind === '-' ? xposAt(reading, head) : kind)
  }
  const often = Math.min(4, document.told.get(words) ?? 0)
  say(41, often)
  say(42, Math.min(6, document.heads.get(noun) ?? 0), noun)
  say(43, often, kind)
  say(44, document.force)
  for (const type of document.about) say(45, type, kind, form)
  say(46, document.force, kind)
}

function typeOf({ entry }: Trigger): string {
  return entry.types[0]!.type.id
}

function nearestOf(
  triggers: readonly Trigger[],
  { first, last }: Candidate,
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

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
