import { phraseAt, type Scene, spanOver, wordAt } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { quotationsIn } from './continuation.ts'

const DASHES = new Set(['—', '–', '-', '--'])
const LONGEST = 12

/** A quotation with its speaker's name as a line of its own below, as in pull quotes. */
export function signatures(scene: Scene, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { reading } = scene
  const taken = quotationsIn(scene, found)
  return scene.quoted.flatMap((quoted, index) => {
    const kind = reading.document.blocks[reading.sentences[reading.tokens[quoted.first]!.sentence]!.block]?.kind
    if (taken.has(index) || kind === 'title' || kind === 'heading') return []
    const opening = reading.sentences[reading.tokens[quoted.first]!.sentence]!
    const line = reading.sentences[reading.tokens[quoted.last - 1]!.sentence + 1]
    if (!quoted.isSpeech || opening.first !== quoted.first || !line || line.first !== quoted.last || line.block === opening.block) return []
    let first = line.first
    while (first < line.last && DASHES.has(wordAt(reading, first))) first++
    const phrase = phraseAt(scene, first)
    if (phrase?.kind !== 'name' || phrase.first !== first || line.last - first > LONGEST) return []
    if (phrase.last < line.last && wordAt(reading, phrase.last) !== ',') return []
    return [
      { source: [spanOver(reading, first, line.last)], cue: [], content: quoted.quotation.spans, stance: 'reports', rule: 'signature' },
    ]
  })
}
