import { captureFile, captureStream, type Fetcher, type FetchOptions, isWebAddress, openFetcher, type Source } from '../app/index.ts'

/** Inputs to read, and what must be closed after them. */
export interface Sources {
  readonly sources: readonly Source[]
  close(): Promise<void>
}

/** Paths and web addresses as inputs to read; `-` is standard input. */
export function openSources(
  inputs: readonly string[],
  { stdin = process.stdin, ...web }: FetchOptions & { readonly stdin?: AsyncIterable<Uint8Array> } = {},
): Sources {
  let fetcher: Promise<Fetcher> | null = null
  return {
    sources: inputs.map((input) => {
      if (input === '-') return { name: 'standard input', capture: () => captureStream(stdin, 'standard input') }
      if (!isWebAddress(input)) return { name: input, capture: () => captureFile(input) }
      return { name: input, capture: async () => (await (fetcher ??= openFetcher(web))).capture(input) }
    }),
    close: async () => (await fetcher)?.close(),
  }
}
