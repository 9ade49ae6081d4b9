import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import { foldName, parseQuery, type ReportRow, SEARCHED_SCOPES, type SearchFilter } from '../record/index.ts'
import { reportOf } from './kysely-reports.ts'
import type { Found, FoundIncident, SavedFilter, SearchPage } from './port.ts'
import type { Box, SearchIndex } from './search/search-index.ts'
import type { Tables } from './tables.ts'

const EARTH_KM = 6371.0088
const KM_A_DEGREE = 111.19
/** So that nothing is lost at the edge of a box to rounding. */
const MARGIN = 0.01

export async function findIncidents(
  db: Kysely<Tables>,
  index: SearchIndex,
  filter: SearchFilter,
  { limit, before }: SearchPage,
): Promise<Found<FoundIncident>> {
  let numbers = db
    .selectFrom('incidents')
    .select('incidents.number')
    .where((eb) => eb.and(incidentConditions(eb, index, filter)))
    .where('scope', 'in', [...(filter.scopes ?? SEARCHED_SCOPES)])
  const text = filter.text === undefined ? null : parseQuery(filter.text)
  if (text !== null) numbers = numbers.where(index.incidentHolds(text))
  if (before !== undefined) numbers = numbers.where('number', '<', before)
  // What few incidents hold is looked up and then put in order: walking the order until a page is full would walk over nearly all.
  const order = isNarrow(filter) ? sql`+incidents.number` : sql`incidents.number`
  const rows = await db
    .selectFrom('incidents')
    .select(['row', 'status', 'figure_status', 'province', 'disputed', 'gap', 'scope', 'number'])
    .where('number', 'in', numbers.orderBy(order, 'desc').limit(limit + 1))
    .orderBy('number', 'desc')
    .execute()
  const found = rows.slice(0, limit)
  return { items: found.map(incidentOf), next: rows.length > limit ? found.at(-1)!.number : null }
}

export async function findReports(
  db: Kysely<Tables>,
  index: SearchIndex,
  filter: SearchFilter,
  { limit, before }: SearchPage,
): Promise<Found<ReportRow>> {
  const { text: typed, scopes = SEARCHED_SCOPES, ...about } = filter
  let query = db
    .selectFrom('documents')
    .selectAll()
    .where('scope', 'in', [...scopes])
  const text = typed === undefined ? null : parseQuery(typed)
  if (text !== null) query = query.where(index.reportHolds(text))
  if (before !== undefined) query = query.where('position', '<', before)
  if (Object.values(about).some((value) => value !== undefined))
    query = query.where((outer) =>
      outer.exists(
        outer
          .selectFrom('incidents')
          .select('incidents.number')
          .whereRef('incidents.document', '=', 'documents.id')
          .where((eb) => eb.and(incidentConditions(eb as unknown as ExpressionBuilder<Tables, 'incidents'>, index, about))),
      ),
    )
  const rows = await query
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute()
  const found = rows.slice(0, limit)
  return { items: found.map(reportOf), next: rows.length > limit ? found.at(-1)!.position : null }
}

function isNarrow({ text, actor, source, from, to, near, types, province }: SearchFilter): boolean {
  return [text, actor, source, from, to, near, types, province].some((given) => given !== undefined)
}

function incidentConditions(
  eb: ExpressionBuilder<Tables, 'incidents'>,
  index: SearchIndex,
  filter: Omit<SearchFilter, 'text' | 'scopes'>,
): Expression<SqlBool>[] {
  const { types, actor, source, from, to, near, province, country, statuses, disputed, gap } = filter
  const conditions: Expression<SqlBool>[] = []
  if (types !== undefined) conditions.push(eb.or(types.map((type) => ofType(eb, type))))
  for (const [role, name] of [
    ['actor', actor],
    ['source', source],
  ] as const)
    if (name !== undefined)
      conditions.push(
        eb(
          'incidents.number',
          'in',
          eb
            .selectFrom('incident_names')
            .select('incident_names.number')
            .where('incident_names.role', '=', role)
            .where('incident_names.name', '=', foldName(name)),
        ),
      )
  // What has no day may have been on any, but is no answer to who asks for some.
  if (from !== undefined) conditions.push(eb('incidents.latest', '>=', from))
  if (to !== undefined) conditions.push(eb('incidents.earliest', '<=', to))
  if (near !== undefined) conditions.push(...near_(index, near))
  if (province !== undefined) conditions.push(eb('incidents.province', '=', province))
  if (country !== undefined) conditions.push(eb('incidents.country', '=', country.toUpperCase()))
  if (statuses !== undefined) conditions.push(eb('incidents.status', 'in', [...statuses]))
  if (disputed !== undefined) conditions.push(eb('incidents.disputed', '=', disputed ? 1 : 0))
  if (gap !== undefined) conditions.push(eb('incidents.gap', '=', gap ? 1 : 0))
  return conditions
}

