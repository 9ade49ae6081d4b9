import type { z } from 'zod'
import type { decisionRequestSchema } from './decision-request-schema.ts'
import type { decisionSchema } from './decision-schema.ts'

type Frozen<T> = T extends (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** One decision of a person, self-contained: it can be read and applied without the record that it was made on. */
export type Decision = Frozen<z.infer<typeof decisionSchema>>
export type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { kind: Kind }>
/** What a person decides, in the ids of the record in front of them. */
export type DecisionRequest = Frozen<z.infer<typeof decisionRequestSchema>>
/** Decisions about one item of one record. */
export type ItemDecision = DecisionOf<'accept' | 'correct' | 'reject' | 'enter'>
/** Where a decision's item is, told by words. */
export type Address = ItemDecision['about']
export type ItemKind = Address['item']
/** A span with the words it covers. */
export type Words = Address['words'][number]
/** An item as a decision keeps it: spans with their quotes, other items by address. */
export type PortableItem = DecisionOf<'accept'>['proposed']

/** A decision with the digest of the journal entry that holds it; null where its content was erased. */
export interface JournalledDecision {
  readonly entry: string
  /** The entry that this one takes back; known also where its content was erased. */
  readonly undoes: string | null
  readonly decision: Decision | null
}

/** One item of a record as data of any kind. */
export type ItemValue = Readonly<Record<string, unknown>> & { readonly id: string }

/** The schema that a decision is checked with. Loaded when it is asked for: only deciding needs it. */
export async function loadDecisionSchema(): Promise<typeof decisionSchema> {
  return (await import('./decision-schema.ts')).decisionSchema
}

/** The schema that a request is checked with. */
export async function loadDecisionRequestSchema(): Promise<typeof decisionRequestSchema> {
  return (await import('./decision-request-schema.ts')).decisionRequestSchema
}
