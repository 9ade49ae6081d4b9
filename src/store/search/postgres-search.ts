import { type RawBuilder, sql } from 'kysely'
import type { QueryTerm, SearchQuery } from '../../record/index.ts'
import type { SearchIndex } from './search-index.ts'

/** Finding with PostgreSQL's own text search and its index over points. Words have the same endings taken off as in FTS5's porter. */
export const postgresSearch: SearchIndex = {
  async putReport(transaction, position, words) {
    await sql`insert into report_words (number, words) values (${position}, to_tsvector('onrecord', ${words}))
      on conflict (number) do update set words = excluded.words`.execute(transaction)
  },
  async putIncidents(transaction, incidents) {
    const words = incidents.map(({ number, words }) => sql`(${number}::bigint, to_tsvector('onrecord', ${words}))`)
    await sql`insert into incident_words (number, words) values ${sql.join(words)}`.execute(transaction)
  },
  reportHolds: (query) => sql`documents.position in (select number from report_words where words @@ ${matchQuery(query)})`,
  incidentHolds: (query) => sql`incidents.number in (select number from incident_words where words @@ ${matchQuery(query)})`,
  incidentIn: ({ south, north, west, east }) =>
    sql`point(incidents.lon, incidents.lat) <@ box(point(${west}, ${south}), point(${east}, ${north})) and incidents.lat is not null`,
  scrub: async () => {},
}

function matchQuery({ all, none }: SearchQuery): RawBuilder<unknown> {
  const one = ({ words, prefix }: QueryTerm) =>
    prefix ? sql`to_tsquery('onrecord', ${`${words.split(' ').join(' <-> ')}:*`})` : sql`phraseto_tsquery('onrecord', ${words})`
  const must = sql.join(all.map(one), sql` && `)
  return none.length === 0 ? sql`(${must})` : sql`(${must} && !!(${sql.join(none.map(one), sql` || `)}))`
}
