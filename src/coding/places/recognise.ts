import type { Name, Sentence, Token } from '../../core/index.ts'
import { fold, type Gazetteer, type GazetteerEntry, isArticle, type NameMatch } from '../../gazetteer/index.ts'
import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from './en/countries.ts'
import {
  BRANDS,
  COMMON_WORDS,
  CONNECTORS,
  DIRECTIONS,
  LIES_IN_UNIT,
  LOCATIVES,
  NAME_TAILS,
  PLACED_BY,
  PLURAL_UNITS,
  SAID_UNITS,
  TIES,
  TITLES,
  UNIT_AFTER,
  UNITS,
} from './en/lexicon.ts'
import { PEOPLES } from './peoples.ts'
import type { Seen, Signs } from './seen.ts'
import { type Word, wordsOf } from './words.ts'

const MOST_WORDS = 6
/** Forms of the Arabic article that are English words too, unless a hyphen ties them to a name. */
const ENGLISH_WORDS = new Set(['as', 'at', 'an', 'ad'])

interface Hit {
  readonly words: number
  readonly entries: readonly GazetteerEntry[]
  readonly use: 'place' | 'demonym'
  readonly bySkeleton: boolean
}

export interface Recogniser {
  /** Every name in a sentence that some place has. Which of them are places is not said yet. */
  seenIn(sentence: Sentence, number: number): readonly Seen[]
}

/** Finds names of places: countries and their people by the lists, all else by the gazetteer, the longest first. */
export function createRecogniser(text: string, tokens: readonly Token[], names: readonly Name[], gazetteer: Gazetteer): Recogniser {
  const isShouted = mostlyCapitals(text)
  // names come again and again in a report
  const matches = new Map<string, NameMatch | null>()

  function hitAt(words: readonly Word[], at: number): Hit | null {
    const folded = windowOf(words, at)
    const listed = ofCountry(words, at, folded)
    const key = folded.join(' ')
    const found = matches.has(key) ? (matches.get(key) ?? null) : gazetteer.longest(folded)
    matches.set(key, found)
    if (found !== null && (listed === null || (found.words > listed.words && !found.bySkeleton)))
      return { words: found.words, entries: found.entries, use: 'place', bySkeleton: found.bySkeleton }
    return listed
  }

  function ofCountry(words: readonly Word[], at: number, folded: readonly string[]): Hit | null {
    const word = words[at]
    const code = word === undefined || isShouted ? undefined : COUNTRY_ABBREVIATIONS[text.slice(word.start, word.end)]
    if (code) return hitOf(code, sameToken(words, at), 'place')
    for (let length = Math.min(folded.length, 5); length > 0; length--) {
      const key = folded.slice(0, length).join(' ')
      const country = COUNTRY_NAMES[key]
      if (country) return hitOf(country, length, 'place')
      const people = PEOPLES.get(key)
      if (people && !isLanguage(text, words, at, length)) return hitOf(people, length, 'demonym')
    }
    return null
  }

  function hitOf(code: string, words: number, use: Hit['use']): Hit | null {
    const entry = gazetteer.country(code)
    return entry === null ? null : { words, entries: [entry], use, bySkeleton: false }
  }

  return {
    seenIn(sentence, number) {
      const words = wordsOf(tokens, sentence)
      const seen: Seen[] = []
      let matched = 0
      for (let at = 0; at < words.length; ) {
        const hit = isStart(text, words, at) ? withoutTowns(withoutRivers(hitAt(words, at), words, at), words, at) : null
        const first = words[at]
        const last = hit === null ? undefined : words[at + hit.words - 1]
        if (hit === null || first === undefined || last === undefined || (startsInside(words, at) && matched !== at)) {
          at++
          continue
        }
        const after = words[at + hit.words]
        const unitAfter =
          after !== undefined && !after.breaksBefore && hit.use === 'place' ? unitOf(after, words[at + hit.words + 1], hit) : undefined
        const isPaired = matched === at && seen.length > 0 && /^[-‐‑–—]$/.test(text.slice(words[at - 1]?.end, first.start))
        if (isPaired) seen.push({ ...(seen.pop() as Seen), isPaired })
        const before = seen.at(-1)
        const goesOn = before !== undefined && /^(?:,|,?\s(?:and|or|to))\s$/.test(text.slice(before.end, first.start))
        const isHolder =
          unitAfter === undefined && hit.use === 'place' && isUnit(hit) && ((goesOn && before.isHolder) || holds(text, words, at, last))
        const unit = unitAfter ?? (isHolder ? 'A.ADM' : unitBefore(words, at)) ?? null
        const said = unitAfter === undefined && hit.use === 'place' ? unitSaid(after, words[at + hit.words + 1]) : undefined
        const ends = unitAfter !== undefined || said !== undefined
        const span = { start: first.start, end: last.end }
        seen.push({
          ...span,
          name: text.slice(span.start, span.end),
          key: fold(text.slice(span.start, span.end)),
          sentence: number,
          first: at,
          last: at + hit.words + (ends ? 1 : 0),
          entries: hit.entries,
          use: hit.use,
          unit,
          unitSaid: said ?? null,
          isPaired,
          isHolder,
          signs: signsOf(text, words, at, at + hit.words, hit, names, isShouted),
          ...(ends && after !== undefined ? { end: after.end } : {}),
        })
        at += hit.words + (ends ? 1 : 0)
        matched = at
      }
      return withPluralUnits(text, seen)
    },
  }
}

