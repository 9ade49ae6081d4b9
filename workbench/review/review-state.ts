import type { CodedRecord } from '../../src/core/index.ts'
import type { DecidedItem, DecidedRecord } from '../../src/server/index.ts'

type DecidedField = DecidedItem['fields'][number]

/** What people have decided about one value of the screen. */
export interface ValueState {
  readonly state: 'accepted' | 'corrected' | 'entered'
  readonly by: string
  readonly at: string
  readonly reason: string | null
  /** The fields of the value that are not as the coder proposes them. */
  readonly corrected: readonly DecidedField[]
}

/** Where the review of one report stands. */
export interface ReviewState {
  /** By the key of a value; null: nobody has decided about it. */
  readonly stateOf: (key: string) => ValueState | null
  /** Keys of the entries that wait for a decision, in the order of the record. */
  readonly waiting: readonly string[]
  /** How many entries there are to decide on. */
  readonly entries: number
  readonly rejected: readonly DecidedItem[]
  readonly unapplied: DecidedRecord['unapplied']
  /** The items that accepting this entry would accept: itself and its parts, without those decided already. */
  readonly acceptedWith: (entry: string) => readonly string[]
}

/** Fields that the screen shows as values of their own, apart from the head of their entry. */
const APART: readonly string[] = ['time', 'place', 'content', 'issue', 'channel']

export function reviewState({ record, items, unapplied }: DecidedRecord): ReviewState {
  const byId = new Map(items.filter(({ state }) => state !== 'rejected').map((item) => [item.id, item]))
  const isDecided = (id: string) => ['accepted', 'entered'].includes(byId.get(id)?.state ?? '')
  const entries = reviewedEntries(record)
  const acceptedWith = (entry: string) => [entry, ...(entries.get(entry) ?? [])].filter((id) => !isDecided(id))
  return {
    stateOf: (key) => valueState(byId, key),
    waiting: [...entries.keys()].filter((entry) => acceptedWith(entry).length > 0),
    entries: entries.size,
    rejected: items.filter(({ state }) => state === 'rejected'),
    unapplied,
    acceptedWith,
  }
}

/** What is reviewed row by row, with its parts: actors, times and places are checked where a row uses them. */
function reviewedEntries({ incidents, attributions, positions, gaps }: CodedRecord): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...incidents.map(({ id, participants, figures }) => [id, [...participants, ...figures].map((part) => part.id)] as const),
    ...[...attributions, ...positions, ...gaps].map(({ id }) => [id, []] as const),
  ])
}

function valueState(byId: ReadonlyMap<string, DecidedItem>, key: string): ValueState | null {
  const [id, field] = key.split('.', 2) as [string, string | undefined]
  const item = byId.get(id)
  if (!item) return null
  const fields = item.fields.filter((one) => (field === undefined ? !APART.includes(one.field) : one.field === field))
  const corrected = fields.filter(({ state, changed }) => state === 'corrected' || changed)
  const whole = item.state === 'fields' ? null : item.state
  const state = corrected.some((one) => one.state === 'corrected') ? 'corrected' : whole === 'rejected' ? null : whole
  if (state === null) return null
  const { by, at, reason } = corrected[0] ?? item.decided
  return { state, by, at, reason, corrected }
}
