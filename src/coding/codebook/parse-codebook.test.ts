import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCodebook } from './parse-codebook.ts'

const conflict = readFileSync(new URL('../../../codebooks/conflict.yaml', import.meta.url), 'utf8')
const head = 'codebook: own\nversion: "1"\ntypes:\n'

describe('parseCodebook', () => {
  it('reads the codebook that ships, with nothing to find fault with', () => {
    const { codebook, findings } = parseCodebook(conflict)
    expect(findings).toEqual([])
    expect(new Set(codebook?.types.map(({ id }) => id.split('/')[0]))).toHaveLength(12)
  })

  it('gives a type what the one above it says', () => {
    const { codebook } = parseCodebook(
      `${head}  attack: { label: Attack, definition: d, roles: [perpetrator, victim], subject: perpetrator, object: victim, withhold: true }\n  attack/gas: { label: Gas, definition: d }\n`,
    )
    expect(codebook?.types[1]).toMatchObject({
      frame: { subject: 'perpetrator', object: 'victim' },
      roles: ['perpetrator', 'victim'],
      withhold: true,
    })
  })

  it.each([
    ['an unknown key', `${head}  attack:\n    label: A\n    definition: d\n    colour: red\n`, 7, 'no such key'],
    ['a missing definition', `${head}  attack:\n    label: A\n`, 4, 'definition: is missing'],
    ['a choice without choices', `codebook: own\nversion: "1"\nfields:\n  mood: { label: M, kind: choice }\ntypes: {}\n`, 4, 'choices'],
    ['a role that does not exist', `${head}  attack:\n    label: A\n    definition: d\n    roles: [culprit]\n`, 7, 'roles'],
    ['a first part that records do not know', `${head}  quarrel:\n    label: Q\n    definition: d\n`, 4, 'first part'],
    ['a type before the one it belongs under', `${head}  attack/gas:\n    label: G\n    definition: d\n`, 4, 'before'],
    ['a usual type that is none', `${head}  attack:\n    label: A\n    definition: d\n    usual: attack/gas\n`, 7, 'no type under it'],
    ['no types', 'codebook: own\nversion: "1"\ntypes: {}\n', 3, 'no type'],
    ['broken YAML', 'codebook: [\n', 2, ''],
    ['nothing', '', 1, ''],
    ['a list', '- a\n- b\n', 1, ''],
  ])('says what is wrong and on which line: %s', (_what, yaml, line, words) => {
    const { codebook, findings } = parseCodebook(yaml)
    expect(codebook).toBeNull()
    expect(findings[0]).toMatchObject({ severity: 'error', line })
    expect(findings[0]!.message).toContain(words)
  })

  it('keeps extra fields and rules of inclusion for people', () => {
    const { codebook } = parseCodebook(
      `codebook: own\nversion: "1"\ninclusion: [at least one dead]\nfields:\n  checked: { label: Checked by phone, kind: yes-no }\ntypes:\n  attack: { label: A, definition: d }\n`,
    )
    expect(codebook).toMatchObject({ inclusion: ['at least one dead'], fields: [{ id: 'checked', kind: 'yes-no', choices: [] }] })
  })

  it('warns of a word that stands twice and stays usable', () => {
    const { codebook, findings } = parseCodebook(
      `${head}  attack:\n    label: A\n    definition: d\n    words:\n      verbs: [storm, storm]\n`,
    )
    expect(codebook).not.toBeNull()
    expect(findings).toEqual([{ severity: 'warning', line: 8, message: "attack: 'storm' stands twice" }])
  })
})
