import { IconArrowLeft } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { IncidentShown } from '../../src/server/index.ts'
import { incidentQuery } from '../api/queries.ts'
import lists from '../lists/list.module.css'
import { intervalWords } from '../words/date-words.ts'
import { COMBINED_FIELD, GAP, RESPONSIBILITY, STAGE, typeWords } from '../words/labels.ts'
import { AccountsTable } from './accounts-table.tsx'
import { IncidentFigures } from './incident-figures.tsx'
import { IncidentReports } from './incident-reports.tsx'
import styles from './incident-screen.module.css'

const route = getRouteApi('/incidents/$id')

/** One incident over all its reports: every field with everybody's account of it, side by side, each a step from the sentence it stands in. */
export function IncidentScreen() {
  const { id } = route.useParams()
  const { data: incident } = useSuspenseQuery(incidentQuery(id))
  const { when, where, type, stage, by, against, with: means, disputed, notStated, responsibility, notKnown } = incident
  const title = titleOf(incident)
  return (
    <div className={lists.screen}>
      <title>{`${title} · Onrecord`}</title>
      <div className={styles.head}>
        <Link to="/incidents" className={styles.back!} aria-label="Back to the incidents">
          <IconArrowLeft size={20} stroke={1.5} />
        </Link>
        <h1>{title}</h1>
      </div>
      <p className={styles.lead}>
        {disputed.length === 0
          ? 'No account contradicts another.'
          : `Accounts differ on ${disputed.map((field) => COMBINED_FIELD[field] ?? field).join(', ')}.`}{' '}
        {notStated.length > 0 && `No report says ${notStated.map((field) => COMBINED_FIELD[field] ?? field).join(', ')}.`}
      </p>
      <IncidentFigures figures={incident.figures} />
      <AccountsTable name="When" field={when} words={(value) => intervalWords(spanOf(value)) ?? value} />
      <AccountsTable name="Where" field={where} />
      <AccountsTable name="By" field={by} />
      <AccountsTable name="Against" field={against} />
      <AccountsTable name="With" field={means} />
      <AccountsTable name="What it was" field={type} words={typeWords} />
      <AccountsTable name="Whether it happened" field={stage} words={(value) => STAGE[value as keyof typeof STAGE] ?? value} />
      {responsibility.map(({ actor, accounts }) => (
        <AccountsTable
          key={`${actor} ${accounts[0]?.item}`}
          name={`Responsible: ${actor}`}
          field={{ value: null, accounts, disputed: accounts.some(({ stance }) => stance === 'denies') }}
          words={(value) => RESPONSIBILITY[value as keyof typeof RESPONSIBILITY] ?? value}
        />
      ))}
      {notKnown.length > 0 && (
        <section aria-label="What is not known" className={styles.section}>
          <h2>What is not known</h2>
          <ul className={styles.plain}>
            {notKnown.map(({ kind, document, item, publisher, words }) => (
              <li key={`${document} ${item}`}>
                {GAP[kind]}:{' '}
                <Link to="/reports/$id" params={{ id: document }} search={{ item }}>
                  “<bdi>{words}</bdi>”
                </Link>{' '}
                <span className={lists.none}>{publisher}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <IncidentReports incident={incident} />
    </div>
  )
}

function titleOf({ type, where, when }: IncidentShown): string {
  const words = typeWords(type.accounts[0]?.value ?? 'other')
  const what = words.charAt(0).toUpperCase() + words.slice(1)
  const place = where.accounts[0]?.value
  return [place === undefined ? what : `${what}, ${place}`, intervalWords(when)].filter((part) => part !== null).join(', ')
}

/** A single day or month of EDTF reads as a date; what is more than that stands as it is. */
function spanOf(edtf: string) {
  return /^\d{4}-\d{2}-\d{2}/.test(edtf) ? { earliest: edtf.slice(0, 10), latest: edtf.slice(0, 10) } : { earliest: null, latest: null }
}
