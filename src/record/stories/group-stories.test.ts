import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupStories } from './group-stories.ts'

const REPORTS = [
  {
    id: 'a',
    title: 'Ferry sinks off Malanville',
    text: 'The ferry Adjara sank off Malanville on Monday. Captain Sourou Bello and 12 sailors were saved by fishermen.',
  },
  {
    id: 'b',
    title: null,
    text: 'Twelve sailors and Captain Sourou Bello of the Adjara were pulled from the river at Malanville after their ferry sank, fishermen said.',
  },
  {
    id: 'c',
    title: 'Teachers on strike in Parakou',
    text: 'Teachers in Parakou began a strike over unpaid wages. Their union leader, Reine Kora, called the offer of the ministry an insult.',
  },
  {
    id: 'd',
    title: null,
    text: 'A school strike has closed classes in Parakou. Reine Kora, who leads the union of teachers, wants the ministry to pay wages.',
  },
]

describe('groupStories', () => {
  it('holds tellings of one story together and others apart', () => {
    const stories = groupStories(REPORTS)
    expect(stories.get('a')).toBe(stories.get('b'))
    expect(stories.get('c')).toBe(stories.get('d'))
    expect(stories.get('a')).not.toBe(stories.get('c'))
  })

  it('gives the same stories in whatever order reports come', () => {
    const expected = groupStories(REPORTS)
    fc.assert(
      fc.property(fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }), (shuffled) => {
        expect(new Map([...groupStories(shuffled)].sort())).toEqual(new Map([...expected].sort()))
      }),
    )
  })

  it('takes no reports, one, and empty ones', () => {
    expect(groupStories([]).size).toBe(0)
    expect(
      groupStories([
        { id: 'x', title: null, text: '' },
        { id: 'y', title: null, text: '' },
      ]).size,
    ).toBe(2)
  })
})
