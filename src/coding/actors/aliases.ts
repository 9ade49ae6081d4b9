import { type Reading, spanOver, wordAt, xposAt } from '../reading/index.ts'
import type { Draft, Named } from './draft.ts'
import { KNOWN_AS } from './en.ts'

const KNOWN_AS_WORDS = KNOWN_AS.map((phrase) => phrase.split(' '))
/** A name this many tokens long is no alias but the sentence going on. */
const LONGEST = 6

/**
 * Other names told beside a name: "Counter-Smuggling Service (CSS)", "X, known as Y", "X, whose real name is Y". The other name joins the first,
 * whatever kind it was taken for, and a draft that it had of its own is given up.
 */
export function joinAliases(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>()
  const owner = new Map<number, Draft>()
  for (const draft of drafts)
    for (const name of draft.names) for (let token = name.first; token < name.last; token++) owner.set(token, draft)
  for (const draft of drafts) {
    if (gone.has(draft)) continue
    for (const name of [...draft.names]) {
      const alias =
        inBrackets(reading, name) ?? (draft.kind !== 'person' && isWho(reading, name.last) ? null : afterKnownAs(reading, name.last))
      if (!alias || draft.names.some((known) => known.first === alias.first)) continue
      const other = owner.get(alias.first)
      if (other && other !== draft && (other.kind === 'person') === (draft.kind === 'person' || isShort(alias))) {
        draft.names.push(...other.names)
        gone.add(other)
        for (const moved of other.names) for (let token = moved.first; token < moved.last; token++) owner.set(token, draft)
      } else if (!other) draft.names.push(alias)
      draft.aliases.push(alias)
    }
    draft.names.sort((a, b) => a.start - b.start)
  }
  return drafts.filter((draft) => !gone.has(draft))
}

/** "of the Front, who is known as X" is about a person and not about the Front. */
const isWho = (reading: Reading, from: number): boolean => wordAt(reading, from) === 'who' || wordAt(reading, from + 1) === 'who'

const isShort = ({ text }: Named): boolean => /^\p{Lu}+$/u.test(text)

/** "(CSS)" straight after a name; words in lower case in brackets are no name. */
function inBrackets(reading: Reading, name: Named): Named | null {
  if (wordAt(reading, name.last) !== '(') return null
  let last = name.last + 1
  while (last < reading.tokens.length && last - name.last <= LONGEST && wordAt(reading, last) !== ')') last++
  if (wordAt(reading, last) !== ')' || last === name.last + 1) return null
  const named = namedOver(reading, name.last + 1, last)
  const isAcronym = /^\p{Lu}[\p{Lu}\p{Ll}.&-]*\p{Lu}[\p{Lu}\p{Ll}.-]*$/u.test(named.text)
  return isAcronym || isSecondName(reading, name, named) ? named : null
}

/** "(Front du Delta)": a name of the same sort in brackets, and not where it is or which paper says so. */
function isSecondName({ names, nameAt }: Reading, name: Named, named: Named): boolean {
  const one = names[nameAt[name.last - 1] ?? -1]
  const other = names[nameAt[named.first] ?? -1]
  return (
    one !== undefined &&
    other?.first === named.first &&
    other.last === named.last &&
    (one.kind === 'person') === (other.kind === 'person') &&
    other.kind !== 'place' &&
    other.kind !== 'nationality'
  )
}

/** What may stand between a name and "known as". */
const LINKS = new Set([',', '(', '—', '–', 'who', 'whose', 'is', 'was', 'are', 'were', 'by', 'his', 'her', 'the'])
const MOST_LINKS = 4
const OPENERS = new Set(['"', '“', '”', "'", '‘', '’', 'the', 'by', 'his', 'her', 'of', 'simply'])

/** The name after "known as", "who goes by the name of" at a token. */
export function afterKnownAs(reading: Reading, from: number): Named | null {
  let at = from
  while (at - from < MOST_LINKS && LINKS.has(wordAt(reading, at))) at++
  const phrase = KNOWN_AS_WORDS.find((words) => words.every((word, index) => wordAt(reading, at + index) === word))
  if (!phrase) return null
  let first = at + phrase.length
  while (first - at < MOST_LINKS + phrase.length && OPENERS.has(wordAt(reading, first))) first++
  let last = first
  while (last < reading.tokens.length && last - first < LONGEST && isNamePart(reading, last)) last++
  return last > first ? namedOver(reading, first, last) : null
}

const isNamePart = (reading: Reading, token: number): boolean =>
  /^NNPS?$/.test(xposAt(reading, token)) ||
  reading.nameAt[token] !== -1 ||
  (wordAt(reading, token) === '-' && /^NNP/.test(xposAt(reading, token + 1)))

function namedOver(reading: Reading, first: number, last: number): Named {
  const span = spanOver(reading, first, last)
  return { ...span, text: reading.text.slice(span.start, span.end), first, last }
}
