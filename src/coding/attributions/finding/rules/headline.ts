import { phraseAt, type Scene, spanOver, wordAt, xposAt } from '../../../reading/index.ts'
import { contentSpans, trim } from '../content.ts'
import type { FoundAttribution } from '../found-attribution.ts'

const FEWEST_WORDS = 3
const LONGEST_SOURCE = 7

/** Headlines: "Army: dozens killed", "Dozens killed: army". A line of another kind with a name before the colon is a transcript. */
export function headline(scene: Scene, sentence: number): FoundAttribution | null {
  const { reading } = scene
  const { first, last, block } = reading.sentences[sentence]!
  const kind = reading.document.blocks[block]?.kind
  if (kind !== 'title' && kind !== 'heading') return null
  for (let colon = first + 1; colon < last - 1; colon++) {
    if (wordAt(reading, colon) !== ':') continue
    const phrase = phraseAt(scene, first)
    if (
      colon - first <= LONGEST_SOURCE &&
      phrase?.first === first &&
      phrase.last === colon &&
      phrase.kind === 'name' &&
      !isPlace(scene, phrase.head) &&
      last - colon > FEWEST_WORDS &&
      hasVerb(scene, colon + 1, last)
    )
      return {
        source: [spanOver(reading, first, colon)],
        cue: [spanOver(reading, colon, colon + 1)],
        content: contentSpans(scene, colon + 1, trim(scene, colon + 1, last)),
        stance: 'reports',
        rule: 'headline',
      }
    const end = trim(scene, colon + 1, last)
    const tail = phraseAt(scene, colon + 1)
    if (
      end - colon - 1 <= LONGEST_SOURCE &&
      tail &&
      tail.last === end &&
      tail.first === colon + 1 &&
      tail.kind !== 'pronoun' &&
      hasVerb(scene, first, colon)
    )
      return {
        source: [spanOver(reading, colon + 1, end)],
        cue: [spanOver(reading, colon, colon + 1)],
        content: contentSpans(scene, first, colon),
        stance: 'reports',
        rule: 'headline',
      }
    return null
  }
  return null
}

/** "Gao: two killed" says where, and not who says so. */
const isPlace = ({ reading }: Scene, token: number): boolean => reading.names[reading.nameAt[token] ?? -1]?.kind === 'place'

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (/^VB|^MD/.test(xposAt(scene.reading, token))) return true
  return false
}
