import type { Span } from '../../../core/index.ts'
import { lemmaAt, type Scene, spanOver, speakerFrom, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

const QUOTING = new Set(['quote', 'cite'])
const LINKS = new Set(['by', 'in'])

/**
 * "X, quoted by Y, said …": X says it, and Y quotes X. The words for Y are taken out of those for X and become an attribution of their own that cites the
 * first, with the same content.
 */
export function quotedBy(scene: Scene, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return found.flatMap((one) => {
    if (one.citedBy || one.source.length === 0) return [one]
    const chain = chainOf(scene, one)
    return chain ?? [one]
  })
}

function chainOf(scene: Scene, one: FoundAttribution): readonly FoundAttribution[] | null {
  const { reading } = scene
  const source = one.source[0]!
  const { first, last } = tokensOf(reading, source)
  const sentence = reading.sentences[reading.tokens[first]?.sentence ?? -1]
  if (!sentence) return null
  const at = quotingIn(scene, first, last, sentence.last)
  if (at === -1) return null
  const quoter = speakerFrom(scene, at + 2, stopOf(scene, at + 2, sentence.last))
  if (!quoter || scene.timeAt[quoter.first] === 1) return null
  let end = Math.min(at, last)
  while (end > first && wordAt(reading, end - 1) === ',') end--
  if (end === first) return null
  const outer: FoundAttribution = {
    source: [spanOver(reading, quoter.first, quoter.last)],
    cue: [spanOver(reading, at, at + 2)],
    content: one.content,
    stance: 'reports',
    rule: 'quoted-by',
  }
  const inner: FoundAttribution = {
    ...one,
    source: [spanOver(reading, first, end), ...one.source.slice(1)] as readonly Span[],
    citedBy: outer,
  }
  return [outer, inner]
}

/** The participle of "quoted by" within the words for a speaker or straight after them, or -1. */
function quotingIn({ reading }: Scene, first: number, last: number, limit: number): number {
  for (let token = first + 1; token < Math.min(limit - 2, last + 2); token++)
    if (
      QUOTING.has(lemmaAt(reading, token)) &&
      /^VB[ND]$/.test(xposAt(reading, token)) &&
      LINKS.has(wordAt(reading, token + 1)) &&
      isReduced(reading, token)
    )
      return token
  return -1
}

/** Not "was quoted by …", which has a rule of its own. */
const isReduced = (reading: Scene['reading'], token: number): boolean => !/^(?:be|have)$/.test(lemmaAt(reading, token - 1))

/** The quoter's words end at the comma. */
function stopOf({ reading }: Scene, from: number, limit: number): number {
  for (let token = from; token < limit; token++) if (wordAt(reading, token) === ',' || wordAt(reading, token) === 'without') return token
  return limit
}
