import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'
import { collect } from './testing/collect.ts'

async function* counting(to: number, started: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) {
    started.push(i)
    yield i
  }
}

describe('inOrder', () => {
  it('yields in the order of the items whatever is ready first', async () => {
    const results = await collect(
      inOrder(counting(6), 3, async (i) => {
        await setTimeout((6 - i) * 4)
        return i
      }),
    )
    expect(results).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('takes no more items than the window while nobody takes results', async () => {
    const started: number[] = []
    const results = inOrder(counting(100, started), 4, async (i) => i)
    await results.next()
    await setTimeout(5)
    expect(started.length).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  it('yields a result before the next item is there', async () => {
    let release = () => {}
    async function* slow(): AsyncGenerator<string> {
      yield 'first'
      await new Promise<void>((resolve) => (release = resolve))
      yield 'second'
    }
    const results = inOrder(slow(), 4, async (item) => item)
    expect((await results.next()).value).toBe('first')
    release()
    expect((await results.next()).value).toBe('second')
    expect((await results.next()).done).toBe(true)
  })

  it('throws what the work threw, in its turn', async () => {
    const results = inOrder(counting(3), 3, async (i) => {
      if (i === 1) throw new Error('one')
      return i
    })
    expect((await results.next()).value).toBe(0)
    await expect(results.next()).rejects.toThrow('one')
  })

  it('yields nothing for nothing', async () => {
    expect(await collect(inOrder(counting(0), 3, async (i) => i))).toEqual([])
  })
})
