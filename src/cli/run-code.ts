import { availableParallelism } from 'node:os'
import { bulkFile, codeBulk, codeInputs, type Source, withStories } from '../app/index.ts'
import type { CodedRecord } from '../core/index.ts'
import { type PlanOptions, planCode } from './code-plan.ts'
import { atInterrupt } from './interrupt.ts'
import { type Output, openOutput } from './output.ts'
import { openProgress, type Progress } from './progress.ts'
import { printProblem } from './report-failure.ts'
import { openSources } from './sources.ts'
import { openTally, type Tally } from './tally.ts'
import { fetchOptions, type WebOptions } from './web-options.ts'

export interface CodeCommandOptions extends PlanOptions, WebOptions {
  readonly out?: string
  readonly jobs?: number
  readonly dossier?: string
}

/** Problems of single lines that are printed; the output holds all of them. */
const PRINTED_LINES = 10

/** What the steps of one run share. */
interface Run {
  readonly output: Output
  readonly progress: Progress
  readonly tally: Tally
  readonly jobs: number
  readonly dossier: string | undefined
  /** Records that wait for the end of the input, to be put into stories; null when they are written as they come. */
  readonly linked: (CodedRecord | string)[] | null
}

/** `onrecord code`: codes each input and writes it out. Returns the exit status; throws what ends the whole run. */
export async function runCode(given: readonly string[], options: CodeCommandOptions): Promise<number> {
  const plan = await planCode(given, options, process.stdin)
  const output = openOutput(options.out)
  const progress = openProgress({ total: plan.total })
  atInterrupt(() => progress.clear())
  const run: Run = {
    output,
    progress,
    tally: openTally(),
    jobs: options.jobs ?? availableParallelism(),
    dossier: options.dossier,
    linked: options.link ? [] : null,
  }
  try {
    for (const step of plan.steps) {
      if (step.kind === 'bulk') await codeLines(step.path === '-' ? plan.stdin : bulkFile(step.path), run)
      else {
        const { sources, close } = openSources(step.paths, { stdin: plan.stdin, ...fetchOptions(options) })
        await codeReports(sources, run, options).finally(close)
      }
    }
    await writeLinked(run)
    const status = run.tally.exitStatus()
    if (status <= 1) output.finish()
    else output.abandon()
    return status
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    progress.clear()
    process.stdin.destroy() // what we stopped reading must not keep the program waiting
  }
}

async function codeReports(sources: readonly Source[], run: Run, options: CodeCommandOptions): Promise<void> {
  const { published, publisher } = options
  const render = await loadRenderer(options)
  for await (const { name, record, error } of codeInputs(sources, { published, publisher, jobs: run.jobs, dossier: run.dossier })) {
    run.progress.clear()
    if (error) {
      run.tally.failed(error.code)
      printProblem(error.message.includes(name) ? error.message : `${name}: ${error.message}`)
    } else {
      if (run.linked) run.linked.push(record)
      else await run.output.write(render(record))
      run.tally.done()
    }
    run.progress.step()
  }
}

/** A line that fails is done all the same: its error stands in its place in the output. */
async function codeLines(chunks: AsyncIterable<Uint8Array>, { output, progress, tally, jobs, dossier, linked }: Run): Promise<void> {
  let line = 0
  let failed = 0
  for await (const { json, error } of codeBulk(chunks, { jobs, dossier })) {
    line++
    if (error || output.shown) progress.clear()
    if (error) {
      tally.failed(error.code)
      if (++failed <= PRINTED_LINES) printProblem(`line ${line}${error.id === null ? '' : ` (${error.id})`}: ${error.message}`)
    }
    if (linked) linked.push(error ? json : (JSON.parse(json) as CodedRecord))
    else await output.write(`${json}\n`)
    tally.done()
    progress.step()
  }
  progress.clear()
  if (failed > PRINTED_LINES) printProblem(`${failed} of ${line} lines failed; each has its "error" in the output`)
}

/** With --link: writes what was held back, in the order of the input; a line that failed keeps its error. */
async function writeLinked({ linked, output }: Run): Promise<void> {
  if (!linked) return
  const records = withStories(linked.filter((item) => typeof item !== 'string'))[Symbol.iterator]()
  for (const item of linked) await output.write(`${typeof item === 'string' ? item : JSON.stringify(records.next().value)}\n`)
}

async function loadRenderer({ format, out }: CodeCommandOptions): Promise<(record: CodedRecord) => string> {
  if (format === 'jsonl') return (record) => `${JSON.stringify(record)}\n`
  if (format === 'json') return (record) => `${JSON.stringify(record, null, 2)}\n`
  const { prettyRecord } = await import('./pretty/pretty-record.ts')
  const { stdout } = process
  const shown = out === undefined && stdout.isTTY
  const width = Math.min(Math.max(shown ? stdout.columns : 100, 40), 120)
  return (record) => prettyRecord(record, { width, colour: shown && stdout.hasColors() })
}
