import type { CodedRecord, Incident, Span } from '../../core/index.ts'
import { FUNCTION_WORDS } from '../stories/en.ts'
import { stem } from '../stories/word-weights.ts'
import { foldWords } from './fold-words.ts'

/** The words around the triggers of an incident. */
export interface TellingWords {
  /** Stems of what is neither a name nor a number. */
  readonly common: ReadonlySet<string>
  /** Names as they stand ("Teiba bridge" gives "Teiba"), by their folded form; names of places that were found are left out. */
  readonly names: ReadonlyMap<string, string>
}

/** What ends a sentence, as near as it can be told without the tokens, which a record does not keep. */
const SENTENCE_END = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\n+/gu
const NAME = /\p{Lu}[\p{L}'’-]+(?:\s+(?:al-|el-|of the |de |ag )?\p{Lu}[\p{L}'’-]+)*/gu

/** The words of the sentences in which an incident is told, with these sentences. */
export function tellingWords(record: CodedRecord, { trigger }: Incident): TellingWords & { readonly sentences: readonly Span[] } {
  const { text, blocks } = record.document
  const placeWords = new Set(record.places.flatMap(({ name, span }) => foldWords(`${name} ${text.slice(span.start, span.end)}`).split(' ')))
  const sentences = sentencesWith(record, trigger)
  const common = new Set<string>()
  const names = new Map<string, string>()
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end)
    const isTitle = blocks.some(({ kind, span }) => (kind === 'title' || kind === 'heading') && span.start <= start && end <= span.end)
    const nameWords = new Set<string>()
    for (const { 0: name, index } of isTitle ? [] : sentence.matchAll(NAME)) {
      // The first word of a sentence has a capital whatever it is.
      const sure = index > 0 || name.includes(' ')
      const folded = foldWords(name)
      for (const word of folded.split(' ')) nameWords.add(word)
      if (!sure || folded.split(' ').every((word) => placeWords.has(word) || FUNCTION_WORDS.has(word))) continue
      names.set(folded, name)
    }
    for (const [word] of sentence.matchAll(/\p{L}[\p{L}'’-]+/gu)) {
      const folded = foldWords(word)
      if (folded.length > 2 && !FUNCTION_WORDS.has(folded) && !placeWords.has(folded) && (isTitle || !nameWords.has(folded)))
        common.add(stem(folded))
    }
  }
  return { common, names, sentences }
}

function sentencesWith({ document: { text, blocks } }: CodedRecord, trigger: readonly Span[]): readonly Span[] {
  const within = blocks.length > 0 ? blocks.map(({ span }) => span) : [{ start: 0, end: text.length }]
  return within
    .flatMap(({ start, end }) => {
      const cuts = [...text.slice(start, end).matchAll(SENTENCE_END)].map(
        ({ index, 0: gap }) => [start + index, start + index + gap.length] as const,
      )
      const starts = [start, ...cuts.map(([, next]) => next)]
      return starts.map((from, i) => ({ start: from, end: cuts[i]?.[0] ?? end }))
    })
    .filter((sentence) => trigger.some((words) => words.start < sentence.end && sentence.start < words.end))
}
