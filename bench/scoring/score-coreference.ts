import type { Actor, CodedRecord, Span } from '../../src/core/index.ts'
import type { Count } from './counts.ts'
import { jaccard } from './pair.ts'
import type { GoldMention, Passage } from './passage.ts'

type Sort = 'he' | 'they' | 'description' | 'name'

const HE = new Set('he him his himself she her hers herself'.split(' '))
const THEY = new Set('they them their theirs themselves it its itself'.split(' '))
/** Less shared than this, and two stretches are not the same mention. */
const LEAST_SHARED = 0.3

const ROWS = ['he, she: of somebody named', 'he, she: all', 'they, it', 'descriptions', 'names'] as const

/**
 * How many mentions after an actor's first were given to the right actor, by sort; the first row is of those named before. A description in apposition to its name is no link and counts
 * neither for nor against; nor does the first mention of an actor. A line for each miss.
 */
export function scoreCoreference(gold: Passage, record: CodedRecord, misses: string[]): Map<string, Count> {
  const isNamed = ({ actor, start }: GoldMention): boolean =>
    gold.mentions.some((mention) => mention.actor === actor && mention.start < start && sortOf(gold, mention) === 'name')
  const firsts = firstOfEach(gold)
  const wanted = gold.mentions.filter((mention) => !firsts.has(mention) && !isApposition(gold, mention))
  const right = new Map<GoldMention, Actor>()
  const given = new Map<string, number>(ROWS.map((row) => [row, 0]))
  const count = (sort: Sort, isNamed: boolean) => {
    for (const row of rowsOf(sort, isNamed)) given.set(row, (given.get(row) ?? 0) + 1)
  }
  for (const actor of record.actors) {
    const [first, ...others] = [...actor.mentions].sort((a, b) => a.start - b.start)
    const who = actorOf(gold, actor)
    for (const span of others) {
      const mention = aligned(gold, span)
      if (mention && (firsts.has(mention) ? mention.actor === who : isApposition(gold, mention))) continue
      const sort = sortOf(gold, mention ?? span)
      if (mention && right.has(mention)) continue
      count(sort, actor.kind !== 'unnamed')
      if (mention && mention.actor === who) right.set(mention, actor)
      else misses.push(`${sort} given: ${told(gold, span)} to ${actor.name}${first ? '' : '?'}`)
    }
  }
  for (const mention of wanted)
    if (!right.has(mention)) misses.push(`${sortOf(gold, mention)} missed: ${told(gold, mention)} of ${nameOf(gold, mention)}`)
  return new Map(
    ROWS.map((row): [string, Count] => {
      const of = wanted.filter((mention) => rowsOf(sortOf(gold, mention), isNamed(mention)).includes(row))
      const found = of.filter((mention) => right.has(mention) && (row !== ROWS[0] || right.get(mention)?.kind !== 'unnamed'))
      return [row, { found: found.length, of: of.length, given: given.get(row) ?? 0 }]
    }),
  )
}

function rowsOf(sort: Sort, isNamed: boolean): readonly (typeof ROWS)[number][] {
  if (sort === 'he') return isNamed ? [ROWS[0], ROWS[1]] : [ROWS[1]]
  return [sort === 'they' ? ROWS[2] : sort === 'description' ? ROWS[3] : ROWS[4]]
}

/** What sort of words these are; with a capital letter after an article they are a name. */
function sortOf({ text }: Passage, { start, end }: Span): Sort {
  const words = text.slice(start, end).split(/[\s,]+/)
  const first = (words[0] ?? '').toLowerCase()
  if (words.length === 1 && HE.has(first)) return 'he'
  if (words.length === 1 && THEY.has(first)) return 'they'
  const starts = /(^|[.!?:]["”’]?\s+|["“‘]|\n)$/.test(text.slice(0, start))
  return words.slice(starts && words.length > 1 ? 1 : 0).some((word) => /^["“]?\p{Lu}/u.test(word)) ? 'name' : 'description'
}

function firstOfEach({ mentions }: Passage): ReadonlySet<GoldMention> {
  const seen = new Set<string>()
  return new Set(
    [...mentions].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ actor }) => !seen.has(actor) && seen.add(actor)),
  )
}

/** "[1:X], [1:the spokesman]": told of a name right before. */
function isApposition({ text, mentions }: Passage, mention: GoldMention): boolean {
  return mentions.some(({ actor, end }) => actor === mention.actor && end < mention.start && text.slice(end, mention.start) === ', ')
}

/** Which actor of the gold a record's actor is: by the words it is called by, else by the first that are marked. */
function actorOf(gold: Passage, actor: Actor): string | null {
  for (const span of actor.mentions) {
    const mention = aligned(gold, span)
    if (mention) return mention.actor
  }
  return null
}

/** The mention that shares most with a stretch. */
function aligned({ mentions }: Passage, span: Span): GoldMention | null {
  let best: GoldMention | null = null
  let most = LEAST_SHARED
  for (const mention of mentions) {
    const shared = jaccard([mention], [span])
    if (shared > most) {
      best = mention
      most = shared
    }
  }
  return best
}

const told = ({ text }: Passage, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`.replace(/\s+/g, ' ')

function nameOf(gold: Passage, { actor }: GoldMention): string {
  const first = gold.mentions.find((mention) => mention.actor === actor)
  return first ? gold.text.slice(first.start, first.end) : ''
}
