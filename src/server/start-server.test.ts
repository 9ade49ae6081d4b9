import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startServer } from './start-server.ts'
import { memoryDossier } from './testing/memory-dossier.ts'

let workbench: string
beforeEach(async () => {
  workbench = await mkdtemp(join(tmpdir(), 'onrecord-workbench-'))
  await writeFile(join(workbench, 'index.html'), '<!doctype html><title>Onrecord</title>')
  await writeFile(join(workbench, 'color-scheme.js'), '// nothing')
})
afterEach(() => rm(workbench, { recursive: true }))

it('serves the workbench under every path of its screens, and the API beside it', async () => {
  const server = await startServer({ dossier: memoryDossier(), port: 0, workbench })
  try {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    for (const path of ['', 'reports/0a1b', 'incidents?q=gao']) {
      const page = await fetch(server.url + path)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(await page.text()).toContain('<title>Onrecord</title>')
    }
    expect((await fetch(`${server.url}color-scheme.js`)).headers.get('content-type')).toContain('javascript')
    expect((await fetch(`${server.url}missing.js`)).status).toBe(404)
    expect((await fetch(`${server.url}api/missing`)).status).toBe(404)
    expect((await fetch(`${server.url}..%2f..%2fetc%2fpasswd`)).headers.get('content-type')).not.toContain('text/plain')
    expect((await fetch(`${server.url}api/status`)).status).toBe(200)
  } finally {
    await server.close()
  }
})

it('says what to do when the workbench is not built', async () => {
  const server = await startServer({ dossier: memoryDossier(), port: 0, workbench: join(workbench, 'nowhere') })
  const page = await fetch(server.url)
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('npm run build')])
  await server.close()
})

it('says what to do when the port is taken', async () => {
  const first = await startServer({ dossier: memoryDossier(), port: 0, workbench })
  const port = Number(new URL(first.url).port)
  await expect(startServer({ dossier: memoryDossier(), port, workbench })).rejects.toMatchObject({
    code: 'port-taken',
    message: expect.stringContaining('--port'),
  })
  await first.close()
  const again = await startServer({ dossier: memoryDossier(), port, workbench })
  await again.close()
})
