import { contains, overlaps, type Span } from '../../../core/index.ts'
import type { Scene } from '../../reading/index.ts'

/** Direct: every word in quotation marks; mixed: some; indirect: none. */
export function mannerOf(scene: Scene, content: readonly Span[]): 'direct' | 'indirect' | 'mixed' {
  const quotes = scene.quoted.flatMap(({ quotation }) => quotation.spans)
  const touched = quotes.filter((quote) => content.some((span) => overlaps(quote, span)))
  if (touched.length === 0) return 'indirect'
  return content.every((span) => touched.some((quote) => contains(quote, span))) ? 'direct' : 'mixed'
}
