/** Appends entries to the journal of a dossier, as one of several programs: arguments are a name, how many, the folder, and a database. */
import { openPostgresStore } from '../postgres-store.ts'
import { openSqliteStore } from '../sqlite-store.ts'
import { exampleEntry } from './example-entry.ts'

const [by, count, folder, url] = process.argv.slice(2) as [string, string, string, string | undefined]
const store = await (url === undefined ? openSqliteStore(folder) : openPostgresStore({ url, folder }))
for (let i = 0; i < Number(count); i++) await store.append(exampleEntry(i, null, by))
await store.close()
