import { useKeys } from '../keys/use-keys.ts'
import type { RecordLookup } from '../report/record-lookup.ts'
import type { ReviewState } from './review-state.ts'
import type { Deciding, Review } from './use-review.ts'

interface Options {
  readonly lookup: RecordLookup
  readonly state: ReviewState
  readonly review: Review
  /** The key of the value that is selected. */
  readonly selected: string | null
  readonly goTo: (key: string) => void
  readonly correct: () => void
}

const UNKNOWN_TIME = { times: [], edtf: null, earliest: null, latest: null, precision: 'unknown', attribution: null }
const UNKNOWN_PLACE = { place: null, others: [], basis: 'unknown', precision: 'unresolved', attribution: null }

/** What a person can do with the value that is selected, by keys and by the bar under the record. */
export function useActs({ lookup, state, review, selected, goTo, correct }: Options) {
  const document = lookup.record.document.id

  /** The entry after this one that waits; from the end it goes on at the beginning. */
  function nextAfter(entry: string | null): string | null {
    const order = [...lookup.items.keys()]
    const at = entry === null ? -1 : order.indexOf(entry)
    const others = state.waiting.filter((key) => key !== entry)
    return others.find((key) => order.indexOf(key) > at) ?? others[0] ?? null
  }

  function goToNext(entry: string | null) {
    const next = nextAfter(entry)
    if (next !== null) goTo(next)
  }

  function accept() {
    const item = selected === null ? undefined : lookup.items.get(selected)
    if (!item) return
    const one = ownId(item.key)
    const ids = one === item.entry ? state.acceptedWith(one) : [one]
    const wanted = ids.length > 0 ? ids : [one]
    const decisions = wanted.map((id): Deciding => ({ kind: 'accept', document, id, fields: [] }))
    review.take(decisions, one === item.entry ? () => goToNext(item.entry) : undefined)
  }

  function reject() {
    const item = selected === null ? undefined : lookup.items.get(selected)
    if (!item) return
    const [id, field] = item.key.split('.', 2) as [string, string | undefined]
    if (field === 'time') return review.take([{ kind: 'correct', document, id, values: { time: UNKNOWN_TIME } }])
    if (field === 'place') return review.take([{ kind: 'correct', document, id, values: { place: UNKNOWN_PLACE } }])
    if (field !== undefined) return correct()
    const whole = id === item.entry
    review.take([{ kind: 'reject', document, id }], () => (whole ? goToNext(item.entry) : goTo(item.entry)))
  }

  const acts = { accept, reject, correct, next: () => goToNext(selected === null ? null : (lookup.items.get(selected)?.entry ?? null)) }
  useKeys({
    accept: acts.accept,
    reject: acts.reject,
    // The key would otherwise be typed into the first input of the dialog.
    correct: (event) => {
      event.preventDefault()
      acts.correct()
    },
    undo: review.undo,
    'next-waiting': acts.next,
  })
  return acts
}

/** The item of the record that a value belongs to: `incident-1a2b.time` → `incident-1a2b`. */
function ownId(key: string): string {
  return key.split('.', 1)[0]!
}
