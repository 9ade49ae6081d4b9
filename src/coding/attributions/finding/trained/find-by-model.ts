import { FeatureList, type LinearModel, type WordTable, wordForms } from '../../../../language/index.ts'
import { cueNouns, cuePhrases, cueVerbs, impersonalVerbs, lemmaAt, type Scene, type Stance } from '../../../reading/index.ts'
import { findByRules } from '../find-spans.ts'
import type { FoundAttribution, SpanFinder } from '../found-attribution.ts'
import { confidenceOf } from '../rule-confidence.ts'
import { continuations } from '../rules/continuation.ts'
import { signatures } from '../rules/signature.ts'
import type { ChainModel } from './chain-model.ts'
import { type Choice, type Chosen, chosen, held } from './chosen.ts'
import { CONFIDENCE_FEATURES, confidenceFeatures, rivalsOf } from './confidence-features.ts'
import type { TokenFacts } from './fact-table.ts'
import { withWholeQuotations } from './quotation-edges.ts'
import { spanReading } from './span-reading.ts'
import { cueRatesOf, spanOf, tokenFacts } from './token-facts.ts'
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
const LEAST_PROBABLE = 0.2
/** What a rule finds and the models do not is right half as often as what the rule finds otherwise; measured on held-out training reports. */
const ALONE = 0.5

/**
 * Finds attributions by trained models: a first pass over each paragraph says which words are like sources, cues and contents, a second
 * looks for source and content from each cue. What rules alone find fills the room between. Who is cited, and quotations that go on without
 * a cue, come from rules; what is said within a content is not looked for here (`../../nesting/`).
 */
export function findByModel(models: FinderModels): SpanFinder {
  const forms = wordForms(models.words)
  const rateOf = cueRatesOf(models.rates)
  return (scene) => {
    const rules = findByRules(scene)
    const facts = tokenFacts(scene, forms, rateOf, rules)
    const holders = held(scene, rules)
    const byRule = rules.filter((rule, index) => !rule.citedBy && holders[index] === -1)
    const outer = chosen(
      scene,
      LEAST_PROBABLE,
      told(models, facts, rules),
      byRule.map((rule) => ({ ...rule, confidence: Math.round(ALONE * confidenceOf(rule.rule) * 100) / 100 })),
    )
    const found = [...outer.found, ...cited(outer, rules)]
    found.push(...signatures(scene, found))
    return [...found, ...continuations(scene, found)]
  }
}

function told(models: FinderModels, facts: TokenFacts, rules: readonly FoundAttribution[]): readonly Chosen[] {
  const reading = spanReading(models.spans, facts)
  const told = toldAttributions(models.cues, reading, rules)
  const rivals = rivalsOf(told, facts.length)
  const features = new FeatureList(CONFIDENCE_FEATURES)
  const scores = new Float64Array(1)
  return told.map((one, index) => {
    features.clear()
    confidenceFeatures(reading, one, rivals[index]!, features)
    models.confidence.score(features, scores)
    return foundOf(facts, one, probabilityOf(scores[0]! * models.confidence.scale))
  })
}

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score))

function foundOf(facts: TokenFacts, told: ToldAttribution, confidence: number): Chosen {
  const spans = (part: 'source' | 'cue' | 'content') => told[part].map(({ first, last }) => spanOf(facts, first, last))
  return {
    source: spans('source'),
    cue: spans('cue'),
    content: withWholeQuotations(facts.scene, spans('content')),
    stance: told.candidate.rule?.stance ?? stanceOf(facts.scene, told.candidate.anchor),
    rule: 'trained',
    confidence: Math.round(confidence * 100) / 100,
  }
}

function stanceOf({ reading }: Scene, token: number): Stance {
  const lemma = lemmaAt(reading, token)
  const known = cueVerbs.get(lemma)?.stance ?? cuePhrases.get(lemma)?.[0]?.stance ?? cueNouns.get(lemma) ?? impersonalVerbs.get(lemma)
  return known ?? 'reports'
}

/** Who is cited by a chosen attribution. */
function cited(outer: Choice, rules: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return rules.flatMap((rule) => {
    const by = rule.citedBy ? outer.ofCue(rule.citedBy.cue) : null
    return by && outer.ofCue(rule.cue) === null ? [{ ...rule, citedBy: by, content: by.content }] : []
  })
}
