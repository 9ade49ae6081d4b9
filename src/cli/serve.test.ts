import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAIN, runCli } from './testing/run-cli.ts'

describe('onrecord serve', { timeout: 60_000 }, () => {
  let folder: string
  let child: ChildProcessWithoutNullStreams | null = null
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-serve-'))
  })
  afterEach(async () => {
    child?.kill('SIGKILL')
    child = null
    await rm(folder, { recursive: true, maxRetries: 3 })
  })

  it('prints its address, answers on this machine, and ends at Ctrl-C', async () => {
    child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--no-open'], { cwd: folder })
    const [line] = await once(createInterface({ input: child.stdout }), 'line')
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
    expect(line).toContain('./dossier')
    expect((await fetch(`${address}api/documents`)).status).toBe(200)
    child.kill('SIGINT')
    const [status] = await once(child, 'close')
    expect(status).toBe(0)
  })

  it('says that the port is taken and what to do, and ends with 3', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { status, stderr } = await runCli(['serve', '--port', String(port), '--no-open'], { cwd: folder })
    other.close()
    expect(status).toBe(3)
    expect(stderr).toContain(String(port))
    expect(stderr).toContain('--port')
  })
})
