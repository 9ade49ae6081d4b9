import type { Span } from '../../../core/index.ts'
import {
  isSpeechVerb,
  isVerb,
  phraseAt,
  type QuotedTokens,
  type Reading,
  type Scene,
  spanOver,
  speechAt,
  wordAt,
  xposAt,
} from '../../reading/index.ts'

/** Words that join a clause in which somebody else may speak. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'yet', 'however', 'nor'])
const FINAL = new Set(['.', '?', '!', '…'])

/**
 * Where indirect content ends: with the sentence, its stop left out, or earlier, where another speaker or another cue of the same
 * speaker takes over (", adding that", "but he also warned", ", according to", "; ").
 */
export function contentEnd(scene: Scene, from: number, limit: number): number {
  const { reading } = scene
  let token = from + 1
  for (; token < limit; token++) {
    if (speechAt(scene, token) && !speechAt(scene, from)) continue
    const word = wordAt(reading, token)
    if (word === ';') break
    if (word === 'according' && wordAt(reading, token + 1) === 'to') break
    if (word === 'on' && wordAt(reading, token + 1) === 'condition') break
    if (word === ',' && takesOver(scene, token + 1, limit)) break
    if (JOINING.has(word) && takesOverJoined(scene, token + 1, limit)) break
  }
  return trim(scene, from, token)
}

/** Leaves out the stop, and a comma, dash or joining word, at an end. A stop inside quotation marks stays with its quotation. */
export function trim(scene: Scene, from: number, to: number): number {
  const { reading } = scene
  let end = to
  while (end > from) {
    const word = wordAt(reading, end - 1)
    if (scene.quoteAt[end - 1] !== -1 && scene.quoted[scene.quoteAt[end - 1]!]!.first >= from) break
    if (
      !FINAL.has(word) &&
      word !== ',' &&
      word !== ':' &&
      word !== ';' &&
      word !== '—' &&
      word !== '–' &&
      word !== '--' &&
      word !== '-' &&
      word !== '...'
    )
      break
    end--
  }
  return end
}

/** After a comma: a reporting verb ("adding that", "said"), or a speaker's parenthesis at the end (", the army said."). */
function takesOver(scene: Scene, token: number, limit: number): boolean {
  const { reading } = scene
  if (/^VB[GDZ]$/.test(xposAt(reading, token)) && isSpeechVerb(reading, token)) return true
  let next = token
  if (wordAt(reading, next) === 'as') next++
  const phrase = phraseAt(scene, next)
  if (!phrase || phrase.first !== next) return false
  next = phrase.last
  while (next < limit && xposAt(reading, next) === 'IN' && phraseAt(scene, next + 1)?.first === next + 1)
    next = phraseAt(scene, next + 1)!.last
  while (next < limit && (xposAt(reading, next).startsWith('RB') || /^(has|have|had)$/.test(wordAt(reading, next)))) next++
  if (next >= limit || !isSpeechVerb(reading, next)) return false
  const rest = next + 1
  return rest >= limit || wordAt(reading, rest) === ',' || FINAL.has(wordAt(reading, rest)) || endsSoon(reading, rest, limit)
}

/** Only a time or place of the saying is left. */
function endsSoon(reading: Reading, from: number, limit: number): boolean {
  if (limit - from > 9) return false
  for (let token = from; token < limit; token++) if (isVerb(reading, token) || wordAt(reading, token) === 'that') return false
  return true
}

/** After "and", "but", "while": a finite speech verb, with or without a new subject. */
export function takesOverJoined(scene: Scene, token: number, limit: number): boolean {
  const { reading } = scene
  let next = token
  while (next < limit && xposAt(reading, next).startsWith('RB')) next++
  const phrase = phraseAt(scene, next)
  const hasSubject = phrase !== null && phrase.first === next
  if (hasSubject) {
    next = phrase.last
    if (xposAt(reading, next) === 'IN' && phraseAt(scene, next + 1)?.first === next + 1) next = phraseAt(scene, next + 1)!.last
    if (wordAt(reading, next) === '(') while (next < limit && wordAt(reading, next - 1) !== ')') next++
  }
  while (next < limit && (xposAt(reading, next).startsWith('RB') || /^(has|have|had|is|are|was|were)$/.test(wordAt(reading, next)))) next++
  if (next >= limit || !isSpeechVerb(reading, next)) return false
  const tag = xposAt(reading, next)
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || (tag === 'VBN' && next > token)
}

/**
 * Content over tokens `[from, to)` as spans, grown so that a quotation that it cuts is taken whole: over the sentences and the
 * paragraphs that it runs on for.
 */
export function contentSpans(scene: Scene, from: number, to: number): readonly Span[] {
  const { reading } = scene
  if (to <= from) return []
  const head = speechAt(scene, from)
  const tail = speechAt(scene, to - 1)
  const spans: Span[] = []
  let start = from
  if (head && head.first < from) start = head.first
  if (head && head.quotation.spans.length > 1 && head === tail) return head.quotation.spans
  if (tail && tail.last > to) {
    const pieces = tail.quotation.spans
    const first = tail.first > start ? { start: reading.tokens[start]!.start, end: pieces[0]!.end } : pieces[0]!
    spans.push(first, ...pieces.slice(1))
    return spans
  }
  return [spanOver(reading, start, to)]
}

/** Content of a cue: one that stands within a quotation has words of that quotation and not the whole of it. */
export function contentOf(scene: Scene, inside: QuotedTokens | null, from: number, to: number): readonly Span[] {
  if (!inside) return contentSpans(scene, from, to)
  let last = Math.min(to, inside.last)
  const isClosing = /^["”’'»]$/.test(wordAt(scene.reading, last - 1)) && last === inside.last
  if (isClosing) last--
  if (wordAt(scene.reading, last - 1) === ',') last--
  return last > from ? [spanOver(scene.reading, from, last)] : []
}

/** Whether a quotation ends as a sentence does, so that what follows is not part of what it says. */
export function endsSentence(reading: Reading, quoted: QuotedTokens): boolean {
  const end = quoted.quotation.spans.at(-1)!.end
  return /[.?!…][”"'’»\s]*$/.test(reading.text.slice(Math.max(0, end - 5), end))
}

/** Whether a finite verb follows within one clause. */
export function hasFiniteVerb(scene: Scene, from: number, limit: number): boolean {
  const { reading } = scene
  for (let token = from; token < Math.min(limit, from + 40); token++) {
    const tag = xposAt(reading, token)
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return true
  }
  return false
}
