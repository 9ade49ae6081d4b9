import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

const row = (id: number, name: string, country: string, lat: number, lon: number) =>
  `${id}\t${name}\t${name}\t\t${lat}\t${lon}\tP\tPPL\t${country}\t\t00\t\t\t\t0\t\t100\tAsia/Baghdad\t2020-01-01\n`

/** A ZIP of one file. */
function zipOf(name: string, text: string): Buffer {
  const [packed, size] = [deflateRawSync(text), Buffer.byteLength(text)]
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([header, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

describe('onrecord gazetteer', { timeout: 120_000 }, () => {
  let folder: string
  const cli = (...args: string[]) => runCli(args, { cwd: folder })
  const recordOf = async (...args: string[]) => JSON.parse((await cli('code', 'report.txt', '--format', 'json', ...args)).stdout)
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-gazetteer-'))
    await writeFile(join(folder, 'report.txt'), 'Two shells fell on the village of Zamilabad in Iraq on Sunday, police said.\n')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('shows what is known by a name, and why one is chosen', async () => {
    const { status, stdout } = await cli('gazetteer', 'find', 'al qaim')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^chosen {2}Al Qā’im {2}Anbar, IQ/)
    expect((await cli('gazetteer', 'find', 'Tripoli')).stdout).toContain('North Lebanon, LB')
    expect(await cli('gazetteer', 'find', 'Nowhereabad')).toMatchObject({ status: 3, stderr: expect.stringContaining('Nowhereabad') })
  })

  it('brings in a country from a ZIP or a text, uses it in coding and names it among the inputs', async () => {
    const text = row(90000001, 'Zamilabad', 'IQ', 34.1, 41.2) + row(90000002, 'Zamilabad', 'SY', 35.1, 39.2)
    await writeFile(join(folder, 'both.zip'), zipOf('both.txt', text))
    expect(await cli('gazetteer', 'add', 'IQ', 'sy', '--from', 'both.zip')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^IQ: 1 .*\nSY: 1 /),
    })
    const [plain, full] = [await recordOf(), await recordOf('--dossier', 'dossier')]
    expect(plain.places[0]).toMatchObject({ name: 'Zamilabad', lat: null })
    expect(full.places[0]).toMatchObject({ name: 'Zamilabad', lat: 34.1, geonameId: 90000001, country: 'IQ' })
    const names = (record: typeof plain) => record.coder.inputs.map(({ name }: { name: string }) => name)
    expect(names(full).slice(names(plain).length)).toEqual(['gazetteer-IQ', 'gazetteer-SY'])
    await writeFile(join(folder, 'IQ.txt'), text)
    expect((await cli('gazetteer', 'add', 'IQ', '--from', '.')).status).toBe(0)
  })

  it("lets a team's own places win, in a dossier as well", async () => {
    await writeFile(join(folder, 'own.csv'), 'name,lat,lon,kind,country\nZamilabad,33.5,44.5,checkpoint,IQ\n')
    expect(await cli('gazetteer', 'add-custom', 'own.csv')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 place of your own'),
    })
    expect((await cli('gazetteer', 'find', 'zamilabad')).stdout).toContain('own place: wins')
    expect((await recordOf('--dossier', 'dossier')).places[0]).toMatchObject({ lat: 33.5, kind: 'S.PSTB' })
    const bulk = '{"id":"1","text":"Shells fell on Zamilabad."}\n'
    const { stdout } = await runCli(['code', '--format', 'jsonl', '--dossier', 'dossier'], { cwd: folder, input: bulk })
    expect(JSON.parse(stdout).places[0].lat).toBe(33.5)
    expect((await cli('add', 'report.txt')).status).toBe(0)
  })

  it('says what is wrong, by line, and takes nothing then', async () => {
    await writeFile(join(folder, 'own.csv'), 'name,lat,lon\nA,91,0\nB,0,east\n')
    const custom = await cli('gazetteer', 'add-custom', 'own.csv')
    expect(custom.status).toBe(2)
    expect(custom.stderr).toMatch(/own\.csv, line 2: lat is '91'.*line 3: lon is 'east'/)
    await writeFile(join(folder, 'IQ.txt'), `${row(1, 'A', 'IQ', 1, 2)}geonameid\tname\n`)
    const country = await cli('gazetteer', 'add', 'IQ', '--from', 'IQ.txt')
    expect(country).toMatchObject({ status: 2, stderr: expect.stringContaining('IQ.txt, line 2: it has 2 columns') })
    await writeFile(join(folder, 'cut.zip'), zipOf('IQ.txt', row(1, 'A', 'IQ', 1, 2)).subarray(0, 60))
    expect((await cli('gazetteer', 'add', 'IQ', '--from', 'cut.zip')).stderr).toContain('the ZIP is broken')
    expect(await cli('gazetteer', 'find', 'Zamilabad')).toMatchObject({ status: 3 })
  })

  it.each([
    [['add', 'IQ'], 2, '--from'],
    [['add', 'IRQ', '--from', 'x.zip'], 2, "'IRQ' is no country"],
    [['add', 'IQ', '--from', 'none.zip'], 2, 'none.zip does not exist'],
    [['add', 'IQ', '--from', 'http://127.0.0.1:9/'], 2, 'no https address'],
    [['add', 'IQ', '--from', 'https://127.0.0.1:9/IQ.zip'], 4, 'could not be reached'],
    [['add-custom', 'none.csv'], 2, 'none.csv does not exist'],
    [['find'], 2, 'name'],
  ])('%j ends with %i', async (args, status, words) => {
    const ended = await cli('gazetteer', ...args)
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(words)
  })

  it('says that a country is not in the file', async () => {
    await writeFile(join(folder, 'SY.txt'), row(1, 'A', 'SY', 35, 38))
    expect(await cli('gazetteer', 'add', 'IQ', '--from', 'SY.txt')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('no places of IQ'),
    })
  })
})
