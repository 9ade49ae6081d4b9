import { type CodedRecord, loadRecordSchema } from '../../../core/index.ts'
import { applyDecisions } from '../apply-decisions.ts'
import type { Decision, JournalledDecision } from '../decision.ts'
import { decisionsInForce } from '../in-force.ts'
import { type ItemRequest, makeItemDecision } from '../make-decision.ts'

const schema = await loadRecordSchema()

/** A journal in the making, on one coded record: each request is made in the ids of the record as it is decided by then. */
export function journalOn(coded: CodedRecord) {
  const entries: JournalledDecision[] = []
  const append = (decision: Decision): string => {
    const entry = String(entries.length + 1).padStart(64, '0')
    entries.push({ entry, undoes: decision.kind === 'undo' ? decision.entry : null, decision })
    return entry
  }
  return {
    entries: entries as readonly JournalledDecision[],
    append,
    decided: (record: CodedRecord = coded) => applyDecisions(record, decisionsInForce(entries)),
    decide(request: ItemRequest): string {
      const { record: decided } = applyDecisions(coded, decisionsInForce(entries))
      return append(makeItemDecision(request, { coded, decided, schema }, `2025-06-01T08:00:0${entries.length}Z`, String(entries.length)))
    },
    undo: (entry: string) => append({ kind: 'undo', by: 'Ana', at: '2025-06-02T08:00:00Z', reason: null, entry }),
  }
}
