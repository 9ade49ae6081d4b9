import { describe, expect, it } from 'vitest'
import { barText, openProgress } from './progress.ts'

function stepThrough(total: number | null, isTTY: boolean, steps: number): string {
  let drawn = ''
  let time = 0
  const stream = {
    isTTY,
    write(text: string) {
      drawn += text
      return true
    },
  }
  const progress = openProgress({ total, stream, now: () => (time += 200) })
  for (let i = 0; i < steps; i++) progress.step()
  progress.clear()
  return drawn
}

describe('the progress bar', () => {
  it('shows nothing for fewer than three, and nothing where there is no terminal', () => {
    expect(stepThrough(2, true, 2)).toBe('')
    expect(stepThrough(30, false, 30)).toBe('')
  })

  it('counts up and is gone at the end', () => {
    const drawn = stepThrough(4, true, 4)
    expect(drawn).toContain('1 of 4')
    expect(drawn.endsWith('\r\u001b[K')).toBe(true)
    expect(stepThrough(null, true, 4)).toContain('3 documents')
  })

  it('says how far and how fast', () => {
    expect(barText(12, 36, 3)).toBe('████████░░░░░░░░░░░░░░░░  12 of 36, 4.0 a second')
    expect(barText(3, null, 0.2)).toBe('3 documents')
  })
})
