import { type CodedRecord, OnrecordError } from '../core/index.ts'
import type { CodingPool, ToldError } from '../jobs/index.ts'
import {
  applyDecisions,
  type CodingChanges,
  codingChanges,
  decisionsInForce,
  type ReportRow,
  readEntry,
  reportEntry,
} from '../record/index.ts'
import type { Store } from '../store/index.ts'
import { inOrder } from './in-order.ts'
import { toldError } from './told-error.ts'

/** One report coded again, or what kept it from being so. */
export type Recoding = { readonly report: ReportRow } & (
  | {
      /** `recoded`: the newer coding is in its place, and the older is kept. `proposed`: it was only looked at. */
      readonly state: 'unchanged' | 'recoded' | 'proposed'
      readonly changes: CodingChanges
      readonly error: null
    }
  | { readonly state: 'failed'; readonly changes: null; readonly error: ToldError }
)

/** Which reports are coded again, and whether the newer codings are kept. */
export interface RecodeOptions {
  /** Ids of reports; all where none are given. Throws `not-found` for one that is not there. */
  readonly documents?: readonly string[]
  /** Only says what would change. */
  readonly dryRun?: boolean
}

interface Parts {
  readonly store: Store
  readonly pool: () => Promise<CodingPool>
  readonly dossier: string
  readonly jobs: number
}

/** So often is a report coded again that people decide on while it is. */
const TRIES = 5

/**
 * Codes reports again, by the coder and the codebook of now, and yields what that changes. Their texts stay as they were read, and so do all
 * decisions; a report whose record comes out the same, but for the coder's version, is left as it is.
 */
export async function* recodeReports(
  { store, pool, dossier, jobs }: Parts,
  { documents, dryRun = false }: RecodeOptions,
): AsyncGenerator<Recoding> {
  yield* inOrder(reports(), 2 * jobs, async (report): Promise<Recoding> => {
    try {
      for (let tries = TRIES; tries > 0; tries--) {
        const done = await recodeOne(report)
        if (done) return done
      }
      throw new OnrecordError('conflict', `${report.id}: people decide on it just now; code it again later`)
    } catch (error) {
      return { report, state: 'failed', changes: null, error: toldError(error) }
    }
  })

  async function* reports(): AsyncGenerator<ReportRow> {
    yield* documents === undefined ? await store.reports() : await Promise.all(documents.map(find))
  }

  async function find(id: string): Promise<ReportRow> {
    const report = await store.report(id)
    if (report === null) throw new OnrecordError('not-found', `${id}: there is no such report; 'onrecord list' shows their ids`)
    return report
  }

  /** Null where something changed meanwhile. */
  async function recodeOne(report: ReportRow): Promise<Recoding | null> {
    const state = await store.state(report.id)
    const before = await store.record(report.id)
    if (state === null || before === null) throw new OnrecordError('not-found', `${report.id}: it was taken out meanwhile`)
    const [coded] = await (await pool()).run({ kind: 'again', record: JSON.stringify(before), dossier })
    if (coded!.error) throw new OnrecordError(coded!.error.code, coded!.error.message)
    const after: CodedRecord = JSON.parse(coded!.json)
    const inForce = decisionsInForce((await store.journal({ document: report.id })).map(readEntry))
    const changes = codingChanges(applyDecisions(before, inForce), applyDecisions(after, inForce))
    if (JSON.stringify({ ...before, coder: null }) === JSON.stringify({ ...after, coder: null }))
      return { report, state: 'unchanged', changes, error: null }
    if (dryRun) return { report, state: 'proposed', changes, error: null }
    const entry = reportEntry(applyDecisions(after, inForce), report)
    const replaced = await store.replace({ record: after, entry }, state.changes)
    return replaced ? { report: entry.report, state: 'recoded', changes, error: null } : null
  }
}
