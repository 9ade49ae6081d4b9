import { MAX_INPUT_BYTES } from '../capture/index.ts'
import { OnrecordError } from '../core/index.ts'
import type { BulkInput, CodedJson, CodingPool } from '../jobs/index.ts'
import { openCodingRunner } from './coding-runner.ts'
import { failedLine } from './failed-line.ts'
import { inOrder } from './in-order.ts'
import { splitLines } from './split-lines.ts'
import { toldError } from './told-error.ts'

/** In JSON a character can take six bytes, and there is more in a line than its text. */
const MAX_LINE_BYTES = 6 * MAX_INPUT_BYTES + 100_000

/** Lines handed over together. */
const BATCH_LINES = 32

/** How the bulk form is coded. */
export interface BulkOptions {
  /** Documents coded side by side, one worker each; 1 starts none. */
  readonly jobs: number
  /** A folder whose own places are used. */
  readonly dossier?: string | undefined
}

/**
 * Codes the bulk form (record.md): one result for each line, in the order of the lines, as they are ready. Streams: what is held is a few
 * lines for each job. What is wrong with a line is its result.
 */
export async function* codeBulk(chunks: AsyncIterable<Uint8Array>, { jobs, dossier = undefined }: BulkOptions): AsyncGenerator<CodedJson> {
  const runner = openCodingRunner(jobs)
  try {
    for await (const results of inOrder(batches(chunks), 2 * jobs, (lines) => runBatch(runner, lines, dossier ?? null))) yield* results
  } finally {
    await runner.close()
  }
}

async function* batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly BulkInput[]> {
  for await (const lines of splitLines(chunks, MAX_LINE_BYTES)) {
    for (let start = 0; start < lines.length; start += BATCH_LINES) yield lines.slice(start, start + BATCH_LINES)
  }
}

/** Lines that broke a worker together are tried one by one, so that only the one that does it fails. */
async function runBatch(runner: CodingPool, lines: readonly BulkInput[], dossier: string | null): Promise<readonly CodedJson[]> {
  try {
    return await runner.run({ kind: 'lines', lines, dossier })
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error // the coder itself cannot be loaded
    if (lines.length === 1) return [failedLine(lines[0]!, toldError(error))]
    const results: CodedJson[] = []
    for (const line of lines) results.push(...(await runBatch(runner, [line], dossier)))
    return results
  }
}
