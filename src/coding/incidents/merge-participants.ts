import type { Participant, Span } from '../../core/index.ts'
import type { ParticipantDraft } from './mention.ts'

/** One participant with the ways it is told of so far. */
interface Gathered {
  readonly role: Participant['role']
  readonly words: Set<string>
  readonly drafts: ParticipantDraft[]
  actor: string | null
}

/** From the worst that can befall somebody. */
const OUTCOMES: readonly Participant['outcome'][] = ['killed', 'injured', 'captured', 'missing', 'released', 'unharmed', null]
const PRONOUN = /^(?:he|she|they|it|him|her|them|who|we|us|i)$/

/** The participants of several mentions, those of one actor or in the same words put together. */
export function mergeParticipants(
  drafts: readonly ParticipantDraft[],
  quote: (span: Span) => string,
  makeId: (words: string) => string,
): readonly Participant[] {
  const all: Gathered[] = []
  for (const draft of drafts) {
    const words = bare(quote(draft.spans[0]!))
    const known = all.find(
      ({ role, actor, words: told }) =>
        role === draft.role && (actor !== null && draft.actor !== null ? actor === draft.actor : told.has(words)),
    )
    if (known) {
      known.drafts.push(draft)
      known.words.add(words)
      known.actor ??= draft.actor
    } else all.push({ role: draft.role, actor: draft.actor, words: new Set([words]), drafts: [draft] })
  }
  return all.map(({ role, actor, drafts: [first, ...others] }) => {
    const told = [first!, ...others]
    const spans = uniqueSpans(told.flatMap((draft) => draft.spans)).sort(
      (a, b) => Number(isPronoun(quote(a))) - Number(isPronoun(quote(b))),
    )
    return {
      id: makeId(`${role} ${quote(spans[0]!)}`),
      ...first!,
      actor,
      kind: told.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
      // The worst that befell it stands; what one says as fact is not made less by what another suspects.
      outcome: OUTCOMES.find((outcome) => told.some((draft) => draft.outcome === outcome)) ?? null,
      known: told.some(({ known }) => known === 'fact') ? 'fact' : first!.known,
      spans,
    }
  })
}

function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an|some|his|her|their|its) /, '')
}

function isPronoun(words: string): boolean {
  return PRONOUN.test(words.toLowerCase())
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()]
}
