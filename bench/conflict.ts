// npm run bench -- conflict [--part looking|measuring] [--misses] [--report NN] [--second] [--json]: the own gold in bench/conflict/.
// With --second it scores the second readers in the coder's place, over the reports that were marked twice: the ceiling.
// Two thirds of the reports are for training and looking (`looking`); those whose number can be divided by three are for measuring.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { type Count, type Counts, interval, score, sum } from './scoring/counts.ts'
import { readGold } from './scoring/gold.ts'
import { recordOfGold } from './scoring/record-of-gold.ts'
import { scoreAttributions } from './scoring/score-attributions.ts'
import { scoreIncidents } from './scoring/score-incidents.ts'
import { scoreWhenAndWhere } from './scoring/score-when-and-where.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'looking' },
      misses: { type: 'boolean' },
      report: { type: 'string' },
      second: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const isMeasured = (number: string) => Number(number) % 3 === 0
  const folder = join(import.meta.dirname, 'conflict')
  const second = new Map((values.second ? readGold(join(folder, 'second'), folder) : []).map((marked) => [marked.number, marked]))
  const reports = readGold(folder).filter(({ number }) => {
    if (values.second) return second.has(number) && (!values.report || number === values.report)
    return values.report ? number === values.report : isMeasured(number) === (values.part === 'measuring')
  })
  const coder = values.second ? null : await loadCoder()
  const counts = reports.map((gold): Counts => {
    const { document, findings } = documentFromText({ id: gold.number, text: gold.text, publishedAt: gold.publishedAt })
    const reader = second.get(gold.number)
    const record = reader ? recordOfGold(reader, document) : coder!.code(document, findings)
    const misses: string[] = []
    const { counts: said, answers } = scoreAttributions(gold, record, misses)
    const all = new Map<string, Count>([
      ...said,
      ...scoreIncidents(gold, record, answers, misses),
      ...scoreWhenAndWhere(gold, record, misses),
    ])
    if (values.misses) console.log(`--- ${gold.number}\n${misses.join('\n')}`)
    return all
  })
  const total = sum(counts)
  if (values.json) {
    console.log(
      JSON.stringify({
        reports: reports.length,
        ...Object.fromEntries([...total].map(([name, count]) => [name.trim(), { ...count, score: Number(score(count).toFixed(1)) }])),
      }),
    )
    return
  }
  console.log(`${reports.length} reports, ${values.second ? 'the second reader against the first' : (values.report ?? values.part)}`)
  for (const [name, count] of total) {
    const [low, high] = interval(counts, name)
    console.log(
      `${name.padEnd(30)} ${score(count).toFixed(1).padStart(6)}  [${low.toFixed(1)}, ${high.toFixed(1)}]  found ${count.found} of ${count.of}${count.given === null ? '' : `, given ${count.given}`}`,
    )
  }
}
