import type { Place } from '../../core/index.ts'
import { AUXILIARIES, GOVERNMENTS, HELD_WITH, LOCATIVES, STATE_VERBS, TOLD_TO } from './en/lexicon.ts'

const BEFORE = 24
const AFTER = 110

/**
 * Whether a country or a seat of government stands for those who govern there: "Damascus said", "Iraq's transitional government", "urged Islamabad to". Nothing happens at such a place.
 */
export function isMetonym(text: string, { span, kind }: Pick<Place, 'span' | 'kind'>): boolean {
  if (!/^A\.PCL|^P\.PPL[AC]$/.test(kind)) return false
  const after = text.slice(span.end, span.end + AFTER)
  const isState = kind !== 'P.PPLA'
  const owned = /^['’]s((?:\s+[a-z]+){1,3})/i.exec(after)
  if (owned) return isState && wordsIn(owned[1] ?? '').some((word) => GOVERNMENTS.has(word))
  if (isState && /^\s+(?:authorities|government|regime)\b/i.test(after)) return true
  const before = /([A-Za-z-]+)\s+(?:the\s+)?$/.exec(text.slice(Math.max(0, span.start - BEFORE), span.start))?.[1]?.toLowerCase() ?? ''
  if (isState && (TOLD_TO.has(before) || HELD_WITH.test(text.slice(Math.max(0, span.start - 2 * BEFORE), span.start)))) return true
  if (LOCATIVES.has(before) || before === 'of') return false
  // "Kigali and Kampala have kept silent", "Sana'a, in a statement on Monday, rejected"
  const verbs = after.replace(/^\s+and\s+[A-Z][\p{L}’'-]+(?=\s)/u, '').replace(/^,\s(?:in|which|who|for|after|asked)\b[^.;,]{1,60},/i, '')
  const verb = wordsIn(/^(?:\s+[a-z]+){1,5}/i.exec(verbs)?.[0] ?? '').find((word) => !AUXILIARIES.has(word))
  return verb !== undefined && STATE_VERBS.has(verb)
}

function wordsIn(words: string): readonly string[] {
  return words.trim().toLowerCase().split(/\s+/)
}
