import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { JournalLine } from '../../src/server/index.ts'
import { decide } from '../api/client.ts'
import { journalCheckQuery, journalQuery, refreshDecided } from '../api/queries.ts'
import styles from '../lists/list.module.css'
import { useReviewer } from '../review/reviewer.ts'
import { ReviewerDialog } from '../review/reviewer-dialog.tsx'
import { dateTimeWords } from '../words/date-words.ts'
import { decisionWords } from './decision-words.ts'
import own from './journal-screen.module.css'

/** All that was decided, the newest first: by whom, from what to what, and the way back. */
export function JournalScreen() {
  const { data: journal } = useSuspenseQuery(journalQuery)
  const { data: check } = useQuery(journalCheckQuery)
  const queries = useQueryClient()
  const [reviewer, setReviewer] = useReviewer()
  const [asked, setAsked] = useState<JournalLine | null>(null)
  const byEntry = new Map(journal.map((line) => [line.entry, line]))
  const takenBack = undoneEntries(journal)
  const undo = useMutation({
    mutationFn: ({ line, by }: { readonly line: JournalLine; readonly by: string }) =>
      decide({ kind: 'undo', by, reason: null, entry: line.entry }),
    onSuccess: (_, { line }) => refreshDecided(queries, decisionWords(line, null).document ?? ''),
  })

  function takeBack(line: JournalLine) {
    if (reviewer === null) setAsked(line)
    else undo.mutate({ line, by: reviewer })
  }

  return (
    <div className={styles.screen}>
      <title>Journal · Onrecord</title>
      <div className={styles.head}>
        <h1>
          Journal
          <span className={styles.count}>{journal.length}</span>
        </h1>
        {check && (
          <p className={own.check} role="status" data-broken={check.broken !== null || undefined}>
            {check.broken === null
              ? `The chain of ${check.entries} ${check.entries === 1 ? 'entry' : 'entries'} is whole.`
              : `The chain is broken at entry ${check.broken.position}: ${check.broken.what.replaceAll('-', ' ')}.`}
          </p>
        )}
      </div>
      {undo.error && (
        <p role="alert" className={own.problem}>
          Not taken back. {undo.error.message}
        </p>
      )}
      {journal.length === 0 ? (
        <div className={styles.empty}>
          <h2>Nothing was decided yet</h2>
          <p>
            Accept, correct or reject what the machine proposes in a <Link to="/reports">report</Link>; each decision stands here, with who
            took it.
          </p>
        </div>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">
                <span className={own.hidden}>Take back</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {journal.toReversed().map((line) => (
              <Row
                key={line.entry}
                line={line}
                undone={byEntry.get(line.undoes ?? '') ?? null}
                takenBack={takenBack.has(line.entry)}
                onTakeBack={undo.isPending ? null : () => takeBack(line)}
              />
            ))}
          </tbody>
        </table>
      )}
      <ReviewerDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        onName={(by) => {
          setReviewer(by)
          if (asked) undo.mutate({ line: asked, by })
          setAsked(null)
        }}
      />
    </div>
  )
}

interface RowProps {
  readonly line: JournalLine
  readonly undone: JournalLine | null
  readonly takenBack: boolean
  readonly onTakeBack: (() => void) | null
}

function Row({ line, undone, takenBack, onTakeBack }: RowProps) {
  const { did, quote, values, document, reason } = decisionWords(line, undone)
  const canTakeBack = !takenBack && line.decision !== null && line.kind !== 'erase'
  return (
    <tr data-taken-back={takenBack || undefined}>
      <td data-label="When">
        <time dateTime={line.at}>{dateTimeWords(line.at)}</time>
      </td>
      <td data-label="Who">
        <bdi>{line.by}</bdi>
      </td>
      <td>
        <span className={takenBack ? own.undone : own.did}>{did}</span>{' '}
        {quote !== null &&
          (document === null ? (
            <q dir="auto">{quote}</q>
          ) : (
            <Link to="/reports/$id" params={{ id: document }} className={own.quote!}>
              <q dir="auto">{quote}</q>
            </Link>
          ))}
        {values.length > 0 && <span className={styles.sub}>{values.join('; ')}</span>}
        {reason !== null && <span className={styles.sub}>Reason: {reason}</span>}
        {takenBack && <span className={styles.sub}>taken back</span>}
      </td>
      <td>
        {canTakeBack && (
          <button
            type="button"
            className="text-link"
            aria-label={`Take back: ${did} ${quote ?? ''}`}
            disabled={onTakeBack === null}
            onClick={() => onTakeBack?.()}
          >
            take back
          </button>
        )}
      </td>
    </tr>
  )
}

/** Entries that a later one takes back, which is not itself taken back. */
function undoneEntries(journal: readonly JournalLine[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { entry, undoes } of journal.toReversed()) if (undoes !== null && !undone.has(entry)) undone.add(undoes)
  return undone
}
