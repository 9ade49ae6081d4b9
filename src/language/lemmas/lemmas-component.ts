import { type Component, need } from '../../core/index.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `is be, are be, was be, were be, been be, am be, has have, had have, does do, did do, said say, told tell, went go, gone go, took take,
   taken take, made make, left leave, held hold, fell fall, came come, gave give, saw see, shot shoot, fought fight, men man, women woman,
   children child, people person, n't not`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Dictionary forms by a few irregular words and by endings. */
export const lemmasComponent: Component = {
  name: 'lemmas',
  version: '0',
  needs: ['tokens', 'tags'],
  adds: ['lemmas'],
  run(_document, layers) {
    const { tokens, tags } = need(layers, 'tokens', 'tags')
    return { lemmas: tokens.map(({ text, lower }, i) => lemmaOf(text, lower, tags[i]!.xpos)) }
  },
}

function lemmaOf(text: string, lower: string, xpos: string): string {
  if (xpos.startsWith('NNP')) return text
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular
  if (xpos === 'NNS' || xpos === 'VBZ')
    return lower
      .replace(/ies$/, 'y')
      .replace(/(?<=ss|sh|ch|x)es$/, '')
      .replace(/(?<=[^su])s$/, '')
  if (xpos === 'VBD' || xpos === 'VBN')
    return lower
      .replace(/ied$/, 'y')
      .replace(/([^aeiouls])\1ed$/, '$1')
      .replace(/(?<=..)ed$/, '')
  if (xpos === 'VBG') return lower.replace(/([^aeiouls])\1ing$/, '$1').replace(/(?<=..)ing$/, '')
  return lower
}
