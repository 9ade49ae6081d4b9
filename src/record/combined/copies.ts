import type { CodedRecord, Span } from '../../core/index.ts'
import { foldWords } from '../linking/fold-words.ts'

/** Words of a run that two reports share only where one was taken from the other, or both from a third. */
const SHINGLE_WORDS = 5
/** Share of the shorter report's runs that stand in the other, from which they are copies of one text. */
const COPIED_REPORT = 0.5
/** The same for one passage. */
const COPIED_PASSAGE = 0.6

/** Which reports are copies and near copies of which. */
export interface Copies {
  /** The report that a report's text was taken from; null: it is nobody's copy. */
  origin(document: string): string | null
  /** Whether a passage of a copy stands in its origin too. */
  isCopied(document: string, passage: Span): boolean
}

/** Finds copies among reports by the runs of words they share. Of copies the one that others name as their agency is the origin, else the first, else the longest. */
export function findCopies(records: readonly CodedRecord[]): Copies {
  const texts = new Map(records.map(({ document }) => [document.id, { document, runs: runsOf(document.text) }]))
  const ids = [...texts.keys()].sort()
  const group = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: string): string => (group.get(id) === id ? id : rootOf(group.get(id)!))
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) {
      if (sharedRuns(texts.get(a)!.runs, texts.get(b)!.runs) >= COPIED_REPORT) group.set(rootOf(b), rootOf(a))
    }
  })
  const agencies = new Set(records.flatMap(({ document: { agency } }) => (agency ? [foldWords(agency)] : [])))
  const origins = new Map<string, string>()
  for (const id of ids) {
    const root = rootOf(id)
    const known = origins.get(root)
    if (known === undefined || comesBefore(id, known)) origins.set(root, id)
  }
  const origin = (id: string) => {
    const found = origins.get(rootOf(id))
    return found === undefined || found === id ? null : found
  }
  return {
    origin,
    isCopied(id, { start, end }) {
      const from = origin(id)
      if (from === null) return false
      const runs = runsOf(texts.get(id)!.document.text.slice(start, end))
      return runs.size > 0 && [...runs].filter((run) => texts.get(from)!.runs.has(run)).length / runs.size >= COPIED_PASSAGE
    },
  }

  function comesBefore(a: string, b: string): boolean {
    const [one, other] = [texts.get(a)!.document, texts.get(b)!.document]
    const rank = ({ publisher }: CodedRecord['document']) => (publisher && agencies.has(foldWords(publisher)) ? 0 : 1)
    if (rank(one) !== rank(other)) return rank(one) < rank(other)
    const [dayA, dayB] = [one, other].map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? '9999')
    if (dayA !== dayB) return dayA! < dayB!
    return one.text.length !== other.text.length ? one.text.length > other.text.length : a < b
  }
}

function runsOf(text: string): ReadonlySet<string> {
  const words = foldWords(text).split(' ')
  return new Set(
    Array.from({ length: Math.max(0, words.length - SHINGLE_WORDS + 1) }, (_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')),
  )
}

function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const run of short) if (long.has(run)) shared++
  return shared / short.size
}
