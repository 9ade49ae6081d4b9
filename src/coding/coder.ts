import type { CodedRecord, Coder, Component, Document, Layer, Layers } from '../core/index.ts'
import { SCHEMA_ID } from '../core/index.ts'

/** Codes documents one at a time: synchronous and pure. Same document, same coder: same record, byte for byte. */
export interface DocumentCoder {
  readonly provenance: Coder
  code(document: Document, findings: CodedRecord['findings']): CodedRecord
}

/**
 * Puts components into a coder. The order of the list is the order they run in; it is checked here, once, so that a component
 * that needs what nothing before it adds is found when the program starts and not in the middle of a document.
 *
 * `findings` of a document's reading are handed in and come first. A document that is not English keeps its blocks and gets no layers.
 */
export function createCoder(components: readonly Component[], provenance: Omit<Coder, 'components'>): DocumentCoder {
  checkOrder(components)
  const coder: Coder = { ...provenance, components: components.map(({ name, version }) => ({ name, version })) }
  return {
    provenance: coder,
    code(document, findings) {
      let layers: Layers = { findings }
      if (isEnglish(document.language)) for (const component of components) layers = { ...layers, ...component.run(document, layers) }
      return {
        schema: SCHEMA_ID,
        document,
        times: layers.times ?? [],
        places: layers.places ?? [],
        actors: layers.actors ?? [],
        attributions: layers.attributions ?? [],
        incidents: layers.incidents ?? [],
        positions: layers.positions ?? [],
        gaps: layers.gaps ?? [],
        findings: layers.findings ?? [],
        coder,
      }
    },
  }
}

function checkOrder(components: readonly Component[]): void {
  const there = new Set<Layer>(['findings'])
  for (const { name, needs, adds } of components) {
    const missing = needs.filter((layer) => !there.has(layer))
    if (missing.length > 0) throw new Error(`component '${name}' needs ${missing.join(', ')}, which no component before it adds`)
    for (const layer of adds) there.add(layer)
  }
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-') || language === 'und'
}
