import {
  type Candidate,
  candidatesIn,
  findTriggers,
  lexiconOf,
  MOST_FEATURES,
  ROLE_LABELS,
  type RoleLabel,
  roleFeatures,
  roleReading,
} from '../../src/coding/incidents/index.ts'
import type { Codebook } from '../../src/coding/index.ts'
import { type Reading, readingOf } from '../../src/coding/reading/index.ts'
import type { Component, Layers } from '../../src/core/index.ts'
import { documentFromText } from '../../src/document/index.ts'
import { FeatureList } from '../../src/language/index.ts'
import type { RoleReport } from './corpus.ts'

export interface RoleExample {
  /** Index of the report. */
  readonly report: number
  readonly keys: Int32Array
  readonly label: number
  readonly isOwn: boolean
}

/** Every candidate of the reports with its features and the part that readers gave it. */
export function roleExamples(reports: readonly RoleReport[], language: readonly Component[], codebook: Codebook): readonly RoleExample[] {
  const features = new FeatureList(MOST_FEATURES)
  const lexicon = lexiconOf(codebook)
  return reports.flatMap((report, index) => {
    const { document, findings } = documentFromText({ id: report.id, text: report.text })
    const layers = language.reduce<Layers>((known, component) => ({ ...known, ...component.run(document, known) }), { findings })
    const reading = readingOf(document, layers)
    const read = roleReading(reading, candidatesIn(reading), findTriggers(reading, lexicon))
    return read.candidates.map((candidate): RoleExample => {
      roleFeatures(read, candidate, features)
      const keys = features.keys.slice(0, features.length)
      return { report: index, keys, label: ROLE_LABELS.indexOf(labelOf(reading, report, candidate)), isOwn: report.isOwn }
    })
  })
}

/** The first part that was marked for these words; a body acts where the name or the noun is one. */
function labelOf(reading: Reading, { marked }: RoleReport, { words, head }: Candidate): RoleLabel {
  const role = marked.find((one) => one.words === words)?.role ?? 'none'
  if (role !== 'perpetrator') return role
  const kind = reading.names[reading.nameAt[head]!]?.kind
  return kind === 'organization' || kind === 'group' ? 'perpetrator-organization' : 'perpetrator-individual'
}