function ofType(eb: ExpressionBuilder<Tables, 'incidents'>, type: string): Expression<SqlBool> {
  if (!type.includes('/')) return eb('incidents.branch', '=', type)
  // "/" and all that stands under it; "0" is the character after "/".
  return eb.or([eb('incidents.type', '=', type), eb.and([eb('incidents.type', '>', `${type}/`), eb('incidents.type', '<', `${type}0`)])])
}

/** In a box that the index knows, and then by the distance itself. */
function near_(index: SearchIndex, { lat, lon, km }: NonNullable<SearchFilter['near']>): Expression<SqlBool>[] {
  const north = Math.min(90, lat + km / KM_A_DEGREE + MARGIN)
  const south = Math.max(-90, lat - km / KM_A_DEGREE - MARGIN)
  const shrink = Math.cos((Math.max(Math.abs(north), Math.abs(south)) * Math.PI) / 180)
  const wide = shrink < 0.01 ? 180 : km / (KM_A_DEGREE * shrink) + MARGIN
  const boxes: Box[] = [{ south, north, west: Math.max(-180, lon - wide), east: Math.min(180, lon + wide) }]
  if (lon - wide < -180) boxes.push({ south, north, west: lon - wide + 360, east: 180 })
  if (lon + wide > 180) boxes.push({ south, north, west: -180, east: lon + wide - 360 })
  const inside = sql<SqlBool>`(${sql.join(
    boxes.map((box) => sql`(${index.incidentIn(box)})`),
    sql` or `,
  )})`
  const half = (angle: Expression<unknown>) => sql`power(sin(radians(${angle}) / 2.0), 2)`
  const haversine = sql`${half(sql`incidents.lat - ${lat}`)} + cos(radians(${lat})) * cos(radians(incidents.lat)) * ${half(sql`incidents.lon - ${lon}`)}`
  return [inside, sql<SqlBool>`2.0 * ${EARTH_KM} * asin(sqrt(${haversine})) <= ${km}`]
}

type Row = Pick<Tables['incidents'], 'row' | 'status' | 'figure_status' | 'province' | 'disputed' | 'gap' | 'scope'>

function incidentOf({ row, status, figure_status, province, disputed, gap, scope }: Row): FoundIncident {
  return {
    row: JSON.parse(row),
    status: status as FoundIncident['status'],
    figureStatus: JSON.parse(figure_status ?? '{}'),
    province,
    disputed: disputed === 1,
    gap: gap === 1,
    scope: scope as FoundIncident['scope'],
  }
}

export async function readFilters(db: Kysely<Tables>): Promise<readonly SavedFilter[]> {
  const rows = await db.selectFrom('saved_filters').selectAll().orderBy('name').execute()
  return rows.map(({ name, filter, made_by: by, made_at: at }) => ({ name, filter: JSON.parse(filter), by, at }))
}

export async function writeFilter(db: Kysely<Tables>, { name, filter, by, at }: SavedFilter): Promise<void> {
  const values = { filter: JSON.stringify(filter), made_by: by, made_at: at }
  await db
    .insertInto('saved_filters')
    .values({ name, ...values })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute()
}

export async function deleteFilter(db: Kysely<Tables>, name: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('saved_filters').where('name', '=', name).executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
