import type { z } from 'zod'
import type { codedRecordSchema } from './record-schema.ts'

type Frozen<T> = T extends (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** One document, coded. */
export type CodedRecord = Frozen<z.infer<typeof codedRecordSchema>>
/** Canonical text with its blocks and what is known about where it came from. */
export type Document = CodedRecord['document']
export type Block = Document['blocks'][number]
export type Timex = CodedRecord['times'][number]
export type Place = CodedRecord['places'][number]
export type PlacePrecision = Place['precision']
export type Actor = CodedRecord['actors'][number]
export type Attribution = CodedRecord['attributions'][number]
export type Incident = CodedRecord['incidents'][number]
export type Participant = Incident['participants'][number]
export type Figure = Incident['figures'][number]
export type Position = CodedRecord['positions'][number]
export type Gap = CodedRecord['gaps'][number]
export type Finding = CodedRecord['findings'][number]
export type Coder = CodedRecord['coder']

/** The schema that a record is checked with. Loaded when it is asked for: coding never needs it, and it takes long to start. */
export async function loadRecordSchema(): Promise<typeof codedRecordSchema> {
  return (await import('./record-schema.ts')).codedRecordSchema
}
