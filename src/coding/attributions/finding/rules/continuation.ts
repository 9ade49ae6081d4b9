import { overlaps, type Span } from '../../../../core/index.ts'
import { type QuotedTokens, type Scene, wordAt } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'

/** Shorter quotations are names and single words held at a distance. */
const FEWEST_WORDS = 4
const STOPS = new Set(['.', '?', '!', '…'])

/**
 * Quotations that stand as sentences of their own, without words for speaker or cue, and that no attribution has: they go on with the
 * last speaker. Only straight after that speaker's words: a quotation in a later part of the report is left open.
 */
export function continuations(scene: Scene, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const added: FoundAttribution[] = []
  for (const quoted of scene.quoted) {
    if (
      !standsAlone(scene, quoted) ||
      found.some(({ content }) => content.some((span) => quoted.quotation.spans.some((quote) => overlaps(quote, span))))
    )
      continue
    const before = latestBefore(scene, [...found, ...added], quoted)
    if (!before) continue
    added.push({
      source: [],
      cue: [],
      content: quoted.quotation.spans,
      stance: before.stance === 'denies' ? 'reports' : before.stance,
      rule: 'continuation',
    })
  }
  return added
}

/** The quotation begins a sentence and ends one. */
function standsAlone({ reading }: Scene, { first, last, isSpeech }: QuotedTokens): boolean {
  if (!isSpeech || last - first < FEWEST_WORDS + 2) return false
  const opening = reading.sentences[reading.tokens[first]!.sentence]!
  const closing = reading.sentences[reading.tokens[last - 1]!.sentence]!
  return opening.first === first && closing.last === last && STOPS.has(wordAt(reading, last - 2))
}

/** The attribution whose words end in the sentence just before, in this paragraph or as the last of the one before. */
function latestBefore({ reading }: Scene, found: readonly FoundAttribution[], quoted: QuotedTokens): FoundAttribution | null {
  const sentence = reading.tokens[quoted.first]!.sentence
  const start = reading.tokens[quoted.first]!.start
  const previous = reading.sentences[sentence - 1]
  if (!previous) return null
  const near = found.filter(({ source, cue, content }) =>
    [...source, ...cue, ...content].some((span: Span) => span.end > previous.start && span.end <= start),
  )
  return near.at(-1) ?? null
}
