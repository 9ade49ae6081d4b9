import type { GoldStory } from './read-stories.ts'

/** One incident of a report: which report, and which incident of the gold it tells of. */
export interface Told {
  readonly key: string
  readonly event: string
}

export interface PairScore {
  readonly right: number
  readonly given: number
  readonly of: number
}

/** Pairs of tellings of one incident: how many there are, how many are joined, how many of these rightly. `missed`: tellings that were not coded. */
export function scorePairs(told: readonly Told[], groups: readonly (readonly string[])[], missed: readonly string[]): PairScore {
  const eventOf = new Map(told.map(({ key, event }) => [key, event]))
  let [right, given, of] = [0, 0, 0]
  for (const members of groups) {
    const events = members.flatMap((key) => eventOf.get(key) ?? [])
    given += choose(events.length)
    for (const count of countsOf(events).values()) right += choose(count)
  }
  for (const count of countsOf([...told.map(({ event }) => event), ...missed]).values()) of += choose(count)
  return { right, given, of }
}

/** Look-alike pairs of which some tellings were made one. */
export function mergedLookalikes(
  stories: readonly GoldStory[],
  told: readonly Told[],
  groups: readonly (readonly string[])[],
): readonly string[] {
  const eventOf = new Map(told.map(({ key, event }) => [key, event]))
  const together = groups.map((members) => new Set(members.flatMap((key) => eventOf.get(key) ?? [])))
  return stories.flatMap(({ lookalikes }) =>
    lookalikes.filter(([a, b]) => together.some((events) => events.has(a) && events.has(b))).map((pair) => pair.join(' + ')),
  )
}

export function f1({ right, given, of }: PairScore): number {
  return given + of === 0 ? 0 : (200 * right) / (given + of)
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function choose(count: number): number {
  return (count * (count - 1)) / 2
}
