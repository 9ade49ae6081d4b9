import { describe, expect, it } from 'vitest'
import { wordForms } from '../words/word-form.ts'
import { FIRST_NAME } from '../words/word-table.ts'
import { documentMemory } from './document-memory.ts'
import { nameWords } from './name-words.ts'

const table = { look: (lower: string) => (lower === 'amina' ? FIRST_NAME : 0) }
const forms = wordForms(table)

function memoryOf(...sentences: string[]) {
  return documentMemory(
    sentences.map((sentence) => {
      const words = sentence.split(' ').map(forms)
      return nameWords(
        words,
        words.map(() => 'NN|NOUN'),
        table,
      )
    }),
  )
}

describe('the memory of a document', () => {
  it('knows before a short form is read what the long form says of it', () => {
    const memory = memoryOf('Tarkint denied it .', 'The men of the Tarkint Committee left , Amina Toure said .')
    expect(memory.uses('tarkint')).not.toBe(0)
    expect(memory.uses('tarkint')).not.toBe(memory.uses('toure'))
    expect(memory.uses('amina')).not.toBe(memory.uses('toure'))
  })

  it('knows an acronym by the first letters of its long form', () => {
    const memory = memoryOf('TCD denied it .', 'The Tarkint Council of Defence met .')
    expect(memory.uses('tcd')).not.toBe(0)
    expect(memory.uses('tcx')).toBe(0)
  })

  it('knows how the document writes a word', () => {
    const memory = memoryOf('They saw Hope and hope .', 'In Gao .')
    expect([memory.casing('hope'), memory.casing('gao'), memory.casing('they')]).toEqual([3, 2, 0])
  })
})
