import {
  candidatesIn,
  findTriggers,
  lexiconOf,
  MOST_FEATURES,
  plainWords,
  ROLE_LABELS,
  type RoleReading,
  type Ruled,
  relevanceFeatures,
  roleFeatures,
  roleReading,
  ruledIncidents,
  type Setting,
  settingOf,
} from '../../src/coding/incidents/index.ts'
import type { Codebook } from '../../src/coding/index.ts'
import type { Document, Layers } from '../../src/core/index.ts'
import { FeatureList } from '../../src/language/index.ts'
import type { RoleReport } from './corpus.ts'

/** A report read as far as roles need it, with the features of its mentions and what readers say they are. */
export interface RoleScene {
  readonly report: RoleReport
  readonly setting: Setting
  readonly read: RoleReading
  /** The incidents as rules alone have them. */
  readonly ruled: readonly Ruled[]
  /** Features of the whole report. */
  readonly keys: Int32Array
  /** For each candidate. */
  readonly mentions: readonly { readonly keys: Int32Array; readonly label: number }[]
}

/** Reads a report that all components before the incidents have run over; the incidents are those of rules alone. */
export function sceneOf(report: RoleReport, document: Document, layers: Layers, codebook: Codebook): RoleScene {
  const setting = settingOf(document, layers)
  const ruled = ruledIncidents(setting, document, codebook)
  const incidents = ruled.map(({ incident }) => incident)
  const read = roleReading(setting, candidatesIn(setting.reading), findTriggers(setting.reading, lexiconOf(codebook)), incidents)
  const features = new FeatureList(MOST_FEATURES)
  relevanceFeatures(read, incidents, features)
  const keys = features.keys.slice(0, features.length)
  const mentions = read.candidates.map((candidate) => {
    roleFeatures(read, candidate, features)
    return { keys: features.keys.slice(0, features.length), label: labelOf(setting, report, candidate) }
  })
  return { report, setting, read, ruled, keys, mentions }
}

const ORDER = ['person', 'phrase', 'whole', 'counted', 'possessor', 'name', 'modifier', 'noun']

/** The part that was marked for these words, the plainest of its forms first, or for any other mention of the same actor. */
function labelOf(
  { actors, actorAt, reading }: Setting,
  { marked }: RoleReport,
  { head, forms }: RoleReading['candidates'][number],
): number {
  const actor = actors[actorAt[head]!]
  const told = [...forms].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).map(({ words }) => words)
  if (actor && actor.kind !== 'unnamed') told.push(...actor.mentions.map(({ start, end }) => plainWords(reading.text.slice(start, end))))
  for (const words of told) {
    const role = marked.find((one) => one.words.includes(words))?.role
    if (role === 'perpetrator') return ROLE_LABELS.indexOf(isBody(actor?.kind) ? 'perpetrator-organization' : 'perpetrator-individual')
    if (role !== undefined) return ROLE_LABELS.indexOf(role)
  }
  return 0
}

/** Whether what acts is a body and no person. */
export function isBody(kind: string | undefined): boolean {
  return kind === 'organization' || kind === 'group' || kind === 'state'
}
