import { type Allowed, labelOf, NAME_KINDS, NAME_LABELS, tokenise } from '../../src/language/index.ts'

/** A sentence with what is known of its names: for each word the labels it may have, null where all are open. */
export interface NameSentence {
  /** Of the treebank it is from, to find its tags; empty for others. */
  readonly id: string
  readonly words: readonly string[]
  readonly allowed: Allowed
}

/** Sentences that belong together, so that later names can lean on earlier ones. */
export interface NameDocument {
  readonly id: string
  readonly sentences: readonly NameSentence[]
}

/** A name over words, of one of some kinds. An open one may also be no name, or any. */
export interface NameMark {
  readonly first: number
  readonly last: number
  readonly kinds: readonly string[]
}

const ALL = NAME_LABELS.length

/**
 * The labels that agree with the marks. Words outside all marks are outside, or part of a name of one of `unmarked`: the kinds
 * that the corpus does not mark, so that nothing is known of them there.
 */
export function allowedBy(length: number, marks: readonly NameMark[], unmarked: readonly string[]): (Uint8Array | null)[] {
  const free = new Uint8Array(ALL)
  free[0] = 1
  for (const kind of unmarked)
    free.fill(1, labelOf(NAME_KINDS.indexOf(kind as never), 0), labelOf(NAME_KINDS.indexOf(kind as never), 3) + 1)
  const allowed: (Uint8Array | null)[] = Array.from({ length }, () => free)
  for (const { first, last, kinds } of marks) {
    for (let i = first; i < last; i++) {
      const set = new Uint8Array(ALL)
      const part = last - first === 1 ? 3 : i === first ? 0 : i === last - 1 ? 2 : 1
      for (const kind of kinds) set[labelOf(NAME_KINDS.indexOf(kind as never), part)] = 1
      allowed[i] = set
    }
  }
  return allowed
}

/** Reads sentences with marks in place (training/names/README.md). Only outer marks count; a mark that cuts a word leaves its words open. */
export function readMarkedNames(source: string, name: string): NameDocument[] {
  const documents: NameDocument[] = []
  let sentences: NameSentence[] = []
  const close = (): void => {
    if (sentences.length > 0) documents.push({ id: `${name}-${documents.length}`, sentences })
    sentences = []
  }
  for (const line of source.split(/\r?\n/)) {
    if (line.startsWith('#')) continue
    if (line.trim() === '') close()
    else sentences.push(readMarkedSentence(line))
  }
  close()
  return documents
}

function readMarkedSentence(line: string): NameSentence {
  let text = ''
  const open: { kind: string; start: number }[] = []
  const spans: { kind: string; start: number; end: number }[] = []
  for (let i = 0; i < line.length; i++) {
    const mark = /^\[([a-z]+):/.exec(line.slice(i, i + 16))
    if (mark && NAME_KINDS.includes(mark[1] as never)) {
      open.push({ kind: mark[1]!, start: text.length })
      i += mark[0].length - 1
    } else if (line[i] === ']' && open.length > 0) {
      const { kind, start } = open.pop()!
      if (open.length === 0) spans.push({ kind, start, end: text.length })
    } else text += line[i]
  }
  const tokens = tokenise(text, { start: 0, end: text.length })
  const marks: NameMark[] = []
  const cut: number[] = []
  for (const { kind, start, end } of spans) {
    const first = tokens.findIndex((token) => token.start === start)
    const last = tokens.findIndex((token) => token.end === end) + 1
    if (first >= 0 && last > first) marks.push({ first, last, kinds: [kind] })
    else
      tokens.forEach((token, i) => {
        if (token.start < end && token.end > start) cut.push(i)
      })
  }
  const allowed = allowedBy(tokens.length, marks, [])
  for (const i of cut) allowed[i] = null
  return { id: '', words: tokens.map(({ start, end }) => text.slice(start, end)), allowed }
}
