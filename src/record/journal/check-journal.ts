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

/** A check of a journal that is handed in piece by piece. */
export interface JournalChecker {
  /** The next entries, in order. */
  see(entries: readonly JournalEntry[]): void
  result(): JournalCheck
}

/** Checks the chain of a whole journal at once, as `journalChecker` does. */
export function checkJournal(entries: readonly JournalEntry[], witnesses: readonly JournalHead[] = []): JournalCheck {
  const checker = journalChecker(witnesses)
  checker.see(entries)
  return checker.result()
}

/**
 * Checks the chain of a whole journal, in order, and its entries against heads that were seen by witnesses. It finds what was edited,
 * removed, swapped, forked or put in; that the end was cut, only against a witness. It does not say who wrote an entry: a person who holds
 * the database and every witness can write another journal.
 */
export function journalChecker(witnesses: readonly JournalHead[] = []): JournalChecker {
  const seen = new Map(witnesses.map(({ position, digest }) => [position, digest]))
  /** Without their content, and no later entry has said so far that it was erased. */
  const empty = new Map<string, number>()
  let head = BEFORE_THE_FIRST
  let broken: JournalCheck['broken'] = null
  let entries = 0
  return {
    see(more) {
      for (const entry of more) {
        entries++
        // What was erased before a break may be said after it.
        for (const digest of erasedBy(entry.content)) empty.delete(digest)
        if (broken) continue
        const what = breakOf(entry, head, seen)
        if (what) broken = { position: head.position + 1, digest: entry.digest, what }
        else {
          if (entry.content === null || entry.salt === null) empty.set(entry.digest, entry.position)
          head = entry
        }
      }
    },
    result() {
      const last = Math.max(0, ...seen.keys())
      const [gone] = [...empty].sort(([, a], [, b]) => a - b)
      const cut = last > head.position ? { position: head.position + 1, digest: null, what: 'cut' as const } : null
      return {
        entries,
        head: entries === 0 ? null : { position: head.position, digest: head.digest },
        broken: gone ? { position: gone[1], digest: gone[0], what: 'content-gone' } : (broken ?? cut),
        witnessedTo: Math.max(0, ...[...seen.keys()].filter((position) => position <= head.position)),
      }
    },
  }
}

function breakOf(entry: JournalEntry, before: JournalHead, seen: ReadonlyMap<number, string>): Break | null {
  if (sha256Hex(entry.envelope) !== entry.digest) return 'envelope-changed'
  const envelope = wholeEnvelope(entry.envelope)
  if (envelope === null) return 'envelope-changed'
  const follows = [envelope.previous, entry.previous].every((digest) => digest === before.digest)
  const counts = [envelope.position, entry.position].every((position) => position === before.position + 1)
  if (!follows || !counts) return 'out-of-chain'
  if ((seen.get(entry.position) ?? entry.digest) !== entry.digest) return 'not-as-witnessed'
  if (entry.content === null || entry.salt === null) return null
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
