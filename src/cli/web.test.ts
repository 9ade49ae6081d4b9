import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry attacked near Gao</title><meta property="article:published_time" content="2025-05-12"></head>
<body><article><h1>Ferry attacked near Gao</h1><p>Gunmen attacked a ferry near Gao on Sunday and killed three people, the mayor said.</p>
<p>The ferry was on its way from Bourem to Gao with some forty passengers, most of them traders, when the shots were fired.</p></article></body></html>`
let server: Server
let folder: string
let base: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-web-'))
  server = createServer((request, response) => {
    if (request.url === '/ferry') response.setHeader('content-type', 'text/html').end(PAGE)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

it('adds a page by its address, and keeps where and when it was fetched', async () => {
  const dossier = join(folder, 'case')
  const { status, stdout } = await runCli(['add', `${base}/ferry`, '--allow-host', '127.0.0.1', '--dossier', dossier])
  expect(stdout).toMatch(/^added .*Ferry attacked near Gao/)
  expect(status).toBe(0)
  const coded = await runCli(['code', `${base}/ferry`, '--allow-host', '127.0.0.1', '--format', 'jsonl'])
  const { document } = JSON.parse(coded.stdout)
  expect(document).toMatchObject({ url: `${base}/ferry`, publishedAt: '2025-05-12', retrievedAt: expect.stringMatching(/^20\d\d-/) })
})

it('refuses addresses of the own network, and says how they are allowed', async () => {
  const { status, stderr } = await runCli(['code', `${base}/ferry`])
  expect(stderr).toContain('--allow-host 127.0.0.1')
  expect(status).toBe(4)
})

it('does the other inputs when a page is gone', async () => {
  const { status, stdout, stderr } = await runCli([
    'code',
    `${base}/gone`,
    `${base}/ferry`,
    '--allow-host',
    '127.0.0.1',
    '--format',
    'jsonl',
  ])
  expect(stderr).toContain('answered 404')
  expect(stdout.split('\n')).toHaveLength(2)
  expect(status).toBe(1)
})
