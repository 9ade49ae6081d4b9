import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { OnrecordError } from '../core/index.ts'
import { type GeoNamesRow, loadGazetteer, packCountry, packCustomPlaces, parseGeoNamesLine } from '../gazetteer/index.ts'
import { fetchFile } from './fetch-file.ts'
import { fileBytes } from './file-bytes.ts'
import { keepCountry, keepCustom } from './gazetteer-folder.ts'
import { packageFile } from './package-files.ts'
import { readZip } from './read-zip.ts'

/** GeoNames' largest country file has some 60 MB packed and 300 unpacked. */
const MOST_PACKED = 500_000_000
const MOST_UNPACKED = 1_000_000_000
const MOST_CSV = 20_000_000
/** So many wrong lines are told, and so many end the reading. */
const MOST_TOLD = 5
const GEONAMES = 'GeoNames (geonames.org), CC BY 4.0'

/** What came in of a country, for the line that tells of it. */
export interface AddedCountry {
  readonly country: string
  readonly places: number
  readonly bytes: number
}

/**
 * Brings GeoNames country files into a dossier. `from` is a file (ZIP or text, of one country or several), a folder with one for each, an https address, or one that ends in
 * `/` and holds `IQ.zip` ... Throws `used-wrongly`, `line-invalid`, `not-found` and what reading and fetching throw; a country is kept whole or not at all.
 */
export async function addCountries(dossier: string, codes: readonly string[], from: string): Promise<readonly AddedCountry[]> {
  const base = loadGazetteer(new Uint8Array(await readFile(packageFile('models/gazetteer.bin'))))
  const countries = [...new Set(codes.map((code) => code.toUpperCase()))]
  for (const code of countries)
    if (!/^[A-Z]{2}$/.test(code) || base.country(code) === null)
      throw new OnrecordError('used-wrongly', `'${code}' is no country: give its ISO 3166-1 code of two letters, like IQ`)
  const isEach = from.endsWith('/') || (!isAddress(from) && (await isFolder(from)))
  const shared = isEach ? null : rowsOf(await bytesOf(from), from, countries)
  const added: AddedCountry[] = []
  for (const country of countries) {
    const path = isEach ? await pathIn(from, country) : from
    const rows = (shared ?? rowsOf(await bytesOf(path), path, [country])).filter((row) => row.country === country)
    const packs = packCountry(country, rows, base, GEONAMES)
    const places = packs.reduce((sum, bytes) => sum + loadGazetteer(bytes).size, 0)
    if (places === 0) throw new OnrecordError('not-found', `${path} has no places of ${country}: is it the file of another country?`)
    await keepCountry(dossier, country, packs)
    added.push({ country, places, bytes: packs.reduce((sum, { length }) => sum + length, 0) })
  }
  return added
}

/** Brings a team's own places into a dossier, in place of those that were there. Throws `line-invalid` with what is wrong, by line. */
export async function addCustomPlaces(dossier: string, path: string): Promise<number> {
  const base = loadGazetteer(new Uint8Array(await readFile(packageFile('models/gazetteer.bin'))))
  const bytes = await fileBytes(path, MOST_CSV)
  let csv: string
  try {
    csv = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new OnrecordError('encoding-invalid', `${path} is not UTF-8: save it as CSV UTF-8`, { cause })
  }
  const packed = packCustomPlaces(csv, base, `own places, ${basename(path)}`)
  if (packed.bytes === null) throw new OnrecordError('line-invalid', `${path}, ${packed.problems.join('; ')}; nothing was taken`)
  await keepCustom(dossier, csv, packed.bytes)
  return packed.count
}

function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(from)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true
}

async function pathIn(from: string, country: string): Promise<string> {
  if (isAddress(from)) return `${from}${country}.zip`
  const zip = join(from, `${country}.zip`)
  return (await stat(zip).catch(() => null)) ? zip : join(from, `${country}.txt`)
}

async function bytesOf(from: string): Promise<Buffer> {
  return isAddress(from) ? fetchFile(from, MOST_PACKED) : fileBytes(from, MOST_UNPACKED)
}

/** The rows of the wanted countries, of a text or of all texts in a ZIP but its readme. */
function rowsOf(bytes: Buffer, from: string, countries: readonly string[]): readonly GeoNamesRow[] {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return rowsOfText(bytes, from, countries)
  const files = [...readZip(bytes, MOST_UNPACKED)].filter(([name]) => /\.txt$/i.test(name) && !/readme/i.test(name))
  if (files.length === 0) throw new OnrecordError('not-text', `${from} holds no text: a GeoNames ZIP holds IQ.txt or the like`)
  return files.flatMap(([name, unpack]) => rowsOfText(unpack(), `${from}, ${name}`, countries))
}

function rowsOfText(bytes: Buffer, from: string, countries: readonly string[]): readonly GeoNamesRow[] {
  const rows: GeoNamesRow[] = []
  const problems: string[] = []
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    const line = bytes.toString('utf8', start, end).replace(/\r$/, '')
    start = end + 1
    number++
    if (line === '') continue
    const row = parseGeoNamesLine(line)
    if ('problem' in row) problems.push(`line ${number}: ${row.problem}`)
    else if (countries.includes(row.country)) rows.push(row)
    if (problems.length === MOST_TOLD) break
  }
  if (problems.length > 0) throw new OnrecordError('line-invalid', `${from}, ${problems.join('; ')}; nothing was taken`)
  return rows
}
