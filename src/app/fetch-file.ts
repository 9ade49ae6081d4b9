import { OnrecordError } from '../core/index.ts'

/** Longest wait for a server, in ms, and the most that is taken from it. */
const PATIENCE = 120_000

/**
 * Fetches a file that the user asked for by its address. Only https, and no redirect is followed: where it would lead was not asked for. Throws `used-wrongly`, `fetch-failed`.
 */
export async function fetchFile(address: string, mostBytes: number): Promise<Buffer> {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address))
    throw new OnrecordError('used-wrongly', `${address} is no https address: only https is fetched; or fetch it yourself and give the file`)
  let response: Response
  try {
    response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
  } catch (cause) {
    throw failed(address, `could not be reached (${reasonOf(cause)})`, cause)
  }
  if (!response.ok) throw failed(address, `answered ${response.status}`)
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > mostBytes) throw new OnrecordError('input-too-large', `${address} has more than ${mostBytes} bytes`)
      parts.push(part)
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause
    throw failed(address, `broke off (${reasonOf(cause)})`, cause)
  }
  return Buffer.concat(parts)
}

function failed(address: string, what: string, cause?: unknown): OnrecordError {
  return new OnrecordError(
    'fetch-failed',
    `${address} ${what}: try again later, or fetch the file where there is a network and give it with --from FILE`,
    { cause },
  )
}

function reasonOf(error: unknown): string {
  const { message = '', cause } = error as { message?: string; cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? message
}
