export type { JournalFilter, NewReport, Recoded, ReportState, Store } from './port.ts'
export { openPostgresStore } from './postgres-store.ts'
export { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
