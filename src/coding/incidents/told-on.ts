import type { Document, Timex } from '../../core/index.ts'

/** How far into a text a report says its own date, and how long a block is that says little else. */
const HEAD = 250
const SHORT = 80

export interface ToldOn {
  readonly day: string | null
  /** The id of the time that says it in the text: when it was told and never by itself when something happened. */
  readonly time: string | null
}

/**
 * The day a report tells on, as far as it says: where a sum ends that goes up to now. Of one that does not say when it was published: the day that stands at its
 * head, or alone in its last lines.
 */
export function toldOn({ publishedAt, dateline, blocks, text }: Document, times: readonly Timex[]): ToldOn {
  const given = [publishedAt, dateline?.date].flatMap((date) => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? [])[0]
  const days = times.filter(({ type, value, anchor }) => type === 'DATE' && anchor === null && /^\d{4}-\d\d-\d\d$/.test(value))
  const first = blocks.find(({ kind }) => kind === 'paragraph')
  const atHead = days.find(
    ({ span }) =>
      span.start < HEAD &&
      (first === undefined || span.end <= first.span.start || /^[^.!?]{0,50}$/.test(text.slice(first.span.start, span.start))) &&
      !/\b(?:on|in|of|since|from|until)\s$/i.test(text.slice(Math.max(0, span.start - 6), span.start)),
  )
  const last = blocks.slice(-3).filter(({ span }) => span.end - span.start <= SHORT)
  const atEnd = days.find(({ span }) => last.some((block) => block.span.start <= span.start && span.end <= block.span.end))
  const own = atHead ?? atEnd ?? null
  return { day: given ?? own?.value ?? null, time: own?.id ?? null }
}
