import { lemmaAt, type Reading, wordAt, xposAt } from '../reading/index.ts'

type Part =
  | {
      readonly kind: 'words'
      readonly words: ReadonlySet<string>
      readonly lemmas: ReadonlySet<string>
      readonly adverb: boolean
      readonly optional: boolean
    }
  | { readonly kind: 'gap' }

/** A pattern ready to match, and the words that it can begin with. */
export interface Matcher {
  readonly parts: readonly Part[]
  readonly openings: ReadonlySet<string> | null
}

const FARTHEST = 5

export function matcherOf(pattern: string): Matcher {
  const parts = pattern.split(' ').map((part): Part => {
    if (part === '*') return { kind: 'gap' }
    const optional = part.startsWith('?')
    const all = (optional ? part.slice(1) : part).split('|')
    return {
      kind: 'words',
      words: new Set(all.filter((word) => !word.startsWith('~'))),
      lemmas: new Set(all.filter((word) => word.startsWith('~')).map((word) => word.slice(1))),
      adverb: all.includes('+'),
      optional,
    }
  })
  const first = parts[0]!
  return { parts, openings: first.kind === 'words' && !first.optional && !first.adverb && first.lemmas.size === 0 ? first.words : null }
}

/** Index after the pattern's last word when it begins at a token, else -1. */
export function matchAt(reading: Reading, matcher: Matcher, at: number, limit: number): number {
  if (matcher.openings && !matcher.openings.has(wordAt(reading, at))) return -1
  return matchFrom(reading, matcher.parts, 0, at, limit)
}

function matchFrom(reading: Reading, parts: readonly Part[], index: number, at: number, limit: number): number {
  const part = parts[index]
  if (!part) return at
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= FARTHEST; skipped++) {
      const end = matchFrom(reading, parts, index + 1, at + skipped, limit)
      if (end !== -1) return end
    }
    return -1
  }
  if (at < limit && fits(reading, part, at)) {
    const end = matchFrom(reading, parts, index + 1, at + 1, limit)
    if (end !== -1) return end
  }
  return part.optional ? matchFrom(reading, parts, index + 1, at, limit) : -1
}

const fits = (reading: Reading, { words, lemmas, adverb }: Part & { kind: 'words' }, at: number): boolean =>
  words.has(wordAt(reading, at)) || lemmas.has(lemmaAt(reading, at)) || (adverb && isAdverb(reading, at))

/** An adverb by its tag or, where it is misspelt or unknown, by its end; "not" is none, since a pattern that allows it says so. */
const isAdverb = (reading: Reading, at: number): boolean => {
  const word = wordAt(reading, at)
  return (xposAt(reading, at) === 'RB' && !/^(?:not|n['’]t|never)$/.test(word)) || /ly$/.test(word)
}
