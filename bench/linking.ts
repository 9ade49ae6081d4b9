// npm run bench -- linking [--part looking|measuring] [--misses]: reports of one incident joined, on the stories of bench/linking.
// Two thirds of the stories are for looking; those whose number can be divided by three are for measuring. All stories of a part are joined
// at once. First with what a reader coded, then with what the program codes.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import type { CodedRecord } from '../src/core/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { combineIncident, linkTellings, tellingsOf } from '../src/record/index.ts'
import { type GoldStory, type GoldTelling, readStories } from './linking/read-stories.ts'
import { recordOfTelling } from './linking/record-of-telling.ts'
import { scoreFigures } from './linking/score-figures.ts'
import { f1, mergedLookalikes, scorePairs, type Told } from './linking/score-links.ts'
import { pair, sharedLength } from './scoring/pair.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { part: { type: 'string', default: 'looking' }, misses: { type: 'boolean' } },
  })
  const stories = readStories(join(import.meta.dirname, 'linking')).filter(
    ({ number }) => (Number(number) % 3 === 0) === (values.part === 'measuring'),
  )
  const coder = await loadCoder()
  const code = (telling: GoldTelling) => {
    const { id, text, published, outlet } = telling
    const { document, findings } = documentFromText({ id, text, publishedAt: published, publisher: outlet })
    return coder.code(document, findings)
  }
  measure('coded by a reader', stories, recordOfTelling, values.misses === true)
  measure('coded by the program', stories, (_, telling) => code(telling), values.misses === true)
}

function measure(
  name: string,
  stories: readonly GoldStory[],
  code: (story: GoldStory, telling: GoldTelling) => CodedRecord,
  misses: boolean,
): void {
  const coded = stories.flatMap((story) => story.reports.map((telling) => ({ telling, record: code(story, telling) })))
  const groups = linkTellings(coded.flatMap(({ record }) => tellingsOf(record)))
  const told: Told[] = []
  const missed: string[] = []
  for (const { telling, record } of coded) {
    const events = [...telling.triggers]
    const found = pair(events, record.incidents, ([, spans], { trigger }) => sharedLength(spans, trigger))
    events.forEach(([event], i) => {
      const incident = record.incidents[found.get(i) ?? -1]
      if (incident) told.push({ key: `${telling.id} ${incident.id}`, event })
      else missed.push(event)
    })
  }
  const members = groups.map(({ members }) => members)
  const all = scorePairs(told, members, missed)
  const merged = mergedLookalikes(stories, told, members)
  const lookalikes = stories.flatMap((story) => story.lookalikes).length
  const percent = (value: number) => value.toFixed(1)
  console.log(`${name}: ${coded.length} reports, ${told.length} tellings found of ${told.length + missed.length}`)
  console.log(
    `  pairs joined, F1               ${percent(f1(all))}   of those found ${percent(f1(scorePairs(told, members, [])))}   (right ${all.right}, given ${all.given}, of ${all.of})`,
  )
  console.log(`  look-alikes merged             ${merged.length} of ${lookalikes}`)
  const records = new Map(coded.map(({ record }) => [record.document.id, record]))
  const outlets = coded.map(({ telling }) => telling.outlet)
  const combined = groups.map((group) => combineIncident(group, (document) => records.get(document)!, outlets))
  const figures = scoreFigures(stories, told, combined)
  const { exact, ranges, copied, dead, twice, lost } = figures
  console.log(`  ranges of figures exact        ${percent((100 * exact) / ranges)}   (${exact} of ${ranges})`)
  console.log(`  copied told from own, F1       ${percent(f1(copied))}   (right ${copied.right}, given ${copied.given}, of ${copied.of})`)
  console.log(
    `  dead counted twice, lost       ${percent((100 * twice) / dead)}, ${percent((100 * lost) / dead)}   of ${dead}, by the rule "highest"`,
  )
  if (misses) for (const miss of figures.misses) console.log(`    ${miss}`)
  if (misses) {
    for (const pairOf of merged) console.log(`    merged: ${pairOf}`)
    const eventOf = new Map(told.map(({ key, event }) => [key, event]))
    const groupOf = new Map(groups.flatMap(({ members }, i) => members.map((key) => [key, i] as const)))
    for (const event of new Set(told.map(({ event }) => event))) {
      const parts = new Map<number, string[]>()
      for (const { key } of told.filter((one) => one.event === event))
        parts.set(groupOf.get(key)!, [...(parts.get(groupOf.get(key)!) ?? []), key])
      if (parts.size > 1)
        console.log(`    apart: ${event}: ${[...parts.values()].map((keys) => keys.map((key) => key.split(' ')[0]).join('+')).join(' | ')}`)
    }
    for (const { members } of groups) {
      const events = new Set(members.flatMap((key) => eventOf.get(key) ?? []))
      if (events.size > 1) console.log(`    one of: ${members.map((key) => `${key.split(' ')[0]}=${eventOf.get(key) ?? '-'}`).join(' ')}`)
    }
  }
}
