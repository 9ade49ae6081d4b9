import { describe, expect, it } from 'vitest'
import { marked } from './marked.ts'

describe('marked', () => {
  it('gives the text without its marks and where they stood', () => {
    const { text, spans } = marked('[who:Police] said [what:two [n:men] left].')
    expect(text).toBe('Police said two men left.')
    expect(spans.map(({ name, start, end }) => `${name}=${text.slice(start, end)}`)).toEqual(['who=Police', 'what=two men left', 'n=men'])
  })

  it('leaves brackets that are no marks', () => {
    expect(marked('a [sic] b]').text).toBe('a [sic] b]')
  })

  it('refuses a mark that is not closed', () => {
    expect(() => marked('[who:Police said')).toThrow("mark 'who' is not closed")
  })
})
