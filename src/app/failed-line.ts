import type { BulkInput, CodedJson, ToldError } from '../jobs/index.ts'

/** What stands in the place of a line that could not be coded. Its id is null when even that cannot be read. */
export function failedLine(input: BulkInput, { code, message }: ToldError): CodedJson {
  const id = 'text' in input ? idOf(input.text) : null
  return { json: JSON.stringify({ id, error: { code, message } }), error: { id, code, message } }
}

function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line) ?? {}
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}
