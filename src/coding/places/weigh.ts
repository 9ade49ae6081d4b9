import { fold, type Gazetteer, type GazetteerEntry } from '../../gazetteer/index.ts'
import { kindScore, sizeScore } from './resolve.ts'

/** A place of a name, and what speaks for it when a report says nothing more. */
export interface WeighedPlace {
  readonly entry: GazetteerEntry
  /** The higher is chosen; the sum of what `reasons` tell. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** All places of a name in the order in which coding would choose them without the countries, units and other places that a report names. Names alike only by transliteration come last. */
export function weighPlaces(gazetteer: Gazetteer, name: string): readonly WeighedPlace[] {
  const exact = gazetteer.longest(fold(name).split(' '))
  const isWhole = exact !== null && !exact.bySkeleton && exact.words === fold(name).split(' ').length
  const byName = new Set(isWhole ? exact.entries.map(({ index }) => index) : [])
  return gazetteer
    .lookup(name)
    .map((entry): WeighedPlace & { readonly isByName: boolean } => {
      const [size, kind] = [sizeScore(entry), kindScore(entry)]
      const isByName = byName.has(entry.index)
      const people = entry.population > 0 ? `${entry.population.toLocaleString('en')} people` : 'size not known'
      const reasons = [
        ...(entry.isCustom === true ? ['own place: wins'] : []),
        isByName ? 'by name' : 'by transliteration only',
        `${people} ${signed(size)}`,
        ...(kind === 0 ? [] : [`${entry.kind} ${signed(kind)}`]),
      ]
      return { entry, score: Math.round((size + kind) * 10) / 10, reasons, isByName }
    })
    .sort((a, b) => Number(b.isByName) - Number(a.isByName) || b.score - a.score || a.entry.index - b.entry.index)
    .map(({ entry, score, reasons }) => ({ entry, score, reasons }))
}

function signed(score: number): string {
  return `${score < 0 ? '−' : '+'}${Math.abs(score).toFixed(1)}`
}
