import { OnrecordError } from '../../core/index.ts'
import type { Screening } from './decided.ts'
import type { Decision, DecisionRequest, JournalledDecision } from './decision.ts'

/** A request that says whether a report belongs into the dossier. */
export type ScreenRequest = Extract<DecisionRequest, { kind: 'screen' }>

/**
 * The decision whether a report belongs into the dossier. `inclusion` are the codebook's rules for people; where it has some, a report is
 * out of scope by one of them. Throws `used-wrongly`.
 */
export function makeScreening(request: ScreenRequest, inclusion: readonly string[], at: string): Decision {
  const { by, reason, document, scope, rule, of } = request
  if ((scope === 'out-of-scope') !== (rule !== null)) wrong('"rule" is given where a report is out of scope, and there only')
  if ((scope === 'duplicate') !== (of !== null)) wrong('"of" is given where a report is a duplicate, and there only')
  if (of === document) wrong('A report is no duplicate of itself')
  if (rule !== null && inclusion.length > 0 && !inclusion.includes(rule))
    wrong(`The codebook has no such rule of inclusion; it has: ${inclusion.join('; ')}`)
  return { kind: 'screen', by, at, reason, document, scope, rule, of }
}

/** The last word on whether a report belongs into the dossier. */
export function screeningOf(document: string, inForce: readonly JournalledDecision[]): Screening | null {
  const last = inForce.findLast(({ decision }) => decision?.kind === 'screen' && decision.document === document)
  if (last?.decision?.kind !== 'screen') return null
  const { by, at, reason, scope, rule, of } = last.decision
  return { scope, rule, of, entry: last.entry, by, at, reason }
}

function wrong(message: string): never {
  throw new OnrecordError('used-wrongly', message)
}
