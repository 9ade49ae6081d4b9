import { type Capture, type CodedRecord, OnrecordError } from '../core/index.ts'
import type { ToldError } from '../jobs/index.ts'
import { checkPublished } from './check-published.ts'
import { openCodingRunner } from './coding-runner.ts'
import { inOrder } from './in-order.ts'
import { toldError } from './told-error.ts'

/** An input by the name that messages give it, read when its turn comes. */
export interface Source {
  readonly name: string
  readonly capture: () => Promise<Capture>
}

/** One input coded, or what is wrong with it. */
export type CodedSource = { readonly name: string } & (
  | { readonly record: CodedRecord; readonly error: null }
  | { readonly record: null; readonly error: ToldError }
)

/** How inputs are coded. */
export interface CodeOptions {
  /** The date of publication of all of them. Throws `used-wrongly` when it is no date. */
  readonly published?: string | undefined
  /** The outlet of all of them. */
  readonly publisher?: string | undefined
  readonly jobs: number
  /** A folder whose own places are used. */
  readonly dossier?: string | undefined
}

/** Codes inputs, one document each, and yields them in their order as they are ready. */
export async function* codeInputs(
  sources: readonly Source[],
  { published, publisher, jobs, dossier }: CodeOptions,
): AsyncGenerator<CodedSource> {
  const publishedAt = published === undefined ? null : checkPublished(published)
  const runner = openCodingRunner(Math.min(jobs, sources.length))
  try {
    yield* inOrder(readSources(sources), 2 * jobs, async ({ name, capture, error }): Promise<CodedSource> => {
      if (error) return { name, record: null, error }
      try {
        const [coded] = await runner.run({
          kind: 'capture',
          capture,
          published: publishedAt,
          publisher: publisher ?? null,
          dossier: dossier ?? null,
        })
        return coded!.error ? { name, record: null, error: coded!.error } : { name, record: JSON.parse(coded!.json), error: null }
      } catch (thrown) {
        if (!(thrown instanceof OnrecordError)) throw thrown // the coder itself cannot be loaded
        return { name, record: null, error: toldError(thrown) }
      }
    })
  } finally {
    await runner.close()
  }
}

type ReadSource = { readonly name: string } & (
  | { readonly capture: Capture; readonly error: null }
  | { readonly capture: null; readonly error: ToldError }
)

/** Reads one input after the other, each only when there is room for it. */
export async function* readSources(sources: readonly Source[]): AsyncGenerator<ReadSource> {
  for (const { name, capture } of sources) {
    try {
      yield { name, capture: await capture(), error: null }
    } catch (error) {
      yield { name, capture: null, error: toldError(error) }
    }
  }
}
