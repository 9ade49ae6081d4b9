import type { Place } from '../../core/index.ts'
import { AUXILIARIES, GOVERNMENTS, LOCATIVES, STATE_VERBS } from './en/lexicon.ts'

/** Whether a country or capital stands for its government here: "Damascus said", "Iraq's government". Nothing happens at such a place. */
export function isMetonym(text: string, { span, kind }: Pick<Place, 'span' | 'kind'>): boolean {
  if (!/^A\.PCL|^P\.PPLC/.test(kind)) return false
  const before = /([A-Za-z-]+)\s+(?:the\s+)?$/.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1]?.toLowerCase() ?? ''
  if (LOCATIVES.has(before) || before === 'of') return false
  const after = text.slice(span.end, span.end + 40)
  const owned = /^['’]s\s+(?:[a-z]+\s+)?([a-z]+)/i.exec(after)
  if (owned)
    return GOVERNMENTS.has(owned[1]?.toLowerCase() ?? '') || GOVERNMENTS.has(/^['’]s\s+([a-z]+)/i.exec(after)?.[1]?.toLowerCase() ?? '')
  const words =
    after
      .match(/^(?:\s+[a-z]+){1,3}/i)?.[0]
      .trim()
      .toLowerCase()
      .split(/\s+/) ?? []
  const verb = words.find((word) => !AUXILIARIES.has(word))
  return verb !== undefined && STATE_VERBS.has(verb)
}
