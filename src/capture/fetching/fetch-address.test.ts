import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FetchOptions, openFetcher } from './fetch-address.ts'
import { isPublicAddress } from './public-address.ts'

const PAGE = '<!doctype html><title>Boat sinks</title><p>Two people drowned.</p>'
const NOW = () => new Date('2025-06-01T08:00:00Z')
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html').end(PAGE),
  '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/ftp': (_, response) => response.writeHead(302, { location: 'ftp://example.org/x' }).end(),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(Buffer.alloc(50_000_000, 'a'))),
  '/endless': (_, response) => {
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  },
  '/private/page': (_, response) => response.end(PAGE),
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private/\n'),
  '/agent': (request, response) => response.end(`The agent is ${request.headers['user-agent']}`),
}
let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => (pages[request.url!] ?? pages['/gone']!)(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function fetched(address: string, options: FetchOptions = {}) {
  const fetcher = openFetcher({ now: NOW, pauseMs: 0, ...options })
  try {
    return await fetcher.capture(address)
  } finally {
    await fetcher.close()
  }
}
const ours = { allow: ['127.0.0.1'] }

it('keeps the bytes, where they were in the end, and when', async () => {
  const capture = await fetched(`${base}/moved#top`, ours)
  expect(capture).toMatchObject({ url: `${base}/page`, mediaType: 'text/html', retrievedAt: '2025-06-01T08:00:00.000Z' })
  expect(new TextDecoder().decode(capture.bytes)).toBe(PAGE)
  expect(new TextDecoder().decode((await fetched(`${base}/packed`, ours)).bytes)).toBe(PAGE)
})

it('says nothing of who asks but the name of the program', async () => {
  expect(new TextDecoder().decode((await fetched(`${base}/agent`, ours)).bytes)).toBe('The agent is Onrecord')
})

it.each([
  ['/inside', 'fetch-failed', 'not on the open internet'],
  ['/ftp', 'used-wrongly', 'only these'],
  ['/round', 'fetch-failed', 'redirects'],
  ['/gone', 'fetch-failed', '410'],
  ['/picture', 'format-unsupported', 'image/png'],
  ['/bomb', 'input-too-large', 'more than'],
  ['/endless', 'input-too-large', 'more than'],
  ['/private/page', 'not-allowed', 'robots.txt'],
])('%s ends in %s', async (path, code, words) => {
  await expect(fetched(base + path, ours)).rejects.toMatchObject({ code, message: expect.stringContaining(words) })
})

it('fetches what robots.txt forbids only when told to', async () => {
  expect((await fetched(`${base}/private/page`, { ...ours, ignoreRobots: true })).bytes.length).toBe(PAGE.length)
})

it.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://10.0.0.1/',
  'http://172.16.3.4/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://localhost/',
])('does not connect to %s', async (address) => {
  await expect(fetched(address)).rejects.toMatchObject({
    code: 'fetch-failed',
    message: expect.stringContaining('not on the open internet'),
  })
})

it('connects to the address that it checked, whatever the name is answered with next', async () => {
  const { port } = server.address() as AddressInfo
  let asked = 0
  const lookup = async () => (asked++ === 0 ? ['93.184.215.14'] : ['127.0.0.1'])
  // The first answer is taken for the connection: nothing reaches the server on loopback.
  await expect(fetched(`http://rebinding.example:${port}/page`, { lookup, ignoreRobots: true })).rejects.toMatchObject({
    code: 'fetch-failed',
  })
  expect(asked).toBe(1)
  await expect(fetched(`http://rebinding.example:${port}/page`, { lookup, ignoreRobots: true })).rejects.toMatchObject({
    message: expect.stringContaining('not on the open internet'),
  })
}, 60_000)

it.each(['file:///etc/passwd', 'gopher://example.org/', 'http://ana:secret@example.org/', 'no address'])(
  'does not fetch %s',
  async (address) => {
    await expect(fetched(address)).rejects.toMatchObject({ code: 'used-wrongly' })
  },
)

it.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['198.18.0.1', false],
  ['255.255.255.255', false],
  ['not an address', false],
])('%s is of the open internet: %s', (address, is) => {
  expect(isPublicAddress(address)).toBe(is)
})
