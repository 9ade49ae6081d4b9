import { sha256Hex } from '../../core/index.ts'
import type { Decision } from '../decisions/decision.ts'
import { canonicalJson } from './canonical-json.ts'
import { BEFORE_THE_FIRST, contentDigest, type Envelope, type JournalEntry, type JournalHead } from './journal-entry.ts'

/** What can be wrong with an entry. */
export type Break =
  /** The envelope is not what its digest is over, or no envelope. */
  | 'envelope-changed'
  /** It does not follow the entry before: one was removed, put in, swapped, or the chain forks here. */
  | 'out-of-chain'
  /** The decision is not the one that was sealed. */
  | 'content-changed'
  /** The decision is gone, and no later decision erased it. */
  | 'content-gone'
  /** A witness saw another entry here. */
  | 'not-as-witnessed'
  /** A witness saw an entry here, and the journal ends before. */
  | 'cut'

/** Whether a journal is whole. */
export interface JournalCheck {
  readonly entries: number
  readonly head: JournalHead | null
  /** The first entry that is wrong. */
  readonly broken: { readonly position: number; readonly digest: string | null; readonly what: Break } | null
  /** Up to which entry witnesses saw it. Less than `entries`: the end is not witnessed, and later entries could have been cut unseen. */
  readonly witnessedTo: number
}

/**
 * Checks the chain of a whole journal, in order, and its entries against heads that were seen by witnesses. It finds what was edited,
 * removed, swapped, forked or put in; that the end was cut, only against a witness. It does not say who wrote an entry: a person who holds
 * the database and every witness can write another journal.
 */
export function checkJournal(entries: readonly JournalEntry[], witnesses: readonly JournalHead[] = []): JournalCheck {
  const erased = new Map<string, number>()
  for (const { position, content } of entries) for (const digest of erasedBy(content)) erased.set(digest, position)
  const seen = new Map(witnesses.map(({ position, digest }) => [position, digest]))

  let head = BEFORE_THE_FIRST
  let broken: JournalCheck['broken'] = null
  for (const entry of entries) {
    const what = breakOf(entry, head, erased, seen)
    if (what) {
      broken = { position: head.position + 1, digest: entry.digest, what }
      break
    }
    head = entry
  }
  const last = Math.max(0, ...seen.keys())
  if (!broken && last > head.position) broken = { position: head.position + 1, digest: null, what: 'cut' }
  return {
    entries: entries.length,
    head: entries.length === 0 ? null : { position: head.position, digest: head.digest },
    broken,
    witnessedTo: Math.max(0, ...[...seen.keys()].filter((position) => position <= head.position)),
  }
}

function breakOf(
  entry: JournalEntry,
  before: JournalHead,
  erased: ReadonlyMap<string, number>,
  seen: ReadonlyMap<number, string>,
): Break | null {
  if (sha256Hex(entry.envelope) !== entry.digest) return 'envelope-changed'
  const envelope = wholeEnvelope(entry.envelope)
  if (envelope === null) return 'envelope-changed'
  const follows = [envelope.previous, entry.previous].every((digest) => digest === before.digest)
  const counts = [envelope.position, entry.position].every((position) => position === before.position + 1)
  if (!follows || !counts) return 'out-of-chain'
  if ((seen.get(entry.position) ?? entry.digest) !== entry.digest) return 'not-as-witnessed'
  if (entry.content === null || entry.salt === null) return (erased.get(entry.digest) ?? 0) > entry.position ? null : 'content-gone'
  return holds(entry.content, entry.salt, envelope) ? null : 'content-changed'
}

function holds(content: string, salt: string, envelope: Envelope): boolean {
  if (contentDigest(salt, content) !== envelope.content) return false
  const decision = parsed(content)
  if (decision === null) return false
  const undoes = decision.kind === 'undo' ? decision.entry : null
  const { kind, by, at } = decision
  return kind === envelope.kind && by === envelope.by && at === envelope.at && undoes === envelope.undoes
}

function wholeEnvelope(text: string): Envelope | null {
  try {
    const envelope = JSON.parse(text) as Envelope
    return envelope.schema === 'onrecord/journal@1' && canonicalJson(envelope) === text ? envelope : null
  } catch {
    return null
  }
}

function erasedBy(content: string | null): readonly string[] {
  const decision = content === null ? null : parsed(content)
  return decision?.kind === 'erase' ? decision.entries : []
}

function parsed(content: string): Decision | null {
  try {
    return JSON.parse(content) as Decision
  } catch {
    return null
  }
}
