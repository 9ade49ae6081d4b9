import { OnrecordError, sha256Hex } from '../../core/index.ts'
import type { Decision, JournalledDecision } from '../decisions/decision.ts'
import { canonicalJson } from './canonical-json.ts'

/** The end of a journal, or what it was at some time: how many entries there are and the digest of the last. */
export interface JournalHead {
  readonly position: number
  readonly digest: string
}

/**
 * One entry of the journal. The digest is over the envelope, and the envelope holds the digest of the entry before and the salted digest
 * of the content: content and salt can be erased, and the chain still verifies; without the salt nobody can try names against what is left.
 */
export interface JournalEntry extends JournalHead {
  /** Digest of the entry before; of the first, 64 zeros. */
  readonly previous: string
  /** An `Envelope` as canonical bytes, kept as text. */
  readonly envelope: string
  /** The decision as canonical bytes; null once it is erased. */
  readonly content: string | null
  readonly salt: string | null
}

/** What of an entry can never be erased. */
export interface Envelope {
  readonly schema: 'onrecord/journal@1'
  readonly position: number
  readonly previous: string
  readonly kind: Decision['kind']
  readonly by: string
  readonly at: string
  /** The entry that it takes back: what was taken back stays so when the reasons are erased. */
  readonly undoes: string | null
  /** SHA-256 of salt, line feed, content. */
  readonly content: string
}

export const BEFORE_THE_FIRST: JournalHead = { position: 0, digest: '0'.repeat(64) }

/** The entry that comes after `head`. `salt`: at least 16 random bytes in hex, of this entry alone. */
export function sealEntry(decision: Decision, salt: string, head: JournalHead | null): JournalEntry {
  const { position, digest: previous } = head ?? BEFORE_THE_FIRST
  const content = canonicalJson(decision)
  const { kind, by, at } = decision
  const sealed: Envelope = {
    schema: 'onrecord/journal@1',
    position: position + 1,
    previous,
    kind,
    by,
    at,
    undoes: decision.kind === 'undo' ? decision.entry : null,
    content: contentDigest(salt, content),
  }
  const envelope = canonicalJson(sealed)
  return { position: position + 1, digest: sha256Hex(envelope), previous, envelope, content, salt }
}

export function contentDigest(salt: string, content: string): string {
  return sha256Hex(`${salt}\n${content}`)
}

/** What an entry says. Its chain is checked by `checkJournal`, not here. Throws `evidence-broken` for what is no entry any more. */
export function readEntry({ digest, envelope, content, position }: JournalEntry): JournalledDecision {
  const { undoes } = readEnvelope({ envelope, position })
  return { entry: digest, undoes, decision: content === null ? null : read<Decision>(content, position) }
}

/** Throws `evidence-broken`. */
export function readEnvelope({ envelope, position }: Pick<JournalEntry, 'envelope' | 'position'>): Envelope {
  return read<Envelope>(envelope, position)
}

function read<Content>(text: string, position: number): Content {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = `Entry ${position} of the journal was changed and cannot be read; check the journal and restore it from a backup`
    throw new OnrecordError('evidence-broken', message, { cause })
  }
}

/** Reads a line of a witness; null where it is none: a line that a power cut left half written is no head. */
export function readHead(line: string): JournalHead | null {
  const match = /^\{"position":(\d+),"digest":"([0-9a-f]{64})"\}$/.exec(line)
  return match ? { position: Number(match[1]), digest: match[2]! } : null
}
