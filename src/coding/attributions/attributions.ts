import { type Attribution, type Component, type Document, type Layers, makeIds, need, quoteOf, type Span } from '../../core/index.ts'
import { lemmaAt, READING_NEEDS, readingOf, type Scene, sceneOf, tokensOf, wordAt } from '../reading/index.ts'
import { SPEAKING } from './en.ts'
import { findByRules } from './finding/find-spans.ts'
import type { FoundAttribution, SpanFinder } from './finding/found-attribution.ts'
import { confidenceOf } from './finding/rule-confidence.ts'
import { basisOf } from './linking/basis.ts'
import { type Cast, castOf, type LastSpeaker, type ResolvedSource } from './linking/cast.ts'
import { channelOf, saidAt } from './linking/circumstances.ts'
import { mannerOf } from './linking/manner.ts'
import { stanceOf } from './linking/stance.ts'
import { nestingOf } from './nesting/holding.ts'
import { withNested } from './nesting/with-nested.ts'

/**
 * Who says so: source, cue and content of everything anybody is reported to have said. Spans come from a finder, speakers from the actors; sources
 * that the actors lack, unnamed ones above all, are added to them.
 */
export function attributions(find: SpanFinder = findByRules): Component {
  return {
    name: 'attributions',
    version: '1',
    needs: [...READING_NEEDS, 'times', 'actors'],
    adds: ['attributions', 'actors'],
    run(document, layers) {
      const { times, actors } = need(layers, 'times', 'actors')
      const scene = sceneOf(readingOf(document, layers), times)
      const given = find(scene)
      const rules = find === findByRules ? given : findByRules(scene)
      const found = [...withNested(scene, given, rules)].sort((a, b) => startOf(a) - startOf(b))
      const cast = castOf(scene, actors, layers.places ?? [], makeIds(document.sha256, 'actor'))
      return { attributions: linked(document, layers, scene, found, cast), actors: cast.all() }
    },
  }
}

/** Reading order is that of the cues: the speaker of a pronoun spoke before it. */
const startOf = ({ cue, content }: FoundAttribution): number => (cue[0] ?? content[0])?.start ?? 0

function linked(document: Document, layers: Layers, scene: Scene, found: readonly FoundAttribution[], cast: Cast): readonly Attribution[] {
  const idOf = makeIds(document.sha256, 'attribution')
  const within = nestingOf(scene, found)
  const sources = resolveAll(scene, found, within, cast)
  const contents = found.flatMap(({ content }) => content)
  const ids = found.map((one) => idOf([...one.source, ...one.cue, ...one.content].map((span) => quoteOf(document.text, span)).join('\n')))
  return found.map((one, index) => {
    const { actor, naming, count } = sources[index]!
    const outer = within[index]!
    return {
      id: ids[index]!,
      source: { actor, spans: [...one.source], count },
      cue: { spans: [...one.cue] },
      content: { spans: [...one.content] },
      manner: mannerOf(scene, one.content),
      naming,
      implicit: one.rule === 'continuation',
      stance: stanceOf(scene, one),
      basis: basisOf(scene, one, within.includes(index) && passesOn(found, within, index)),
      channel: channelOf(scene, one),
      saidAt: saidAt(scene, one, layers.times ?? [], contents),
      within: outer === -1 ? null : ids[outer]!,
      confidence: one.confidence ?? confidenceOf(one.rule),
    }
  })
}

/** Speakers in reading order: a pronoun and a quotation without words for its speaker take the last one who spoke, at the same depth of nesting. */
function resolveAll(scene: Scene, found: readonly FoundAttribution[], within: readonly number[], cast: Cast): readonly ResolvedSource[] {
  let last: LastSpeaker | null = null
  return found.map((one, index) => {
    const isContinuation = one.rule === 'continuation'
    const source: ResolvedSource = isContinuation
      ? { actor: last?.actor ?? null, naming: last?.naming ?? 'none', count: null }
      : cast.resolve(one.source, last, speaks(scene, one))
    if (source.actor && within[index] === -1) last = { actor: source.actor, naming: source.naming, sentence: sentenceOf(scene, one) }
    return source
  })
}

/** The cue is a verb by which a person speaks; papers and deeds "show" and "suggest". */
function speaks({ reading }: Scene, { cue }: FoundAttribution): boolean {
  return cue.some((span) => {
    const { first, last } = tokensOf(reading, span)
    for (let token = first; token < last; token++)
      if (SPEAKING.has(lemmaAt(reading, token)) || wordAt(reading, token) === 'according') return true
    return false
  })
}

function sentenceOf({ reading }: Scene, { cue, content, source }: FoundAttribution): number {
  const end = Math.max(...[...cue, ...content, ...source].map((span: Span) => span.end))
  let low = 0
  let high = reading.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (reading.sentences[middle]!.start < end) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether most of what an attribution holds is what somebody else said. */
function passesOn(found: readonly FoundAttribution[], within: readonly number[], outer: number): boolean {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const inner = found.filter((_, index) => within[index] === outer)
  return inner.some((one) => one.citedBy !== undefined || size(one.content) * 2 > size(found[outer]!.content))
}
