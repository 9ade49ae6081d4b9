import { brotliDecompressSync, inflateSync, unzipSync } from 'node:zlib'
import robotsParser from 'robots-parser'
import { Agent, type Dispatcher, request } from 'undici'
import { type Capture, OnrecordError } from '../../core/index.ts'
import { captureBytes, MAX_INPUT_BYTES } from '../capture-bytes.ts'
import { checkedConnector, type Lookup, lookUp } from './checked-connector.ts'

/** Its types say that it is a module of ours; it is the function itself. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(page: string, agent: string): boolean | undefined }
const MOST_REDIRECTS = 5
const PATIENCE_MS = 30_000
/** Between two requests to one host. */
const PAUSE_MS = 1000
const MOST_ROBOTS_BYTES = 500_000
const READ_TYPES =
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i

/** How addresses are fetched. */
export interface FetchOptions {
  /** Hosts that are fetched although they are not on the open internet. */
  readonly allow?: readonly string[]
  /** Who is asking, as servers are told. It names the program only: who fetches may be at risk. */
  readonly userAgent?: string
  /** Fetch what a site asks programs to leave alone. */
  readonly ignoreRobots?: boolean
  readonly lookup?: Lookup
  readonly now?: () => Date
  readonly pauseMs?: number
}

/** What fetches: it remembers what sites ask for and when they were last asked. */
export interface Fetcher {
  /**
   * Fetches a page as a capture, from the address that it was at in the end.
   *
   * @throws OnrecordError `used-wrongly` for what is no http or https address, `fetch-failed`, `not-allowed` where the site asks programs
   * to stay away, `format-unsupported`, and those of `captureBytes`
   */
  capture(address: string): Promise<Capture>
  close(): Promise<void>
}

/** Fetches web addresses politely and only from the open internet: the check stands where connections are made. */
export function openFetcher({
  allow = [],
  userAgent = 'Onrecord',
  ignoreRobots = false,
  lookup = lookUp,
  now = () => new Date(),
  pauseMs = PAUSE_MS,
}: FetchOptions = {}): Fetcher {
  const allowed = allow.map((host) => host.toLowerCase())
  const agent = new Agent({
    connect: checkedConnector(lookup, allowed, PATIENCE_MS),
    headersTimeout: PATIENCE_MS,
    bodyTimeout: PATIENCE_MS,
    maxResponseSize: MAX_INPUT_BYTES,
  })
  const robots = new Map<string, Promise<{ isAllowed(url: string): boolean }>>()
  const lastAt = new Map<string, number>()

  async function get(url: URL): Promise<Dispatcher.ResponseData> {
    const wait = (lastAt.get(url.host) ?? Number.NEGATIVE_INFINITY) + pauseMs - performance.now()
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
    lastAt.set(url.host, performance.now())
    try {
      return await request(url, {
        dispatcher: agent,
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9',
          'accept-encoding': 'gzip, br',
        },
      })
    } catch (cause) {
      throw asOurs(url, cause)
    }
  }

  /** What the site asks of programs. RFC 9309: no file allows all, a server in trouble allows nothing. */
  async function rulesOf(url: URL): Promise<{ isAllowed(url: string): boolean }> {
    const at = new URL('/robots.txt', url)
    const response = await get(at)
    const body = await bodyOf(at, response, MOST_ROBOTS_BYTES)
    if (response.statusCode >= 500) return { isAllowed: () => false }
    if (response.statusCode !== 200) return { isAllowed: () => true }
    const rules = parseRobots(at.href, new TextDecoder().decode(body))
    return { isAllowed: (page) => rules.isAllowed(page, userAgent) ?? true }
  }

  async function mayFetch(url: URL): Promise<void> {
    if (ignoreRobots) return
    let rules = robots.get(url.origin)
    if (!rules) robots.set(url.origin, (rules = rulesOf(url)))
    if ((await rules).isAllowed(url.href)) return
    throw new OnrecordError(
      'not-allowed',
      `${url.href}: the site asks programs to leave this page alone (robots.txt): save the page by hand and give the file`,
    )
  }

  return {
    async capture(address) {
      let url = webAddress(address)
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        await mayFetch(url)
        const response = await get(url)
        const location = response.headers.location
        if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
          await response.body.dump()
          if (!URL.canParse(location, url)) throw failed(url, `leads to "${location}", which is no address`)
          url = webAddress(new URL(location, url).href)
          continue
        }
        const bytes = await bodyOf(url, response, MAX_INPUT_BYTES)
        if (response.statusCode !== 200) throw failed(url, `answered ${response.statusCode}`)
        const type = String(response.headers['content-type'] ?? '')
        if (type !== '' && !READ_TYPES.test(type))
          throw new OnrecordError(
            'format-unsupported',
            `${url.href} is ${type.split(';')[0]}, which is not read from the web yet: save its text and give that`,
          )
        return { ...captureBytes(bytes, { name: url.href, url: url.href, retrievedAt: now().toISOString() }), name: null }
      }
      throw failed(url, `leads on and on: more than ${MOST_REDIRECTS} redirects`)
    },
    close: () => agent.close(),
  }
}

function webAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new OnrecordError('used-wrongly', `${address} is no http or https address: only these are fetched`)
  if (url.username !== '' || url.password !== '')
    throw new OnrecordError(
      'used-wrongly',
      `${url.origin}: an address with a name or a password in it is not fetched: they would be kept with the report`,
    )
  url.hash = ''
  return url
}

async function bodyOf(url: URL, response: Dispatcher.ResponseData, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body) {
      size += part.length
      if (size > most) throw tooLarge(url, most)
      parts.push(part)
    }
    return unpack(Buffer.concat(parts), String(response.headers['content-encoding'] ?? ''), most)
  } catch (cause) {
    throw (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ||
      (cause as { code?: string }).code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
      ? tooLarge(url, most)
      : asOurs(url, cause)
  }
}

/** Never more than the limit comes out, however well it was packed. */
function unpack(bytes: Buffer, encoding: string, most: number): Uint8Array {
  const limit = { maxOutputLength: most }
  if (encoding === 'gzip' || encoding === 'x-gzip') return unzipSync(bytes, limit)
  if (encoding === 'br') return brotliDecompressSync(bytes, limit)
  return encoding === 'deflate' ? inflateSync(bytes, limit) : bytes
}

function tooLarge(url: URL, most: number): OnrecordError {
  return new OnrecordError('input-too-large', `${url.href} has more than ${most} bytes`)
}

function asOurs(url: URL, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause
  const { message = '', code, name } = cause as { message?: string; code?: string; name?: string }
  return failed(url, name === 'TimeoutError' ? 'took too long' : `could not be read (${code ?? message})`, cause)
}

function failed(url: URL, what: string, cause?: unknown): OnrecordError {
  return new OnrecordError('fetch-failed', `${url.href} ${what}: try again later, or save the page and give the file`, { cause })
}
