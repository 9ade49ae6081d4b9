import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Layers } from '../../../core/index.ts'
import { documentFromText } from '../../../document/index.ts'
import { decodeModel, languageComponents } from '../../../language/index.ts'
import { englishModels } from '../../../language/testing/english-models.ts'
import { parseCodebook } from '../../codebook/index.ts'
import { readingOf } from '../../reading/index.ts'
import { findTriggers } from '../triggers/find-triggers.ts'
import { lexiconOf } from '../triggers/lexicon.ts'
import { candidatesIn } from './candidates.ts'
import { findRoles } from './find-roles.ts'

const root = new URL('../../../../', import.meta.url)
const model = decodeModel(readFileSync(new URL('models/en-roles.bin', root)))
const { codebook } = parseCodebook(readFileSync(new URL('codebooks/conflict.yaml', root), 'utf8'))
const language = languageComponents(englishModels())
const readingFor = (text: string) => {
  const { document, findings } = documentFromText({ id: 'test', text })
  return readingOf(
    document,
    language.reduce<Layers>((known, one) => ({ ...known, ...one.run(document, known) }), { findings }),
  )
}
const likely = (text: string): Record<string, string> => {
  const reading = readingFor(text)
  const found = findRoles(model, reading, findTriggers(reading, lexiconOf(codebook!))).filter(({ margin }) => margin > -1.2)
  return Object.fromEntries(found.map(({ words, label }) => [words, label]))
}

describe('candidates', () => {
  it('are noun phrases without article and number, and names without rank', () => {
    const words = candidatesIn(readingFor('The three gunmen wounded Colonel Bram Osei near the old mill.')).map((one) => one.words)
    expect(words).toEqual(expect.arrayContaining(['gunmen', 'bram osei', 'old mill']))
    expect(words).not.toContain('the three gunmen')
  })

  it.each(['', '...', '🙂', 'x'.repeat(50_000)])('read odd text', (text) => expect(() => candidatesIn(readingFor(text))).not.toThrow())
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
