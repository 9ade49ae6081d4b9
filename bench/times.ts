// npm run bench -- times [FILE.jsonl ...] [--part looking|measuring] [--misses]: times found and what they mean, beside two libraries, on the same files in one run.
// A file has one document a line: {text, dct, timexes: [{start, end, type, value}]} (TempEval-3, WikiWars). Always scored as well: the times told by others in bench/times.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { times } from '../src/coding/times/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { closest, readPassages } from './scoring/relative.ts'
import { addTimes, figuresOf, type GivenTime, noTimes } from './scoring/score-timexes.ts'
import { SYSTEMS } from './times/systems.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { part: { type: 'string', default: 'looking' }, misses: { type: 'boolean' } },
  })
  for (const file of positionals) compare(file)
  relative(values.part === 'measuring', values.misses === true)
}

interface CorpusDocument {
  readonly text: string
  readonly dct: string | null
  readonly timexes: readonly GivenTime[]
}

function compare(file: string): void {
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusDocument)
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(`\n${basename(file)}: ${documents.length} documents, ${words} words`)
  console.log('                    extent F1   same extent   type F1   value F1    words/CPU s')
  for (const { name, prepare } of SYSTEMS) {
    const counts = noTimes()
    const finders = documents.map(({ text, dct }) => prepare(text, dct))
    // time of this process and not of the clock: what else the machine does is none of theirs
    const before = process.cpuUsage()
    const found = finders.map((find) => find())
    const { user, system } = process.cpuUsage(before)
    documents.forEach(({ timexes }, i) => {
      addTimes(counts, timexes, found[i] ?? [])
    })
    const seconds = (user + system) / 1e6
    const { relaxed, strict, type, value } = figuresOf(counts)
    const cells = [relaxed, strict, type, value].map((figure) => figure.toFixed(1).padStart(9))
    console.log(`${name.padEnd(18)} ${cells.join('   ')} ${String(Math.round(words / seconds)).padStart(12)}`)
  }
}

/** Times told by other times, events, feasts and calendars: values, and the days where they are marked. */
function relative(isMeasuring: boolean, withMisses: boolean): void {
  let [marked, found, value, ranges, days] = [0, 0, 0, 0, 0]
  for (const passage of readPassages(join(import.meta.dirname, 'times/relative.yaml'))) {
    if (passage.isMeasured !== isMeasuring) continue
    const { document } = documentFromText({ id: 'bench', text: passage.text, publishedAt: passage.published })
    const given = times.run(document, { findings: [] }).times ?? []
    for (const { span, words, means } of passage.marks) {
      const [values = '', range] = means.split('; ')
      const time = closest(span, given)
      marked++
      if (time !== null) found++
      const isRight = time !== null && values.split('|').includes(time.value)
      if (isRight) value++
      const told = range?.split('..').map((day) => (day === '?' ? null : day))
      const isRange = told === undefined || (time?.earliest === told[0] && time?.latest === told[1])
      if (told !== undefined) ranges++
      if (told !== undefined && isRange) days++
      if (withMisses && !isMeasuring && !(isRight && isRange))
        console.log(
          `  ${passage.number} "${words}": ${means}; given ${time === null ? 'nothing' : `"${passage.text.slice(time.span.start, time.span.end)}" ${time.value} ${time.earliest}..${time.latest}`}`,
        )
    }
  }
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1).padStart(6)} %  (${n} of ${of})`
  console.log(`\ntimes told by others, ${isMeasuring ? 'measuring' : 'looking'}`)
  console.log(`found              ${share(found, marked)}`)
  console.log(`value              ${share(value, marked)}`)
  console.log(`first and last day ${share(days, ranges)}`)
}
