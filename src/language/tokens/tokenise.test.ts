import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from './tokenise.ts'

const words = (text: string): string =>
  tokenise(text, { start: 0, end: text.length })
    .map((t) => text.slice(t.start, t.end))
    .join('|')

describe('tokenise', () => {
  it.each([
    ["The army didn't deny it; they'd wait.", "The|army|did|n't|deny|it|;|they|'d|wait|."],
    ["Mali's and farmers' herds", "Mali|'s|and|farmers|'|herds"],
    ['Mali’s army can’t', 'Mali|’s|army|ca|n’t'],
    ['We cannot go', 'We|can|not|go'],
    ["Abd al-Rahman Fad'ani", "Abd|al|-|Rahman|Fad'ani"],
    ['non-lethal, Kyiv-based', 'non-lethal|,|Kyiv|-|based'],
    ['Maj. Gen. Lam, Lt. Col. Obi and No. 3.', 'Maj.|Gen.|Lam|,|Lt.|Col.|Obi|and|No.|3|.'],
    ['No. They left the U.S. at 6:30 a.m.', 'No|.|They|left|the|U.S.|at|6:30|a.m.'],
    ['$3.5m, 1,200 men, 40%', '$|3.5|m|,|1,200|men|,|40|%'],
    ["the 1990s and '80s", "the|1990s|and|'80s"],
    ['12-15 people in 2003-2005', '12|-|15|people|in|2003|-|2005'],
    ['He left... then — gone', 'He|left|...|then|—|gone'],
    ['see https://example.org/a?b=1, or ask a.b@example.org.', 'see|https://example.org/a?b=1|,|or|ask|a.b@example.org|.'],
    ['"Go!" he said.', '"|Go|!|"|he|said|.'],
    ['“Go,” he said', '“|Go|,|”|he|said'],
    ['', ''],
    [' \r\n\t ', ''],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))

  it('leaves no character out but white space, and none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const spans = tokenise(text, { start: 0, end: text.length })
        let at = 0
        for (const { start, end } of spans) {
          if (start < at || end <= start) expect.fail(`[${start}, ${end}) behind ${at}`)
          at = end
        }
        const covered = spans.map((s) => text.slice(s.start, s.end)).join('')
        expect(covered.replace(/[\s\p{C}\p{Z}]/gu, '')).toBe(text.replace(/[\s\p{C}\p{Z}]/gu, ''))
      }),
    )
  })

  it.each(['a', '.', "'", 'a.', "a'", '1,', '-', '@', 'é', '٣', '😀', 'a-', 'www.', 'http://'])(
    'takes time in line with the length of %j repeated',
    (unit) => {
      // time of this process: what else the machine does is none of it
      const took = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length))
        const began = process.cpuUsage()
        tokenise(text, { start: 0, end: text.length })
        const { user, system } = process.cpuUsage(began)
        return Math.max(user + system, 1000)
      }
      took(100_000)
      const ratios = Array.from({ length: 5 }, () => took(400_000) / took(100_000))
      // four for linear, sixteen for square time; the least of five
      expect(Math.min(...ratios)).toBeLessThan(10)
    },
  )
})
