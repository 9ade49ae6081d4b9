import { sql } from 'kysely'
import type { QueryTerm, SearchQuery } from '../../record/index.ts'
import type { SearchIndex } from './search-index.ts'

/** Finding with FTS5 and R*Tree. */
export const sqliteSearch: SearchIndex = {
  async putReport(transaction, position, words) {
    await sql`delete from report_words where rowid = ${position}`.execute(transaction)
    await sql`insert into report_words (rowid, words) values (${position}, ${words})`.execute(transaction)
  },
  async putIncidents(transaction, incidents) {
    const words = incidents.map(({ number, words }) => sql`(${number}, ${words})`)
    await sql`insert into incident_words (rowid, words) values ${sql.join(words)}`.execute(transaction)
    const points = incidents.flatMap(({ number, point }) =>
      point === null ? [] : [sql`(${number}, ${point.lat}, ${point.lat}, ${point.lon}, ${point.lon})`],
    )
    if (points.length > 0)
      await sql`insert into incident_points (number, lat_from, lat_to, lon_from, lon_to) values ${sql.join(points)}`.execute(transaction)
  },
  reportHolds: (query) => sql`documents.position in (select rowid from report_words where report_words match ${matchText(query)})`,
  incidentHolds: (query) => sql`incidents.number in (select rowid from incident_words where incident_words match ${matchText(query)})`,
  incidentIn: ({ south, north, west, east }) =>
    sql`incidents.number in (select number from incident_points
      where lat_from >= ${south} and lat_to <= ${north} and lon_from >= ${west} and lon_to <= ${east})`,
  async scrub(db) {
    // What was deleted stays in the index until its parts are put together.
    for (const table of ['report_words', 'incident_words'])
      await sql`insert into ${sql.table(table)} (${sql.table(table)}) values ('optimize')`.execute(db)
  },
}

/** Folded words hold no sign, so nothing of a term can end its quotes. */
function matchText({ all, none }: SearchQuery): string {
  const text = ({ words, prefix }: QueryTerm) => `"${words}"${prefix ? ' *' : ''}`
  const must = all.map(text).join(' AND ')
  return none.length === 0 ? must : `(${must}) NOT (${none.map(text).join(' OR ')})`
}
