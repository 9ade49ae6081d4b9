import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import type { CodedRecord, Span } from '../../core/index.ts'
import { prettyRecord } from './pretty-record.ts'

const text =
  'Seven die at Ayorou well\nSeven herders were shot at a well near Ayorou on 11 May, the Hawk reported. Mayor Sani Dode said at least nine had died. “We want the garrison gone,” he said. It was not clear who fired.'

/** The span of words in the text. */
function at(words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const figure = {
  measure: 'killed',
  who: null,
  group: { status: 'unknown', sex: null, age: null, side: null },
  scope: 'incident',
  partOf: null,
} as const

const record: CodedRecord = {
  schema: 'onrecord/record@1',
  document: {
    id: 'a1b2',
    text,
    title: 'Seven die at Ayorou well',
    url: null,
    publisher: 'The Hawk',
    author: null,
    agency: null,
    publishedAt: '2025-05-12',
    publishedAtBasis: 'given',
    modifiedAt: null,
    retrievedAt: null,
    dateline: null,
    language: 'en',
    sha256: '0'.repeat(64),
    blocks: [],
    story: null,
  },
  times: [
    {
      id: 't',
      span: at('11 May'),
      type: 'DATE',
      value: '2025-05-11',
      mod: null,
      edtf: '2025-05-11',
      earliest: '2025-05-11',
      latest: '2025-05-11',
      anchor: null,
    },
  ],
  places: [
    {
      id: 'p',
      span: at('near Ayorou'),
      name: 'Ayorou',
      kind: 'P.PPL',
      lat: 14.7308,
      lon: 0.9174,
      bbox: null,
      geonameId: 1,
      country: 'NE',
      admin1: 'Tillabéri',
      iso3166_2: null,
      relation: null,
      use: 'place',
      precision: 'near',
    },
  ],
  actors: [
    {
      id: 'a',
      name: 'Mayor Sani Dode',
      kind: 'person',
      category: null,
      aliases: [],
      roles: [],
      person: null,
      protect: 'none',
      mentions: [at('Mayor Sani Dode')],
    },
  ],
  attributions: [
    {
      id: 's',
      source: { actor: 'a', spans: [at('Mayor Sani Dode')], count: null },
      cue: { spans: [at('said')] },
      content: { spans: [at('at least nine had died')] },
      manner: 'indirect',
      naming: 'named',
      implicit: false,
      stance: 'reports',
      basis: 'unknown',
      channel: null,
      saidAt: null,
      within: null,
      confidence: 0.9,
    },
  ],
  incidents: [
    {
      id: 'i',
      type: 'attack.shooting',
      trigger: [at('shot'), at('fired')],
      stage: 'happened',
      standing: 'asserted',
      unit: 'event',
      background: false,
      time: { times: ['t'], edtf: '2025-05-11', earliest: '2025-05-11', latest: '2025-05-11', precision: 'day', attribution: null },
      place: { place: 'p', others: [], basis: 'stated', precision: 'near', attribution: null },
      participants: [
        {
          id: 'v',
          role: 'victim',
          side: null,
          actor: null,
          kind: 'individual',
          outcome: 'killed',
          known: 'fact',
          attribution: null,
          spans: [at('Seven herders')],
        },
      ],
      responsibility: [],
      figures: [
        { ...figure, id: 'f1', who: 'herders', min: 7, max: 7, hedge: 'exact', phrase: at('Seven herders'), attribution: null },
        { ...figure, id: 'f2', min: 9, max: null, hedge: 'at-least', phrase: at('at least nine'), attribution: 's' },
      ],
      claims: [],
      accounts: [null, 's'],
      relations: [],
      confidence: 0.8,
    },
  ],
  positions: [
    {
      id: 'q',
      actor: 'a',
      issue: { text: 'the garrison', spans: [at('the garrison')] },
      stance: 'against',
      attribution: null,
      spans: [at('We want the garrison gone')],
      confidence: 0.7,
    },
  ],
  gaps: [{ id: 'g', kind: 'unknown', about: 'i', spans: [at('It was not clear who fired')] }],
  findings: [{ code: 'encoding-guessed', severity: 'warning', message: 'The bytes did not state their character encoding.', span: null }],
  coder: { name: 'onrecord', version: '0', components: [], inputs: [] },
}

describe('a record for people', () => {
  it('tells what, when, where, who, how many, who says so, and the words of each with their offsets', () => {
    expect(prettyRecord(record, { width: 100, colour: false })).toMatchInlineSnapshot(`
      "Seven die at Ayorou well
      The Hawk · published 2025-05-12 (given) · en
      a1b2
        warning: The bytes did not state their character encoding.

      INCIDENTS  1

      1  attack.shooting  happened, asserted, confidence 0.80
          told as    “shot” [44-48], “fired” [205-210]
          when       2025-05-11 (day) “11 May” [74-80]
          where      Ayorou, Tillabéri, NE 14.73, 0.92 (near, stated) “near Ayorou” [59-70]
          who        victim (individual), killed “Seven herders” [25-38]
          figures    7 killed herders, says the report “Seven herders” [25-38]
                     at least 9 killed, says Mayor Sani Dode “at least nine” [122-135]
          says so    the report; Mayor Sani Dode

      STATEMENTS  1

        Mayor Sani Dode  reports, indirect, named, confidence 0.90
          says       “at least nine had died” [122-144]
          source     “Mayor Sani Dode” [101-116]
          cue        “said” [117-121]

      POSITIONS  1

        Mayor Sani Dode is against: the garrison, confidence 0.70
          words      “We want the garrison gone” [147-172]

      GAPS  1

        unknown, about incident 1
          words      “It was not clear who fired” [184-210]

      "
    `)
  })

  it.each([80, 100, 120])('fits into %i columns', (width) => {
    const widest = Math.max(
      ...prettyRecord(record, { width, colour: false })
        .split('\n')
        .map((line) => stringWidth(line)),
    )
    expect(widest).toBeLessThanOrEqual(width)
  })

  it('has colours only when they are asked for, and the same words', () => {
    const plain = prettyRecord(record, { width: 80, colour: false })
    const coloured = prettyRecord(record, { width: 80, colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b')
    expect(stringWidth(coloured.replaceAll('\n', ''))).toBe(stringWidth(plain.replaceAll('\n', '')))
  })
})
