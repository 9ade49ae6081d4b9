import { sha256Hex } from '../../core/index.ts'
import { type Weights, weighWords } from './word-weights.ts'

/** A report to be put into a story. */
export interface StoryReport {
  readonly id: string
  readonly title: string | null
  readonly text: string
}

/** Mean likeness of two groups' reports from which they tell one story; tuned on the training topics of ECB+. */
const SAME_STORY = 0.2
/** A word in more reports than this joins nothing. */
const MOST_REPORTS = 400
const LEAST_LIKENESS = 0.02

/**
 * Puts reports that tell the same story under one id. Groups grow by average link over TF-IDF likeness of words; names and numbers weigh
 * more. The order in which reports come does not matter, and each is in exactly one story.
 */
export function groupStories(reports: readonly StoryReport[]): ReadonlyMap<string, string> {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
  const weights = weighWords(sorted.map(({ title, text }) => `${title ?? ''}\n${text}`))
  const stories = new Map<string, string>()
  for (const members of averageLink(likenesses(weights), sorted.length)) {
    const ids = members.map((index) => sorted[index]?.id ?? '').sort()
    const story = `story-${sha256Hex(ids[0] ?? '').slice(0, 10)}`
    for (const id of ids) stories.set(id, story)
  }
  return stories
}

/** For each report the others that are like it at all, with how much. */
function likenesses(weights: readonly Weights[]): Map<number, number>[] {
  const reportsWith = new Map<string, number[]>()
  weights.forEach((words, index) => {
    for (const word of words.keys()) {
      const list = reportsWith.get(word)
      if (list) list.push(index)
      else reportsWith.set(word, [index])
    }
  })
  const like: Map<number, number>[] = weights.map(() => new Map())
  for (const [word, list] of reportsWith) {
    if (list.length < 2 || list.length > MOST_REPORTS) continue
    for (let i = 0; i < list.length; i++) {
      const a = list[i] ?? 0
      const weight = weights[a]?.get(word) ?? 0
      for (let j = i + 1; j < list.length; j++) {
        const b = list[j] ?? 0
        like[a]?.set(b, (like[a]?.get(b) ?? 0) + weight * (weights[b]?.get(word) ?? 0))
      }
    }
  }
  const both: Map<number, number>[] = weights.map(() => new Map())
  like.forEach((others, a) => {
    for (const [b, likeness] of others) {
      if (likeness < LEAST_LIKENESS) continue
      both[a]?.set(b, likeness)
      both[b]?.set(a, likeness)
    }
  })
  return both
}

/** Joins the two most alike groups until none are alike enough. `like` is used up. */
function averageLink(like: readonly Map<number, number>[], count: number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>(Array.from({ length: count }, (_, index) => [index, [index]]))
  for (;;) {
    let best = SAME_STORY
    let pair: readonly [number, number] | null = null
    for (const a of groups.keys()) {
      for (const [b, likeness] of like[a] ?? []) {
        if (b > a && likeness > best) {
          best = likeness
          pair = [a, b]
        }
      }
    }
    if (!pair) return [...groups.values()]
    join(...pair)
  }

  function join(a: number, b: number): void {
    const [inA, inB] = [groups.get(a) ?? [], groups.get(b) ?? []]
    const mean = (x: number, y: number) => (x * inA.length + y * inB.length) / (inA.length + inB.length)
    for (const other of new Set([...(like[a]?.keys() ?? []), ...(like[b]?.keys() ?? [])])) {
      if (other === a || other === b) continue
      const joined = mean(like[a]?.get(other) ?? 0, like[b]?.get(other) ?? 0)
      like[a]?.set(other, joined)
      like[other]?.set(a, joined)
      like[other]?.delete(b)
    }
    like[a]?.delete(b)
    like[b]?.clear()
    groups.set(a, [...inA, ...inB])
    groups.delete(b)
  }
}
