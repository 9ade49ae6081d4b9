import { z } from 'zod'
import { codedRecordSchema } from '../core/index.ts'

/** The record's JSON Schema (2020-12), which `schema/record.schema.json` holds as a file. */
export function recordJsonSchema(): object {
  return { ...z.toJSONSchema(codedRecordSchema, { target: 'draft-2020-12' }), $id: 'urn:onrecord:record@1' }
}
