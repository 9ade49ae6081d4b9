import type { Document, Span } from '../../core/index.ts'
import { composed, withDayOf } from './compose.ts'
import { type Story, startStory } from './context.ts'
import { VOCABULARY } from './en/vocabulary.ts'
import type { Found } from './found.ts'
import { compile } from './pattern.ts'
import type { Rule } from './rule.ts'

export interface Engine {
  find(document: Document): { readonly found: readonly Found[]; readonly findings: Story['findings'] }
}

interface Compiled {
  readonly rule: Rule
  /** Compiled when the first word asks for it: a short report needs few of them. */
  regex(): RegExp
}

/**
 * Runs the rules over a text in one pass. Only words that a rule can begin with are looked at; of the rules that match there, the longest
 * match is read first, of two equally long ones the earlier in the list.
 */
export function createEngine(rules: readonly Rule[]): Engine {
  const byWord = new Map<string, Compiled[]>()
  const byDigit: Compiled[] = []
  for (const rule of rules) {
    let regex: RegExp | null = null
    const compiled = { rule, regex: () => (regex ??= compile(rule.pattern, VOCABULARY)) }
    for (const word of new Set(rule.starts.flatMap(firstWords))) {
      if (word === 'digit') byDigit.push(compiled)
      else byWord.set(word, [...(byWord.get(word) ?? []), compiled])
    }
  }

  function at(text: string, word: Span, block: Span, story: Story, isAhead = false): Found | null {
    const code = text.charCodeAt(word.start)
    const candidates = code <= 57 ? byDigit : byWord.get(text.slice(word.start, word.end).toLowerCase())
    if (candidates === undefined) return null
    const matches: { compiled: Compiled; match: RegExpExecArray }[] = []
    for (const compiled of candidates) {
      const regex = compiled.regex()
      regex.lastIndex = word.start
      const match = regex.exec(text)
      if (match && word.start + match[0].length <= block.end) matches.push({ compiled, match })
    }
    matches.sort((a, b) => b.match[0].length - a.match[0].length)
    for (const { compiled, match } of matches) {
      const words = { start: word.start, end: word.start + match[0].length }
      const timeAt = (position: number) => {
        // a look ahead looks no further ahead
        const next = isAhead ? null : nextWord(text, position, block.end)
        return next?.start === position ? at(text, next, block, story, true) : null
      }
      const reading = compiled.rule.read(match.groups ?? {}, { ...story.contextAt(words, block), timeAt })
      if (reading !== null) return { ...words, reading, rule: compiled.rule.name }
    }
    return null
  }

  return {
    find(document) {
      const { text } = document
      const story = startStory(document)
      const found: Found[] = []
      for (const block of document.blocks) {
        if (block.repeats !== null) continue
        let position = block.span.start
        for (let word = nextWord(text, position, block.span.end); word !== null; word = nextWord(text, position, block.span.end)) {
          const time = at(text, word, block.span, story)
          position = time?.end ?? word.end
          if (time === null) continue
          const previous = found.at(-1)
          const both = previous === undefined || previous.start < block.span.start ? null : composed(text, previous, time)
          if (both) found.splice(-1, 1, both)
          else found.push(time)
          const first = both === null ? undefined : found.at(-2)
          if (both && first) found[found.length - 2] = withDayOf(text, first, both)
          story.tell(found.length - 1, both?.reading ?? time.reading, time.start)
        }
      }
      return { found, findings: story.findings }
    },
  }
}

/** The next run of letters and digits that can begin a time: its first 16 characters suffice to look it up. */
function nextWord(text: string, from: number, to: number): Span | null {
  let start = from
  if (start > 0 && isWordCode(text.charCodeAt(start - 1))) while (start < to && isWordCode(text.charCodeAt(start))) start++
  while (start < to && !isWordCode(text.charCodeAt(start))) start++
  if (start >= to) return null
  let end = start + 1
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  return { start, end }
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f)
}

/** The first words of what a vocabulary entry can match, or the word itself where it is none. */
function firstWords(start: string): readonly string[] {
  if (!start.startsWith('{')) return [start]
  return (VOCABULARY[start.slice(1, -1)] ?? '').split('|').flatMap((way) => /[a-z]{2,}/.exec(way.replaceAll('\\s', ' '))?.[0] ?? [])
}
