import { describe, expect, it } from 'vitest'
import { codeStatements } from '../testing/code-statements.ts'

/** Who says something by way of whom: [outer source, inner source, inner content]. */
const chains = (text: string) => {
  const { attributions, document } = codeStatements(text)
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' … ')
  return attributions.flatMap(({ within, source, content }) => {
    const outer = attributions.find(({ id }) => id === within)
    return outer ? [[words(outer.source.spans), words(source.spans), words(content.spans)]] : []
  })
}

describe('nesting', () => {
  it.each([
    ['A witness told Radio Sahel that the governor had said the bridge was safe.', ['A witness', 'the governor', 'the bridge was safe']],
    ['The paper reported that nine men had died, citing a doctor.', ['The paper', 'a doctor', 'that nine men had died']],
    [
      'State radio quoted the army as saying that an assault had been repulsed.',
      ['State radio', 'the army', 'that an assault had been repulsed'],
    ],
    [
      'The mayor has been quoted by the newspaper Daily Gazette as saying that two farmers were hurt.',
      ['the newspaper Daily Gazette', 'The mayor', 'that two farmers were hurt'],
    ],
    [
      'Governor Musa Kone, quoted by provincial television, said that the men numbered eight.',
      ['provincial television', 'Governor Musa Kone', 'that the men numbered eight'],
    ],
    [
      'According to a trader quoted by the news site Sahel Post, the road was mined.',
      ['the news site Sahel Post', 'a trader', 'the road was mined'],
    ],
    [
      'The colonel rejected reports by some aid workers that soldiers had burned the clinic.',
      ['The colonel', 'some aid workers', 'that soldiers had burned the clinic'],
    ],
    ['“He was a boy. He told me his commander had promised bread,” said Awa Diop.', ['Awa Diop', 'He', 'his commander had promised bread']],
  ])('%s', (text, want) => {
    expect(chains(text)).toContainEqual(want)
  })

  it.each([
    'The mayor said that a group that intended to burn the market had been caught.',
    'The mayor told reporters that his office had said nothing about ages.',
    'The mayor said the road was closed. The colonel said it was open.',
    'The hospital said it had admitted 17 people.',
    'The mayor ruled out talks with what she called “bandits”.',
  ])('sees none in: %s', (text) => {
    expect(chains(text)).toEqual([])
  })
})
