import { NUMBER_WORDS } from '../en.ts'

/** Blocks with fewer words repeat each other by chance: two speakers' names, two headings. Also the length of the runs of words that are compared. */
const FEWEST_WORDS = 5
/** Share of the shorter block's words that must stand in the other, for a repetition that was edited. */
const SHARED_OF_SHORTER = 0.9
/** And of the longer one's: more than this much new text is not a repetition. */
const SHARED_OF_LONGER = 0.7
const LONGEST_SPEAKER_LINE = 12
/** How many blocks are remembered for one run of words; a run in more blocks than this is a formula. */
const REMEMBERED = 8
/** Two or more capitalised words at the head of a line without a stop: a name, perhaps with a title before it or an office behind. */
const SPEAKER = /^[\p{Lu}][\p{L}'’.-]*(?: (?:[\p{Lu}][\p{L}'’.-]*|al-[\p{L}'’-]+|ag|ould|bin|ibn|de|van|von))+(?=,|$)(?!.*[.!?]["”]?$)/u
/** A speaker is looked for in this many blocks from the start. */
const SEARCHED_FOR_SPEAKER = 400

export interface Repeats {
  /** For each block the index of the earlier block that it repeats, or null. */
  readonly of: readonly (number | null)[]
  /** Blocks whose words stand again in a later, longer block: pull quotes set before the paragraph they were pulled from. */
  readonly pulled: ReadonlySet<number>
}

/**
 * Finds blocks that say an earlier one again. Pages repeat their standfirst and pull quotes two and three times: whole, shortened or
 * slightly changed, sometimes with the speaker's name as a line of its own below, which then belongs to the repetition.
 */
export function findRepeats(blocks: readonly string[]): Repeats {
  const words = blocks.map(wordsOf)
  const joined = words.map((list) => ` ${list.join(' ')} `)
  const blocksWith = indexRuns(words)
  const of: (number | null)[] = []
  const pulled = new Set<number>()
  for (let index = 0; index < blocks.length; index++) {
    const near = neighbours(index)
    of.push(near.find((other) => other < index && of[other] === null && repeats(other, index)) ?? speakerBelowRepetition(index))
    if (
      of[index] === null &&
      near.some((other) => other > index && (joined[other]?.length ?? 0) > (joined[index]?.length ?? 0) && holds(other, index))
    )
      pulled.add(index)
  }
  return { of, pulled }

  function neighbours(index: number): readonly number[] {
    const near = new Set<number>()
    for (const run of runsOf(words[index] ?? [])) for (const other of blocksWith.get(run) ?? []) if (other !== index) near.add(other)
    return [...near].sort((a, b) => a - b)
  }
  function holds(outer: number, inner: number): boolean {
    return joined[outer]?.includes(joined[inner] ?? '') ?? false
  }
  function repeats(earlier: number, later: number): boolean {
    return holds(earlier, later) || (!tellsNews(earlier, later) && areNearlySame(new Set(words[earlier]), new Set(words[later])))
  }
  /** A name or a number that the earlier block does not have makes two alike sentences two facts. */
  function tellsNews(earlier: number, later: number): boolean {
    const there = new Set(words[earlier])
    const facts =
      blocks[later]?.match(/[\p{L}\p{N}]+/gu)?.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) || NUMBER_WORDS.has(word.toLowerCase())) ?? []
    return facts.some((word) => !there.has(word.toLowerCase()))
  }
  function speakerBelowRepetition(index: number): number | null {
    const line = blocks[index] ?? ''
    const above = index > 0 && (of[index - 1] !== null || pulled.has(index - 1))
    const name = above && (words[index]?.length ?? 0) <= LONGEST_SPEAKER_LINE ? SPEAKER.exec(line)?.[0] : undefined
    if (name === undefined) return null
    const earlier = blocks
      .slice(0, Math.min(index, SEARCHED_FOR_SPEAKER))
      .findIndex((text, other) => of[other] === null && text.includes(name))
    return earlier < 0 ? null : earlier
  }
}

function areNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size < more.size * SHARED_OF_LONGER) return false
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared++
  return shared >= fewer.size * SHARED_OF_SHORTER && shared >= more.size * SHARED_OF_LONGER
}

function indexRuns(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  words.forEach((list, block) => {
    for (const run of runsOf(list)) {
      const there = index.get(run)
      if (!there) index.set(run, [block])
      else if (there.length < REMEMBERED && there.at(-1) !== block) there.push(block)
    }
  })
  return index
}

function runsOf(list: readonly string[]): readonly string[] {
  const runs: string[] = []
  for (let i = 0; i + FEWEST_WORDS <= list.length; i++) runs.push(list.slice(i, i + FEWEST_WORDS).join(' '))
  return runs
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