/** "In Spanish", "speaks Turkish": what is spoken, and no people. */
function isLanguage(text: string, words: readonly Word[], at: number, length: number): boolean {
  const [before, last] = [words[at - 1]?.folded ?? '', words[at + length - 1]]
  if (last === undefined || words[at]?.breaksBefore) return false
  if (/^(?:speaks?|spoke|speaking)$/.test(before)) return true
  return before === 'in' && /^(?:$|[\s]*[.,;:)"”]|\s(?:to|on|and|at|or|that|by|from|with)\b)/i.test(text.slice(last.end, last.end + 8))
}

/** A capital, or an article in small letters tied to one: "al-Bab". */
function isStart(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return false
  const isTied = next?.isCapital === true && !next.breaksBefore && /[-‐‑]/.test(text.charAt(word.end))
  if (word.isCapital) return isTied || !ENGLISH_WORDS.has(word.folded)
  return isArticle(word.folded) && (isTied || (word.folded === 'al' && next?.isCapital === true && !next.breaksBefore))
}

/** The kind of unit that a word after a name asks for, if some place of the name is one. "Michigan State" is a university. */
function unitOf(after: Word, next: Word | undefined, { entries }: Hit): string | undefined {
  const unit = UNITS[after.folded]
  const isOfficeOf = after.isCapital && next?.folded === 'of'
  const fits =
    unit !== undefined &&
    !isOfficeOf &&
    // "Southern Sudan town": a headline, and not the Sudan in Texas
    !(unit.startsWith('P.') && entries.some(({ kind }) => kind.startsWith('A.PCL'))) &&
    entries.some(({ kind, country }) => kind.startsWith(unit) && !(after.isCapital && after.folded === 'state' && country === 'US'))
  return fits ? unit : undefined
}

/** A unit in small letters after a name of which only a town is known: "Beni territory". */
function unitSaid(after: Word | undefined, next: Word | undefined): string | undefined {
  if (
    after === undefined ||
    after.breaksBefore ||
    (next !== undefined && !next.breaksBefore && (next.isCapital || (after.isCapital && next.folded === 'of')))
  )
    return undefined
  return (
    (after.isCapital ? undefined : SAID_UNITS[after.folded]) ??
    (/^(?:district|township|governorate|province)$/.test(after.folded) ? SAID_UNITS[after.folded] : undefined)
  )
}

/** "Ancuabe and Chiúre districts": a unit in the plural is said of all in the list before it. */
function withPluralUnits(text: string, seen: readonly Seen[]): Seen[] {
  const done = [...seen]
  for (let i = done.length - 1; i > 0; i--) {
    const [last, before] = [done[i] as Seen, done[i - 1] as Seen]
    const isPlural = last.unitSaid !== null && /s$/i.test(text.slice(last.start, last.end).split(/\s/).at(-1) ?? '')
    const isListed = last.isListed === true || isPlural
    if (isListed && before.sentence === last.sentence && /^(?:,|,?\s(?:and|or))\s$/.test(text.slice(before.end, last.start)))
      done[i - 1] = { ...before, unitSaid: last.unitSaid, isListed: true }
  }
  return done
}

/** What may follow a river or mountain that "the" goes before, and no noun: "the Dnipro at dawn", not "the Basra office". */
const AFTER_FEATURE = new Set('and at in near to on by with after before from into is was has had where when while or but as'.split(' '))

/** "Across the Dnipro": the river, and not the town of its name. */
function withoutTowns(hit: Hit | null, words: readonly Word[], at: number): Hit | null {
  if (hit === null || words[at - 1]?.folded !== 'the' || words[at]?.breaksBefore) return hit
  const after = words[at + hit.words]
  if (after !== undefined && !after.breaksBefore && !AFTER_FEATURE.has(after.folded)) return hit
  const entries = hit.entries.filter(({ kind }) => /^[HTL]\./.test(kind))
  return entries.length === 0 ? hit : { ...hit, entries }
}

/** A river goes by its bare name only with "the" before it: "the Niger" is one, "Niger" is not. */
function withoutRivers(hit: Hit | null, words: readonly Word[], at: number): Hit | null {
  if (
    hit === null ||
    words[at - 1]?.folded === 'the' ||
    /river/.test(words[at]?.folded ?? '') ||
    words[at + hit.words - 1]?.folded === 'river' ||
    words[at + hit.words]?.folded === 'river'
  )
    return hit
  const entries = hit.entries.filter(({ kind }) => kind !== 'H.STM')
  return entries.length === 0 ? null : { ...hit, entries }
}

/** The folded words from one on that can be one name: capitals with small connecting words between, no punctuation. */
function windowOf(words: readonly Word[], at: number): readonly string[] {
  const folded: string[] = []
  let kept = 0
  for (let i = at; i < words.length && folded.length < MOST_WORDS; i++) {
    const word = words[i]
    if (word === undefined || (i > at && word.breaksBefore)) break
    if (!word.isCapital && !CONNECTORS.has(word.folded)) break
    folded.push(word.folded)
    if (word.isCapital) kept = folded.length
  }
  return folded.slice(0, kept)
}

/** How many words one token gave: "U.S." folds to two. */
function sameToken(words: readonly Word[], at: number): number {
  let count = 1
  while (words[at + count]?.token === words[at]?.token) count++
  return count
}

function startsInside(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at]?.token === words[at - 1]?.token
}

