import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentCoder } from '../coding/index.ts'
import { isWithin, loadRecordSchema } from '../core/index.ts'
import { documentFromText } from '../document/index.ts'
import { spansOf } from '../record/index.ts'
import { loadCoder } from './load-coder.ts'

/** Words that components look for, between characters that make offsets go wrong. */
const fragments = fc.constantFrom(
  ...[
    'Gunmen',
    'killed',
    'two soldiers',
    'at least 15 people',
    'wounding',
    'in Ayorou',
    'north of Téra',
    'Mali',
    'on Sunday',
    'May 11, 2025',
  ],
  ...[
    'last week',
    'six years after',
    'police said',
    'according to',
    'a spokesman',
    'Colonel Harun Baldé',
    'told Meridian',
    'he',
    'denied',
    'claimed',
  ],
  ...[
    '“We saw it”',
    '"no comment,"',
    'It was not clear who',
    'AYOROU, Niger (Meridian) -',
    'The Sabil Brigade',
    'demanded',
    'the kidnapped driver',
  ],
  ...[' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\t', '. ', ', ', '?', '…', '—', '\u00a0', '\u200f', '\ufeff', '\u0301', '\u200d'],
  ...['🕊️', '👩🏽‍🚒', '𝕏', '🇲🇱', 'قال المتحدث', 'قُتل ١٥ شخصًا', 'वह', 'ﬁre', '½', '№', '<b>', '&amp;', '\\', '%s', '()', ']]'],
)
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => text.isWellFormed() && !text.includes('\0')),
)

describe('every record, whatever the text', () => {
  let coder: DocumentCoder
  beforeAll(async () => {
    coder = await loadCoder()
  }, 60_000)

  it('has the text unchanged, spans that lie in it, and the form of the schema', { timeout: 120_000 }, async () => {
    const schema = await loadRecordSchema()
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '2025', '2025-05-12'), (text, publishedAt) => {
        const { document, findings } = documentFromText({ id: 'generated', text, publishedAt })
        const record = schema.parse(coder.code(document, findings))
        expect(record.document.text).toBe(text)
        expect(spansOf(record).filter((span) => !isWithin(text, span))).toEqual([])
      }),
      { numRuns: 500, seed: 20250512 },
    )
  })

  it('is the same when it is made again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const code = () => {
          const { document, findings } = documentFromText({ id: 'generated', text })
          return JSON.stringify(coder.code(document, findings))
        }
        expect(code()).toBe(code())
      }),
      { numRuns: 100, seed: 20250512 },
    )
  })
})
