import { loadRecordSchema } from '../core/index.ts'

/** The record's JSON Schema (2020-12), which `schema/record.schema.json` holds as a file. */
export async function recordJsonSchema(): Promise<object> {
  const [{ z }, schema] = await Promise.all([import('zod'), loadRecordSchema()])
  return { ...z.toJSONSchema(schema, { target: 'draft-2020-12' }), $id: 'urn:onrecord:record@1' }
}
