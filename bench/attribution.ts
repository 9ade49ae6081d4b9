// npm run bench -- attribution --data DIR [--ablation] [--limit N]: learns to find attributions from four fifths of the training articles of PolNeAR and of
// the own gold as `npm run train -- attribution` does from all, and scores on the other fifth: rules, models, both, each group of features left out;
// and how far confidence can be believed. The tables in bench/attribution/README.md are made by this.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type FoundAttribution, findByModel, loadAttributionModels } from '../src/coding/attributions/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, type LanguageModels, loadLanguageModels } from '../src/language/index.ts'
import { readReports } from '../training/attribution/corpus.ts'
import { makeAttributionModels, readAll } from '../training/attribution/make-attribution-models.ts'
import type { ReadReport } from '../training/attribution/read-report.ts'
import { NONE, type Without } from '../training/attribution/selected-features.ts'
import { progressLine } from '../training/language/progress.ts'
import { FEATURE_GROUPS } from './attribution/feature-groups.ts'
import { reliability } from './attribution/reliability.ts'
import { type Scored, scoreRelations } from './attribution/score-relations.ts'
import { type Counts, interval, score, sum } from './scoring/counts.ts'
import { jaccard } from './scoring/pair.ts'

const ROOT = join(import.meta.dirname, '..')
const FOLDS = 5

type Found = (report: ReadReport) => readonly FoundAttribution[]

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
  const held = read.filter((_, index) => index % FOLDS === FOLDS - 1)
  const rest = read.filter((_, index) => index % FOLDS !== FOLDS - 1)
  const learn = (without: Without): Found => finderOf(rest, language, progress.say, without)
  const both = keeping(learn(NONE), held)
  print('rules', held, ({ rules }) => outermost(rules))
  print('models', held, (report) => outermost(both(report)).filter(({ rule }) => rule === 'trained'))
  const answers = print('models and rules', held, (report) => outermost(both(report)))
  console.log('\nconfidence   said  right  attributions')
  for (const { from, count, said, right } of reliability(answers))
    console.log(`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}   ${said.toFixed(2)}   ${right.toFixed(2)}  ${count}`)
  for (const [name, without] of values.ablation ? Object.entries(FEATURE_GROUPS) : []) {
    const found = learn(without)
    print(`models and rules, without ${name}`, held, (report) => outermost(found(report)))
  }
  progress.end()
}

function finderOf(reports: readonly ReadReport[], language: LanguageModels, say: (text: string) => void, without: Without): Found {
  const find = findByModel(loadAttributionModels(makeAttributionModels(reports, language, say, without), language.words))
  return ({ scene }) => find(scene)
}

function keeping(found: Found, reports: readonly ReadReport[]): Found {
  const kept = new Map(reports.map((report) => [report, found(report)]))
  return (report) => kept.get(report)!
}

function print(name: string, reports: readonly ReadReport[], found: Found): readonly { confidence: number; isRight: boolean }[] {
  const answers: { confidence: number; isRight: boolean }[] = []
  for (const isOwn of [false, true]) {
    const counts = reports
      .filter(({ report }) => report.isOwn === isOwn)
      .map((one): Counts => {
        const given = found(one)
        const { counts, right } = scored(one, given)
        if (!isOwn) answers.push(...given.map(({ confidence }, j) => ({ confidence: confidence ?? 0, isRight: right.has(j) })))
        return counts
      })
    if (counts.length === 0) continue
    console.log(`\n${name}, ${counts.length} reports ${isOwn ? 'of our own' : 'of PolNeAR'} held out, what is nested left out`)
    for (const [measure, count] of sum(counts)) {
      const [low, high] = interval(counts, measure)
      console.log(`${measure.padEnd(26)} ${score(count).toFixed(1).padStart(5)}  [${low.toFixed(1)}, ${high.toFixed(1)}]`)
    }
  }
  return answers
}

function scored({ report }: ReadReport, given: readonly FoundAttribution[]): Scored {
  const wanted = report.attributions.filter(({ nested, content }) => !nested && content.length > 0)
  return scoreRelations(report.text, wanted, given)
}

function outermost(found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return found.filter((one) => !one.citedBy && !found.some((other) => other !== one && holds(other, one)))
}

/** The content of one lies within that of another. */
function holds(outer: FoundAttribution, inner: FoundAttribution): boolean {
  const size = (one: FoundAttribution) => one.content.reduce((total, { start, end }) => total + end - start, 0)
  const isIn = inner.content.every(({ start, end }) => outer.content.some((span) => span.start <= start && end <= span.end))
  return isIn && size(outer) > size(inner) && jaccard(outer.content, inner.content) < 1
}
