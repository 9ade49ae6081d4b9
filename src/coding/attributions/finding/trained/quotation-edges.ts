import type { Span } from '../../../../core/index.ts'
import { overlaps } from '../../../../core/index.ts'
import type { Scene } from '../../../reading/index.ts'

/** A quotation that runs on over paragraphs is content as a whole: what holds its first paragraph gets the others. */
export function withWholeQuotations(scene: Scene, content: readonly Span[]): readonly Span[] {
  const last = content.at(-1)
  if (!last) return content
  const running = scene.quoted.find(
    ({ quotation: { spans }, isSpeech }) => isSpeech && spans.length > 1 && spans.some((span) => overlaps(span, last)),
  )
  if (!running) return content
  const { spans } = running.quotation
  const from = spans.findIndex((span) => overlaps(span, last))
  const start = Math.min(last.start, from === 0 ? last.start : spans[from]!.start)
  return [...content.slice(0, -1), { start, end: Math.max(last.end, spans[from]!.end) }, ...spans.slice(from + 1)]
}
