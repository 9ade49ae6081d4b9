// npm run bench -- spans --data DIR [--limit N]: codes every text of every corpus there is and holds every span against the text.
import { createReadStream, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import type { CodedRecord, Span } from '../src/core/index.ts'
import { documentFromText } from '../src/document/index.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' }, limit: { type: 'string' } } })
  if (!values.data) throw new Error('usage: npm run bench -- spans --data DIR [--limit N]')
  const coder = await loadCoder()
  let [documents, spans, wrong] = [0, 0, 0]
  for (const file of globSync('*/*.jsonl', { cwd: values.data }).sort()) {
    const before = { documents, spans }
    for await (const { text, publishedAt } of textsOf(join(values.data, file), Number(values.limit ?? Number.POSITIVE_INFINITY))) {
      const { document, findings } = documentFromText({ id: String(documents++), text, publishedAt })
      const record = coder.code(document, findings)
      const found = spansOf(record)
      spans += found.length
      for (const span of found) {
        if (record.document.text !== text || !holds(text, span)) {
          wrong++
          console.error(`${file}: document ${documents}: [${span.start}, ${span.end}) of ${text.length} is no quote`)
        }
      }
      for (const problem of danglingIds(record)) {
        wrong++
        console.error(`${file}: document ${documents}: ${problem}`)
      }
    }
    console.log(
      `${basename(file).padEnd(24)} ${String(documents - before.documents).padStart(6)} documents ${String(spans - before.spans).padStart(8)} spans`,
    )
  }
  console.log(`${documents} documents, ${spans} spans, ${wrong} wrong`)
  if (wrong > 0 || documents === 0) process.exitCode = 1
}

async function* textsOf(path: string, limit: number): AsyncGenerator<{ text: string; publishedAt: string | null }> {
  let count = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const { text, dct, date_iso, date } = JSON.parse(line) as Record<string, string | undefined>
    if (typeof text !== 'string') continue
    if (count++ >= limit) return
    const day = dct ?? date_iso ?? date
    yield { text, publishedAt: day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null }
  }
}

function holds(text: string, span: Span): boolean {
  const quote = text.slice(span.start, span.end)
  return (
    Number.isInteger(span.start) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length &&
    quote.length === span.end - span.start &&
    quote.trim() !== '' &&
    quote.isWellFormed()
  )
}

/** Everything in the record that has a start and an end, wherever it stands. */
function spansOf(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as Span] : []
  return own.concat(Object.values(value).flatMap(spansOf))
}

function danglingIds(record: CodedRecord): readonly string[] {
  const all = [record.times, record.places, record.actors, record.attributions, record.incidents, record.positions, record.gaps]
  const ids = all.flatMap((list) => list.map(({ id }) => id))
  const known = new Set(ids)
  const used = [
    ...record.attributions.flatMap(({ source, saidAt, within }) => [source.actor, saidAt, within]),
    ...record.incidents.flatMap(({ time, place, participants, figures, accounts, responsibility, relations, claims }) => [
      ...time.times,
      time.attribution,
      place.place,
      ...place.others,
      place.attribution,
      ...participants.flatMap(({ actor, attribution }) => [actor, attribution]),
      ...figures.map(({ attribution }) => attribution),
      ...accounts,
      ...responsibility.flatMap(({ actor, attribution }) => [actor, attribution]),
      ...relations.map(({ incident }) => incident),
      ...claims.map(({ attribution }) => attribution),
    ]),
    ...record.positions.flatMap(({ actor, attribution }) => [actor, attribution]),
    ...record.gaps.map(({ about }) => about),
  ]
  const dangling = [...new Set(used.filter((id): id is string => id !== null && !known.has(id)))]
  return [...(known.size < ids.length ? ['two items share an id'] : []), ...dangling.map((id) => `nothing has the id ${id}`)]
}
