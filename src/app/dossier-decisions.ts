import { randomBytes } from 'node:crypto'
import { type CodedRecord, loadRecordSchema, OnrecordError } from '../core/index.ts'
import {
  applyDecisions,
  canonicalJson,
  type DecidedRecord,
  type Decision,
  type DecisionOf,
  type DecisionRequest,
  decisionsInForce,
  type ItemRequest,
  type JournalledDecision,
  journalChecker,
  loadDecisionSchema,
  makeGrade,
  makeItemDecision,
  makeLinkDecision,
  makeScreening,
  readEntry,
  sourceGrades,
} from '../record/index.ts'
import type { JournalFilter, Store } from '../store/index.ts'
import type { DossierDecisions } from './dossier-port.ts'
import { findErased } from './find-erased.ts'
import { journalPages } from './journal-pages.ts'
import { readInForce } from './read-in-force.ts'

/** What deciding needs of a store. */
export type DecisionStore = Pick<Store, 'record' | 'journal' | 'entry' | 'undoing' | 'append' | 'erase' | 'witnessed'>

/** The clock and the randomness of decisions, and what they are held against. */
export interface DecisionOptions {
  readonly now: () => Date
  /** 32 hex digits that nobody can guess, other ones each time. */
  readonly random?: () => string
  /** The codebook's rules for people. */
  readonly inclusion?: () => Promise<readonly string[]>
}

/** What people decide in a dossier, over its store. */
export function dossierDecisions(
  store: DecisionStore,
  { now, random = () => randomBytes(16).toString('hex'), inclusion = async () => [] }: DecisionOptions,
): DossierDecisions {
  async function read(filter: JournalFilter): Promise<readonly JournalledDecision[]> {
    return (await store.journal(filter)).map(readEntry)
  }

  async function codedRecord(documentId: string): Promise<CodedRecord> {
    const coded = await store.record(documentId)
    if (coded === null) throw new OnrecordError('not-found', `${documentId}: there is no such report; 'onrecord list' shows their ids`)
    return coded
  }

  async function decided(documentId: string): Promise<DecidedRecord> {
    return applyDecisions(await codedRecord(documentId), decisionsInForce(await read({ document: documentId })))
  }

  async function decidedRecords(documents: readonly string[]): Promise<(document: string) => CodedRecord> {
    const records = new Map<string, CodedRecord>()
    for (const document of new Set(documents)) records.set(document, (await decided(document)).record)
    return (document) => records.get(document)!
  }

  async function aboutItem(request: ItemRequest, at: string): Promise<Decision> {
    const [coded, { record }, schema] = [await codedRecord(request.document), await decided(request.document), await loadRecordSchema()]
    return makeItemDecision(request, { coded, decided: record, schema }, at, random().slice(0, 10))
  }

  /** The decision that a request asks for, and the one report that it is about. */
  async function make(
    request: Exclude<DecisionRequest, { kind: 'erase' }>,
    at: string,
  ): Promise<{ readonly decision: Decision; readonly document: string | null }> {
    switch (request.kind) {
      case 'undo':
        return undo(request, at)
      case 'merge':
      case 'split': {
        const refs = request.kind === 'merge' ? request.items : request.groups.flat()
        const recordOf = await decidedRecords(refs.map(({ document }) => document))
        return { decision: makeLinkDecision(request, recordOf, at), document: null }
      }
      case 'screen': {
        for (const document of [request.document, ...(request.of === null ? [] : [request.of])]) await codedRecord(document)
        return { decision: makeScreening(request, await inclusion(), at), document: request.document }
      }
      case 'grade-claim':
        return { decision: makeGrade(request, await decidedRecords([request.document]), at), document: request.document }
      case 'grade-source': {
        const { source } = request
        return { decision: makeGrade(request, await decidedRecords('outlet' in source ? [] : [source.document]), at), document: null }
      }
      default:
        return { decision: await aboutItem(request, at), document: request.document }
    }
  }

  async function undo({ by, reason, entry }: Extract<DecisionRequest, { kind: 'undo' }>, at: string) {
    const found = await store.entry(entry)
    if (!found) throw new OnrecordError('not-found', `${entry}: there is no such entry in the journal; read it again`)
    const { decision } = readEntry(found.entry)
    if (decision === null || decision.kind === 'erase') throw new OnrecordError('conflict', 'What was erased cannot be brought back')
    if (await isUndone(entry)) throw new OnrecordError('conflict', 'This decision is taken back already')
    return { decision: { kind: 'undo' as const, by, at, reason, entry }, document: found.document }
  }

  async function isUndone(entry: string): Promise<boolean> {
    for (const { digest } of await store.undoing(entry)) if (!(await isUndone(digest))) return true
    return false
  }

  return {
    decided,
    async decide(request) {
      checkText(request)
      const at = now().toISOString()
      const schema = await loadDecisionSchema()
      const keep = <Kept extends Decision>(decision: Kept, document: string | null) => {
        const { error } = schema.safeParse(decision)
        if (error)
          throw new OnrecordError('used-wrongly', `The decision is none: ${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`)
        return { decision, salt: random(), document }
      }
      if (request.kind === 'erase') return store.erase(keep(await findErased(request, journalPages(store), at), null))
      const { decision, document } = await make(request, at)
      return store.append(keep(decision as Exclude<Decision, DecisionOf<'erase'>>, document))
    },
    journal: (filter) => store.journal(filter),
    async checkJournal() {
      // The witness first: an entry that is made in between is then in the journal too.
      const checker = journalChecker(await store.witnessed())
      for await (const entries of journalPages(store)) checker.see(entries)
      return checker.result()
    },
    async sourceGrades() {
      return sourceGrades(await readInForce(store, { kinds: ['grade-source'] }))
    },
  }
}

/** Half a character pair cannot be kept as bytes. */
function checkText(request: DecisionRequest): void {
  try {
    canonicalJson(request)
  } catch {
    throw new OnrecordError('text-invalid', 'The decision holds half a character pair, or a value that is no JSON')
  }
}
