import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGold } from './gold.ts'

const FOLDER = join(import.meta.dirname, '../conflict')

it('finds every quote and every id of the own gold', () => {
  expect(readGold(FOLDER).length).toBeGreaterThan(0)
})

it('finds every quote and every id of the second reading', () => {
  expect(readGold(join(FOLDER, 'second'), FOLDER).length).toBeGreaterThan(0)
})
