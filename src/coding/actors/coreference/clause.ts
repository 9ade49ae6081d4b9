import { isSpeechVerb, type Reading, wordAt, xposAt } from '../../reading/index.ts'

const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves'])
export const isReflexive = (reading: Reading, token: number): boolean => REFLEXIVES.has(wordAt(reading, token))

/** Verbs joined or embedded over more steps than this share no subject. */
const MOST_STEPS = 3

/** Whether a token is the subject of a clause, by its tree. */
export function isSubjectToken({ trees }: Reading, token: number): boolean {
  return trees?.relations[token]?.startsWith('nsubj') ?? false
}

/**
 * The other arguments of the verb that a pronoun is an argument of: its subject, and for an infinitive the object of the verb above ("told her to
 * give it to him"). None of them can be what the pronoun stands for.
 */
export function clauseMates(reading: Reading, token: number): readonly number[] {
  const { trees } = reading
  if (!trees || xposAt(reading, token) === 'PRP$') return []
  const verb = verbOver(reading, token)
  if (verb === -1) return []
  if (isSubjectToken(reading, token)) return argumentsBefore(reading, verb, token, /^(?:i?obj|obl)/)
  return [subjectOf(reading, verb), ...argumentsBefore(reading, verb, token, /^i?obj/)].filter((at) => at !== -1 && at !== token)
}

/** The subject that a reflexive goes back to. */
export function subjectFor(reading: Reading, token: number): number {
  const verb = verbOver(reading, token)
  return verb === -1 ? -1 : subjectOf(reading, verb)
}

/** The subject of the clause that a possessive pronoun stands in. */
export function ownSubject(reading: Reading, token: number): number {
  const { trees } = reading
  if (!trees || xposAt(reading, token) !== 'PRP$') return -1
  let at = trees.heads[token] ?? -1
  for (let step = 0; step < 4 && at !== -1 && !xposAt(reading, at).startsWith('VB'); step++) at = trees.heads[at] ?? -1
  const subject = at === -1 ? -1 : subjectOf(reading, at)
  return subject < token ? subject : -1
}

/**
 * Whom a pronoun in words put into or after what is told cannot mean: the subject they are put behind ("The minister, she said, …"), and at the end of a
 * sentence whoever it names, when nobody has spoken in it before ("The driver had fled, he said."). `none` where it is not such a pronoun.
 */
export function insertedAt(reading: Reading, token: number): 'none' | 'within' | 'after' {
  if (wordAt(reading, token - 1) !== ',') return 'none'
  let next = token + 1
  while (/^RB/.test(xposAt(reading, next)) || /^(?:has|had|have)$/.test(wordAt(reading, next))) next++
  if (!isSpeechVerb(reading, next)) return 'none'
  const mark = wordAt(reading, next + 1)
  if (mark === ',') return 'within'
  if (!/^[.;]?$/.test(mark)) return 'none'
  for (let at = token - 1; at >= Math.max(0, token - 2 * WINDOW) && reading.tokens[at]!.sentence === reading.tokens[token]!.sentence; at--)
    if (isSpeechVerb(reading, at)) return 'none'
  return 'after'
}

/** The token that a name hangs on the clause by: its first word, or the title before it. */
export function topOfName({ trees }: Reading, from: number): number {
  let token = from
  while (trees?.relations[token]?.startsWith('flat') && trees.heads[token]! >= 0) token = trees.heads[token]!
  return token
}

/** The subjects of the clauses that a token stands in, from its own to the outermost: who says something of "the boy" is not he. */
export function subjectsAbove(reading: Reading, token: number): readonly number[] {
  const { trees } = reading
  const found: number[] = []
  let at = trees?.heads[token] ?? -1
  for (let step = 0; trees && at !== -1 && step < MOST_ABOVE; step++) {
    if (xposAt(reading, at).startsWith('VB')) {
      const subject = childOf(trees, at, /^nsubj/)
      if (subject !== -1 && subject !== token) found.push(subject)
      if (trees.relations[at]?.startsWith('acl')) found.push(trees.heads[at]!)
    }
    at = trees.heads[at] ?? -1
  }
  return found
}
const MOST_ABOVE = 12

function verbOver({ trees }: Reading, token: number): number {
  const relation = trees?.relations[token] ?? ''
  return /^(?:nsubj|i?obj|obl)/.test(relation) ? (trees?.heads[token] ?? -1) : -1
}

/** The subject of a verb, its own or the one it shares with the verb it is joined or tied to; -1 where there is none. */
export function subjectOf({ trees }: Reading, from: number): number {
  if (!trees) return -1
  let verb = from
  for (let step = 0; step <= MOST_STEPS && verb !== -1; step++) {
    const own = childOf(trees, verb, /^nsubj/)
    if (own !== -1) return own
    const relation = trees.relations[verb] ?? ''
    const above = trees.heads[verb] ?? -1
    if (relation === 'xcomp' && above !== -1) {
      const object = childOf(trees, above, /^i?obj/)
      if (object !== -1 && object < verb) return object
    } else if (relation !== 'conj' && relation !== 'advcl') return -1
    verb = above
  }
  return -1
}

/** How far from a verb its arguments are looked for. */
const WINDOW = 40

function childOf(trees: NonNullable<Reading['trees']>, verb: number, relation: RegExp): number {
  for (let token = verb - 1; token >= Math.max(0, verb - WINDOW); token--)
    if (trees.heads[token] === verb && relation.test(trees.relations[token] ?? '')) return token
  for (let token = verb + 1; token < Math.min(trees.heads.length, verb + WINDOW); token++)
    if (trees.heads[token] === verb && relation.test(trees.relations[token] ?? '')) return token
  return -1
}

function argumentsBefore({ trees }: Reading, verb: number, token: number, relation: RegExp): readonly number[] {
  const found: number[] = []
  for (let at = Math.max(0, verb - WINDOW); at < token; at++)
    if (trees?.heads[at] === verb && relation.test(trees.relations[at] ?? '')) found.push(at)
  return found
}
