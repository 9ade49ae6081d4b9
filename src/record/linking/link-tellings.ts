import type { DecidedLink } from '../decisions/decided-links.ts'
import { blockKeys, meet } from './block-keys.ts'
import { compareTellings, type Likeness } from './compare-tellings.ts'
import type { Telling } from './telling.ts'

/** Why two tellings of a group are held for one incident. */
export interface TellingLink {
  /** Keys of the two. */
  readonly a: string
  readonly b: string
  /** From weights set by hand, not calibrated; two decimals; 1 where a person decided. */
  readonly confidence: number
  readonly reasons: readonly string[]
  /** The journal entry of the decision that joins them. */
  readonly decided: string | null
}

/** Tellings of one incident. */
export interface TellingGroup {
  /** Keys, in their order. */
  readonly members: readonly string[]
  /** The strongest links that hold the group together, one fewer than members. */
  readonly links: readonly TellingLink[]
}

/** Pairs below this are not looked at again: no group can come of them. */
const LEAST_SCORE = -4
/** Mean log-odds between two groups from which they are one. */
const ONE_INCIDENT = 0

/**
 * Groups the tellings of many reports by incident. Only tellings that share a block are compared, and groups grow by average link within
 * what hangs together by such comparisons, so that a new report changes nothing it does not touch. The order of the tellings does not matter. What people
 * decided binds: merged tellings are together, split ones apart; a merge that would bring split tellings together does not hold.
 */
export function linkTellings(tellings: readonly Telling[], decided: readonly DecidedLink[] = []): readonly TellingGroup[] {
  const sorted = [...tellings].sort((a, b) => (a.key < b.key ? -1 : 1))
  const index = new Map(sorted.map(({ key }, i) => [key, i]))
  const scores = compareAll(sorted)
  const { merged, split } = bound(decided, index)
  const groups = new Groups(sorted.length, scores, split)
  for (const { a, b } of merged) groups.merge(a, b)
  groups.grow()
  return groups.members().map((members) => ({
    members: members.map((i) => sorted[i]!.key),
    links: spanning(members, scores, merged).map(({ a, b, likeness, entry }) => ({
      a: sorted[a]!.key,
      b: sorted[b]!.key,
      confidence: entry === null ? confidenceOf(likeness?.score ?? LEAST_SCORE) : 1,
      reasons: likeness?.reasons ?? [],
      decided: entry,
    })),
  }))
}

/** For each telling those it was compared with. */
type Scores = readonly ReadonlyMap<number, Likeness>[]

function compareAll(tellings: readonly Telling[]): Scores {
  const scores: Map<number, Likeness>[] = tellings.map(() => new Map())
  const blocks = new Map<string, { readonly index: number; readonly key: ReturnType<typeof blockKeys>[number] }[]>()
  const compared = new Set<number>()
  tellings.forEach((telling, index) => {
    for (const key of blockKeys(telling)) {
      const block = blocks.get(key.key) ?? []
      for (const other of block) {
        const pair = other.index * tellings.length + index
        if (other.index === index || compared.has(pair) || !meet(other.key, key)) continue
        compared.add(pair)
        const likeness = compareTellings(tellings[other.index]!, telling)
        if (!likeness || likeness.score < LEAST_SCORE) continue
        scores[other.index]!.set(index, likeness)
        scores[index]!.set(other.index, likeness)
      }
      block.push({ index, key })
      blocks.set(key.key, block)
    }
  })
  return scores
}

interface Merge {
  readonly a: number
  readonly b: number
  readonly entry: string
}

function bound(decided: readonly DecidedLink[], index: ReadonlyMap<string, number>) {
  const merged: Merge[] = []
  const split = new Map<number, Set<number>>()
  for (const { item, a, b, same, entry } of decided) {
    const [one, other] = [a, b].map(({ document, id }) => index.get(`${document} ${id}`))
    if (item !== 'incident' || one === undefined || other === undefined) continue
    if (same) merged.push({ a: one, b: other, entry })
    else
      for (const [x, y] of [
        [one, other],
        [other, one],
      ] as const)
        split.set(x, (split.get(x) ?? new Set()).add(y))
  }
  return { merged, split }
}

/** Groups of tellings that grow until none are alike enough. */
class Groups {
  readonly #groups: Map<number, readonly number[]>
  readonly #of: number[]
  readonly #scores: Scores
  /** Those that a person joined with another. */
  readonly #merged = new Set<number>()
  readonly #split: ReadonlyMap<number, ReadonlySet<number>>

  constructor(count: number, scores: Scores, split: ReadonlyMap<number, ReadonlySet<number>>) {
    this.#groups = new Map(Array.from({ length: count }, (_, i) => [i, [i]]))
    this.#of = Array.from({ length: count }, (_, i) => i)
    this.#scores = scores
    this.#split = split
  }

