import type { Component, Layers, NameKind } from '../../src/core/index.ts'
import type { UnerSentence } from '../../training/corpora/uner.ts'
import { documentOf, layersOf } from './documents.ts'
import { f1, percent } from './f1.ts'

/** Our kinds in UNER's terms; the others have no type there. */
const TYPES: Partial<Record<NameKind, string>> = { person: 'PER', organization: 'ORG', group: 'ORG', place: 'LOC', facility: 'LOC' }

/** F1 of names on gold tokens: same words, same type (PER, ORG, LOC). */
export function scoreNames(
  components: readonly Component[],
  documents: readonly { readonly id: string; readonly sentences: readonly UnerSentence[] }[],
): Record<string, number> {
  const counts = new Map<string, { right: number; given: number; wanted: number }>()
  const add = (type: string, field: 'right' | 'given' | 'wanted'): void => {
    for (const name of ['', type]) {
      const count = counts.get(name) ?? { right: 0, given: 0, wanted: 0 }
      count[field]++
      counts.set(name, count)
    }
  }
  for (const { id, sentences } of documents) {
    let text = ''
    const lines = sentences.map(({ words }) =>
      words.map((word) => {
        const start = text.length
        text += `${word} `
        return { text: word, start, end: start + word.length }
      }),
    )
    const document = documentOf(id, text, [{ start: 0, end: text.length }])
    const layers = components.slice(1).reduce<Layers>((so, component) => ({ ...so, ...component.run(document, so) }), layersOf(lines))
    const found = new Set<string>()
    for (const { kind, first, last } of layers.names ?? []) {
      const type = TYPES[kind]
      if (type === undefined) continue
      found.add(`${type} ${first} ${last}`)
      add(type, 'given')
    }
    sentences.forEach(({ entities }, i) => {
      const base = layers.sentences![i]!.first
      for (const { type, first, last } of entities) {
        if (type === 'OTH') continue
        add(type, 'wanted')
        if (found.has(`${type} ${base + first} ${base + last}`)) add(type, 'right')
      }
    })
  }
  const all = counts.get('') ?? { right: 0, given: 0, wanted: 0 }
  return {
    names_f1: f1(all.right, all.given, all.wanted),
    names_precision: percent(all.right, all.given),
    names_recall: percent(all.right, all.wanted),
    ...Object.fromEntries(
      ['PER', 'ORG', 'LOC'].map((type) => {
        const { right, given, wanted } = counts.get(type) ?? { right: 0, given: 0, wanted: 0 }
        return [`names_${type.toLowerCase()}_f1`, f1(right, given, wanted)]
      }),
    ),
  }
}
