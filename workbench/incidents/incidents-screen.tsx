import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { CombinedRow } from '../../src/server/index.ts'
import { incidentsQuery } from '../api/queries.ts'
import styles from '../lists/list.module.css'
import { matches } from '../lists/list-search.ts'
import { useRowKeys } from '../lists/use-row-keys.ts'
import { typeClass, typeWords } from '../words/labels.ts'
import type { IncidentSearch } from './incident-search.ts'
import { IncidentTable } from './incident-table.tsx'

const route = getRouteApi('/incidents')

/** The incidents of the dossier as a table, one row an incident whatever number of reports tell of it. */
export function IncidentsScreen() {
  const { data: incidents } = useSuspenseQuery(incidentsQuery)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  useRowKeys(list, filter)
  const shown = incidents.filter((row) => passes(row, search))
  const narrowed = search.q !== undefined || search.type !== undefined || search.news !== undefined || search.apart !== undefined

  function narrow(change: { readonly [Key in keyof IncidentSearch]?: IncidentSearch[Key] | undefined }) {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== '')
    void navigate({ search: Object.fromEntries(next), replace: true, resetScroll: false })
  }

  return (
    <div className={styles.screen}>
      <title>Incidents · Onrecord</title>
      <div className={styles.head}>
        <h1>
          Incidents
          <span className={styles.count}>{narrowed ? `${shown.length} of ${incidents.length}` : incidents.length}</span>
        </h1>
        {incidents.length > 0 && (
          <>
            <Checkbox
              label="Hide background"
              checked={search.news === true}
              onChange={({ currentTarget: { checked } }) => narrow({ news: checked || undefined })}
            />
            <Checkbox
              label="Accounts differ"
              checked={search.apart === true}
              onChange={({ currentTarget: { checked } }) => narrow({ apart: checked || undefined })}
            />
            <NativeSelect
              aria-label="Type of incident"
              value={search.type ?? ''}
              onChange={({ currentTarget: { value } }) => narrow({ type: value })}
              data={[{ value: '', label: 'All types' }, ...typesOf(incidents)]}
            />
            <TextInput
              ref={filter}
              type="search"
              aria-label="Filter the incidents"
              placeholder="Place, actor, outlet"
              leftSection={<IconSearch size={16} stroke={1.5} />}
              value={search.q ?? ''}
              onChange={({ currentTarget: { value } }) => narrow({ q: value })}
            />
          </>
        )}
      </div>
      <div ref={list}>
        {incidents.length === 0 ? (
          <div className={styles.empty}>
            <h2>No incidents yet</h2>
            <p>
              What the reports of the dossier tell of stands here, one row an incident, however many reports tell of it.{' '}
              <Link to="/reports">Add a report</Link>
            </p>
          </div>
        ) : shown.length === 0 ? (
          <div className={styles.empty}>
            <h2>No incident matches</h2>
            <p>None of the {incidents.length} has all of this.</p>
            <Button variant="default" onClick={() => narrow({ q: undefined, type: undefined, news: undefined, apart: undefined })}>
              Show all
            </Button>
          </div>
        ) : (
          <IncidentTable incidents={shown} sort={search.sort} onSort={(sort) => narrow({ sort })} />
        )}
      </div>
    </div>
  )
}

function passes(row: CombinedRow, { q, type, news, apart }: IncidentSearch): boolean {
  if (news && row.background) return false
  if (apart && row.disputed.length === 0) return false
  if (type !== undefined && !row.types.some((one) => typeClass(one) === type)) return false
  const said = row.figures.flatMap(({ said }) => said.map(({ speaker }) => speaker))
  return (
    q === undefined || matches(q, [...row.types, row.trigger, row.place?.name ?? null, ...row.outlets, ...row.by, ...row.against, ...said])
  )
}

function typesOf(incidents: readonly CombinedRow[]) {
  const counts = new Map<string, number>()
  for (const { types } of incidents) for (const type of new Set(types.map(typeClass))) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([value, count]) => ({ value, label: `${typeWords(value)} (${count})` }))
}
