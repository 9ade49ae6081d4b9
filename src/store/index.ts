export type {
  Counts,
  Found,
  FoundIncident,
  JournalFilter,
  Moment,
  NamedTally,
  NewReport,
  Recoded,
  ReportPage,
  ReportState,
  SavedFilter,
  SearchPage,
  Store,
} from './port.ts'
export { openPostgresStore } from './postgres-store.ts'
export { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
