import { byPosition, type Component, makeIds, need, overlaps, type Place, type PlacePrecision } from '../../core/index.ts'
import type { Gazetteer, GazetteerEntry } from '../../gazetteer/index.ts'
import { toldByAnaphora } from './anaphora.ts'
import { toldBetween } from './between.ts'
import { toldByBorder } from './borders.ts'
import { withInferredUnits } from './infer-unit.ts'
import { keepPlaces } from './keep.ts'
import { createRecogniser } from './recognise.ts'
import { toldBy } from './relations.ts'
import { type Resolved, resolve } from './resolve.ts'
import { unknownPlaces } from './unknown.ts'
import { isMetonym } from './use.ts'

const PRECISION: readonly (readonly [RegExp, PlacePrecision])[] = [
  [/^A\.PCL/, 'country'],
  [/^A\.ADM1/, 'admin1'],
  [/^A\.ADM2/, 'admin2'],
  [/^A\.ADM3/, 'admin3'],
  [/^[PS]\./, 'exact'],
  [/^L\.AREA/, 'near'],
]

/**
 * Finds every place the text names and says which it is, on the gazetteer given. Names it does not know have no point. What the text tells by a place ("12 km north of X",
 * "northern X") is a place of its own beside the one it is told by, and comes after it in the list when both begin together.
 * Works without the layer `names`, better with it.
 */
export function places(gazetteer: Gazetteer): Component {
  return {
    name: 'places',
    version: '0.1.0',
    needs: ['tokens', 'sentences'],
    adds: ['places'],
    run(document, layers) {
      const { tokens, sentences } = need(layers, 'tokens', 'sentences')
      const names = layers.names ?? []
      const { text } = document
      const recogniser = createRecogniser(text, tokens, names, gazetteer)
      const seen = sentences.flatMap((sentence, number) => recogniser.seenIn(sentence, number))
      const idFor = makeIds(document.sha256, 'place')
      const known = resolve(keepPlaces(seen, names, text)).map((resolved) => placeOf(text, resolved, idFor))
      const unknown = sentences
        .flatMap((sentence) => unknownPlaces(text, tokens, sentence, names, known))
        .map((place) => ({ ...place, id: idFor(place.name) }))
      const named = withInferredUnits(
        [...known, ...unknown].sort((a, b) => byPosition(a.span, b.span)),
        sentences,
      )

      const told: Place[] = []
      let at = 0
      for (const [i, place] of named.entries()) {
        while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= place.span.start) at++
        const relative =
          toldByBorder(text, named, i, sentences, sentences[at], gazetteer) ??
          toldBetween(text, named, i) ??
          toldBy(text, sentences[at]?.start ?? 0, place, gazetteer)
        if (relative !== null && !told.some(({ span }) => overlaps(span, relative.span)))
          told.push({ ...relative, id: idFor(relative.name) })
      }
      for (const block of document.blocks) {
        if (block.repeats !== null) continue
        for (const relative of toldByAnaphora(text, block.span, named, gazetteer)) told.push({ ...relative, id: idFor(relative.name) })
      }
      return { places: [...named, ...told].sort((a, b) => byPosition(a.span, b.span)) }
    },
  }
}

function placeOf(text: string, { seen, entry }: Resolved, idFor: (words: string) => string): Place {
  const { start, end, use, name } = seen
  if (entry === null)
    return { ...unresolved({ start, end }, name, idFor(text.slice(start, end))), kind: seen.unitSaid ?? seen.unit ?? 'P.PPL' }
  const place = { span: { start, end }, kind: kindOf(seen, entry) }
  const isUnit = place.kind !== entry.kind
  return {
    ...place,
    id: idFor(text.slice(start, end)),
    name: use === 'demonym' ? entry.name : name,
    lat: entry.lat,
    lon: entry.lon,
    bbox: isUnit ? null : boxOf(entry),
    geonameId: isUnit ? null : entry.geonameId,
    country: entry.country,
    admin1: entry.admin1,
    iso3166_2: entry.iso3166_2,
    relation: null,
    use: use === 'demonym' ? 'demonym' : isMetonym(text, place) ? 'metonym' : 'place',
    precision: PRECISION.find(([pattern]) => pattern.test(place.kind))?.[1] ?? 'region',
  }
}

/** "Beni territory" is a unit even where only its town is known: never finer than the words. */
function kindOf({ unit, unitSaid }: Resolved['seen'], { kind }: GazetteerEntry): string {
  if (kind.startsWith('A.')) return kind
  if (unitSaid !== null && unitSaid !== 'P.PPLX') return unitSaid
  // "the departments of X and Y", where only a town of the name is known
  return unit?.startsWith('A.ADM') ? (unit === 'A.ADM' ? 'A.ADM2' : unit) : kind
}

function unresolved(span: Place['span'], name: string, id: string): Place {
  const nowhere = { lat: null, lon: null, bbox: null, geonameId: null, country: null, admin1: null, iso3166_2: null }
  return { id, span, name, kind: 'P.PPL', ...nowhere, relation: null, use: 'place', precision: 'unresolved' }
}

function boxOf({ bbox }: GazetteerEntry): Place['bbox'] {
  return bbox === null ? null : [bbox[0], bbox[1], bbox[2], bbox[3]]
}
