import {
  type Actor,
  type Attribution,
  contains,
  type Document,
  type Layers,
  type Place,
  type Sentence,
  type Span,
  type Timex,
} from '../../core/index.ts'
import { type Quantity, quantitiesIn } from '../numbers/index.ts'
import { type Reading, readingOf, type Scene, sceneOf, tokensOf } from '../reading/index.ts'
import { type Said, whoSays } from './accounts.ts'
import { toldOn } from './told-on.ts'

/** A document with all that is known of it before its incidents, laid over its tokens: what every rule of this component reads. */
export interface Setting {
  readonly reading: Reading
  /** The reading with its noun phrases and quotations. */
  readonly scene: Scene
  readonly times: readonly Timex[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  /** For each token the index of the time, the place that covers it, or -1. */
  readonly timeAt: Int32Array
  readonly placeAt: Int32Array
  /** Indices of places that another is told by: the town of "30 km east of the town". */
  readonly anchors: ReadonlySet<number>
  /** Where the report was filed, as its head says: never by itself where something happened. */
  readonly filedFrom: readonly Span[]
  /** For each token the index of the actor that it is a mention of, or -1. */
  readonly actorAt: Int32Array
  /** Ids of times at which something was said. */
  readonly saidAt: ReadonlySet<string | null>
  readonly said: Said
  /** The day the document tells on, as far as it says: where a sum ends that goes up to now. */
  readonly told: string | null
  /** For each token the count of people or things that it is part of. */
  readonly quantityAt: readonly (Quantity | undefined)[]
}

/** Lays what is known of a document over its tokens. */
export function settingOf(document: Document, layers: Layers): Setting {
  const reading = readingOf(document, layers)
  const { times = [], places = [], actors = [], attributions = [] } = layers
  const told = toldOn(document, times)
  return {
    reading,
    // Who speaks ends at a quotation, what happened does not: no token counts as quoted.
    scene: { ...sceneOf(reading, times), quoteAt: new Int32Array(reading.tokens.length).fill(-1) },
    times,
    places,
    actors,
    attributions,
    timeAt: laidOver(
      reading,
      times.map(({ span }) => span),
    ),
    placeAt: laidOver(
      reading,
      places.map(({ span }) => span),
    ),
    anchors: anchorsAmong(places),
    filedFrom: filedFrom(document, places),
    actorAt: actorsOver(reading, actors),
    saidAt: new Set([...attributions.map(({ saidAt }) => saidAt), ...(told.time === null ? [] : [told.time])]),
    said: whoSays(attributions),
    told: told.day,
    quantityAt: quantitiesOver(reading),
  }
}

/** "Zahedan, Sept 14, PARTAV NEWS –": what stands before a dash or a colon at the head of a paragraph, in whatever form. */
const HEAD_OF_REPORT = /^(?:[^.!?:;–—\n]{0,60}?(?:\s[–—-]{1,2}\s|\s?—\s?)|\p{Lu}[\p{Lu}’' -]+:\s)/u

function filedFrom({ text, blocks, dateline }: Document, places: readonly Place[]): readonly Span[] {
  const heads = blocks.flatMap(({ kind, span }): readonly Span[] => {
    if (kind !== 'paragraph' || !places.some((place) => place.span.start === span.start)) return []
    const head = HEAD_OF_REPORT.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))
    return head ? [{ start: span.start, end: span.start + head[0].length }] : []
  })
  return [...(dateline?.spans ?? []), ...heads.slice(0, 1)]
}

function anchorsAmong(places: readonly Place[]): ReadonlySet<number> {
  const related = places.filter(({ relation }) => relation !== null)
  return new Set(
    places.flatMap(({ span }, index) => (related.some((other) => other.span !== span && contains(other.span, span)) ? [index] : [])),
  )
}

function quantitiesOver({ sentences, tokens }: Reading): readonly (Quantity | undefined)[] {
  const at = new Array<Quantity | undefined>(tokens.length).fill(undefined)
  for (const { first, last } of sentences)
    for (const quantity of quantitiesIn(tokens, first, last)) at.fill(quantity, quantity.first, quantity.last)
  return at
}

/** The first count that tokens `[first, last)` touch. */
export function quantityOver({ quantityAt }: Setting, first: number, last: number): Quantity | null {
  for (let token = first; token < last; token++) {
    const quantity = quantityAt[token]
    if (quantity) return quantity
  }
  return null
}

/** How far from a trigger its time and place are looked for in an overlong sentence, in tokens. */
const REACH = 80

/** The part of a trigger's sentence that can say something of it. */
export function around(
  setting: Setting,
  trigger: { readonly first: number; readonly last: number; readonly head: number },
): { readonly first: number; readonly last: number } {
  const { first, last } = sentenceAt(setting, trigger.head)
  return { first: Math.max(first, trigger.first - REACH), last: Math.min(last, trigger.last + REACH) }
}

/** The sentence of a token. */
export function sentenceAt({ reading }: Setting, token: number): Sentence {
  return reading.sentences[reading.tokens[token]!.sentence]!
}

function laidOver(reading: Reading, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const at = new Int32Array(reading.tokens.length).fill(-1)
  spans.forEach((span, index) => {
    const { first, last } = tokensOf(reading, span)
    at.fill(index, first, last)
  })
  return at
}

/** Of mentions over one another the shorter is laid last: "the army" in "the army's spokesman" is the army. */
function actorsOver(reading: Reading, actors: readonly Actor[]): Int32Array {
  const at = new Int32Array(reading.tokens.length).fill(-1)
  const mentions = actors.flatMap((actor, index) => actor.mentions.map((span) => ({ span, index })))
  for (const { span, index } of mentions.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))) {
    const { first, last } = tokensOf(reading, span)
    at.fill(index, first, last)
  }
  return at
}
