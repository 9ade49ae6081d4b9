import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Layers } from '../../../core/index.ts'
import { documentFromText } from '../../../document/index.ts'
import { decodeModel, languageComponents } from '../../../language/index.ts'
import { englishModels } from '../../../language/testing/english-models.ts'
import { parseCodebook } from '../../codebook/index.ts'
import { ruledIncidents } from '../incidents.ts'
import { settingOf } from '../setting.ts'
import { findTriggers } from '../triggers/find-triggers.ts'
import { lexiconOf } from '../triggers/lexicon.ts'
import { candidatesIn, plainWords } from './candidates.ts'
import { findRoles } from './find-roles.ts'

const root = new URL('../../../../', import.meta.url)
const model = decodeModel(readFileSync(new URL('models/en-roles.bin', root)))
const { codebook } = parseCodebook(readFileSync(new URL('codebooks/conflict.yaml', root), 'utf8'))
const language = languageComponents(englishModels())
const settingFor = (text: string) => {
  const { document, findings } = documentFromText({ id: 'test', text })
  return settingOf(
    document,
    language.reduce<Layers>((known, one) => ({ ...known, ...one.run(document, known) }), { findings }),
  )
}
const likely = (text: string): Record<string, string> => {
  const setting = settingFor(text)
  const ruled = ruledIncidents(setting, setting.reading.document, codebook!)
  const { roles } = findRoles(model, setting, findTriggers(setting.reading, lexiconOf(codebook!)), ruled)
  return Object.fromEntries(roles.filter(({ chance }) => chance > 0.1).map(({ forms, label }) => [forms[0]!.words, label]))
}

describe('candidates', () => {
  it('are quoted with and without count and rank, never with an article', () => {
    const words = candidatesIn(settingFor('The three gunmen wounded Colonel Bram Osei near the old mill.').reading).map(({ forms }) =>
      forms.map((form) => form.words),
    )
    expect(words).toEqual(
      expect.arrayContaining([
        ['gunmen', 'three gunmen'],
        ['bram osei', 'colonel bram osei'],
        expect.arrayContaining(['old mill', 'mill']),
      ]),
    )
  })

  it.each(['', '...', '🙂', 'x'.repeat(50_000)])('read odd text', (text) =>
    expect(() => candidatesIn(settingFor(text).reading)).not.toThrow(),
  )
})

describe('plainWords', () => {
  it('are the same whatever case, marks and articles', () =>
    expect(plainWords('THE "River-Front", A.K.A. the R.F.')).toBe('riverfront aka rf'))
})

describe('findRoles', () => {
  it('tells who did it, to what and with what, in capitals too', () => {
    expect(likely('GUERRILLAS ATTACKED A BRIDGE WITH A BOMB LAST NIGHT. THE BRIDGE WAS DESTROYED BY THE BOMB.')).toMatchObject({
      guerrillas: 'perpetrator-individual',
      bridge: 'target',
      bomb: 'instrument',
    })
  })

  it('gives nobody a part in a report about something else', () => {
    expect(likely('The committee discussed the budget for schools. The minister thanked the teachers.')).toEqual({})
  })
})