  members(): readonly (readonly number[])[] {
    return [...this.#groups.values()].map((members) => [...members].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  }

  /** Puts two together unless somebody said they are apart. */
  merge(a: number, b: number): void {
    const [one, other] = [this.#of[a]!, this.#of[b]!]
    if (one === other || this.#areSplit(one, other)) return
    for (const telling of [a, b]) this.#merged.add(telling)
    this.#join(one, other)
  }

  /** Joins the two most alike groups again and again. What does not hang together is looked at apart. */
  grow(): void {
    for (const component of this.#components()) {
      const links = this.#linksWithin(component)
      for (;;) {
        const best = links.reduce<Link | null>((top, link) => (link.mean > (top?.mean ?? ONE_INCIDENT) ? link : top), null)
        if (best === null) break
        this.#join(best.one, best.other)
        this.#update(links, best)
      }
    }
  }

  #components(): readonly (readonly number[])[] {
    const seen = new Set<number>()
    return [...this.#groups.keys()].flatMap((start) => {
      if (seen.has(start)) return []
      const component: number[] = []
      const open = [start]
      seen.add(start)
      for (let group = open.pop(); group !== undefined; group = open.pop()) {
        component.push(group)
        for (const member of this.#groups.get(group)!) {
          for (const other of this.#scores[member]!.keys()) {
            const next = this.#of[other]!
            if (seen.has(next)) continue
            seen.add(next)
            open.push(next)
          }
        }
      }
      return component.length > 1 ? [component.sort((a, b) => a - b)] : []
    })
  }

  #linksWithin(component: readonly number[]): Link[] {
    return component.flatMap((one, i) => component.slice(i + 1).flatMap((other) => this.#linkOf(one, other) ?? []))
  }

  #linkOf(one: number, other: number): Link | null {
    if (this.#areSplit(one, other)) return null
    const [inOne, inOther] = [this.#groups.get(one)!, this.#groups.get(other)!]
    let [sum, compared, pairs] = [0, 0, 0]
    for (const a of inOne) {
      for (const b of inOther) {
        const score = this.#scores[a]!.get(b)?.score
        if (score !== undefined) compared++
        // What a person joined need not be like the others.
        else if (this.#merged.has(a) || this.#merged.has(b)) continue
        sum += score ?? LEAST_SCORE
        pairs++
      }
    }
    return compared === 0 ? null : { one, other, mean: sum / pairs }
  }

  #update(links: Link[], { one, other }: Link): void {
    const touched = new Set(
      links.filter((link) => [link.one, link.other].some((end) => end === one || end === other)).flatMap((link) => [link.one, link.other]),
    )
    const kept = links.filter((link) => ![link.one, link.other].some((end) => end === one || end === other))
    links.length = 0
    links.push(...kept)
    for (const group of [...touched].sort((a, b) => a - b)) {
      if (group === one || group === other) continue
      const link = this.#linkOf(Math.min(one, group), Math.max(one, group))
      if (link) links.push(link)
    }
  }

  #areSplit(one: number, other: number): boolean {
    return this.#groups.get(one)!.some((a) => this.#groups.get(other)!.some((b) => this.#split.get(a)?.has(b)))
  }

  #join(one: number, other: number): void {
    const [kept, gone] = [Math.min(one, other), Math.max(one, other)]
    const members = this.#groups.get(gone)!
    this.#groups.set(kept, [...this.#groups.get(kept)!, ...members])
    this.#groups.delete(gone)
    for (const member of members) this.#of[member] = kept
  }
}

/** Two groups, the one with the smaller number first. */
interface Link {
  readonly one: number
  readonly other: number
  readonly mean: number
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly likeness: Likeness | null
  readonly entry: string | null
}

/** The strongest links by which the members of a group hang together; decisions before likeness. */
function spanning(members: readonly number[], scores: Scores, merged: readonly Merge[]): readonly Edge[] {
  const within = new Set(members)
  const edges: Edge[] = merged
    .filter(({ a, b }) => within.has(a) && within.has(b))
    .map(({ a, b, entry }) => ({ a, b, entry, likeness: scores[a]!.get(b) ?? null }))
  const likely = members.flatMap((a) =>
    [...scores[a]!].filter(([b]) => a < b && within.has(b)).map(([b, likeness]): Edge => ({ a, b, likeness, entry: null })),
  )
  edges.push(...likely.sort((x, y) => y.likeness!.score - x.likeness!.score || x.a - y.a || x.b - y.b))
  const root = new Map(members.map((member) => [member, member]))
  const rootOf = (member: number): number => (root.get(member) === member ? member : rootOf(root.get(member)!))
  return edges.filter(({ a, b }) => {
    const [one, other] = [rootOf(a), rootOf(b)]
    root.set(one, other)
    return one !== other
  })
}

function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-score))) / 100
}
