import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CodingPool, openCodingPool } from './coding-pool.ts'

const entry = new URL('./testing/misbehaving-worker.ts', import.meta.url)
const does = (...words: string[]) => ({ kind: 'lines', lines: words.map((text) => ({ text })) }) as const

/** Longer than a worker takes to start on a busy machine: the limit counts that too. */
const SECONDS = 10

describe('the coding pool', () => {
  let pool: CodingPool
  beforeEach(() => {
    pool = openCodingPool({ workers: 2, seconds: SECONDS, megabytes: 64, entry })
  })
  afterEach(() => pool.close())

  it('hands back one result a line', async () => {
    expect(await pool.run(does('a', 'b'))).toEqual([
      { json: '"a"', error: null },
      { json: '"b"', error: null },
    ])
  })

  it.each([
    ['exit', 'internal'],
    ['throw', 'internal'],
    ['hang', 'limit-exceeded'],
    ['eat', 'limit-exceeded'],
  ])('survives a worker that does %s, and the tasks beside and behind it', async (word, code) => {
    const bad = pool.run(does(word)).catch((error) => error.code)
    const good = Promise.all(['a', 'b', 'c', 'd'].map(async (letter) => (await pool.run(does(letter)))[0]?.json))
    expect(await bad).toBe(code)
    expect(await good).toEqual(['"a"', '"b"', '"c"', '"d"'])
    expect(await pool.run(does('after'))).toHaveLength(1)
  })

  it('does not count the time a task waits for a worker', async () => {
    const hanging = [pool.run(does('hang')), pool.run(does('hang'))].map((run) => run.catch((error) => error.code))
    const waiting = pool.run(does('waited'))
    expect(await Promise.all(hanging)).toEqual(['limit-exceeded', 'limit-exceeded'])
    expect(await waiting).toHaveLength(1)
  })
})
