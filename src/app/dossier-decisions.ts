import { randomBytes } from 'node:crypto'
import { type CodedRecord, loadRecordSchema, OnrecordError } from '../core/index.ts'
import {
  applyDecisions,
  canonicalJson,
  checkJournal,
  type DecidedRecord,
  type Decision,
  type DecisionOf,
  type DecisionRequest,
  decisionsInForce,
  type ItemRequest,
  type JournalledDecision,
  type LinkRequest,
  loadDecisionSchema,
  makeItemDecision,
  makeLinkDecision,
  readEntry,
  undoneEntries,
} from '../record/index.ts'
import type { Store } from '../store/index.ts'
import type { DossierDecisions } from './dossier-port.ts'
import { findErased } from './find-erased.ts'

/** What deciding needs of a store. */
export type DecisionStore = Pick<Store, 'record' | 'journal' | 'append' | 'erase' | 'witnessed'>

/** The clock and the randomness of decisions. */
export interface DecisionOptions {
  readonly now: () => Date
  /** 32 hex digits that nobody can guess, other ones each time. */
  readonly random?: () => string
}

/** What people decide in a dossier, over its store. */
export function dossierDecisions(
  store: DecisionStore,
  { now, random = () => randomBytes(16).toString('hex') }: DecisionOptions,
): DossierDecisions {
  async function read(document?: string): Promise<readonly JournalledDecision[]> {
    return (await store.journal(document === undefined ? {} : { document })).map(readEntry)
  }

  async function codedRecord(documentId: string): Promise<CodedRecord> {
    const coded = await store.record(documentId)
    if (coded === null) throw new OnrecordError('not-found', `${documentId}: there is no such report; 'onrecord list' shows their ids`)
    return coded
  }

  async function decided(documentId: string): Promise<DecidedRecord> {
    return applyDecisions(await codedRecord(documentId), decisionsInForce(await read(documentId)))
  }

  async function aboutItem(request: ItemRequest, at: string): Promise<Decision> {
    const [coded, { record }, schema] = [await codedRecord(request.document), await decided(request.document), await loadRecordSchema()]
    return makeItemDecision(request, { coded, decided: record, schema }, at, random().slice(0, 10))
  }

  async function aboutLink(request: LinkRequest, at: string): Promise<Decision> {
    const refs = request.kind === 'merge' ? request.items : request.groups.flat()
    const records = new Map<string, CodedRecord>()
    for (const { document } of refs) if (!records.has(document)) records.set(document, (await decided(document)).record)
    return makeLinkDecision(request, (document) => records.get(document)!, at)
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
      if (request.kind === 'erase') return store.erase(keep(findErased(request, await read(), at), null))
      if (request.kind === 'undo') {
        const { decision, document } = undo(request, await read(), at)
        return store.append(keep(decision, document))
      }
      const decision = 'document' in request ? await aboutItem(request, at) : await aboutLink(request, at)
      return store.append(keep(decision as Exclude<Decision, DecisionOf<'erase'>>, 'document' in request ? request.document : null))
    },
    journal: () => store.journal(),
    async checkJournal() {
      // The witness first: an entry that is made in between is then in the journal too.
      const witnesses = await store.witnessed()
      return checkJournal(await store.journal(), witnesses)
    },
  }
}

function undo({ by, reason, entry }: Extract<DecisionRequest, { kind: 'undo' }>, journal: readonly JournalledDecision[], at: string) {
  const found = journal.find((one) => one.entry === entry)
  if (!found) throw new OnrecordError('not-found', `${entry}: there is no such entry in the journal; read it again`)
  if (found.decision === null || found.decision.kind === 'erase')
    throw new OnrecordError('conflict', 'What was erased cannot be brought back')
  if (undoneEntries(journal).has(entry)) throw new OnrecordError('conflict', 'This decision is taken back already')
  return { decision: { kind: 'undo' as const, by, at, reason, entry }, document: documentOf(found, journal) }
}

/** The report that a decision is about, also one that takes back another. */
function documentOf({ decision, undoes }: JournalledDecision, journal: readonly JournalledDecision[]): string | null {
  const undone = journal.find(({ entry }) => entry === undoes)
  if (undone) return documentOf(undone, journal)
  return decision && 'about' in decision ? decision.about.document : null
}

/** Half a character pair cannot be kept as bytes. */
function checkText(request: DecisionRequest): void {
  try {
    canonicalJson(request)
  } catch {
    throw new OnrecordError('text-invalid', 'The decision holds half a character pair, or a value that is no JSON')
  }
}
