import { describe, expect, it } from 'vitest'
import { checkPublished } from './check-published.ts'

describe('checkPublished', () => {
  it.each(['2023', '2023-09', '2023-09-27', '2024-02-29', '2023-09-27T14:30Z', '2023-09-27T14:30:05+02:00'])('takes %s', (date) => {
    expect(checkPublished(date)).toBe(date)
  })
  it.each(['', 'yesterday', '27.9.2023', '2023-13', '2023-02-30', '2023-9-27', '23-09-27', '2023-09-27Tnoon'])('refuses %s', (date) => {
    expect(() => checkPublished(date)).toThrow(/is no date/)
  })
})