function isUnit({ entries }: Hit): boolean {
  return entries.some(({ kind }) => /^A\.ADM[12]$/.test(kind))
}

/** "Four villages in X", "the Y district of X", "the X governor": X is the unit, and not the town of its name. */
function holds(text: string, words: readonly Word[], at: number, last: Word): boolean {
  const start = words[at]?.start ?? 0
  if (LIES_IN_UNIT.test(text.slice(Math.max(0, start - 40), start)) || UNIT_AFTER.test(text.slice(last.end, last.end + 16))) return true
  const unit = words[at - 2]?.folded ?? ''
  return (
    words[at - 1]?.folded === 'of' &&
    (UNITS[unit] ?? '').startsWith('A.') &&
    words[at - 3]?.isCapital === true &&
    !words[at - 2]?.breaksBefore
  )
}

/** "the town of X", "the provinces of X and Y" */
function unitBefore(words: readonly Word[], at: number): string | undefined {
  if (words[at - 1]?.folded !== 'of') return undefined
  const unit = UNITS[words[at - 2]?.folded ?? ''] ?? PLURAL_UNITS[words[at - 2]?.folded ?? '']
  // "the quarter of X" is X, "a quarter of X" and "the Z quarter of X" lie in it
  return unit === 'P.PPLX' && words[at - 3]?.folded !== 'the' ? undefined : unit
}

