import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Document, type Layers, sha256Hex } from '../core/index.ts'
import { LANGUAGE_MODEL_FILES, type LanguageModelFile, languageComponents, modelDigestHolds } from './index.ts'
import { englishModels, modelBytes } from './testing/english-models.ts'

const components = languageComponents(englishModels())

function read(...paragraphs: string[]): {
  text: string
  layers: Required<Pick<Layers, 'tokens' | 'sentences' | 'tags' | 'lemmas' | 'trees' | 'names'>>
} {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph) => {
    const start = at
    at += paragraph.length + 2
    return { kind: 'paragraph', span: { start, end: start + paragraph.length }, repeats: null }
  })
  const document = { text, blocks } as unknown as Document
  const layers = components.reduce<Layers>((so, component) => ({ ...so, ...component.run(document, so) }), {})
  return { text, layers: layers as ReturnType<typeof read>['layers'] }
}

describe('the models', () => {
  it('are the files that their digests were taken of', () => {
    const checksums = JSON.parse(readFileSync(join(import.meta.dirname, '../../models/checksums.json'), 'utf8')) as Record<string, string>
    for (const [name, bytes] of Object.entries(modelBytes()) as [LanguageModelFile, Uint8Array][]) {
      expect(sha256Hex(bytes)).toBe(checksums[LANGUAGE_MODEL_FILES[name]])
      if (['tagger', 'moves', 'relations', 'names'].includes(name)) expect(modelDigestHolds(bytes)).toBe(true)
    }
  })

  it('tell a person, a role, a place and an organization apart', () => {
    const { text, layers } = read('Defence Minister Amina Toure told Reuters on Monday that soldiers had left Bamako.')
    const names = layers.names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    expect(names).toContain('person: Amina Toure')
    expect(names).toContain('organization: Reuters')
    expect(names).toContain('place: Bamako')
  })

  it('give each sentence one root and every word a head within it', () => {
    const { layers } = read('The army denied it. "We were not there," a spokesman said.', 'Rebels shell market')
    for (const { first, last } of layers.sentences) {
      const heads = [...layers.trees.heads.slice(first, last)]
      expect(heads.filter((head) => head === -1)).toHaveLength(1)
      expect(heads.every((head) => head === -1 || (head >= first && head < last))).toBe(true)
    }
  })

  it('name subject and object, and reduce words to their dictionary forms', () => {
    const { layers } = read('The rebels killed two soldiers.')
    expect(layers.trees.relations).toEqual(['det', 'nsubj', 'root', 'nummod', 'obj', 'punct'])
    expect(layers.lemmas).toEqual(['the', 'rebel', 'kill', 'two', 'soldier', '.'])
  })

  it('see text in capitals as running text', () => {
    const { text, layers } = read('TWO SOLDIERS WERE KILLED IN BAMAKO BY UNIDENTIFIED MEN, THE ARMY SAID.')
    expect(layers.tags[1]!.upos).toBe('NOUN')
    expect(layers.names.filter(({ kind }) => kind === 'place').map(({ start, end }) => text.slice(start, end))).toEqual(['BAMAKO'])
  })

  it('take no text amiss', () => {
    for (const text of ['', '\u{1f600}', '\u0301', 'a'.repeat(100_000), '\u202eabc\u202c', '))))', '...']) {
      expect(read(text).layers.names.every(({ start, end }) => end > start && end <= text.length)).toBe(true)
    }
  })
})
