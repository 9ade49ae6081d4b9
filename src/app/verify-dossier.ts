import { readFile } from 'node:fs/promises'
import { type CodedRecord, isWithin, OnrecordError } from '../core/index.ts'
import { readDocument } from '../document/index.ts'
import {
  applyDecisions,
  decisionsInForce,
  type JournalCheck,
  type JournalHead,
  journalChecker,
  readEntry,
  readHead,
  spansOf,
} from '../record/index.ts'
import type { Store } from '../store/index.ts'
import { journalPages } from './journal-pages.ts'
import { programVersion } from './program-version.ts'

/** One thing that does not hold, and where. */
export interface Breach {
  /** Id of the report; null: it is of the journal. */
  readonly report: string | null
  readonly what:
    | 'capture' // gone, or not the bytes that its digest was taken of
    | 'digest' // the record names other bytes than those that are kept
    | 'text' // not what these bytes read as
    | 'quote' // a span of the record lies outside of its text
    | 'decision' // a decision quotes words that do not stand there
    | 'journal'
  readonly message: string
}

/** What was looked at, and what does not hold. */
export interface Verification {
  readonly reports: number
  readonly quotes: number
  readonly journal: JournalCheck
  readonly breaches: readonly Breach[]
  /** Reports whose text another version read: it is not known whether it would read the same today. */
  readonly readByOthers: number
}

/** How a dossier is held against what it was. */
export interface VerifyOptions {
  /** Heads of the journal that were kept elsewhere. */
  readonly witness?: readonly JournalHead[] | undefined
  readonly progress?: (() => void) | undefined
}

type VerifiedStore = Pick<Store, 'reports' | 'record' | 'capture' | 'journal' | 'witnessed'>

/**
 * Holds everything in a dossier against its digests: captures, texts, spans, the words of decisions, the chain of the journal and its end
 * against witnesses. Reads all of it and changes nothing.
 */
export async function verifyDossier(
  store: VerifiedStore,
  { witness = [], progress = () => {} }: VerifyOptions = {},
): Promise<Verification> {
  const breaches: Breach[] = []
  const checker = journalChecker([...(await store.witnessed()), ...witness])
  for await (const entries of journalPages(store)) checker.see(entries)
  const journal = checker.result()
  if (journal.broken) {
    const { position, what } = journal.broken
    breaches.push({ report: null, what: 'journal', message: `entry ${position}: ${what.replaceAll('-', ' ')}` })
  }
  let [quotes, readByOthers] = [0, 0]
  const reports = await store.reports()
  for (const { id } of reports) {
    const record = await store.record(id)
    // Taken out by somebody else meanwhile.
    if (record === null) continue
    const spans = spansOf(record)
    quotes += spans.length
    const lost = spans.find((span) => !isWithin(record.document.text, span))
    if (lost) breaches.push({ report: id, what: 'quote', message: `[${lost.start}, ${lost.end}) lies outside of the text` })
    const isOurs = record.coder.version === programVersion()
    if (!isOurs) readByOthers++
    breaches.push(...(await captureBreaches(store, record, isOurs)), ...(await decisionBreaches(store, record)))
    progress()
  }
  return { reports: reports.length, quotes, journal, breaches, readByOthers }
}

async function captureBreaches(store: VerifiedStore, { document }: CodedRecord, isOurs: boolean): Promise<readonly Breach[]> {
  const report = document.id
  try {
    const capture = await store.capture(report)
    if (capture === null) return [{ report, what: 'capture', message: 'there are no bytes of it' }]
    if (capture.sha256 !== document.sha256)
      return [{ report, what: 'digest', message: `its record was read from ${document.sha256}, and the bytes kept are ${capture.sha256}` }]
    if (!isOurs) return []
    const read = await readDocument(capture, { published: null, publisher: null })
    if (read.document.text === document.text) return []
    const at = firstDifference(document.text, read.document.text)
    return [{ report, what: 'text', message: `its text is not that of its bytes, from offset ${at} on` }]
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error
    return [{ report, what: 'capture', message: error.message }]
  }
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

async function decisionBreaches(store: VerifiedStore, record: CodedRecord): Promise<readonly Breach[]> {
  const report = record.document.id
  const { unapplied } = applyDecisions(record, decisionsInForce((await store.journal({ document: report })).map(readEntry)))
  return unapplied
    .filter(({ why }) => why === 'words-gone')
    .map(({ quote, entry }) => ({
      report,
      what: 'decision',
      message: `“${quote}” does not stand where decision ${entry.slice(0, 12)} read it`,
    }))
}

/** Reads heads of a journal that were kept elsewhere: a copy of the dossier's `journal-heads.jsonl`. Throws `file-missing`, `line-invalid`. */
export async function readWitness(path: string): Promise<readonly JournalHead[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new OnrecordError('file-missing', `${path}: there is no such witness file, or it cannot be read`, { cause })
  }
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const head = readHead(line.trim())
    if (head === null) throw new OnrecordError('line-invalid', `${path}, line ${i + 1}: no head of a journal; copy the file again`)
    return [head]
  })
}
