import { expect, it } from 'vitest'
import { captureBytes } from '../../capture/index.ts'
import { readDocument } from '../read-document.ts'
import { column, type Drawn, makePdf } from '../testing/make-pdf.ts'

const origin = { name: 'report.pdf', url: null, retrievedAt: null }
const read = (pages: readonly (readonly Drawn[])[]) => readDocument(captureBytes(makePdf(pages), origin))

it('joins lines to paragraphs, and puts together what the end of a line cut', async () => {
  const { document } = await read([
    [
      { text: 'Three killed at the ferry of Gao', x: 60, y: 780, size: 18 },
      ...column(
        ['Gunmen attacked a ferry near Gao on Sunday and killed three pas-', 'sengers, the mayor said. Two were wounded.'],
        60,
        740,
      ),
      ...column(['The ferry was on its way from Bourem to Gao with some forty peo-', 'ple, most of them traders.'], 60, 690),
    ],
  ])
  expect(document.text.split('\n\n')).toEqual([
    'Three killed at the ferry of Gao',
    'Gunmen attacked a ferry near Gao on Sunday and killed three passengers, the mayor said. Two were wounded.',
    'The ferry was on its way from Bourem to Gao with some forty people, most of them traders.',
  ])
  expect(document.title).toBe('Three killed at the ferry of Gao')
})

it('reads columns one after the other', async () => {
  const { document } = await read([
    [
      ...column(['The left column tells of the', 'attack on the market, which', 'the governor put down to'], 60, 700),
      ...column(['bandits from over the border.', 'Residents spoke of soldiers', 'in plain clothes.'], 320, 700),
    ],
  ])
  expect(document.text).toBe(
    'The left column tells of the attack on the market, which the governor put down to bandits from over the border. Residents spoke of soldiers in plain clothes.',
  )
})

it('leaves out what stands on every page, knows the page of each block, and goes on over the turn of a page', async () => {
  const page = (lines: readonly string[], number: number) => [
    { text: `Monitor of the Lakes, issue ${number}`, x: 60, y: 810 },
    ...column(lines, 60, 740),
    { text: `Page ${number} of 3`, x: 280, y: 40 },
  ]
  const { document } = await read([
    page(['On Monday a mine killed two herders near Bor. On the same', 'day, soldiers stopped a bus at'], 1),
    page(['Mangalla and took four men with them.'], 2),
    page(['The four were freed on Friday, their families said.'], 3),
  ])
  expect(document.text).not.toMatch(/Monitor|Page/)
  expect(document.text).toContain('stopped a bus at Mangalla and took')
  expect(document.blocks.map(({ page: of }) => of)).toEqual([1, 3])
})

it('says what is wrong with a PDF that cannot be read', async () => {
  const bytes = makePdf([[{ text: 'Two boats sank.', x: 60, y: 700 }]])
  await expect(readDocument(captureBytes(bytes.slice(0, 60), origin))).rejects.toMatchObject({ code: 'encoding-invalid' })
  await expect(read([[]])).rejects.toMatchObject({ code: 'input-empty', message: expect.stringContaining('scan') })
})
