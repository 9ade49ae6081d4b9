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

  it('knows an unnamed witness from a source who tells what is known', () => {
    expect(protect('A shopkeeper said he had seen three trucks. An official said the road was closed.')).toEqual({
      'A shopkeeper': 'witness',
      'An official': 'source',
    })
  })

  it('knows who is held by the words for him, or by his confession', () => {
    expect(protect('The detainees said they had been given no water.')).toEqual({ 'The detainees': 'detainee' })
    expect(protect('Idris Danladi confessed to planting the bomb.')).toEqual({ 'Idris Danladi': 'detainee' })
  })
})
