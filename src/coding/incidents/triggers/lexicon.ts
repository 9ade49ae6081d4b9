import type { Codebook, CodebookType, Frame, Words } from '../../codebook/index.ts'
import { nounForms, verbForms } from './word-forms.ts'

export type WordKind = 'verb' | 'noun' | 'phrase'

/** `sure` hardly means anything else, `unsure` has other senses too, `along` tells of an incident only beside another mention of it. */
export type Strength = 'sure' | 'unsure' | 'along'

/** One word or phrase of the codebook, with the types it can tell of. */
export interface LexiconEntry {
  readonly word: string
  readonly kind: WordKind
  readonly strength: Strength
  /** In the order of the codebook. */
  readonly types: readonly { readonly type: CodebookType; readonly frame: Frame }[]
  /** What each of its words may look like; null: a few words between. */
  readonly parts: readonly (ReadonlySet<string> | null)[]
}

/** Entries by each form of their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>

/** "a" in a phrase stands for any of these. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the another this that these those some several two three four five his her their its our my any many more'.split(' '),
)
const POSSESSIVES: ReadonlySet<string> = new Set('his her their its our my'.split(' '))

const lexicons = new WeakMap<Codebook, Lexicon>()

/** The words of a codebook made ready for the text; made once for each codebook. */
export function lexiconOf(codebook: Codebook): Lexicon {
  const known = lexicons.get(codebook)
  if (known) return known
  const entries = new Map<string, { entry: LexiconEntry; types: LexiconEntry['types'][number][] }>()
  for (const type of codebook.types)
    for (const [words, strength] of [
      [type.words, 'sure'],
      [type.unsure, 'unsure'],
      [type.along, 'along'],
    ] as const)
      for (const [kind, word] of listed(words)) {
        const key = `${kind} ${word}`
        const there = entries.get(key)
        const reading = { type, frame: type.frames[word] ?? type.frame }
        if (there) {
          there.types.push(reading)
          if (rank(strength) < rank(there.entry.strength)) there.entry = { ...there.entry, strength }
        } else entries.set(key, { entry: { word, kind, strength, types: [], parts: partsOf(kind, word) }, types: [reading] })
      }

  const lexicon = new Map<string, LexiconEntry[]>()
  for (const { entry, types } of entries.values())
    for (const form of entry.parts[0] ?? []) {
      const list = lexicon.get(form) ?? []
      list.push({ ...entry, types })
      lexicon.set(form, list)
    }
  for (const list of lexicon.values()) list.sort((a, b) => b.parts.length - a.parts.length || rank(a.strength) - rank(b.strength))
  lexicons.set(codebook, lexicon)
  return lexicon
}

function rank(strength: Strength): number {
  return ['sure', 'unsure', 'along'].indexOf(strength)
}

function listed({ verbs, nouns, phrases }: Words): readonly (readonly [WordKind, string])[] {
  return [
    ...verbs.map((word) => ['verb', word] as const),
    ...nouns.map((word) => ['noun', word] as const),
    ...phrases.map((word) => ['phrase', word] as const),
  ]
}

/** The text is cut into words at hyphens, so that the words of the codebook are too. */
function partsOf(kind: WordKind, word: string): LexiconEntry['parts'] {
  const words = word.split(/\s+|(?<=-)|(?=-)/).filter((part) => part !== '')
  return words.map((part, index) => {
    if (part === '…') return null
    if (kind === 'verb' && index === 0) return new Set(verbForms(part))
    if (kind === 'noun' && index === words.length - 1) return new Set(nounForms(part))
    if (words.length > 1 && (part === 'a' || part === 'an' || part === 'the')) return DETERMINERS
    if (words.length > 1 && (part === 'his' || part === 'their')) return POSSESSIVES
    return new Set([part])
  })
}
