import { overlaps } from '../../../core/index.ts'
import { type Scene, wordAt, xposAt } from '../../reading/index.ts'

const DASHES = new Set(['-', '–', '—', '--'])
/** Farthest token of a sentence at which a dateline's dash may stand. */
const FARTHEST = 16

/** The first token after a dateline ("KIRUNA, May 3 (Agency) - ") that a sentence opens with; the sentence's first where there is none. */
export function afterDateline(scene: Scene, low: number): number {
  const { reading } = scene
  const first = reading.tokens[low]
  if (!first) return low
  const known = reading.document.dateline?.spans.some((span) => overlaps(span, first)) ?? false
  if (!known && !/^\p{Lu}{2,}$/u.test(first.text)) return low
  for (let token = low + 1; token < low + FARTHEST; token++) {
    if (/^VB[DZP]/.test(xposAt(reading, token))) return low
    const stands = DASHES.has(wordAt(reading, token)) && reading.tokens[token - 1]!.end < reading.tokens[token]!.start
    if (stands && (known || wordAt(reading, token - 1) === ')' || /^\p{Lu}/u.test(reading.tokens[token - 1]!.text))) return token + 1
  }
  return low
}
