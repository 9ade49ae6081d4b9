import { sharedLength } from '../../bench/scoring/pair.ts'
import {
  chancesFrom,
  type EntityScene,
  entitiesOf,
  entityFeatures,
  formFeatures,
  incidentFeatures,
  KEPT,
  MODEL_LABELS,
  MOST_FEATURES,
  QUOTED,
  RELEVANT,
  ROLE_LABELS,
  type RoleEntity,
  TOLD,
  type Weighed,
} from '../../src/coding/incidents/index.ts'
import { FeatureList } from '../../src/language/index.ts'
import type { DenseWeights } from '../linear-model/freeze.ts'
import { meanWeights } from '../linear-model/mean-weights.ts'
import type { Marked } from './corpus.ts'
import { type Example, type LogisticSettings, scorerOf, trainLogistic } from './logistic.ts'
import { isBody, type RoleScene } from './scenes.ts'

const SEED = 20_241_124
const MENTIONS: LogisticSettings = { epochs: 4, rate: 0.02, seed: SEED, least: 3 }
const RELEVANCE: LogisticSettings = { epochs: 8, rate: 0.02, seed: SEED, least: 3 }
const ENTITIES: LogisticSettings = { epochs: 8, rate: 0.01, seed: SEED, least: 3 }
const FORMS: LogisticSettings = { epochs: 6, rate: 0.03, seed: SEED, least: 2 }
const INCIDENTS: LogisticSettings = { epochs: 8, rate: 0.01, seed: SEED, least: 3 }
/** How many times over a report of our own counts. */
const OWN = 3
const FOLDS = 4

/**
 * The weights of all questions as one model. What is asked of an entity stands on the answers to what is asked of its mentions, so it is learned
 * from answers of models that have not seen the report, as they will be for a new one; the mean of those models answers then.
 */
export function makeRoleModel(scenes: readonly RoleScene[]): DenseWeights {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = scenes.filter((_, index) => index % FOLDS !== fold)
    return { relevance: learnRelevance(others), mentions: learnMentions(others) }
  })
  const apart = folds.flatMap((learnt, fold) => {
    const [relevance, mentions] = [scorerOf(learnt.relevance), scorerOf(learnt.mentions)]
    return scenes.filter((_, index) => index % FOLDS === fold).map((scene) => ({ scene, ...entitySceneOf(scene, relevance, mentions) }))
  })
  return together([
    { weights: meanWeights(folds.map(({ mentions }) => mentions)), from: 0 },
    { weights: meanWeights(folds.map(({ relevance }) => relevance)), from: RELEVANT },
    { weights: trainLogistic(apart.flatMap(entityExamples), ['kept'], ENTITIES), from: KEPT },
    { weights: trainLogistic(apart.flatMap(formExamples), ['quoted'], FORMS), from: QUOTED },
    { weights: trainLogistic(apart.flatMap(incidentExamples), ['told'], INCIDENTS), from: TOLD },
  ])
}

type Score = ReturnType<typeof scorerOf>
type Apart = EntityScene & { readonly scene: RoleScene; readonly weighed: readonly Weighed[] }

function weightOf({ report }: RoleScene): number {
  return report.isOwn ? OWN : 1
}

function learnRelevance(scenes: readonly RoleScene[]): DenseWeights {
  const examples = scenes.map((scene): Example => ({ keys: scene.keys, label: scene.report.isRelevant ? 1 : 0, weight: weightOf(scene) }))
  return trainLogistic(examples, ['relevant'], RELEVANCE)
}

function learnMentions(scenes: readonly RoleScene[]): DenseWeights {
  const examples = scenes.flatMap((scene) => scene.mentions.map((mention): Example => ({ ...mention, weight: weightOf(scene) })))
  return trainLogistic(examples, ROLE_LABELS, MENTIONS)
}

