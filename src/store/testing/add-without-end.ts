/** Adds and removes reports in the dossier that is its argument until it is killed. Prints a line when it is under way. */
import { openSqliteStore } from '../sqlite-store.ts'
import { exampleReport } from './example-report.ts'

const store = await openSqliteStore(process.argv[2]!)
for (let i = 0; ; i++) {
  const report = exampleReport(`Report ${i}: ${'gunmen shot two herders. '.repeat(2000)}`)
  await store.add(report)
  if (i % 3 === 2) await store.remove(report.report.id)
  process.stdout.write(`${report.report.id} ${i % 3 === 2 ? 'removed' : 'added'}\n`)
}
