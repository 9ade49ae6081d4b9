import { type QuotedTokens, type Scene, tokensOf, wordAt } from '../../../reading/index.ts'
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
  const taken = quotationsIn(scene, found)
  const ends = found
    .flatMap((one) => [...one.source, ...one.cue, ...one.content].map(({ end }) => ({ end, one })))
    .sort((a, b) => a.end - b.end)
  let last = 0
  let latest: { readonly end: number; readonly one: FoundAttribution } | undefined
  for (const [index, quoted] of scene.quoted.entries()) {
    const start = quoted.quotation.spans[0]!.start
    for (; last < ends.length && ends[last]!.end <= start; last++) if (!latest || ends[last]!.end >= latest.end) latest = ends[last]
    if (taken.has(index) || !latest || !standsAlone(scene, quoted) || latest.end <= previousStart(scene, quoted)) continue
    const stance = latest.one.stance === 'denies' ? 'reports' : latest.one.stance
    const one: FoundAttribution = { source: [], cue: [], content: quoted.quotation.spans, stance, rule: 'continuation' }
    added.push(one)
    latest = { end: quoted.quotation.spans.at(-1)!.end, one }
  }
  return added
}

/** Where the sentence before a quotation begins: the last speaker's words have to reach into it. */
function previousStart({ reading }: Scene, { first }: QuotedTokens): number {
  return reading.sentences[reading.tokens[first]!.sentence - 1]?.start ?? Number.POSITIVE_INFINITY
}

/** Indexes of the quotations that are content of an attribution, in whole or in part. */
export function quotationsIn({ reading, quoteAt }: Scene, found: readonly FoundAttribution[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const span of found.flatMap(({ content }) => content)) {
    const { first, last } = tokensOf(reading, span)
    for (let token = first; token < last; token++) if (quoteAt[token] !== -1) taken.add(quoteAt[token]!)
  }
  return taken
}

/** The quotation begins a sentence and ends one. */
function standsAlone({ reading }: Scene, { first, last, isSpeech }: QuotedTokens): boolean {
  if (!isSpeech || last - first < FEWEST_WORDS + 2) return false
  const opening = reading.sentences[reading.tokens[first]!.sentence]!
  const closing = reading.sentences[reading.tokens[last - 1]!.sentence]!
  return opening.first === first && closing.last === last && STOPS.has(wordAt(reading, last - 2))
}
