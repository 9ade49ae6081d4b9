import { describe, expect, it } from 'vitest'
import { documentFromText } from './document-from-text.ts'

function read(text: string) {
  const { document, findings } = documentFromText({ id: 'd1', text })
  const blocks = document.blocks.map(
    ({ kind, span, repeats }) => `${kind}${repeats === null ? '' : `=${repeats}`}: ${text.slice(span.start, span.end).slice(0, 24)}`,
  )
  return { document, blocks, findings: findings.map(({ code }) => code) }
}

const PROSE = 'The ferry sank near Kandi on Monday, the harbour master said, and the crew was saved by fishermen.'

describe('documentFromText', () => {
  it('changes not one character of the text', () => {
    const text = '\ufeffA title\r\n\r\n  “Curly” 🚢 text\u00a0here.\r\nقال المتحدث\n\n'
    expect(documentFromText({ id: 'd1', text }).document.text).toBe(text)
  })

  it('knows the furniture of a report', () => {
    const { document, blocks } = read(
      [
        'Ferry sinks off Kandi',
        'By Awa Sidibé in Kandi',
        'Published: 4 March 2024',
        'Photo: Lake Press',
        PROSE,
        'Search goes on',
        PROSE.replace('Monday', 'Friday and more boats were sent out later'),
        'Correction: the ferry had 40 seats, not 60.',
      ].join('\n\n'),
    )
    expect(blocks.map((block) => block.split(':')[0])).toEqual([
      'title',
      'byline',
      'dateline',
      'caption',
      'paragraph',
      'heading',
      'paragraph',
      'correction',
    ])
    expect(document).toMatchObject({
      title: 'Ferry sinks off Kandi',
      author: 'Awa Sidibé',
      publishedAt: '2024-03-04',
      publishedAtBasis: 'inferred',
      language: 'en',
    })
  })

  it('keeps a headline apart from the outlet and date in the line below it', () => {
    const headline = 'Mine kills ferryman and two pupils on the way to the harbour of Kandi'
    const { document, blocks } = read(`${headline}\nNorthern Lantern, Kandi, 15 July 2022\n\n${PROSE}`)
    expect(document).toMatchObject({ title: headline, publishedAt: '2022-07-15' })
    expect(blocks.slice(0, 2).map((block) => block.split(':')[0])).toEqual(['title', 'dateline'])
  })

  it('joins lines that were wrapped to a width, and keeps others apart', () => {
    const wrapped =
      'The ferry sank near the harbour of Kandi late on Monday and\nthe crew was saved by fishermen who had seen the lights go\nout, according to the harbour master.'
    expect(read(`${wrapped}\n\nOne.\nTwo.\nThree.`).blocks).toHaveLength(4)
  })

  it.each(['', ' \n\t\r\n', '🚢', '\n"\n'])('reads odd text %j', (text) => {
    expect(() => read(text)).not.toThrow()
  })

  it('refuses text that cannot be kept', () => {
    expect(() => read('a\0b')).toThrow(/NUL at offset 1/)
    expect(() => read('a\ud83d')).toThrow(/surrogate/)
  })

  it('says when a text is not English, or too short to tell', () => {
    const french = read(
      'Le porte-parole de la préfecture a déclaré lundi que les recherches se poursuivaient au large de la côte et que douze personnes étaient portées disparues.',
    )
    expect(french.document.language).toBe('fr')
    expect(french.findings).toContain('language-not-english')
    expect(read('Kandi').findings).toContain('language-unknown')
  })
})

