import type { JournalLine } from '../../src/server/index.ts'
import { plain, typeWords } from '../words/labels.ts'

/** The words of a decision that was kept: what was done, to which words, to what end. */
export interface DecisionWords {
  readonly did: string
  /** What it is about, in the words of the report. */
  readonly quote: string | null
  /** The values that were set, each in words. */
  readonly values: readonly string[]
  /** The report; null where it is about none, or about several. */
  readonly document: string | null
  readonly reason: string | null
}

const DID: Readonly<Record<string, string>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  enter: 'entered',
  merge: 'joined',
  split: 'kept apart',
  undo: 'took back',
  erase: 'erased',
}

interface Told {
  readonly words?: readonly { readonly quote: string }[]
  readonly beside?: readonly { readonly quote: string }[]
  readonly item?: string
  readonly document?: string
}

/** Reads an entry of the journal for people. `undone` is the entry that it takes back, where it does. */
export function decisionWords({ kind, decision, undoes }: JournalLine, undone: JournalLine | null): DecisionWords {
  if (decision === null) return { did: `${DID[kind] ?? kind}, erased since`, quote: null, values: [], document: null, reason: null }
  const about = (decision.about ?? null) as Told | null
  const reason = typeof decision.reason === 'string' ? decision.reason : null
  if (undoes !== null) {
    const what = undone === null ? null : decisionWords(undone, null)
    return {
      did: `took back: ${what?.did ?? 'a decision'}`,
      quote: what?.quote ?? null,
      values: [],
      document: what?.document ?? null,
      reason,
    }
  }
  const several = [...((decision.items as Told[] | undefined) ?? []), ...((decision.groups as Told[][] | undefined) ?? []).flat()]
  const item = about?.item ?? (decision.item as string | undefined) ?? ''
  const quotes = about === null ? several.flatMap((one) => quotesOf(one).slice(0, 1)) : quotesOf(about)
  return {
    did: `${DID[kind] ?? kind} ${plain(item)}`.trim(),
    quote: quotes.length === 0 ? null : quotes.slice(0, 3).join(' … '),
    values: Object.entries((decision.values ?? {}) as Record<string, unknown>).map(
      ([field, value]) => `${field}: ${valueText(field, value)}`,
    ),
    document: about?.document ?? null,
    reason,
  }
}

function quotesOf({ words = [], beside = [] }: Told): readonly string[] {
  return [...new Set((words.length > 0 ? words : beside).map(({ quote }) => quote))]
}

/** A value as it is kept: spans with their quotes, other items by their words. */
function valueText(field: string, value: unknown): string {
  if (value === null) return 'not stated'
  if (typeof value === 'string') return field === 'type' ? typeWords(value) : plain(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((one) => valueText(field, one)).join(', ') || 'not stated'
  if ('ref' in value) return quotesOf(value.ref as Told)[0] ?? 'another item'
  if ('quote' in value) return `“${value.quote}”`
  return Object.entries(value)
    .filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0))
    .map(([, part]) => valueText('', part))
    .join(' ')
}
