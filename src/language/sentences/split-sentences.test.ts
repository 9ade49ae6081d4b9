import { describe, expect, it } from 'vitest'
import { tokenise } from '../tokens/tokenise.ts'
import { splitSentences } from './split-sentences.ts'

function sentences(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length })
  return splitSentences(text, tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end))
}

describe('splitSentences', () => {
  it.each([
    'He left.| She stayed.',
    '"We ran.| We hid," she said.| "They shot at us."| Then it was quiet.',
    '“We hid.”| Nobody came.',
    '"Who did it?" Amara Diallo asked.',
    'Maj. Gen. Tun spoke to Lt. Col. Aye.| He left.',
    'The U.S. envoy left.| They came from the U.S.| They stayed.',
    'A headline without a stop',
    'They met at 6 p.m. on Monday.| He paid $3.5 million.',
    'Well... maybe not.| Nothing!',
    'The first claim.[3]| The second [4] claim.',
    '',
  ])('%s', (marked) => expect(sentences(marked.replaceAll('|', ''))).toEqual(marked === '' ? [] : marked.split('| ')))
})
