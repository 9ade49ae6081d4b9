import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCoder } from '../../src/app/index.ts'
import type { DocumentCoder } from '../../src/coding/index.ts'
import { documentFromText } from '../../src/document/index.ts'

/** Reports that speak of fights, sieges and the dead and tell of no incident: sport, budgets, illness, weather, the stage. */
const REPORTS = readFileSync(join(import.meta.dirname, 'none.txt'), 'utf8').split(/^---\n/m)

describe('reports full of fighting words about something else', () => {
  let coder: DocumentCoder
  beforeAll(async () => {
    coder = await loadCoder()
  })

  it('are more than thirty', () => expect(REPORTS.length).toBeGreaterThan(30))

  it.each(REPORTS.map((text) => [text.split('\n')[0]!, text]))('tell of no incident: %s', (_title, text) => {
    const { document, findings } = documentFromText({ id: 'none', text, publishedAt: '2024-06-12' })
    const found = coder.code(document, findings).incidents
    expect(found.map(({ type, trigger }) => `${type}: ${trigger.map(({ start, end }) => text.slice(start, end)).join(', ')}`)).toEqual([])
  })
})
