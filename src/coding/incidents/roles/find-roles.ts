import { FeatureList, type LinearModel } from '../../../language/index.ts'
import type { Setting } from '../setting.ts'
import type { Trigger } from '../triggers/find-triggers.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { type EntityForm, entitiesOf, type Weighed } from './entities.ts'
import { entityFeatures, formFeatures } from './entity-features.ts'
import { incidentFeatures, type Ruled } from './incident-features.ts'
import { MOST_FEATURES, relevanceFeatures, roleFeatures, roleReading } from './role-features.ts'
import { type FilledLabel, KEPT, MODEL_LABELS, QUOTED, RELEVANT, ROLE_LABELS, TOLD } from './role-model.ts'

/** Somebody or something of a report with a part that may be theirs. */
export interface FoundRole {
  readonly label: FilledLabel
  /** How likely the part is theirs. */
  readonly chance: number
  readonly actor: string | null
  /** Mentions that read like it, the likeliest first. */
  readonly mentions: readonly Candidate[]
  /** Words to quote them by, the best first. */
  readonly forms: readonly EntityForm[]
}

export interface FoundRoles {
  /** The likeliest first. */
  readonly roles: readonly FoundRole[]
  /** For each incident how likely a reader would mark it. */
  readonly told: readonly number[]
}

/**
 * Who and what may have which part in the incidents of a report: each mention by its own sentence, then all mentions of one
 * entity together, beside the others of the report and what rules found.
 */
export function findRoles(model: LinearModel, setting: Setting, triggers: readonly Trigger[], ruled: readonly Ruled[]): FoundRoles {
  const incidents = ruled.map(({ incident }) => incident)
  const read = roleReading(setting, candidatesIn(setting.reading), triggers, incidents)
  const features = new FeatureList(MOST_FEATURES)
  const scores = new Float64Array(MODEL_LABELS.length)
  const asked = (label: number): number => {
    model.score(features, scores)
    return 1 / (1 + Math.exp(-scores[label]! * model.scale))
  }
  relevanceFeatures(read, incidents, features)
  const relevance = asked(RELEVANT)
  const weighed = read.candidates.map((candidate): Weighed => {
    roleFeatures(read, candidate, features)
    model.score(features, scores)
    return { candidate, chances: chancesFrom(scores, model.scale) }
  })
  const entities = entitiesOf(setting, weighed)
  const scene = { setting, read, entities, relevance }
  const told = ruled.map((one) => {
    incidentFeatures(read, relevance, weighed, ruled, one, features)
    return asked(TOLD)
  })
  const roles = entities
    .map((entity): FoundRole => {
      entityFeatures(scene, entity, features)
      const chance = asked(KEPT)
      const forms = entity.forms.map((form) => {
        formFeatures(scene, entity, form, features)
        return { form, fit: asked(QUOTED) }
      })
      return {
        label: entity.label,
        chance,
        actor: entity.actor,
        mentions: [...entity.mentions].sort((a, b) => b.chance - a.chance).map(({ candidate }) => candidate),
        forms: forms.sort((a, b) => b.fit - a.fit).map(({ form }) => form),
      }
    })
    .sort((a, b) => b.chance - a.chance || a.mentions[0]!.head - b.mentions[0]!.head)
  return { roles, told }
}

/** Chances of the parts of a mention, which exclude one another, from scores. */
export function chancesFrom(scores: Float64Array, scale: number): Float64Array {
  const chances = scores.slice(0, ROLE_LABELS.length)
  const top = Math.max(...chances)
  let sum = 0
  for (let label = 0; label < chances.length; label++) {
    chances[label] = Math.exp((chances[label]! - top) * scale)
    sum += chances[label]!
  }
  for (let label = 0; label < chances.length; label++) chances[label]! /= sum
  return chances
}
