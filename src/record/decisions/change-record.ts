import type { CodedRecord } from '../../core/index.ts'
import type { ItemKind, ItemValue } from './decision.ts'
import { isPart, LISTS, PARTS } from './items.ts'

/** The record with an item put in at the end of its list; a part goes into the incident of that id. */
export function withItem(record: CodedRecord, kind: ItemKind, value: ItemValue, within: string | null): CodedRecord {
  return changeList(record, kind, (list, incident) => (within === incident ? [...list, value] : list))
}

/** The record with other fields on one item. */
export function withFields(record: CodedRecord, kind: ItemKind, id: string, fields: Readonly<Record<string, unknown>>): CodedRecord {
  return changeList(record, kind, (list) => list.map((value) => (value.id === id ? { ...value, ...fields } : value)))
}

export function withoutItem(record: CodedRecord, kind: ItemKind, id: string): CodedRecord {
  return changeList(record, kind, (list) => list.filter((value) => value.id !== id))
}

/** The lists of parts are visited once for each incident, with its id; others once, with null. */
function changeList(
  record: CodedRecord,
  kind: ItemKind,
  change: (list: readonly ItemValue[], incident: string | null) => readonly ItemValue[],
): CodedRecord {
  if (!isPart(kind)) {
    const list = LISTS[kind as keyof typeof LISTS]
    return { ...record, [list]: change(record[list], null) }
  }
  const list = PARTS[kind]
  return { ...record, incidents: record.incidents.map((incident) => ({ ...incident, [list]: change(incident[list], incident.id) })) }
}
