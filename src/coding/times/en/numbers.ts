import { ORDINALS, SMALL_NUMBERS, TENS } from './lexicon.ts'

/** The number that digits or English words give: `12`, `1,500`, `2.5`, `2 1/2`, `twenty-one`, `a hundred`, `half a`. Null when it is none. */
export function numberOf(words: string): number | null {
  const lower = words.toLowerCase().trim()
  if (/^\d/.test(lower)) {
    const mixed = /^(\d+)[ -]1\/2$/.exec(lower)
    return mixed ? Number(mixed[1]) + 0.5 : Number(lower.replaceAll(',', ''))
  }
  if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'a single') return 1
  if (/^half/.test(lower)) return 0.5
  if (lower === 'a couple of' || lower === 'a couple' || lower === 'couple of' || lower === 'both') return 2
  if (lower === 'a dozen' || lower === 'dozen') return 12
  const half = /^(.*?)(?: and|-and)[ -]a[ -]half$/.exec(lower)
  if (half) return (numberOf(half[1] ?? '') ?? 0) + 0.5
  let total = 0
  for (const word of lower.split(/[\s-]+/)) {
    if (word === 'and' || word === 'a') continue
    if (word === 'hundred') total = (total || 1) * 100
    else if (word === 'thousand') total = (total || 1) * 1000
    else {
      const value = SMALL_NUMBERS[word] ?? TENS[word]
      if (value === undefined) return null
      total += value
    }
  }
  return total || null
}

/** `3rd`, `third`, `twenty-first` as a number. Null when it is none. */
export function ordinalOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  const [tens, ones] = lower.split(/[\s-]/)
  if (ones !== undefined) {
    const [high, low] = [TENS[tens ?? ''], ORDINALS[ones]]
    return high === undefined || low === undefined ? null : high + low
  }
  return ORDINALS[lower] ?? (lower === 'thirtieth' ? 30 : null)
}
