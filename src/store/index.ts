export type { NewReport, Store } from './port.ts'
export { DATABASE_FILE, openSqliteStore } from './sqlite-store.ts'
