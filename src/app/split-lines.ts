import type { BulkInput, ToldError } from '../jobs/index.ts'

const NEWLINE = 0x0a

/**
 * Splits bytes into lines as they come: for each piece of the input the lines that end in it. A line over `limit` bytes is not kept, only
 * counted; one that is not UTF-8 is an error in its place. The last line needs no newline, and after the last newline there is no line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<readonly BulkInput[]> {
  let parts: Uint8Array[] = []
  let size = 0
  function keep(part: Uint8Array): void {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  function finish(): BulkInput {
    const line =
      size <= limit ? decodeLine(parts) : { error: told('input-too-large', `the line has more than ${limit} bytes: split its text`) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    const lines: BulkInput[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      lines.push(finish())
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [finish()]
}

function decodeLine(parts: readonly Uint8Array[]): BulkInput {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { error: told('encoding-invalid', 'the line is not valid UTF-8: save the file as UTF-8') }
  }
}

function told(code: ToldError['code'], message: string): ToldError {
  return { code, message }
}
