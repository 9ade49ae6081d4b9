import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGold } from './gold.ts'

it('finds every quote and every id of the own gold', () => {
  expect(readGold(join(import.meta.dirname, '../conflict')).length).toBeGreaterThan(0)
})
