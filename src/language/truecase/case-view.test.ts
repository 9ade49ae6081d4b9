import { describe, expect, it } from 'vitest'
import type { Document, Layers } from '../../core/index.ts'
import { languageComponents } from '../index.ts'
import { englishModels } from '../testing/english-models.ts'
import { caseView } from './case-view.ts'

const models = englishModels()
const components = languageComponents(models)

function layersOf(text: string): Required<Layers> {
  const document = { text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, repeats: null }] } as unknown as Document
  return components.reduce<Layers>((so, component) => ({ ...so, ...component.run(document, so) }), {}) as Required<Layers>
}

function seen(text: string): string {
  const { tokens, sentences } = layersOf(text)
  return caseView(tokens, sentences, models.lexicon, models.words).join(' ')
}

const names = (text: string): string[] =>
  layersOf(text).names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).toLowerCase()}`)

describe('caseView', () => {
  it('leaves text as it is that is not all in capitals', () => {
    expect(seen('The UN said Gen. Musa Kone left BAMAKO.')).toBe('The UN said Gen. Musa Kone left BAMAKO .')
  })

  it.each([
    ['a noun after an article, though it may be a name', 'THE NEW BILL WILL RESTRICT THE LAW.', 'The new bill will restrict the law .'],
    ['words made of others', 'THE TOUGHER AMNESTIES WERE ADMITTED.', 'The tougher amnesties were admitted .'],
    ['peoples', 'TWO SALVADORAN SOLDIERS LEFT.', 'Two Salvadoran soldiers left .'],
    ['letters that nobody can say', 'THE FRLN DENIED IT.', 'The FRLN denied it .'],
    ['a name that goes on', 'GEN. FERNANDO TORRES SILVA RESIGNED.', 'Gen. Fernando Torres Silva resigned .'],
    ['a body named by what stands before it', 'THE SABIL BRIGADE LEFT WITH A BRIGADE.', 'The Sabil Brigade left with a brigade .'],
  ])('tells %s', (_, text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  it('lets the names of wire copy in capitals be found as in running text', () => {
    const text = 'Defence Minister Amina Toure told Reuters on Monday that fighters of the Sabil Brigade had left Bamako.'
    expect(names(text.toUpperCase())).toEqual(names(text))
  })
})
