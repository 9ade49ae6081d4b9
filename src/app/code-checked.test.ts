import { describe, expect, it } from 'vitest'
import { createCoder } from '../coding/index.ts'
import type { Layers } from '../core/index.ts'
import { documentFromText } from '../document/index.ts'
import { codeChecked } from './code-checked.ts'

const text = 'Gunmen shot two herders near Ayorou on Sunday, the police of the district said.'

function codeGap(start: number, end: number) {
  const run = (): Layers => ({ gaps: [{ id: 'g', kind: 'unknown', about: null, spans: [{ start, end }] }] })
  const coder = createCoder([{ name: 'gaps', version: '0', needs: [], adds: ['gaps'], run }], { name: 'test', version: '0', inputs: [] })
  return () => codeChecked(coder, documentFromText({ id: 'a', text }))
}

describe('a record that is checked', () => {
  it('is handed on when every quote is in the text', () => {
    expect(codeGap(0, text.length)().gaps).toHaveLength(1)
  })

  it.each([
    [0, text.length + 1],
    [-1, 3],
    [5, 5],
    [7, 2],
    [0.5, 3],
  ])('is refused when it quotes [%d, %d)', (start, end) => {
    expect(codeGap(start, end)).toThrow(expect.objectContaining({ code: 'evidence-broken' }))
  })
})