function signsOf(
  text: string,
  words: readonly Word[],
  first: number,
  after: number,
  hit: Hit,
  names: readonly Name[],
  isShouted: boolean,
): Signs {
  const [before, next] = [words[first - 1], words[after]]
  const start = words[first]?.start ?? 0
  const end = words[after - 1]?.end ?? 0
  const name = nameAt(names, start, end)
  const joinedBefore = before !== undefined && words[first]?.breaksBefore === false
  const joinedNext = next !== undefined && !next.breaksBefore
  const isCapital = (word: Word) => word.isCapital && !isShouted
  // "Karim al-Gao", "Gao bin Karim": a small word ties two names
  const tiedTo =
    before !== undefined && joinedBefore && !before.isCapital && TIES.has(before.folded) && !before.breaksBefore
      ? words[first - 2]
      : undefined
  const tiedNext = next !== undefined && joinedNext && !next.isCapital && TIES.has(next.folded) ? words[after + 1] : undefined
  return {
    locative: (joinedBefore && isLocative(words, first)) || unitBefore(words, first) !== undefined,
    nameKind: name?.kind ?? null,
    insideName: name !== null && name.last - name.first > 1 && (name.start < start || name.end > end),
    afterTitle: before !== undefined && TITLES.has(before.folded) && isCapital(before),
    afterCapital:
      (tiedTo !== undefined && isCapital(tiedTo)) ||
      (joinedBefore && isCapital(before) && !(before.folded in DIRECTIONS) && !(before.folded in UNITS) && first > 1),
    beforeCapital:
      (tiedNext !== undefined && isCapital(tiedNext)) ||
      (joinedNext && isCapital(next) && !(next.folded in UNITS) && !TITLES.has(next.folded)),
    beforeTail: joinedNext && isCapital(next) && NAME_TAILS.has(next.folded),
    beforeBrand: joinedNext && isCapital(next) && BRANDS.has(next.folded),
    endsName: endsName(words, first),
    isMoney: text.charAt(end) === '$',
    isDirection: after - first === 1 && (words[first]?.folded ?? '') in DIRECTIONS,
    startsSentence: first === 0,
    beforeVerb: joinedNext && /^(?:was|has|had|is|lies|fell)$/.test(next.folded),
    isShouted,
    commonWord:
      isCommon(words, first, after) ||
      (!isShouted && isAcronym(text.slice(start, end)) && !(hit.entries[0]?.kind.startsWith('A.PCL') ?? false)),
    bySkeleton: hit.bySkeleton,
  }
}

/** "University of X", "Peanut Corporation of X" */
function endsName(words: readonly Word[], first: number): boolean {
  const of = words[first - 1]?.folded === 'the' ? first - 2 : first - 1
  const head = words[of - 1]
  return (
    words[of]?.folded === 'of' &&
    head !== undefined &&
    head.isCapital &&
    !words[of]?.breaksBefore &&
    (NAME_TAILS.has(head.folded) || head.folded === 'voice')
  )
}

/** All its words are common ones. */
function isCommon(words: readonly Word[], first: number, after: number): boolean {
  for (let i = first; i < after; i++) if (!COMMON_WORDS.has(words[i]?.folded ?? '')) return false
  return true
}

/** Capitals alone, or two letters: initials, not a name. */
function isAcronym(words: string): boolean {
  return words.length < 3 || /^[\p{Lu}\d]{2,4}$/u.test(words)
}

/** A locative before the name, or before a compass word or "the" that stands before it. */
function isLocative(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const word = words[i]?.folded ?? ''
    if (LOCATIVES.has(word)) return true
    if (word === 'of') return PLACED_BY.has(words[i - 1]?.folded ?? '') || (words[i - 1]?.folded ?? '') in DIRECTIONS
    if (!(word in DIRECTIONS) && word !== 'the' && word !== 'nearby' && word !== 'rural') return false
  }
  return false
}

function nameAt(names: readonly Name[], start: number, end: number): Name | null {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name !== undefined && name.start < end ? name : null
}

function mostlyCapitals(text: string): boolean {
  const sample = text.slice(0, 2000)
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > small
}
