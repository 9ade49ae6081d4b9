import { type FoundAttribution, findByRules } from '../../src/coding/attributions/index.ts'
import { readingOf, type Scene, sceneOf } from '../../src/coding/reading/index.ts'
import { times } from '../../src/coding/times/index.ts'
import type { Component, Layers } from '../../src/core/index.ts'
import { documentFromText } from '../../src/document/index.ts'
import type { MarkedReport } from './corpus.ts'

/** A marked report as the finder sees reports, with what the rules find in it. */
export interface ReadReport {
  readonly report: MarkedReport
  readonly scene: Scene
  readonly rules: readonly FoundAttribution[]
}

export function readReport(report: MarkedReport, language: readonly Component[]): ReadReport {
  const { document, findings } = documentFromText({ id: report.id, text: report.text, title: report.title })
  const layers = [...language, times].reduce<Layers>((known, component) => ({ ...known, ...component.run(document, known) }), { findings })
  const scene = sceneOf(readingOf(document, layers), layers.times ?? [])
  return { report, scene, rules: findByRules(scene) }
}
