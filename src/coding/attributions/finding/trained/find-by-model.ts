import { FeatureList, type LinearModel, type WordTable, wordForms } from '../../../../language/index.ts'
import { cueNouns, cuePhrases, cueVerbs, impersonalVerbs, lemmaAt, type Scene, type Stance } from '../../../reading/index.ts'
import { findByRules } from '../find-spans.ts'
import type { FoundAttribution, SpanFinder } from '../found-attribution.ts'
import { confidenceOf } from '../rule-confidence.ts'
import { continuations } from '../rules/continuation.ts'
import { signatures } from '../rules/signature.ts'
import type { ChainModel } from './chain-model.ts'
import { type Chosen, chosen, held } from './chosen.ts'
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

/** What a rule finds and the models do not is right half as often as what the rule finds otherwise; measured on held-out training reports. */
const ALONE = 0.5

/**
 * Finds attributions by trained models: a first pass over each paragraph says which words are like sources, cues and contents, a second
 * looks for source and content from each cue. What rules alone find fills the room between. What the models were not taught
 * stays with the rules: what stands within the content of another attribution, who is cited, quotations that go on without a cue.
 */
export function findByModel(models: FinderModels): SpanFinder {
  const forms = wordForms(models.words)
  return (scene) => {
    const rules = findByRules(scene)
    const facts = tokenFacts(scene, forms, models.rates, rules)
    const told = toldAttributions(models.cues, spanReading(models.spans, facts), rules)
    const byModel = told.map((one) => foundOf(models.confidence, facts, one))
    const inner = held(scene, rules)
    const byRule = rules.filter((rule, index) => !rule.citedBy && inner[index] === -1)
    return withRules(scene, chosen(scene, byModel, byRule.map(alone)), rules)
  }
}

const alone = (rule: FoundAttribution) => ({ ...rule, confidence: Math.round(ALONE * confidenceOf(rule.rule) * 100) / 100 })

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score))

function foundOf(confidence: LinearModel, facts: TokenFacts, told: ToldAttribution): Chosen {
  const features = new FeatureList(CONFIDENCE_FEATURES)
  const scores = new Float64Array(1)
  confidenceFeatures(facts, told, features)
  confidence.score(features, scores)
  const spans = (part: 'source' | 'cue' | 'content') => told[part].map(({ first, last }) => spanOf(facts, first, last))
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

/** Adds from the rules what lies within the content of a chosen attribution, who is cited, and quotations that nobody has. */
function withRules(
  scene: Scene,
  { found, holderOf, ofCue }: ReturnType<typeof chosen>,
  rules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const others = rules.filter(({ cue }) => ofCue(cue) === null)
  const nested = others.filter((rule) => !rule.citedBy && rule.cue.length > 0 && holderOf(rule) !== null)
  const cited = others.flatMap((rule) => {
    const by = rule.citedBy ? ofCue(rule.citedBy.cue) : null
    return by ? [{ ...rule, citedBy: by, content: by.content }] : []
  })
  const all = [...found, ...nested, ...cited]
  all.push(...signatures(scene, all))
  return [...all, ...continuations(scene, all)]
}
