import { describe, expect, it } from 'vitest'
import { codeStatements } from '../attributions/testing/code-statements.ts'

const protect = (text: string) => Object.fromEntries(codeStatements(text).actors.map(({ name, protect: value }) => [name, value]))

describe('protection', () => {
  it('leaves public office open and keeps everybody else at least private', () => {
    expect(protect('Governor Musa Kone met Awa Diop, a teacher.')).toEqual({ 'Musa Kone': 'none', 'Awa Diop': 'private' })
  })

  it('keeps an unnamed source a source', () => {
    expect(protect('A nurse who asked not to be named said nine people had died.')).toEqual({ 'A nurse': 'source' })
  })

  it('knows a minor by a stated age', () => {
    expect(protect('Sira Diallo, 12, was taken to hospital.')).toEqual({ 'Sira Diallo': 'minor' })
  })

  it('knows who tells what he saw', () => {
    expect(protect('“I saw three trucks burning,” said Bakary Camara, a farmer.')).toEqual({ 'Bakary Camara': 'witness' })
  })
})
