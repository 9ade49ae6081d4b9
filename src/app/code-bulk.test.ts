import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { loadRecordSchema } from '../core/index.ts'
import { codeBulk } from './code-bulk.ts'
import { collect } from './testing/collect.ts'

const encoder = new TextEncoder()

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield encoder.encode(`${line}\n`)
}

async function codeLines(lines: Iterable<string>, jobs = 1) {
  return (await collect(codeBulk(bytesOf(lines), { jobs }))).map(({ json, error }) => ({ value: JSON.parse(json), error }))
}

describe('codeBulk', () => {
  it('writes a record that the schema takes, with the text and the id unchanged', async () => {
    const text = 'Gunmen shot two herders near Ayorou, police said.\r\n\r\n“We do not know why” 🕊️ قال المتحدث\t\u00a0'
    const [coded] = await codeLines([JSON.stringify({ id: 'a/1', text, publishedAt: '2025-05-12', title: 'Two shot', publisher: 'Hawk' })])
    const record = (await loadRecordSchema()).parse(coded?.value)
    expect(record.document).toMatchObject({ id: 'a/1', text, publishedAt: '2025-05-12', publishedAtBasis: 'given', title: 'Two shot' })
  })

  it('writes an error in the place of each line that cannot be read, and goes on', { timeout: 60_000 }, async () => {
    const good = JSON.stringify({ id: 'good', text: 'Two men were shot.' })
    const bad = [
      ['{"id": "a", "text": "Two men we', 'line-invalid', null],
      ['', 'line-invalid', null],
      ['["a"]', 'line-invalid', null],
      ['null', 'line-invalid', null],
      ['{"text": "Two men were shot."}', 'line-invalid', null],
      ['{"id": 7, "text": "Two men were shot."}', 'line-invalid', null],
      ['{"id": "a"}', 'line-invalid', 'a'],
      ['{"id": "a", "text": "Two men\\u0000"}', 'text-invalid', 'a'],
      ['{"id": "a", "text": "Two men \\ud83d"}', 'text-invalid', 'a'],
      ['{"id": "a", "text": "Two men.", "publishedAt": "May"}', 'used-wrongly', 'a'],
    ] as const
    const results = await codeLines(bad.flatMap(([line]) => [line, good]))
    for (const [index, [, code, id]] of bad.entries()) {
      expect(results[2 * index]?.value).toEqual({ id, error: { code, message: expect.any(String) } })
      expect(results[2 * index]?.error).toMatchObject({ code, id })
      expect(results[2 * index + 1]?.value.document.id).toBe('good')
    }
  })

  it('gives the same bytes in the same order with one job and with several', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 150 }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: `Report ${i}. ${'Two men were shot. '.repeat(i % 90)}` }),
    )
    const alone = await collect(codeBulk(bytesOf(lines), { jobs: 1 }))
    const together = await collect(codeBulk(bytesOf(lines), { jobs: 2 }))
    expect(together.map(({ json }) => json)).toEqual(alone.map(({ json }) => json))
    expect(together.map(({ json }) => JSON.parse(json).document.id)).toEqual(lines.map((_, i) => `d${i}`))
  })

  it('holds no more for a long input than for a short one', { timeout: 120_000 }, async () => {
    let handed = 0
    function* endless(): Generator<string> {
      for (; handed < 20_000; handed++) yield JSON.stringify({ id: `d${handed}`, text: `Report ${handed}.` })
    }
    let got = 0
    let furthestAhead = 0
    const heaps: number[] = []
    for await (const _ of codeBulk(bytesOf(endless()), { jobs: 1 })) {
      furthestAhead = Math.max(furthestAhead, handed - ++got)
      if (got % 5000 === 0) heaps.push(heapAfterCollection())
    }
    expect(got).toBe(20_000)
    expect(furthestAhead).toBeLessThan(200)
    expect(heaps.at(-1)! - heaps[0]!).toBeLessThan(16_000_000)
  })
})

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
