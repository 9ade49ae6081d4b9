// npm run bench -- growth --reports 1000,10000 [--database postgres://…] [--folder DIR]: how adding and finding hold up as a dossier grows.
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { applyDecisions, decisionsInForce, readEntry, type SearchFilter } from '../src/record/index.ts'
import { DATABASE_FILE, openPostgresStore, openSqliteStore, type Store } from '../src/store/index.ts'
import { mulberry32, syntheticReport } from './growth/synthetic-report.ts'

/** Speed is measured over so many reports, at the start and before each size. */
const STRETCH = 500
const ASKED = 100

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { reports: { type: 'string', default: '1000,10000' }, database: { type: 'string' }, folder: { type: 'string' } },
  })
  const sizes = values.reports.split(',').map(Number)
  const folder = mkdtempSync(join(values.folder ?? tmpdir(), 'onrecord-growth-'))
  mkdirSync(folder, { recursive: true })
  const store = values.database ? await openPostgresStore({ url: values.database, folder }) : await openSqliteStore(folder)
  console.log(`${values.database ? 'PostgreSQL' : 'SQLite'}, node ${process.version}; times in ms, median / 95th percentile of ${ASKED}\n`)
  const names = Object.keys(questions(store, 1, () => 0))
  console.log(`| reports | added a second (at first ${STRETCH}) | ${names.join(' | ')} | database |`)
  console.log(`|---|---|${names.map(() => '---').join('|')}|---|`)
  let first: number | null = null
  let done = 0
  for (const size of sizes) {
    let began = performance.now()
    let last = 0
    while (done < size) {
      await store.add(syntheticReport(done++))
      if (done % STRETCH !== 0) continue
      last = (STRETCH * 1000) / (performance.now() - began)
      first ??= last
      began = performance.now()
    }
    const cells: string[] = []
    for (const name of names) cells.push(await timed(store, size, name))
    const file = join(folder, DATABASE_FILE)
    const megabytes = values.database || !existsSync(file) ? '' : `${Math.round(statSync(file).size / 1e6)} MB`
    console.log(`| ${size} | ${last.toFixed(0)} (${first?.toFixed(0)}) | ${cells.join(' | ')} | ${megabytes} |`)
  }
  await store.close()
  rmSync(folder, { recursive: true })
}

async function timed(store: Store, size: number, name: string): Promise<string> {
  const random = mulberry32(size)
  const times: number[] = []
  for (let i = 0; i < ASKED; i++) {
    const ask = questions(store, size, random)[name]!
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return [0.5, 0.95].map((part) => times[Math.floor(part * (ASKED - 1))]!.toFixed(1)).join(' / ')
}

/** What people ask of a dossier, each time about something else. */
function questions(store: Store, size: number, random: () => number): Readonly<Record<string, () => Promise<unknown>>> {
  const any = (of: number) => Math.floor(random() * of)
  const id = syntheticReport(any(size)).entry.report.id
  const month = `202${any(5)}-0${1 + any(9)}`
  const incidents = (filter: SearchFilter) => () => store.findIncidents(filter, { limit: 50 })
  return {
    list: () => store.reports({ after: id, limit: 50 }),
    'type and month': incidents({ types: ['attack/bombing'], from: `${month}-01`, to: `${month}-28` }),
    'actor, disputed': incidents({ actor: `Column ${any(300)}`, disputed: true }),
    'radius 50 km': incidents({ near: { lat: 10 + any(50) / 8, lon: -5 + any(40) / 8, km: 50 }, types: ['battle'] }),
    'common words': () => store.findReports({ text: 'village shooting' }, { limit: 50 }),
    'rare word': () => store.findReports({ text: `word${any(20000)}` }, { limit: 50 }),
    'words and filter': incidents({ text: 'market', types: ['abduction'], gap: true, province: `Province ${any(30)}` }),
    "an incident's page": async () => {
      const record = await store.record(id)
      return applyDecisions(record!, decisionsInForce((await store.journal({ document: id })).map(readEntry)))
    },
  }
}
