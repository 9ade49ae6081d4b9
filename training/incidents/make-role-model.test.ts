import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from '../../src/coding/codebook/index.ts'
import type { Layers } from '../../src/core/index.ts'
import { documentFromText } from '../../src/document/index.ts'
import { encodeModel, languageComponents } from '../../src/language/index.ts'
import { englishModels } from '../../src/language/testing/english-models.ts'
import { freeze } from '../linear-model/freeze.ts'
import { muc, type RoleReport } from './corpus.ts'
import { makeRoleModel } from './make-role-model.ts'
import { sceneOf } from './scenes.ts'

const language = languageComponents(englishModels())
const { codebook } = parseCodebook(readFileSync(new URL('../../codebooks/conflict.yaml', import.meta.url), 'utf8'))

const TOLD: readonly (readonly [text: string, bomb: string, target: string])[] = [
  ['Gunmen blew up a bridge with dynamite near Sevare. Nobody was hurt.', 'dynamite', 'bridge'],
  ['Gunmen attacked a clinic with a grenade on Friday. The grenade destroyed the clinic.', 'grenade', 'clinic'],
  ['Rebels bombed a power station with a car bomb. The power station burned for hours.', 'car bomb', 'power station'],
]
const reports = Array.from({ length: 12 }, (_, index): RoleReport => {
  const [text, weapon, target] = TOLD[index % TOLD.length]!
  const marked = [
    { role: 'perpetrator' as const, words: [index % 3 === 2 ? 'rebels' : 'gunmen'] },
    { role: 'target' as const, words: [target] },
    { role: 'instrument' as const, words: [weapon] },
  ]
  return {
    id: String(index),
    text,
    publishedAt: null,
    isOwn: index % 2 === 0,
    isRelevant: true,
    marked,
    incidents: [[{ start: 0, end: 20 }]],
  }
})
const bytes = (): Uint8Array => {
  const scenes = reports.map((report) => {
    const { document, findings } = documentFromText({ id: report.id, text: report.text })
    const layers = language.reduce<Layers>((known, one) => ({ ...known, ...one.run(document, known) }), { findings })
    return sceneOf(report, document, { times: [], places: [], actors: [], attributions: [], ...layers }, codebook!)
  })
  return encodeModel(freeze('roles', makeRoleModel(scenes), 0.01))
}

describe('makeRoleModel', () => {
  it('gives the same bytes for the same reports', () => {
    const first = bytes()
    expect(first.length).toBeGreaterThan(140_000)
    expect(Buffer.from(bytes()).equals(Buffer.from(first))).toBe(true)
  })
})

describe('muc', () => {
  it('takes all ways an entity is quoted, and people who are only described as victims', () => {
    const line = {
      id: 'A',
      text: 'X',
      date_iso: '1990-01-03',
      roles: { PerpOrg: [[{ text: 'THE RIVER FRONT' }, { text: 'R.F.' }]] },
      gtt_templates: [{ incident_type: 'attack' }],
      templates: [{ slots: { hum_tgt_description: [{ alts: ['TWO PEASANTS'] }] } }, { slots: { hum_tgt_description: '*' } }],
    }
    expect(muc(JSON.stringify(line))).toMatchObject([
      {
        publishedAt: '1990-01-03',
        isRelevant: true,
        incidents: ['attack'],
        marked: [
          { role: 'perpetrator-organization', words: ['river front', 'rf'] },
          { role: 'victim', words: ['two peasants'] },
        ],
      },
    ])
  })
})
