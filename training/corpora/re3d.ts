import { splitSentences, tokenise } from '../../src/language/index.ts'
import { allowedBy, type NameMark, type NameSentence } from '../language/name-examples.ts'

interface Re3dDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** A re3d document in our terms: sentences, the names marked in them, and words of which nothing is known. */
export interface Re3dNames {
  readonly id: string
  readonly sentences: readonly (NameSentence & { readonly marks: readonly NameMark[]; readonly open: ReadonlySet<number> })[]
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  Person: ['person'],
  Organisation: ['organization', 'group'],
  Location: ['place', 'facility'],
  Nationality: ['nationality'],
  Weapon: ['weapon'],
  MilitaryPlatform: ['vehicle'],
}
const SMALL =
  /^(?:the|a|an|our|its|their|his|her|this|these|those|my|we|us|i|he|she|they|it|you|him|them|me|who|which|all|some|other|many|both)$/i
const TITLE =
  /^(?:gen|general|maj|major|lt|lieutenant|col|colonel|brig|brigadier|capt|captain|cmdr|commander|commodore|cpl|corporal|sgt|sergeant|spc|pvt|admiral|adm|mr|mrs|ms|dr|hon|he|sir|rev|president|premier|minister|secretary|governor|mayor|senator|ambassador|envoy|spokesman|spokeswoman|spokesperson|chairman|director|coordinator|leader|head|chief|commissioner|adviser|advisor|representative|sheikh|king|prince|ayatollah|imam)\.?$/i
const OF_TITLE = /^(?:State|Defense|Defence|Foreign|Affairs|Staff|Interior|Treasury)$/

/**
 * Reads re3d and puts it into our terms: mentions without a capitalised word of their own (pronouns, descriptions) are left out, articles
 * and titles are cut off, a country that acts ("Turkey said") is a place as everywhere in our data. Words of a mention that are cut off
 * or left out are open: nothing is taught and nothing is scored there.
 */
export function readRe3d(source: string, isCountry: (lower: string) => boolean): Re3dNames[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as Re3dDocument
      const sentences = paragraphs(text).flatMap((span) => {
        const tokens = tokenise(text, span)
        return splitSentences(text, tokens).map(({ first, last }) => tokens.slice(first, last))
      })
      return { id, sentences: sentences.map((tokens) => sentenceOf(text, tokens, entities, isCountry)) }
    })
}

function paragraphs(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const found of text.matchAll(/[^\n]+/g)) spans.push({ start: found.index, end: found.index + found[0].length })
  return spans
}

function sentenceOf(
  text: string,
  tokens: readonly { start: number; end: number }[],
  entities: Re3dDocument['entities'],
  isCountry: (lower: string) => boolean,
): Re3dNames['sentences'][number] {
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  const marks: NameMark[] = []
  const open = new Set<number>()
  const taken = new Set<number>()
  const found = entities
    .map(({ start, end, type }) => ({
      type,
      first: tokens.findIndex((t) => t.end > start),
      last: tokens.findLastIndex((t) => t.start < end) + 1,
    }))
    .filter(({ type, first, last }) => KINDS[type] !== undefined && first >= 0 && last > first)
    .sort((a, b) => a.first - b.first || b.last - a.last)
  for (const { type, first, last } of found) {
    for (let i = first; i < last; i++) open.add(i)
    const name = nameWithin(words, type, first, last)
    if (name === null || [...Array(name.last - name.first).keys()].some((i) => taken.has(name.first + i))) continue
    for (let i = name.first; i < name.last; i++) taken.add(i)
    const country = type === 'Organisation' && isCountry(words.slice(name.first, name.last).join(' ').toLowerCase())
    marks.push({ ...name, kinds: country ? ['place'] : KINDS[type]! })
  }
  const allowed = allowedBy(words.length, marks, ['role', 'weapon', 'vehicle', 'nationality', 'facility'])
  for (const i of open) if (!taken.has(i)) allowed[i] = null
  return { id: '', words, allowed, marks, open: new Set([...open].filter((i) => !taken.has(i))) }
}

/** The name inside a mention: from the first capitalised word that is no article, behind a title, up to a comma. Null when there is none. */
function nameWithin(words: readonly string[], type: string, from: number, to: number): { first: number; last: number } | null {
  let first = from
  let last = to
  while (first < last && SMALL.test(words[first]!)) first++
  if (type === 'Weapon' || type === 'MilitaryPlatform') return first < last ? { first, last } : null
  const comma = words.indexOf(',', first)
  if (type === 'Person' && comma > first && comma < last) last = comma
  if (type === 'Person') {
    for (let i = last - 1; i >= first; i--) {
      if (!TITLE.test(words[i]!)) continue
      first = i + 1
      break
    }
    if (words[first] === 'of' && OF_TITLE.test(words[first + 1] ?? '')) first += 2
    if (/^\p{Ll}/u.test(words[first] ?? '') && !/^(?:al|el|bin|ibn|de|van|von)$/.test(words[first] ?? '')) return null
  }
  if (first >= last || !words.slice(first, last).some((word) => /^\p{Lu}/u.test(word) && !SMALL.test(word))) return null
  return { first, last }
}
