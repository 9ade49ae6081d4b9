import { type CodedRecord, isWithin, type loadRecordSchema, OnrecordError, type Span } from '../../core/index.ts'
import { canonicalJson } from '../journal/canonical-json.ts'
import { addressOf, addressOfItem, itemOf } from './address.ts'
import { withFields, withItem } from './change-record.ts'
import { isDecidable } from './decide-fields.ts'
import type { Decision, DecisionRequest, ItemValue, PortableItem } from './decision.ts'
import { findItem } from './find-item.ts'
import { type Item, isPart, itemsOf, LISTS, PARTS } from './items.ts'
import { toPortable, toPortableItem } from './portable.ts'
import { tidyReferences } from './tidy-references.ts'

/** A request about one item of one report. */
export type ItemRequest = Extract<DecisionRequest, { kind: 'accept' | 'correct' | 'reject' | 'enter' }>

/** One report as the person who decides has it in front of them. */
export interface DecidedOn {
  /** As the coder made it. */
  readonly coded: CodedRecord
  /** With the decisions in force applied. */
  readonly decided: CodedRecord
  /** What values are checked with. */
  readonly schema: Awaited<ReturnType<typeof loadRecordSchema>>
}

/**
 * The decision about one item. `newId` is the end of the id of an item that is entered. Throws `not-found` for an id that the record does
 * not have and `used-wrongly` for a value that is none: a field that does not exist, a span outside the text, an id of nothing.
 */
export function makeItemDecision(request: ItemRequest, on: DecidedOn, at: string, newId: string): Decision {
  const { coded, decided } = on
  const made = { by: request.by, at, reason: request.reason }
  if (request.kind === 'enter') {
    const { item, within } = request
    const incident = within === null ? null : itemOf(decided, within).value
    if (isPart(item) !== (incident !== null))
      wrong(`"within": a ${item} ${isPart(item) ? 'is entered into an incident' : 'stands by itself'}`)
    const value: ItemValue = { ...request.value, id: `${item}-entered-${newId}` }
    checkItem(on, { kind: item, value, within: incident })
    checkReferences(withItem(decided, item, value, within), value.id)
    const about = addressOfItem(decided, { kind: item, value, within: incident })
    return { kind: 'enter', ...made, about, proposed: twinOf(coded, about), value: toPortableItem(decided, { value }) }
  }
  const item = itemOf(decided, request.id)
  const about = addressOf(decided, request.id)
  const proposed = proposalOf(coded, decided, item)
  if (request.kind === 'reject') return { kind: 'reject', ...made, about, proposed }
  const names = request.kind === 'accept' ? request.fields : Object.keys(request.values)
  for (const name of names) {
    if (!(name in item.value && isDecidable(name))) wrong(`"${name}" is no field of a ${item.kind} that can be decided`)
  }
  if (request.kind === 'accept') return { kind: 'accept', ...made, about, fields: names, proposed }
  if (names.length === 0) wrong('"values" names no field')
  checkItem(on, { ...item, value: { ...item.value, ...request.values } })
  checkReferences(withFields(decided, item.kind, request.id, request.values), request.id)
  return { kind: 'correct', ...made, about, proposed, values: toPortable(decided, request.values) as PortableItem }
}

/** What the coder proposes on the words of an item that is entered: a second item on the same words is meant as one. */
function twinOf(coded: CodedRecord, about: ReturnType<typeof addressOf>): PortableItem | null {
  if (about.words.length === 0) return null
  const twin = findItem(coded, about)
  if (typeof twin !== 'string') return toPortableItem(coded, twin)
  return twin === 'ambiguous' ? {} : null
}

/** What the coder proposes; of what it does not propose, what is shown. */
function proposalOf(coded: CodedRecord, decided: CodedRecord, shown: Item): PortableItem {
  const own = itemsOf(coded).find(({ value }) => value.id === shown.value.id)
  return own ? toPortableItem(coded, own) : toPortableItem(decided, shown)
}

function checkItem({ decided, schema }: DecidedOn, { kind, value }: Item): void {
  const { shape } = schema
  const element = isPart(kind) ? shape.incidents.element.shape[PARTS[kind]].element : shape[LISTS[kind as keyof typeof LISTS]].element
  const issue = element.safeParse(value).error?.issues[0]
  if (issue) wrong(`The value is no ${kind}: ${[...issue.path, issue.message].join(': ')}`)
  for (const span of spansIn(value)) {
    if (!isWithin(decided.document.text, span)) wrong(`[${span.start}, ${span.end}) lies outside the text or is empty`)
  }
}

/** The item may refer only to items of the record. */
function checkReferences(record: CodedRecord, id: string): void {
  const { kind, value } = itemOf(record, id)
  const tidied = itemsOf(tidyReferences(record)).find((item) => item.value.id === id)
  if (canonicalJson(tidied?.value ?? null) !== canonicalJson(value)) wrong(`The ${kind} refers to something that this record does not hold`)
}

function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansIn)
}

function wrong(message: string): never {
  throw new OnrecordError('used-wrongly', message)
}
