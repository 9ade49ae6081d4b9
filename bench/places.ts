// npm run bench -- places [--part looking|measuring] [--misses]: places that are told by other places ("12 km east of X", "near the border with Y"), of bench/places.
// Before that: how large the gazetteer is, and what loading it takes in time and memory.
// Judged: found as a place told by another (or unresolved where that is marked), precision code, country, and the point where one is marked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { loadGazetteer } from '../src/gazetteer/index.ts'
import { kilometres } from './scoring/pair.ts'
import { closest, readPassages } from './scoring/relative.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { part: { type: 'string', default: 'looking' }, misses: { type: 'boolean' } } })
  const isMeasuring = values.part === 'measuring'
  measureGazetteer()
  const coder = await loadCoder()
  const counts = new Map<string, [right: number, of: number]>()
  const judge = (name: string, isRight: boolean) => {
    const [right, of] = counts.get(name) ?? [0, 0]
    counts.set(name, [right + (isRight ? 1 : 0), of + 1])
    return isRight
  }
  for (const { isMeasured, number, text, marks } of readPassages(join(import.meta.dirname, 'places/relative.yaml'))) {
    if (isMeasured !== isMeasuring) continue
    const { document, findings } = documentFromText({ id: 'bench', text })
    const { places } = coder.code(document, findings)
    for (const { span, words, means } of marks) {
      const [precision = '', country = '-', point = '-', within = '-'] = means.split('; ')
      const told = places.filter(({ relation }) => (relation === null) === (precision === 'unresolved'))
      const place = closest(span, told)
      const [lat, lon] = point === '-' ? [null, null] : point.split(' ').map(Number)
      const away =
        lat == null || lon == null
          ? null
          : place?.lat == null || place.lon == null
            ? Number.POSITIVE_INFINITY
            : kilometres({ lat, lon }, { lat: place.lat, lon: place.lon })
      const right = [
        judge('found', place !== null),
        judge('precision code', precision.split('|').includes(place?.precision ?? '')),
        ...(country === '-' ? [] : [judge('country', place?.country === country)]),
        ...(away === null ? [] : [judge('point near enough', away <= Number(within))]),
      ]
      if (values.misses && !isMeasuring && right.includes(false))
        console.log(
          `  ${number} "${words}": ${means}; given ${place ? `"${text.slice(place.span.start, place.span.end)}" ${place.precision} ${place.country} ${place.lat} ${place.lon}` : 'nothing'}`,
        )
    }
  }
  console.log(`places told by others, ${isMeasuring ? 'measuring' : 'looking'}`)
  for (const [name, [right, of]] of counts)
    console.log(`${name.padEnd(20)} ${((100 * right) / of).toFixed(1).padStart(6)} %  (${right} of ${of})`)
}

/** Read from disk, loaded, and asked once for a name, a country and a province, so that its indices are made. */
function measureGazetteer(): void {
  const [before, began] = [process.memoryUsage().rss, performance.now()]
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../models/gazetteer.bin')))
  const gazetteer = loadGazetteer(bytes)
  const known = [gazetteer.lookup('al qaim').length > 0, gazetteer.country('IQ') !== null, gazetteer.subdivision('IQ-AN') !== null]
  const [took, memory] = [performance.now() - began, process.memoryUsage().rss - before]
  console.log(
    `gazetteer: ${gazetteer.size} places, ${(bytes.length / 1e6).toFixed(1)} MB; ready in ${took.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB of memory${known.includes(false) ? '; it lacks what it should know' : ''}\n`,
  )
}
