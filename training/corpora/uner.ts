import { allowedBy, type NameDocument, type NameMark, type NameSentence } from '../language/name-examples.ts'

/** UNER's types as kinds of ours. OTH is what has no other type: nations and peoples, works, ships. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  PER: ['person'],
  ORG: ['organization', 'group'],
  LOC: ['place', 'facility'],
}
const UNMARKED = ['nationality', 'weapon', 'vehicle', 'role']

export interface UnerEntity {
  readonly type: string
  readonly first: number
  readonly last: number
}

export interface UnerSentence {
  readonly id: string
  readonly words: readonly string[]
  readonly entities: readonly UnerEntity[]
  /** Words whose label is none of the scheme (the first published version has a `B-O` at the end of many documents). */
  readonly unread: readonly number[]
}

/** Reads IOB2 as Universal NER publishes it: number, word, label in columns. */
export function parseIob2(source: string): { id: string; sentences: UnerSentence[] }[] {
  const documents: { id: string; sentences: UnerSentence[] }[] = []
  for (const part of source.split(/\r?\n\r?\n/)) {
    const lines = part.split(/\r?\n/)
    const newdoc = lines.find((line) => line.startsWith('# newdoc'))
    if (newdoc !== undefined || documents.length === 0) documents.push({ id: newdoc?.split('= ')[1] ?? '', sentences: [] })
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? ''
    const entities: UnerEntity[] = []
    rows.forEach(([, , label], i) => {
      const open = entities.at(-1)
      if (/^B-(?:PER|ORG|LOC|OTH)$/.test(label!)) entities.push({ type: label!.slice(2), first: i, last: i + 1 })
      else if (open !== undefined && label === `I-${open.type}` && open.last === i) entities[entities.length - 1] = { ...open, last: i + 1 }
    })
    const unread = rows.flatMap(([, , label], i) => (/^(?:O|[BI]-(?:PER|ORG|LOC|OTH))$/.test(label!) ? [] : [i]))
    documents.at(-1)!.sentences.push({ id, words: rows.map((row) => row[1]!), entities, unread })
  }
  return documents
}

export function unerNames(source: string): NameDocument[] {
  return parseIob2(source).map(({ id, sentences }) => ({ id, sentences: sentences.map(namesOf) }))
}

function namesOf({ id, words, entities, unread }: UnerSentence): NameSentence {
  const marks: NameMark[] = entities
    .filter(({ type }) => type !== 'OTH')
    .map(({ type, first, last }) => ({ first, last, kinds: KINDS[type]! }))
  const allowed = allowedBy(words.length, marks, UNMARKED)
  // A name before such a word may go on in it.
  for (const at of unread) for (let i = entities.find(({ last }) => last === at)?.first ?? at; i <= at; i++) allowed[i] = null
  for (const { type, first, last } of entities) if (type === 'OTH') for (let i = first; i < last; i++) allowed[i] = null
  return { id, words, allowed }
}
