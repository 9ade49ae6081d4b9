import type { Actor, Span } from '../../core/index.ts'

/** An actor while it is being put together. Lists grow in reading order; `finish` makes the actor of it. */
export interface Draft {
  kind: Actor['kind']
  /** Names as they stand in the text, without titles, each with its token stretch. */
  readonly names: Named[]
  readonly aliases: Named[]
  readonly roles: { readonly title: string; readonly span: Span; readonly head: string; readonly time: string | null }[]
  /** Pronouns and descriptions that stand for it. */
  readonly mentions: Span[]
  sex: 'male' | 'female' | null
  age: string | null
  occupation: string | null
  readonly personSpans: Span[]
}

export interface Named extends Span {
  readonly text: string
  readonly first: number
  readonly last: number
}

export function draftOf(kind: Actor['kind'], name: Named): Draft {
  return { kind, names: [name], aliases: [], roles: [], mentions: [], sex: null, age: null, occupation: null, personSpans: [] }
}

/** The fullest name: the one with most words, of several the first. */
export function fullest(draft: Draft): Named {
  return draft.names.reduce((best, name) => (wordsIn(name.text) > wordsIn(best.text) ? name : best))
}

const wordsIn = (text: string): number => text.split(/\s+/).length
