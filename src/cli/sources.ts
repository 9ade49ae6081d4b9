import { captureFile, captureStream, type Source } from '../app/index.ts'

/** Paths as inputs to read; `-` is standard input. */
export function sourcesOf(paths: readonly string[], stdin: AsyncIterable<Uint8Array> = process.stdin): readonly Source[] {
  return paths.map((path) =>
    path === '-'
      ? { name: 'standard input', capture: () => captureStream(stdin, 'standard input') }
      : { name: path, capture: () => captureFile(path) },
  )
}
