import { type CodedRecord, OnrecordError } from '../../core/index.ts'
import { addressOf, itemOf } from './address.ts'
import type { ClaimGrade, SourceGrade, UnappliedDecision } from './decided.ts'
import type { Decision, DecisionRequest, JournalledDecision } from './decision.ts'
import { findItem } from './find-item.ts'

/** A request to grade a source or a claim. */
export type GradeRequest = Extract<DecisionRequest, { kind: 'grade-source' | 'grade-claim' }>

/**
 * The grade of a source or of a claim, as a decision. A source is told by its name: an outlet, or an actor that has one. Throws
 * `not-found`, and `not-allowed` for an unnamed source and for a person who is protected: grades of them would join reports.
 */
export function makeGrade(request: GradeRequest, recordOf: (document: string) => CodedRecord, at: string): Decision {
  const { by, reason } = request
  if (request.kind === 'grade-claim') {
    const about = addressOf(recordOf(request.document), request.id)
    return { kind: 'grade-claim', by, at, reason, about, credibility: request.credibility }
  }
  const { source, reliability } = request
  if ('outlet' in source)
    return { kind: 'grade-source', by, at, reason, source: { kind: 'outlet', name: source.outlet.trim() }, reliability }
  const { kind, value } = itemOf(recordOf(source.document), source.id)
  if (kind !== 'actor') throw new OnrecordError('used-wrongly', `${source.id} is a ${kind} and no actor`)
  const actor = value as unknown as CodedRecord['actors'][number]
  if (actor.kind === 'unnamed' || actor.protect !== 'none')
    throw new OnrecordError('not-allowed', 'A source without a name or a person who is protected is not graded: only what they claim is')
  return { kind: 'grade-source', by, at, reason, source: { kind: 'actor', name: actor.name }, reliability }
}

/** The last grade of each source, in the order of their names. */
export function sourceGrades(inForce: readonly JournalledDecision[]): readonly SourceGrade[] {
  const grades = new Map<string, SourceGrade>()
  for (const { entry, decision } of inForce) {
    if (decision?.kind !== 'grade-source') continue
    const { source, reliability, by, at, reason } = decision
    grades.set(`${source.kind} ${source.name}`, { source, reliability, entry, by, at, reason })
  }
  return [...grades].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, grade]) => grade)
}

/** The last grade of each item of a record. */
export function gradesOn(
  record: CodedRecord,
  inForce: readonly JournalledDecision[],
): { readonly grades: readonly ClaimGrade[]; readonly unapplied: readonly UnappliedDecision[] } {
  const grades = new Map<string, ClaimGrade>()
  const unapplied: UnappliedDecision[] = []
  for (const { entry, decision } of inForce) {
    if (decision?.kind !== 'grade-claim' || decision.about.document !== record.document.id) continue
    const { about, credibility, by, at, reason } = decision
    const made = { entry, by, at, reason }
    const found = findItem(record, about)
    if (typeof found === 'string')
      unapplied.push({ ...made, kind: 'grade-claim', item: about.item, field: null, why: found, quote: about.words[0]?.quote ?? null })
    else grades.set(`${found.kind} ${found.value.id}`, { kind: found.kind, id: found.value.id, credibility, ...made })
  }
  return { grades: [...grades.values()], unapplied }
}
