import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packageFile } from './package-files.ts'
import { recordJsonSchema } from './record-json-schema.ts'

it('is what schema/record.schema.json holds; write it anew with: onrecord schema > schema/record.schema.json', async () => {
  expect(JSON.parse(readFileSync(packageFile('schema/record.schema.json'), 'utf8'))).toEqual(await recordJsonSchema())
})

it('is JSON Schema 2020-12 and names every part of the record', async () => {
  const schema = (await recordJsonSchema()) as { $schema: string; required: string[] }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.required).toEqual(
    expect.arrayContaining([
      'schema',
      'document',
      'times',
      'places',
      'actors',
      'attributions',
      'incidents',
      'positions',
      'gaps',
      'findings',
      'coder',
    ]),
  )
})
