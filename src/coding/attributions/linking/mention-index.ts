import { type Actor, contains, type Span } from '../../../core/index.ts'
import { type Scene, tokensOf } from '../../reading/index.ts'

/** Finds the actor that words of the text stand for. */
export interface MentionIndex {
  readonly add: (actor: Actor, span: Span) => void
  /** Ids of the actors with a mention that covers a span; those of the shortest such mention first. */
  readonly covering: (span: Span) => readonly string[]
}

export function mentionIndex({ reading }: Scene, actors: readonly Actor[]): MentionIndex {
  const byToken = new Map<number, { readonly id: string; readonly span: Span }[]>()
  function add({ id }: Actor, span: Span): void {
    const { first, last } = tokensOf(reading, span)
    for (let token = first; token < last; token++) {
      const here = byToken.get(token)
      if (here) here.push({ id, span })
      else byToken.set(token, [{ id, span }])
    }
  }
  // An office told beside a name is as good as the name ("X, commander of the axis").
  for (const actor of actors) for (const span of [...actor.mentions, ...actor.roles.flatMap(({ spans }) => spans)]) add(actor, span)
  return {
    add,
    covering: (span) =>
      (byToken.get(tokensOf(reading, span).first) ?? [])
        .filter((mention) => contains(mention.span, span))
        .sort((a, b) => lengthOf(a.span) - lengthOf(b.span))
        .map(({ id }) => id),
  }
}

const lengthOf = ({ start, end }: Span): number => end - start
