import { overlaps, type Span, type Timex } from '../../core/index.ts'
import { lemmaAt, type NounPhrase, type NounPhrases, type Reading, spanOver, wordAt, xposAt } from '../reading/index.ts'
import type { Draft } from './draft.ts'
import { OFFICES, PEOPLE, SEX, TITLES } from './en.ts'

/** What the text says of each person beside the name: office, work, age, sex; from the words before the name and between commas after it. */
export function describePersons(reading: Reading, phrases: NounPhrases, times: readonly Timex[], drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue
    for (const name of draft.names) {
      const before = titleBefore(reading, phrases, name.first)
      if (before) addRole(reading, draft, before.first, before.last, times)
      const after = appositionAfter(reading, phrases, name.last)
      if (after) addRole(reading, draft, after.first, after.last, times)
      const told = copulaAfter(reading, phrases, name.last)
      if (told) addRole(reading, draft, told.first, told.last, times)
      const leading = appositionBefore(reading, phrases, before?.first ?? name.first)
      if (leading) addRole(reading, draft, leading.first, leading.last, times)
      addAge(reading, draft, name.last)
    }
  }
}

interface Stretch {
  readonly first: number
  readonly last: number
}

/** "Interior Minister", "Lt. Col.", "the 12-year-old student" before a name in the same phrase. */
function titleBefore(reading: Reading, phrases: NounPhrases, name: number): Stretch | null {
  const phrase = phrases.all[phrases.at[name] ?? -1]
  let first = phrase ? phrase.first : name
  if (phrase?.possessor) first = phrase.possessor.last + 1
  while (first > 0 && phrases.at[first - 1] !== -1 && TITLES.has(wordAt(reading, first - 1)) && first === phrase?.first) first--
  while (first < name && /^(DT|PRP\$|POS)$/.test(xposAt(reading, first))) first++
  return first < name ? { first, last: name } : null
}

/** ", the governor of the province," after a name. */
function appositionAfter(reading: Reading, phrases: NounPhrases, after: number): Stretch | null {
  if (wordAt(reading, after) !== ',') return null
  let first = after + 1
  if (xposAt(reading, first) === 'CD' && wordAt(reading, first + 1) === ',') first += 2
  const phrase = phrases.all[phrases.at[first] ?? -1]
  if (!phrase || phrase.first !== first || phrase.kind === 'pronoun' || !isPersonNoun(reading, phrase)) return null
  return { first: withoutDeterminer(reading, first), last: complementEnd(reading, phrases, phrase.last) }
}

/** "X was the governor of the province", "X, who is a teacher,". */
function copulaAfter(reading: Reading, phrases: NounPhrases, after: number): Stretch | null {
  let at = after
  if (wordAt(reading, at) === ',' && wordAt(reading, at + 1) === 'who') at += 2
  if (!COPULAS.has(wordAt(reading, at))) return null
  at += wordAt(reading, at + 1) === 'as' ? 2 : 1
  const phrase = phrases.all[phrases.at[at] ?? -1]
  if (phrase?.first !== at || phrase.kind === 'pronoun' || !isPersonNoun(reading, phrase)) return null
  return { first: withoutDeterminer(reading, at), last: complementEnd(reading, phrases, phrase.last) }
}

const COPULAS = new Set(['is', 'was', 'became', 'works', 'worked', 'serves', 'served'])

/** "The governor of the province, X," before a name. */
function appositionBefore(reading: Reading, phrases: NounPhrases, name: number): Stretch | null {
  if (wordAt(reading, name - 1) !== ',') return null
  let phrase = phrases.all[phrases.at[name - 2] ?? -1]
  const last = name - 1
  while (phrase) {
    const link = xposAt(reading, phrase.first - 1)
    if (isPersonNoun(reading, phrase) && phrase.kind === 'common') return { first: withoutDeterminer(reading, phrase.first), last }
    if (link !== 'IN') return null
    phrase = phrases.all[phrases.at[phrase.first - 2] ?? -1]
  }
  return null
}

