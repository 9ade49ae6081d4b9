import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import { recordQuery } from '../api/queries.ts'
import { Legend } from './legend.tsx'
import { lookUp } from './record-lookup.ts'
import { RecordPane } from './record-pane.tsx'
import { ReportBar } from './report-bar.tsx'
import { ReportContext } from './report-context.ts'
import styles from './report-screen.module.css'
import { TextPane } from './text-pane.tsx'
import { useHiddenKinds } from './use-hidden-kinds.ts'
import { useLinkedPanes } from './use-linked-panes.ts'
import { useReportKeys } from './use-report-keys.ts'
import { useSelection } from './use-selection.ts'
import { type View, ViewSwitch } from './view-switch.tsx'

const route = getRouteApi('/reports/$id')

/** A report beside its record, linked both ways: the text left as it reads, the values right in sections. */
export function ReportScreen() {
  const { id } = route.useParams()
  return <Report key={id} id={id} />
}

function Report({ id }: { readonly id: string }) {
  const { data: record } = useSuspenseQuery(recordQuery(id))
  const lookup = useMemo(() => lookUp(record), [record])
  const [selected, select] = useSelection()
  const [hidden, toggleKind] = useHiddenKinds()
  const [view, setView] = useState<View>(selected === null ? 'text' : 'record')
  const screen = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const values = useRef<HTMLElement>(null)
  const toRecord = useCallback(() => setView('record'), [])
  const panes = useMemo(() => ({ screen, text, values }), [])
  const { goTo, handlers } = useLinkedPanes({ panes, lookup, selected, select, toRecord })
  const { goToSection } = useReportKeys({ panes, selected, select, goTo })
  const context = useMemo(
    () => ({ ...lookup, selected, select, goTo, firstItem: lookup.items.keys().next().value ?? null }),
    [lookup, selected, select, goTo],
  )
  const wordsOfSelected = (selected !== null && lookup.items.get(selected)?.words.length) || 0

  return (
    <ReportContext value={context}>
      <title>{`${record.document.title ?? 'Report'} · Onrecord`}</title>
      <div ref={screen} className={styles.screen} data-view={view} {...handlers}>
        <ReportBar record={record}>
          <ViewSwitch view={view} onView={setView} />
        </ReportBar>
        <div className={styles.text}>
          <Legend hidden={hidden} onToggle={toggleKind} />
          <TextPane record={record} pane={text} hidden={[...hidden].join(' ')} />
        </div>
        <div className={styles.record}>
          <RecordPane record={record} pane={values} onSection={goToSection} />
          {wordsOfSelected > 0 && (
            <button type="button" className={styles.showWords} onClick={() => setView('text')}>
              Show the words in the text
            </button>
          )}
        </div>
      </div>
    </ReportContext>
  )
}
