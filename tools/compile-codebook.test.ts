import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileCodebook } from './compile-codebook.ts'
import { ROOT } from './run-tool.ts'

it('gives what codebooks/conflict.json holds; npm run build writes it anew', () => {
  expect(readFileSync(join(ROOT, 'codebooks/conflict.json'), 'utf8')).toBe(compileCodebook())
})