function entitySceneOf({ setting, read, keys, mentions }: RoleScene, relevance: Score, roles: Score): Omit<Apart, 'scene'> {
  const one = new Float64Array(1)
  relevance(keys, one)
  const scores = new Float64Array(ROLE_LABELS.length)
  const weighed = read.candidates.map((candidate, index) => {
    roles(mentions[index]!.keys, scores)
    return { candidate, chances: chancesFrom(scores, 1) }
  })
  return { setting, read, weighed, entities: entitiesOf(setting, weighed), relevance: 1 / (1 + Math.exp(-one[0]!)) }
}

/** Each entity that was marked once, for the likeliest that answers to it. */
function entityExamples(apart: Apart): readonly Example[] {
  const features = new FeatureList(MOST_FEATURES)
  const answered = new Set<Marked>()
  return apart.entities.map((entity): Example => {
    const marked = markedFor(apart.scene, entity).find((one) => !answered.has(one))
    if (marked) answered.add(marked)
    entityFeatures(apart, entity, features)
    return { keys: features.keys.slice(0, features.length), label: marked ? 1 : 0, weight: weightOf(apart.scene) }
  })
}

function formExamples(apart: Apart): readonly Example[] {
  const features = new FeatureList(MOST_FEATURES)
  return apart.entities.flatMap((entity): readonly Example[] => {
    const marked = markedFor(apart.scene, entity)
    if (marked.length === 0 || entity.forms.length < 2) return []
    return entity.forms.map((form) => {
      formFeatures(apart, entity, form, features)
      const label = marked.some(({ words }) => words.includes(form.words)) ? 1 : 0
      return { keys: features.keys.slice(0, features.length), label, weight: weightOf(apart.scene) }
    })
  })
}

/** Of our own reports an incident is told where a reader marked its words; of MUC-4 as often as there are templates of its type, those most told of. */
function incidentExamples({ scene, read, weighed, relevance }: Apart): readonly Example[] {
  const features = new FeatureList(MOST_FEATURES)
  const { ruled, report } = scene
  const left = new Map<string, number>()
  for (const one of report.incidents) if (typeof one === 'string') left.set(one, (left.get(one) ?? 0) + 1)
  return [...ruled]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .flatMap((one): readonly Example[] => {
      const type = String(one.mentions[0]!.type.crosswalk.muc4 ?? '').toLowerCase()
      if (!report.isOwn && type === '') return []
      const isTold = report.isOwn
        ? report.incidents.some((spans) => typeof spans !== 'string' && sharedLength(spans, one.incident.trigger) > 0)
        : (left.get(type) ?? 0) > 0
      if (!report.isOwn) left.set(type, (left.get(type) ?? 0) - 1)
      incidentFeatures(read, relevance, weighed, ruled, one, features)
      return [{ keys: features.keys.slice(0, features.length), label: isTold ? 1 : 0, weight: weightOf(scene) }]
    })
}

function markedFor({ report, setting }: RoleScene, { label, forms, best }: RoleEntity): readonly Marked[] {
  const actor = setting.actors[setting.actorAt[best.head]!]
  const acting = isBody(actor?.kind) ? 'perpetrator-organization' : 'perpetrator-individual'
  return report.marked.filter(
    ({ role, words }) => (role === 'perpetrator' ? acting : role) === label && forms.some((form) => words.includes(form.words)),
  )
}

/** Weights of several questions whose features are never the same, side by side. */
function together(parts: readonly { readonly weights: DenseWeights; readonly from: number }[]): DenseWeights {
  const rowOf = new Map<number, number>()
  for (const { weights } of parts) for (const key of weights.keys) if (!rowOf.has(key)) rowOf.set(key, rowOf.size)
  const width = MODEL_LABELS.length
  const all = new Float32Array(rowOf.size * width)
  for (const { weights, from } of parts)
    weights.keys.forEach((key, row) => {
      for (let label = 0; label < weights.labels.length; label++) all[rowOf.get(key)! * width + from + label] = weights.weightOf(row, label)
    })
  return {
    labels: [...MODEL_LABELS],
    keys: Int32Array.from(rowOf.keys()),
    rows: rowOf.size,
    weightOf: (row, label) => all[row * width + label]!,
  }
}
