import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { ReportRow } from '../../src/server/index.ts'
import { reportsQuery } from '../api/queries.ts'
import { useKeys } from '../keys/use-keys.ts'
import styles from '../lists/list.module.css'
import { matches } from '../lists/list-search.ts'
import { useRowKeys } from '../lists/use-row-keys.ts'
import { AdditionsList } from './additions-list.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { ReportTable } from './report-table.tsx'
import { useAdditions } from './use-additions.ts'

const AddDialog = lazy(() => import('./add-dialog.tsx').then((module) => ({ default: module.AddDialog })))
const route = getRouteApi('/reports')

/** The reports of the dossier, and the way to add one: paste, choose, or drop anywhere on the screen. */
export function ReportsScreen() {
  const { data: reports } = useSuspenseQuery(reportsQuery)
  const { q = '', sort } = route.useSearch()
  const navigate = route.useNavigate()
  const { additions, addFiles, addText, dismiss } = useAdditions()
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<ReportRow | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  useRowKeys(list, filter)
  useKeys({
    add: (event) => {
      event.preventDefault()
      setAdding(true)
    },
  })
  const shown = q === '' ? reports : reports.filter(({ title, publisher, name }) => matches(q, [title, publisher, name]))

  return (
    <div className={styles.screen}>
      <title>Reports · Onrecord</title>
      <div className={styles.head}>
        <h1>
          Reports
          <span className={styles.count}>{q === '' ? reports.length : `${shown.length} of ${reports.length}`}</span>
        </h1>
        {reports.length > 0 && (
          <TextInput
            ref={filter}
            type="search"
            aria-label="Filter the reports"
            placeholder="Headline, outlet, file"
            leftSection={<IconSearch size={16} stroke={1.5} />}
            value={q}
            onChange={({ currentTarget: { value } }) =>
              navigate({ search: { ...(value !== '' && { q: value }), ...(sort !== undefined && { sort }) }, replace: true })
            }
          />
        )}
        <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
          Add a report
        </Button>
      </div>
      <AdditionsList additions={additions} onDismiss={dismiss} />
      <div ref={list}>
        {reports.length === 0 ? (
          <div className={styles.empty}>
            <h2>No reports yet</h2>
            <p>
              Add a news report: Onrecord reads what happened, where, when, to whom, how many, and who says so, and keeps the words each of
              these was read from. Nothing leaves this machine.
            </p>
            <p>Paste its text, or drop text, HTML, PDF or Word files anywhere on this page.</p>
          </div>
        ) : shown.length === 0 ? (
          <div className={styles.empty}>
            <h2>No report matches</h2>
            <p>None of the {reports.length} has all these words in its headline, its outlet or its file’s name.</p>
            <Button variant="default" onClick={() => navigate({ search: sort === undefined ? {} : { sort }, replace: true })}>
              Show all
            </Button>
          </div>
        ) : (
          <ReportTable
            reports={shown}
            sort={sort}
            onSort={(next) => navigate({ search: { ...(q !== '' && { q }), sort: next }, replace: true })}
            onRemove={setRemoving}
          />
        )}
      </div>
      <Suspense>
        <AddDialog opened={adding} onClose={() => setAdding(false)} onFiles={addFiles} onText={addText} />
      </Suspense>
      <RemoveDialog report={removing} onClose={() => setRemoving(null)} />
    </div>
  )
}
