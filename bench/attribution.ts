// npm run bench -- attribution --data DIR [--ablation] [--limit N]: learns to find attributions from three quarters of the training articles of PolNeAR and of
// the own gold, and scores on the rest: rules alone, the trained passes, each group of features left out; and how far confidence can be believed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { apart, type ToldAttribution } from '../src/coding/attributions/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, loadLanguageModels } from '../src/language/index.ts'
import { readReports } from '../training/attribution/corpus.ts'
import { readAll, tryAttributionModels } from '../training/attribution/make-attribution-models.ts'
import type { TriedReport } from '../training/attribution/train-confidence.ts'
import { progressLine } from '../training/language/progress.ts'
import { FEATURE_GROUPS } from './attribution/feature-groups.ts'
import { reliability } from './attribution/reliability.ts'
import { type Relation, scoreRelations } from './attribution/score-relations.ts'
import { type Counts, interval, score, sum } from './scoring/counts.ts'
import { jaccard } from './scoring/pair.ts'

const ROOT = join(import.meta.dirname, '..')

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, ablation: { type: 'boolean' }, limit: { type: 'string' } },
  })
  if (!values.data) throw new Error('usage: npm run bench -- attribution --data DIR [--ablation] [--limit N]')
  const files = Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, readFileSync(join(ROOT, 'models', file))])
  const language = loadLanguageModels(Object.fromEntries(files) as Record<LanguageModelFile, Uint8Array>)
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
  const marked = readReports(values.data, join(ROOT, 'bench/conflict')).filter(({ isOwn }, index) => isOwn || index < limit)
  const progress = progressLine(process.stderr)
  const read = readAll(marked, language, progress.say)
  const full = tryAttributionModels(read, language, progress.say)
  const held = full.tried
  print('rules alone', held, byRules)
  print('trained', held, byModel)
  console.log('\nconfidence   said  right  attributions')
  for (const { from, count, said, right } of reliability(held))
    console.log(`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}   ${said.toFixed(2)}   ${right.toFixed(2)}  ${count}`)
  for (const [name, without] of values.ablation ? Object.entries(FEATURE_GROUPS) : []) {
    const { tried } = tryAttributionModels(read, language, progress.say, without)
    print(`without ${name}`, tried, byModel)
  }
  progress.end()
}

function print(name: string, reports: readonly TriedReport[], given: (report: TriedReport) => readonly Relation[]): void {
  for (const isOwn of [false, true]) {
    const counts = reports
      .filter(({ report }) => report.isOwn === isOwn)
      .map((one): Counts => {
        const wanted = one.report.attributions.filter(({ nested, content }) => !nested && content.length > 0)
        return scoreRelations(one.report.text, wanted, given(one))
      })
    if (counts.length === 0) continue
    console.log(`\n${name}, ${counts.length} reports ${isOwn ? 'of our own' : 'of PolNeAR'} held out, what is nested left out`)
    for (const [measure, count] of sum(counts)) {
      const [low, high] = interval(counts, measure)
      console.log(`${measure.padEnd(26)} ${score(count).toFixed(1).padStart(5)}  [${low.toFixed(1)}, ${high.toFixed(1)}]`)
    }
  }
}

function byModel({ told, facts, scene }: TriedReport): readonly Relation[] {
  const { tokens } = scene.reading
  const spans = (ranges: ToldAttribution['source']) =>
    ranges.map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end }))
  return apart(told, facts.length).map(({ source, content }) => ({ source: spans(source), content: spans(content) }))
}

function byRules({ rules }: TriedReport): readonly Relation[] {
  return rules.filter((one) => !rules.some((other) => other !== one && holds(other, one)))
}

/** The content of one lies within that of another. */
function holds(outer: Relation, inner: Relation): boolean {
  const size = (one: Relation) => one.content.reduce((total, { start, end }) => total + end - start, 0)
  const isIn = inner.content.every(({ start, end }) => outer.content.some((span) => span.start <= start && end <= span.end))
  return isIn && size(outer) > size(inner) && jaccard(outer.content, inner.content) < 1
}
