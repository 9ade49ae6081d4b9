import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { Span } from '../../src/core/index.ts'
import { codebookQuery, decidedQuery } from '../api/queries.ts'
import { AddBar } from '../review/add-bar.tsx'
import { type Correction, correctionOf } from '../review/correction.ts'
import { type Draft, draftOf, type NewItem } from '../review/new-item.ts'
import { RejectedList } from '../review/rejected-list.tsx'
import { ReviewBar } from '../review/review-bar.tsx'
import { reviewState } from '../review/review-state.ts'
import { ReviewerDialog } from '../review/reviewer-dialog.tsx'
import { selectedSpan } from '../review/text-selection.ts'
import { useActs } from '../review/use-acts.ts'
import { type Deciding, useReview } from '../review/use-review.ts'
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
const CorrectionDialog = lazy(() => import('../review/correction-dialog.tsx').then((module) => ({ default: module.CorrectionDialog })))

/** A report beside its record, linked both ways: the text left as it reads, the values right in sections, to be checked one by one. */
export function ReportScreen() {
  const { id } = route.useParams()
  return <Report key={id} id={id} />
}

interface Correcting {
  readonly correction: Correction
  readonly selection: Span | null
  /** Set where the value is not yet in the record. */
  readonly draft?: Draft
}

function Report({ id }: { readonly id: string }) {
  const { data: decided } = useSuspenseQuery(decidedQuery(id))
  const { data: codebook } = useQuery(codebookQuery)
  const { record } = decided
  const lookup = useMemo(() => lookUp(record), [record])
  const state = useMemo(() => reviewState(decided), [decided])
  const review = useReview(id)
  const [selected, select] = useSelection()
  const [hidden, toggleKind] = useHiddenKinds()
  const [view, setView] = useState<View>(selected === null ? 'text' : 'record')
  const [correcting, setCorrecting] = useState<Correcting | null>(null)
  const screen = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const values = useRef<HTMLElement>(null)
  const toRecord = useCallback(() => setView('record'), [])
  const panes = useMemo(() => ({ screen, text, values }), [])
  const { goTo, handlers } = useLinkedPanes({ panes, lookup, selected, select, toRecord })
  const { goToSection } = useReportKeys({ panes, selected, select, goTo })
  const types = useMemo(() => codebook?.types.map((type) => ({ value: type.id, label: type.label })) ?? [], [codebook])
  const correct = useCallback(() => {
    const correction = selected === null ? null : correctionOf(selected, record, types)
    if (correction) setCorrecting({ correction, selection: selectedSpan(text.current) })
  }, [types, record, selected])
  const textPane = useCallback(() => text.current, [])
  const incidentOfSelected = lookup.incident(lookup.items.get(selected ?? '')?.entry ?? null)
  function add(item: NewItem, span: Span) {
    const draft = draftOf(item, span, record, incidentOfSelected, types)
    if (draft) setCorrecting({ correction: draft.correction, selection: span, draft })
  }
  const acts = useActs({ lookup, state, review, selected, goTo, correct })
  const context = useMemo(
    () => ({ ...lookup, stateOf: state.stateOf, selected, select, goTo, firstItem: lookup.items.keys().next().value ?? null }),
    [lookup, state, selected, select, goTo],
  )
  const wordsOfSelected = (selected !== null && lookup.items.get(selected)?.words.length) || 0
  const { take } = review
  const rejected = useMemo(
    () =>
      state.rejected.length === 0 ? null : (
        <RejectedList document={id} rejected={state.rejected} onTakeBack={(entry) => take([{ kind: 'undo', entry }])} />
      ),
    [id, state, take],
  )

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
          <AddBar pane={textPane} hasIncident={incidentOfSelected !== null} onAdd={add} />
        </div>
        <div className={styles.record}>
          <RecordPane record={record} pane={values} onSection={goToSection} rejected={rejected} />
          {wordsOfSelected > 0 && (
            <button type="button" className={styles.showWords} onClick={() => setView('text')}>
              Show the words in the text
            </button>
          )}
          <ReviewBar state={state} review={review} acts={acts} hasSelected={selected !== null && lookup.items.has(selected)} />
        </div>
      </div>
      <ReviewerDialog opened={review.asksName} onName={review.onName} onClose={review.onNoName} />
      {correcting && (
        <Suspense fallback={null}>
          <CorrectionDialog
            correction={correcting.correction}
            selection={correcting.selection}
            text={record.document.text}
            isNew={correcting.draft !== undefined}
            onClose={() => setCorrecting(null)}
            onCorrect={(values, reason) => {
              setCorrecting(null)
              take([decisionOf(id, correcting, values, reason)])
            }}
          />
        </Suspense>
      )}
    </ReportContext>
  )
}

function decisionOf(
  document: string,
  { correction, draft }: Correcting,
  values: Readonly<Record<string, unknown>>,
  reason: string | undefined,
): Deciding {
  const why = reason === undefined ? {} : { reason }
  if (draft === undefined) return { kind: 'correct', document, id: correction.id, values: { ...values }, ...why }
  return { kind: 'enter', document, item: draft.item, within: draft.within, value: { ...draft.value(values) }, ...why }
}