function isPersonNoun(reading: Reading, phrase: NounPhrase): boolean {
  const head = lemmaAt(reading, phrase.head)
  const word = wordAt(reading, phrase.head)
  return OFFICES.has(head) || PEOPLE.has(head) || OFFICES.has(word) || PEOPLE.has(word)
}

const withoutDeterminer = (reading: Reading, first: number): number => (/^(DT|PRP\$)$/.test(xposAt(reading, first)) ? first + 1 : first)

function complementEnd(reading: Reading, phrases: NounPhrases, from: number): number {
  let last = from
  for (;;) {
    const next = phrases.all[phrases.at[last + 1] ?? -1]
    const links = xposAt(reading, last) === 'IN' || wordAt(reading, last) === 'and'
    if (!links || !next || next.first !== last + 1 || reading.tokens[last + 1]!.sentence !== reading.tokens[from - 1]!.sentence) return last
    last = next.last
  }
}

function addRole(reading: Reading, draft: Draft, first: number, last: number, times: readonly Timex[]): void {
  let start = first
  const age = ageAt(reading, start)
  if (age) {
    draft.age ??= age.text
    draft.personSpans.push(age.span)
    start = age.last
  }
  if (start >= last) return
  const span = spanOver(reading, start, last)
  const head = headOf(reading, start, last)
  const sex = [...Array(last - start).keys()].map((offset) => SEX.get(wordAt(reading, start + offset))).find(Boolean)
  if (sex && !draft.sex) {
    draft.sex = sex
    draft.personSpans.push(span)
  }
  if (/^(mr|mrs|ms|miss|sir)\.?$/.test(wordAt(reading, start)) && last - start === 1) return
  if (draft.roles.some((role) => overlaps(role.span, span))) return
  if (!OFFICES.has(head) && PEOPLE.has(head) && draft.occupation === null && !KIN_OR_AGE.has(head)) {
    draft.occupation = reading.text.slice(span.start, span.end)
    draft.personSpans.push(span)
  }
  const time = times.find((timex) => overlaps(timex.span, span))?.id ?? null
  draft.roles.push({ title: reading.text.slice(span.start, span.end), span, head, time })
}

const KIN_OR_AGE = new Set(
  'man woman boy girl child baby teenager youth mother father parent son daughter brother sister wife husband widow uncle aunt cousin relative friend person individual figure victim member source local survivor witness resident'.split(
    ' ',
  ),
)

/** The head of a role: its last noun before a preposition. */
function headOf(reading: Reading, first: number, last: number): string {
  let head = first
  for (let token = first; token < last; token++) {
    if (xposAt(reading, token) === 'IN' || wordAt(reading, token) === ',') break
    head = token
  }
  return lemmaAt(reading, head)
}

/** ", 34," after a name, or "aged 34". */
function addAge(reading: Reading, draft: Draft, after: number): void {
  let at = after
  if (wordAt(reading, at) === ',' || wordAt(reading, at) === '(') at++
  if (wordAt(reading, at) === 'aged') at++
  else if (at === after) return
  if (!/^\d{1,3}$/.test(wordAt(reading, at)) || Number(wordAt(reading, at)) > 120) return
  if (!/^[,.);]$/.test(wordAt(reading, at + 1)) && at + 1 < reading.tokens.length) return
  draft.age ??= wordAt(reading, at)
  draft.personSpans.push(spanOver(reading, at, at + 1))
}

/** "12-year-old", however it is cut into tokens. */
export function ageAt(reading: Reading, first: number): { readonly text: string; readonly span: Span; readonly last: number } | null {
  const token = reading.tokens[first]
  if (!token || !/^(?:\d{1,3}|\p{L}+)/u.test(token.text)) return null
  const match =
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)[- ](?:year|month|day)s?[- ]olds?\b/iu.exec(
      reading.text.slice(token.start, token.start + 30),
    )
  if (!match) return null
  const span = { start: token.start, end: token.start + match[0].length }
  let last = first
  while (last < reading.tokens.length && reading.tokens[last]!.start < span.end) last++
  return { text: match[0], span, last }
}