describe('repeated blocks', () => {
  const standfirst = 'While some say the ferry was overloaded, others blame the storm that came up at dusk.'
  const quote = '“We had called the owners many times about the holes in that hull,” said Captain Oumar Dembélé Touré.'

  it('point at their first telling, also when shortened or changed', () => {
    const { blocks } = read(
      [
        'A ferry and its owners',
        standfirst,
        PROSE,
        standfirst.replace('dusk', 'dusk – again'),
        quote,
        'We had called the owners many times about the holes in that hull',
        PROSE.replace('Kandi', 'Malanville and the islands to the north'),
      ].join('\n'),
    )
    expect(blocks.map((block) => block.split(':')[0])).toEqual([
      'title',
      'standfirst',
      'paragraph',
      'pullquote=1',
      'paragraph',
      'pullquote=4',
      'paragraph',
    ])
  })

  it('are not two facts told in like words', () => {
    const told = 'A pick-up of the fisheries guard struck a mine on the track along the shore'
    expect(
      read([`${told} on Monday, and two men died.`, PROSE, `${told} on Friday, and three men died.`].join('\n')).document.blocks[2]
        ?.repeats,
    ).toBeNull()
  })

  it('take the speaker on the line below along, but no heading', () => {
    const { blocks } = read(
      [
        'A ferry and its owners',
        quote,
        PROSE,
        'We had called the owners many times about the holes in that hull',
        'Captain Oumar Dembélé Touré',
        PROSE.replace('Kandi', 'Malanville and the islands to the north'),
      ].join('\n'),
    )
    expect(blocks.slice(3, 5).map((block) => block.split(':')[0])).toEqual(['pullquote=1', 'pullquote=1'])
    const heading = read(
      ['Storms go on', standfirst, PROSE, standfirst, 'Storms Go', PROSE.replace('Kandi', 'Malanville and the islands to the north')].join(
        '\n',
      ),
    )
    expect(heading.blocks[4]).toMatch(/^heading/)
  })

  it('are found in time linear in the text', () => {
    const textOf = (lines: number) =>
      Array.from({ length: lines }, (_, i) => `On day ${i} the harbour master counted boat number ${i * 7} and wrote it down.`).join('\n')
    const [once, twice] = [textOf(4000), textOf(8000)]
    // time of this process: what else the machine does is none of it
    const took = (text: string) => {
      const began = process.cpuUsage()
      read(text)
      const { user, system } = process.cpuUsage(began)
      return user + system
    }
    took(once)
    const ratios = Array.from({ length: 3 }, () => took(twice) / took(once))
    // two for linear, four for square time; the least of three
    expect(Math.min(...ratios)).toBeLessThan(3.5)
  }, 60_000)
})

describe('publication date', () => {
  const dated = (text: string) => {
    const { document } = documentFromText({ id: 'd1', text: `A ferry and its owners\n\n${text}\n\n${PROSE}` })
    return [document.publishedAt, document.publishedAtBasis]
  }

  it('is only as exact as the text allows', () => {
    expect(dated('The hull was seen on 26 February 2023. On 17 September it was painted.')).toEqual(['2023', 'inferred'])
  })
  it.each([
    ['a day told without a year falls earlier in the year', 'Rules changed on 3 November 2022. On 14 May the boat sank.'],
    ['a later year is named', 'The hull was seen on 26 February 2023. On 17 September it was painted, and in 2024 sold.'],
    ['only history is told', 'The port was built on 4 June 1931.'],
  ])('stays unknown when %s', (_, text) => {
    expect(dated(text)).toEqual([null, 'unknown'])
  })
  it('is what is given, before all else', () => {
    expect(documentFromText({ id: 'd1', text: 'Published: 4 March 2024', publishedAt: '2024-03' }).document.publishedAt).toBe('2024-03')
  })
})

describe('dateline', () => {
  it.each([
    ['KANDI, Benin, March 4 (Reuters) - The ferry sank.', 'KANDI, Benin', 'March 4', 'Reuters'],
    ['Kandi, Saturday 4 March 2024 – The ferry sank.', 'Kandi', '2024-03-04', null],
    ['KANDI (AP) — The ferry sank.', 'KANDI', null, 'AP'],
  ])('is read off %j', (text, place, date, agency) => {
    const { document } = read(`${text}\n\n${PROSE}`)
    expect(document.dateline).toMatchObject({ place, date })
    expect(document.agency).toBe(agency)
  })
  it.each(['Talks - and more talks - went on.', 'The ferry — an old one — sank.', 'NATO: what comes next?'])(
    'is not seen in %j',
    (text) => {
      expect(read(`${text}\n\n${PROSE}`).document.dateline).toBeNull()
    },
  )
})
