import { overlaps, type Place, type Span } from '../../core/index.ts'
import { isSpeechVerb, isVerb, lemmaAt, type Scene, subjectBefore, tokensOf, verbGroupAt, wordAt, xposAt } from '../reading/index.ts'
import { type Draft, draftOf, type Named } from './draft.ts'

/** Verbs that only somebody with a will does: a capital that does them is its government. */
const WILLING = new Set(
  'want reject demand refuse insist agree urge accuse promise welcome rule object support oppose seek hope fear prefer back regret let'.split(
    ' ',
  ),
)
/** How far after a place its verb may stand. */
const FARTHEST_VERB = 5

/**
 * States, where the text lets them act: a place told as a metonym, or a country that is the subject of a verb of saying. A country where something
 * merely happens is a place and no actor.
 */
export function actingStates(scene: Scene, places: readonly Place[], taken: ReadonlySet<number>): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const place of places) {
    if (place.use === 'demonym' || place.relation) continue
    const { first, last } = tokensOf(scene.reading, place.span)
    if (first >= last || taken.has(last - 1)) continue
    const acts = place.use === 'metonym' || (canAct(place) && speaks(scene, first, last))
    const key = isSeat(place) ? place.country! : place.name
    const known = drafts.get(key)
    if (!acts && !known) continue
    if (!acts) continue
    const named = namedAt(scene, place.span, first, last)
    if (known) known.names.push(named)
    else drafts.set(key, draftOf('state', named))
  }
  return [...drafts.values()]
}

/** A capital that speaks and "the Sarvan government" are one actor, where the text says whose government it is. */
export function joinGovernments(
  { reading }: Scene,
  drafts: readonly Draft[],
  states: readonly Draft[],
  places: readonly Place[],
): readonly Draft[] {
  const countryAt = new Map<number, string>()
  for (const { span, country } of places)
    if (country)
      for (let token = tokensOf(reading, span).first; token < tokensOf(reading, span).last; token++) countryAt.set(token, country)
  const left = states.filter((state) => {
    const country = countryAt.get(state.names[0]!.last - 1)
    const government = drafts.find(
      ({ kind, names }) =>
        kind === 'organization' &&
        names.some(
          ({ first, last }) =>
            wordAt(reading, last - 1) === 'government' &&
            [first, first + 1].some((at) => country !== undefined && countryAt.get(at) === country),
        ),
    )
    if (!government) return true
    government.names.push(...state.names)
    government.names.sort((a, b) => a.start - b.start)
    return false
  })
  return [...drafts, ...left]
}

/** A country and the capital that stands for it are one state. */
const isSeat = ({ country, kind, precision }: Place): boolean =>
  country !== null && (precision === 'country' || kind === 'P.PPLC' || kind.startsWith('A.PCL'))

/** A country, or the town that its government or a province's sits in. */
const canAct = (place: Place): boolean => place.precision === 'country' || /^(?:A\.PCL|P\.PPLC|P\.PPLA$)/.test(place.kind)

function namedAt({ reading }: Scene, span: Span, first: number, last: number): Named {
  return { start: span.start, end: span.end, text: reading.text.slice(span.start, span.end), first, last }
}

function speaks(scene: Scene, first: number, last: number): boolean {
  const { reading } = scene
  if (xposAt(reading, last) === 'POS' || xposAt(reading, first - 1) === 'IN') return false
  for (let token = last; token < last + FARTHEST_VERB; token++) {
    if (!isVerb(reading, token)) {
      if (/^[.;:,]$/.test(wordAt(reading, token))) return false
      continue
    }
    const sentence = reading.sentences[reading.tokens[token]!.sentence]!
    if (!isSpeechVerb(reading, token) && !WILLING.has(lemmaAt(reading, token))) continue
    const group = verbGroupAt(reading, token, sentence.first)
    const subject = subjectBefore(scene, group.first, sentence.first)
    return subject !== null && overlaps({ start: subject.first, end: subject.last }, { start: first, end: last }) && subject.head < last
  }
  return false
}
