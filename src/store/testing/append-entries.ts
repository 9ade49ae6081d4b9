/** Appends entries to the journal of a dossier, as one of several programs: arguments are the folder, a name and how many. */
import { openSqliteStore } from '../sqlite-store.ts'
import { exampleEntry } from './example-entry.ts'

const [folder, by, count] = process.argv.slice(2)
const store = await openSqliteStore(folder!)
for (let i = 0; i < Number(count); i++) await store.append(exampleEntry(i, null, by))
await store.close()
