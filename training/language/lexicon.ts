/** Counts of labels for each word of the training text. */
export type LabelCounts = ReadonlyMap<string, ReadonlyMap<number, number>>

const OFTEN = 3
const CERTAIN_COUNT = 25

export function countLabels(pairs: Iterable<readonly [word: string, label: number]>): LabelCounts {
  const counts = new Map<string, Map<number, number>>()
  for (const [word, label] of pairs) {
    const of = counts.get(word) ?? new Map<number, number>()
    of.set(label, (of.get(label) ?? 0) + 1)
    counts.set(word, of)
  }
  return counts
}

/**
 * The lexicon file of the tagger: words seen at least three times with the labels that take a twentieth of their occurrences,
 * most frequent first; a word seen often and with one label alone is certain.
 */
export function lexiconSource(counts: LabelCounts): string {
  const lines: string[] = []
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((sum, n) => sum + n, 0)
    if (total < OFTEN || /[\t\n]/.test(word)) continue
    const ranked = [...of].filter(([, n]) => n >= total / 20).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    const certain = of.size === 1 && total >= CERTAIN_COUNT
    lines.push(`${word}\t${ranked.map(([label]) => label).join(',')}${certain ? '!' : ''}`)
  }
  return `${lines.sort().join('\n')}\n`
}
