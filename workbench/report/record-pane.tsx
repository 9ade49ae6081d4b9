import { memo, type ReactNode, type RefObject } from 'react'
import type { CodedRecord } from '../../src/core/index.ts'
import styles from './record-pane.module.css'
import { SectionNav, sectionId } from './section-nav.tsx'
import { IncidentEntry } from './sections/incident-entry.tsx'
import { ActorEntry, FindingEntry, GapEntry, PlaceEntry, PositionEntry, TimeEntry } from './sections/other-entries.tsx'
import { Provenance } from './sections/provenance.tsx'
import { StatementEntry } from './sections/statement-entry.tsx'

interface Section {
  readonly id: string
  readonly name: string
  /** What stands there when the record has nothing of it. */
  readonly nothing: string
  readonly entries: readonly ReactNode[]
}

function sectionsOf(record: CodedRecord): readonly Section[] {
  return [
    {
      id: 'incidents',
      name: 'Incidents',
      nothing: 'No incident was found in this report.',
      entries: record.incidents.map((incident) => <IncidentEntry key={incident.id} incident={incident} />),
    },
    {
      id: 'statements',
      name: 'Statements',
      nothing: 'Nobody is reported to say anything.',
      entries: record.attributions.map((statement) => <StatementEntry key={statement.id} statement={statement} />),
    },
    {
      id: 'positions',
      name: 'Positions',
      nothing: 'No actor takes a position.',
      entries: record.positions.map((position) => <PositionEntry key={position.id} position={position} />),
    },
    {
      id: 'gaps',
      name: 'Gaps',
      nothing: 'The report names nothing that is not known.',
      entries: record.gaps.map((gap) => <GapEntry key={gap.id} gap={gap} />),
    },
    {
      id: 'actors',
      name: 'Actors',
      nothing: 'No actor was found.',
      entries: record.actors.map((actor) => <ActorEntry key={actor.id} actor={actor} />),
    },
    {
      id: 'times',
      name: 'Times',
      nothing: 'No time was found.',
      entries: record.times.map((time) => <TimeEntry key={time.id} time={time} />),
    },
    {
      id: 'places',
      name: 'Places',
      nothing: 'No place was found.',
      entries: record.places.map((place) => <PlaceEntry key={place.id} place={place} />),
    },
    {
      id: 'findings',
      name: 'Findings',
      nothing: 'Reading the report raised no question.',
      // biome-ignore lint/suspicious/noArrayIndexKey: findings have no id; a record's list of them does not change.
      entries: record.findings.map((finding, i) => <FindingEntry key={i} finding={finding} index={i} />),
    },
  ]
}

interface Props {
  readonly record: CodedRecord
  readonly pane: RefObject<HTMLElement | null>
  readonly onSection: (index: number) => void
  /** What was rejected; null when nothing was. */
  readonly rejected: ReactNode
}

/** The record of the report in sections; the names of the sections stay in sight. */
export const RecordPane = memo(function RecordPane({ record, pane, onSection, rejected }: Props) {
  const sections = sectionsOf(record)
  return (
    <>
      <SectionNav
        sections={sections.map(({ id, name, entries }) => ({ id, name, count: entries.length }))}
        pane={pane}
        onSection={onSection}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard. */}
      <section ref={pane} className={styles.scroll} tabIndex={0} aria-label="Record of the report">
        {sections.map(({ id, name, nothing, entries }) => (
          <section key={id} id={sectionId(id)} aria-labelledby={`${sectionId(id)}-name`}>
            <h2 id={`${sectionId(id)}-name`} className={styles.name}>
              {name} <span className={styles.count}>{entries.length}</span>
            </h2>
            {entries.length === 0 ? <p className={styles.nothing}>{nothing}</p> : <ul>{entries}</ul>}
          </section>
        ))}
        {rejected !== null && (
          <section aria-labelledby="rejected-name">
            <h2 id="rejected-name" className={styles.name}>
              Rejected
            </h2>
            {rejected}
          </section>
        )}
        <section aria-labelledby="provenance-name">
          <h2 id="provenance-name" className={styles.name}>
            Where it comes from
          </h2>
          <Provenance record={record} />
        </section>
      </section>
    </>
  )
})
