import { FeatureList, type LinearModel } from '../../../language/index.ts'
import type { Reading } from '../../reading/index.ts'
import type { Trigger } from '../triggers/find-triggers.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { MOST_FEATURES, roleFeatures, roleReading } from './role-features.ts'
import { ROLE_LABELS, type RoleLabel } from './role-model.ts'

/** A noun phrase or name of a report with the part that reads likeliest for it. */
export interface FoundRole extends Candidate {
  readonly label: Exclude<RoleLabel, 'none'>
  /** Log odds against having no part. */
  readonly margin: number
}

/** The likeliest part of each candidate of a document, however unlikely: by its own sentence, and by half as the same words read everywhere. */
export function findRoles(model: LinearModel, reading: Reading, triggers: readonly Trigger[]): readonly FoundRole[] {
  const document = roleReading(reading, candidatesIn(reading), triggers)
  const features = new FeatureList(MOST_FEATURES)
  const scores = new Float64Array(ROLE_LABELS.length)
  const found = document.candidates.map((candidate): FoundRole => {
    roleFeatures(document, candidate, features)
    model.score(features, scores)
    let best = 1
    for (let label = 2; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label
    return { ...candidate, label: ROLE_LABELS[best]! as FoundRole['label'], margin: (scores[best]! - scores[0]!) * model.scale }
  })
  const sums = new Map<string, { readonly sum: number; readonly count: number }>()
  const keyOf = ({ label, words }: FoundRole): string => `${label} ${words}`
  for (const one of found) {
    const { sum, count } = sums.get(keyOf(one)) ?? { sum: 0, count: 0 }
    sums.set(keyOf(one), { sum: sum + one.margin, count: count + 1 })
  }
  return found.map((one) => {
    const { sum, count } = sums.get(keyOf(one))!
    return { ...one, margin: (one.margin + sum / count) / 2 }
  })
}
