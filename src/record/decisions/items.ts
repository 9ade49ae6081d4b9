import type { CodedRecord, Span } from '../../core/index.ts'
import type { ItemKind, ItemValue } from './decision.ts'

/** Where the items of a kind lie in a record. */
export const LISTS = {
  time: 'times',
  place: 'places',
  actor: 'actors',
  attribution: 'attributions',
  incident: 'incidents',
  position: 'positions',
  gap: 'gaps',
} as const satisfies Partial<Record<ItemKind, keyof CodedRecord>>

/** Where the items of a kind lie in an incident. */
export const PARTS = { participant: 'participants', figure: 'figures' } as const

type PartKind = keyof typeof PARTS

export function isPart(kind: ItemKind): kind is PartKind {
  return kind in PARTS
}

/** One item of a record; `within` is the incident that holds it. */
export interface Item {
  readonly kind: ItemKind
  readonly value: ItemValue
  readonly within: ItemValue | null
}

export function itemsOf(record: CodedRecord): readonly Item[] {
  const top = Object.entries(LISTS).flatMap(([kind, list]) =>
    record[list].map((value): Item => ({ kind: kind as ItemKind, value, within: null })),
  )
  const parts = record.incidents.flatMap((within) =>
    Object.entries(PARTS).flatMap(([kind, list]) => within[list].map((value): Item => ({ kind: kind as ItemKind, value, within }))),
  )
  return [...top, ...parts]
}

/** The words that make an item this one, and words that tell it from another with the same. */
export function wordsOf(kind: ItemKind, value: ItemValue): Told {
  const { words, beside } = WORDS[kind](value as never)
  return words.length > 0 ? { words, beside } : { words: beside, beside: [] }
}

type Told = { readonly words: readonly Span[]; readonly beside: readonly Span[] }
type Incident = CodedRecord['incidents'][number]

const WORDS: Readonly<Record<ItemKind, (value: never) => Told>> = {
  time: ({ span }: CodedRecord['times'][number]) => ({ words: [span], beside: [] }),
  place: ({ span }: CodedRecord['places'][number]) => ({ words: [span], beside: [] }),
  actor: ({ mentions }: CodedRecord['actors'][number]) => ({ words: mentions, beside: [] }),
  // What is said can lie within what another says; the word for saying is each one's own.
  attribution: ({ cue, content, source }: CodedRecord['attributions'][number]) => ({
    words: cue.spans,
    beside: content.spans.length > 0 ? content.spans : source.spans,
  }),
  incident: ({ trigger }: Incident) => ({ words: trigger, beside: [] }),
  participant: ({ spans }: Incident['participants'][number]) => ({ words: spans, beside: [] }),
  figure: ({ phrase }: Incident['figures'][number]) => ({ words: [phrase], beside: [] }),
  position: ({ issue, spans }: CodedRecord['positions'][number]) => ({ words: spans, beside: issue.spans }),
  gap: ({ spans }: CodedRecord['gaps'][number]) => ({ words: spans, beside: [] }),
}
