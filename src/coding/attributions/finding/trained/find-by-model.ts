import { contains, overlaps, type Span } from '../../../../core/index.ts'
import { FeatureList, type LinearModel, type WordTable, wordForms } from '../../../../language/index.ts'
import { cueNouns, cuePhrases, cueVerbs, impersonalVerbs, lemmaAt, type Scene, type Stance } from '../../../reading/index.ts'
import { findByRules } from '../find-spans.ts'
import type { FoundAttribution, SpanFinder } from '../found-attribution.ts'
import { continuations } from '../rules/continuation.ts'
import { signatures } from '../rules/signature.ts'
import type { ChainModel } from './chain-model.ts'
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts'
import { withWholeQuotations } from './quotation-edges.ts'
import { spanReading } from './span-reading.ts'
import { spanOf, type TokenFacts, tokenFacts } from './token-facts.ts'
import { type ToldAttribution, toldAttributions } from './told-attributions.ts'

/** The trained models that find attributions, and the word table of the language they read. */
export interface FinderModels {
  readonly words: WordTable
  readonly rates: LinearModel
  readonly spans: ChainModel
  readonly cues: ChainModel
  readonly confidence: LinearModel
}

/** Attributions less probable than this are not handed on; chosen on held-out training reports. */
const LEAST_PROBABLE = 0.4

/**
 * Finds attributions by trained models: a first pass over each paragraph says which words are like sources, cues and contents, a second
 * looks for source and content from each cue. What the models were not taught stays with the rules: what stands within the
 * content of another attribution, who is cited, quotations that go on without a cue.
 */
export function findByModel(models: FinderModels): SpanFinder {
  const forms = wordForms(models.words)
  return (scene) => {
    const rules = findByRules(scene)
    const facts = tokenFacts(scene, forms, models.rates, rules)
    const told = apart(toldAttributions(models.cues, spanReading(models.spans, facts), rules), facts.length)
    const found = told.map((one) => foundOf(models.confidence, facts, one))
    return withRules(scene, found, rules)
  }
}

/** Those probable enough, without what overlaps something more probable. */
export function apart(told: readonly ToldAttribution[], length: number): readonly ToldAttribution[] {
  const taken = new Uint8Array(length)
  return told.filter(({ cueProbability, content }) => {
    if (cueProbability < LEAST_PROBABLE) return false
    let words = 0
    let shared = 0
    for (const { first, last } of content)
      for (let i = first; i < last; i++) {
        words++
        shared += taken[i]!
      }
    if (shared * 2 > words) return false
    for (const { first, last } of content) taken.fill(1, first, last)
    return true
  })
}

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score))

function foundOf(confidence: LinearModel, facts: TokenFacts, told: ToldAttribution): FoundAttribution {
  const features = new FeatureList(CONFIDENCE_FEATURES)
  const scores = new Float64Array(1)
  confidenceFeatures(facts, told, features)
  confidence.score(features, scores)
  const spans = (part: 'source' | 'cue' | 'content'): readonly Span[] => told[part].map(({ first, last }) => spanOf(facts, first, last))
  return {
    source: spans('source'),
    cue: spans('cue'),
    content: withWholeQuotations(facts.scene, spans('content')),
    stance: told.candidate.rule?.stance ?? stanceOf(facts.scene, told.candidate.anchor),
    rule: 'trained',
    confidence: Math.round(probabilityOf(scores[0]! * confidence.scale) * 100) / 100,
  }
}

function stanceOf({ reading }: Scene, token: number): Stance {
  const lemma = lemmaAt(reading, token)
  const known = cueVerbs.get(lemma)?.stance ?? cuePhrases.get(lemma)?.[0]?.stance ?? cueNouns.get(lemma) ?? impersonalVerbs.get(lemma)
  return known ?? 'reports'
}

/** Adds from the rules what lies within the content of a trained attribution, who is cited, and quotations that nobody has. */
function withRules(scene: Scene, trained: readonly FoundAttribution[], rules: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const nested = rules.filter(
    (rule) =>
      rule.cue.length > 0 &&
      !rule.citedBy &&
      trained.some(({ content }) => isWithin([...rule.cue, ...rule.content], content) && size(rule.content) < size(content)) &&
      !trained.some(({ cue }) => touch(cue, rule.cue)),
  )
  const cited = rules.flatMap((rule) => {
    if (!rule.citedBy || trained.some(({ cue }) => touch(cue, rule.cue))) return []
    const by = trained.find(({ cue }) => touch(cue, rule.citedBy!.cue))
    return by ? [{ ...rule, citedBy: by, content: by.content }] : []
  })
  const found = [...trained, ...nested, ...cited]
  found.push(...signatures(scene, found))
  return [...found, ...continuations(scene, found)]
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const isWithin = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some((span) => contains(span, one)))
const touch = (some: readonly Span[], others: readonly Span[]): boolean => some.some((one) => others.some((other) => overlaps(one, other)))
