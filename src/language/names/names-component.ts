import { type Component, type Name, type NameKind, need, type Sentence, type Tag, type Token } from '../../core/index.ts'

const KINDS: readonly [NameKind, RegExp][] = [
  ['group', /\b(?:Front|Brigades?|Militia|Movement|Katiba|Liberation|Fighters)\b/],
  ['facility', /\b(?:Hospital|Airport|Bridge|Barracks|Mosque|Prison|Market|Base)\b/],
  [
    'organization',
    /\b(?:Ministry|Army|Police|Agency|Committee|Council|University|Union|Nations|Party|Court|Commission|Office|Radio|News|TV|Guard|Forces?)\b/,
  ],
  ['place', /\b(?:Province|District|River|Valley|Island|Lake|Mount|North|South|East|West|City)\b/],
]
const NATIONALITY = /^\p{Lu}\p{Ll}+(?:ese|ian|ians|ish|i|is)$/u

/** Runs of capitalised words as names, their kind told by the words in them and before them. */
export const namesComponent: Component = {
  name: 'names',
  version: '0',
  needs: ['tokens', 'sentences', 'tags'],
  adds: ['names'],
  run(document, layers) {
    const { tokens, sentences, tags } = need(layers, 'tokens', 'sentences', 'tags')
    return { names: sentences.flatMap((sentence) => namesOf(document.text, sentence, tokens, tags)) }
  },
}

function namesOf(text: string, sentence: Sentence, tokens: readonly Token[], tags: readonly Tag[]): Name[] {
  const names: Name[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    if (tags[i]!.upos !== 'PROPN') continue
    let last = i + 1
    while (last < sentence.last && (tags[last]!.upos === 'PROPN' || (tokens[last]!.text === '-' && tags[last + 1]?.upos === 'PROPN')))
      last++
    const start = tokens[i]!.start
    const end = tokens[last - 1]!.end
    names.push({ kind: kindOf(text.slice(start, end), tokens[i - 1]?.lower ?? '', last - i), start, end, first: i, last })
    i = last
  }
  return names
}

function kindOf(name: string, before: string, length: number): NameKind {
  for (const [kind, words] of KINDS) if (words.test(name)) return kind
  if (length === 1 && NATIONALITY.test(name)) return 'nationality'
  if (/^(?:in|at|near|from|to|of)$/.test(before)) return 'place'
  return length > 1 ? 'person' : /^\p{Lu}+$/u.test(name) ? 'organization' : 'person'
}
