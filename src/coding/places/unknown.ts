import type { Name, Place, Sentence, Span, Token } from '../../core/index.ts'
import { overlaps } from '../../core/index.ts'
import { fold } from '../../gazetteer/index.ts'
import { COMMON_WORDS, CONNECTORS, LOCATIVES } from './en/lexicon.ts'
import { LIES_IN, UNKNOWN_APPOSITION, UNKNOWN_KINDS, UNKNOWN_UNIT_AFTER, UNKNOWN_UNIT_BEFORE } from './en/phrases.ts'
import { PEOPLES } from './peoples.ts'
import type { Told } from './told.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Places that the text names and the gazetteer does not know: "the village of X", "X, a quarter of Y", or a name that the names layer calls a place after "in" or "near".
 * They have no point, and only the country of the place they are said to lie in.
 */
export function unknownPlaces(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  names: readonly Name[],
  known: readonly Place[],
): readonly Told[] {
  const found: Told[] = []
  const words = wordsOf(tokens, sentence)
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.isCapital || COMMON_WORDS.has(words[at]?.folded ?? '')) continue
    const after = endOfName(words, at)
    const [first, last] = [words[at], words[after - 1]]
    at = after - 1
    if (first === undefined || last === undefined) continue
    const span = { start: first.start, end: last.end }
    if (PEOPLES.has(fold(text.slice(span.start, span.end)))) continue
    if (span.end - span.start < 3 || known.some((place) => overlaps(place.span, span))) continue
    const unit = unitOf(text, span, sentence)
    if (names.some((name) => name.kind === 'person' && overlaps(name, span))) continue
    const named = names.some((name) => name.kind === 'place' && name.start <= span.start && name.end >= span.end)
    const holder = known.find((place) => isHolder(text, sentence, span, place))
    const isPlaced = LOCATIVES.has(words[words.indexOf(first) - 1]?.folded ?? '') || endsBetween(text, span, [...known, ...found])
    if (unit === null && !(named && isPlaced)) continue
    found.push({
      span,
      name: text.slice(span.start, span.end),
      kind: UNKNOWN_KINDS[unit ?? ''] ?? 'P.PPL',
      lat: null,
      lon: null,
      bbox: null,
      geonameId: null,
      country: holder?.country ?? null,
      admin1: holder?.admin1 ?? null,
      iso3166_2: holder?.iso3166_2 ?? null,
      relation: null,
      use: 'place',
      precision: 'unresolved',
    })
  }
  return found
}

/** "Between A and X": the second of two places. */
function endsBetween(text: string, { start }: Span, places: readonly Pick<Place, 'span'>[]): boolean {
  return places.some(
    ({ span }) =>
      span.end < start &&
      start - span.end < 12 &&
      /^\sand\s(?:the\s)?$/.test(text.slice(span.end, start)) &&
      /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, span.start - 13), span.start)),
  )
}

/** "X, a quarter of Y", "X in Y", "Y's X" */
function isHolder(text: string, sentence: Sentence, name: Span, { span, use }: Place): boolean {
  if (use === 'demonym') return false
  if (span.end <= name.start) return name.start - span.end < 4 && /^['’]s\s+$/.test(text.slice(span.end, name.start))
  const isAfter = span.start >= name.end && span.start - name.end < 80 && span.end <= sentence.end
  return isAfter && LIES_IN.test(text.slice(name.end, span.start))
}

function endOfName(words: readonly Word[], at: number): number {
  let end = at + 1
  for (let i = at + 1; i < words.length && i < at + 5; i++) {
    const word = words[i]
    if (word === undefined || word.breaksBefore) break
    if (word.isCapital) end = i + 1
    else if (!CONNECTORS.has(word.folded) || word.folded === 'and' || word.folded === 'on' || word.folded === 'of') break
  }
  return end
}

function unitOf(text: string, { start, end }: { start: number; end: number }, sentence: Sentence): string | null {
  const before = UNKNOWN_UNIT_BEFORE.exec(text.slice(Math.max(sentence.start, start - 30), start))
  const rest = text.slice(end, Math.min(sentence.end, end + 90))
  const after = UNKNOWN_UNIT_AFTER.exec(rest) ?? UNKNOWN_APPOSITION.exec(rest)
  return (before?.groups?.unit ?? after?.groups?.unit ?? null)?.toLowerCase() ?? null
}
