import { OnrecordError } from '../core/index.ts'
import { type Peeked, peekBulk } from './peek-bulk.ts'

export interface PlanOptions {
  readonly format: 'pretty' | 'json' | 'jsonl'
  readonly published?: string
  readonly publisher?: string
  readonly link?: boolean
}

/** What to do one after the other: some inputs that are one report each, or one in the bulk form. */
export type Step = { readonly kind: 'reports'; readonly paths: readonly string[] } | { readonly kind: 'bulk'; readonly path: string }

export interface CodePlan {
  readonly steps: readonly Step[]
  readonly stdin: AsyncIterable<Uint8Array>
  /** How many reports there will be; null where a bulk input makes that unknown. */
  readonly total: number | null
}

/** Sorts the inputs of `onrecord code`. Throws `used-wrongly` for inputs and options that do not go together. */
export async function planCode(given: readonly string[], options: PlanOptions, stdin: NodeJS.ReadStream): Promise<CodePlan> {
  const paths = given.length > 0 || stdin.isTTY ? given : ['-']
  if (paths.length === 0) throw wrong("give the file of a report, as in 'onrecord code report.txt', or - for standard input")
  if (paths.filter((path) => path === '-').length > 1) throw wrong('standard input can be read only once: give - only once')
  if (paths.length > 1 && options.format === 'json') throw wrong('json takes one report: use --format jsonl for several')

  if (options.link && options.format !== 'jsonl') throw wrong('--link tells stories among many reports: use it with --format jsonl')

  const peeked: Peeked | null = paths.includes('-') && options.format === 'jsonl' ? await peekBulk(stdin) : null
  const isBulk = (path: string) => (path === '-' ? peeked?.bulk === true : /\.(?:jsonl|ndjson)$/i.test(path))
  const bulk = paths.find(isBulk)
  if (bulk !== undefined && options.format !== 'jsonl') throw wrong(`${bulk} holds one report a line: code it with --format jsonl`)
  if (bulk !== undefined && (options.published ?? options.publisher) !== undefined)
    throw wrong('in the bulk form each line states its own publishedAt and publisher: leave out --published and --publisher')

  const steps: Step[] = []
  for (const path of paths) {
    const last = steps.at(-1)
    if (isBulk(path)) steps.push({ kind: 'bulk', path })
    else if (last?.kind === 'reports') steps[steps.length - 1] = { kind: 'reports', paths: [...last.paths, path] }
    else steps.push({ kind: 'reports', paths: [path] })
  }
  return { steps, stdin: peeked?.chunks ?? stdin, total: bulk === undefined ? paths.length : null }
}

function wrong(message: string): OnrecordError {
  return new OnrecordError('used-wrongly', message)
}
