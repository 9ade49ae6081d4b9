import type { Actor, CodedRecord, Participant, Span } from '../core/index.ts'
import { foldText } from '../record/index.ts'

/** How often something was left out of what is published, by what it was. */
export interface Withheld {
  names: number
  quotes: number
  sources: number
  texts: number
}

/** A cell, and whether something of it was withheld. */
export interface Shown {
  readonly text: string | null
  readonly withheld: boolean
}

export const NAME_WITHHELD = 'person, name withheld'
const UNNAMED_SOURCE = 'unnamed source'
const THE_REPORT = 'the report'
/** A part of a name this short is a word of its own too often. */
const SHORTEST_PART = 3

/** What is published of persons: until a team decides otherwise, nothing that names or quotes one who is protected. */
export interface Withholding {
  /** Who has part in an incident. */
  participant(record: CodedRecord, participant: Participant): Shown
  /** Who says something, by the name that an account gives. */
  speaker(record: CodedRecord, name: string | null): Shown
  /** Words of a report that `speaker` says, or the report itself. */
  quote(record: CodedRecord, span: Span | null, words: string, speaker: string | null): Shown
  /** Any other text: left out whole where it holds the name of somebody who is protected. */
  text(text: string | null, of?: CodedRecord): Shown
  readonly withheld: Readonly<Withheld>
}

/** Over all reports that are published: a name that is protected in one is left out of all. */
export function withholding(records: readonly CodedRecord[]): Withholding {
  const withheld: Withheld = { names: 0, quotes: 0, sources: 0, texts: 0 }
  const full = new Set(records.flatMap((record) => record.actors.filter(isProtected).flatMap(namesOf).map(foldText)))
  full.delete('')
  const longest = Math.max(0, ...[...full].map((name) => name.split(' ').length))
  const parts = new Map(records.map((record) => [record.document.id, partsOf(record)]))
  const shown = (text: string | null): Shown => ({ text, withheld: false })
  function leaveOut(what: keyof Withheld, text: string | null = null): Shown {
    withheld[what]++
    return { text, withheld: true }
  }

  /** Full names wherever they stand; of the report's own persons also a part of the name. */
  function names(text: string, record?: CodedRecord): boolean {
    const words = foldText(text).split(' ')
    const own = record && parts.get(record.document.id)
    if (own && words.some((word) => own.has(word))) return true
    for (let from = 0; from < words.length; from++)
      for (let length = 1; length <= longest && from + length <= words.length; length++)
        if (full.has(words.slice(from, from + length).join(' '))) return true
    return false
  }

  function actorNamed(record: CodedRecord, name: string): Actor | undefined {
    return record.actors.find((actor) => actor.name === name)
  }

  return {
    withheld,
    participant(record, { actor: id, kind, spans }) {
      const actor = record.actors.find((one) => one.id === id)
      const [span] = spans
      const words = span ? record.document.text.slice(span.start, span.end) : ''
      if (actor && (isProtected(actor) || names(actor.name, record))) return leaveOut('names', NAME_WITHHELD)
      if (actor && actor.kind !== 'unnamed') return shown(actor.name)
      // Who is no actor may be named all the same: what has a capital beyond its first letter is not shown of a person.
      if ((kind === 'individual' || kind === 'unknown') && /\p{Lu}/u.test(words.slice(1))) return leaveOut('names', NAME_WITHHELD)
      return names(words, record) ? leaveOut('names', NAME_WITHHELD) : shown(words === '' ? null : words)
    },
    speaker(record, name) {
      if (name === null) return shown(THE_REPORT)
      const actor = actorNamed(record, name)
      if (actor === undefined || actor.kind === 'unnamed') return leaveOut('sources', UNNAMED_SOURCE)
      return isProtected(actor) || names(name, record) ? leaveOut('names', NAME_WITHHELD) : shown(name)
    },
    quote(record, span, words, speaker) {
      if (span === null || words === '') return shown(null)
      const actor = speaker === null ? undefined : actorNamed(record, speaker)
      const isTheirs = actor !== undefined && isProtected(actor)
      const about = record.actors.some(
        (one) => isProtected(one) && one.mentions.some(({ start, end }) => start < span.end && span.start < end),
      )
      return isTheirs || about || names(words, record) ? leaveOut('quotes') : shown(words)
    },
    text(text, of) {
      return text !== null && names(text, of) ? leaveOut('texts') : shown(text)
    },
  }
}

function isProtected({ protect }: Actor): boolean {
  return protect !== 'none'
}

/** Names and aliases with a capital; "the driver" is no name. */
function namesOf({ kind, name, aliases }: Actor): readonly string[] {
  return [name, ...aliases.map(({ text }) => text)].filter(
    (one) => kind !== 'unnamed' && /\p{Lu}/u.test(one) && !/^(?:He|She|They|I|We|It|The|A|An)\b/u.test(one),
  )
}

function partsOf({ actors }: CodedRecord): ReadonlySet<string> {
  const words = actors
    .filter((actor) => isProtected(actor) && actor.kind === 'person')
    .flatMap(namesOf)
    .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length >= SHORTEST_PART))
  return new Set(words.map(foldText))
}
