import { contains, overlaps, type Span, type Timex } from '../../../core/index.ts'
import { lemmaAt, type NounPhrase, phraseAt, type Scene, tokensOf, wordAt } from '../../reading/index.ts'
import { CHANNEL_NOUNS } from '../finding/adjuncts.ts'
import { afterDateline } from '../finding/dateline.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

/** Words between a cue and what it is about: how, when and to whom it was said. */
const AROUND = 16
const CHANNEL_LINKS = new Set(['in', 'on', 'at', 'during', 'via', 'through', 'to', 'by', 'from', 'over'])

/** Through what words were said: "in a statement", "told Radio X", "during a press conference". Null where the text does not say. */
export function channelOf(scene: Scene, found: FoundAttribution): { readonly text: string; readonly spans: readonly Span[] } | null {
  for (const token of around(scene, found)) {
    const phrase = phraseAt(scene, token)
    if (!phrase || phrase.first !== token || isTaken(found, phrase)) continue
    const link = wordAt(scene.reading, token - 1)
    const isNoun = CHANNEL_NOUNS.has(lemmaAt(scene.reading, phrase.head)) && (CHANNEL_LINKS.has(link) || link === 'a')
    const isOutlet =
      (link === 'told' || link === 'tell' || link === 'telling' || link === 'tells' || link === 'to') && outlet(scene, phrase)
    if (!isNoun && !isOutlet) continue
    const span = { start: phrase.start, end: phrase.end }
    return { text: scene.reading.text.slice(span.start, span.end), spans: [span] }
  }
  return null
}

function outlet({ reading }: Scene, phrase: NounPhrase): boolean {
  const name = reading.names[reading.nameAt[phrase.head] ?? -1]
  return phrase.kind === 'name' && (name === undefined || name.kind === 'organization' || name.kind === 'facility')
}

/** When words were said: a time in the clause of the cue that is not part of what was said. */
export function saidAt(scene: Scene, found: FoundAttribution, times: readonly Timex[], contents: readonly Span[]): string | null {
  const cue = found.cue[0]
  if (!cue) return null
  const { first } = tokensOf(scene.reading, cue)
  const sentence = scene.reading.sentences[scene.reading.tokens[first]?.sentence ?? -1]
  if (!sentence) return null
  const after = found.content.find(({ start: at }) => at >= cue.end)?.start ?? sentence.end
  const start = scene.reading.tokens[afterDateline(scene, sentence.first)]?.start ?? sentence.start
  const fitting = times.filter(
    ({ span, type }) =>
      (type === 'DATE' || type === 'TIME') &&
      contains(sentence, span) &&
      span.start >= start &&
      span.end <= after &&
      !contents.some((content) => overlaps(content, span)) &&
      !found.source.some((source) => overlaps(source, span)),
  )
  if (fitting.length === 0) return null
  const distance = ({ span }: Timex): number => (span.start >= cue.end ? span.start - cue.end : (cue.start - span.end) * 2)
  return fitting.reduce((best, time) => (distance(time) < distance(best) ? time : best)).id
}

/** Tokens after a cue up to its content or the sentence's end, then those before its source. */
function* around(scene: Scene, found: FoundAttribution): Generator<number> {
  const cue = found.cue[0]
  if (!cue) return
  const { first, last } = tokensOf(scene.reading, cue)
  const sentence = scene.reading.sentences[scene.reading.tokens[first]?.sentence ?? -1]
  if (!sentence) return
  for (let token = first; token < Math.min(sentence.last, last + AROUND); token++) yield token
  const source = found.source[0]
  const from = source ? tokensOf(scene.reading, source).first : first
  for (let token = Math.max(sentence.first, from - AROUND); token < from; token++) yield token
}

function isTaken(found: FoundAttribution, phrase: NounPhrase): boolean {
  return [...found.content, ...found.source].some((span) => overlaps(span, phrase))
}
