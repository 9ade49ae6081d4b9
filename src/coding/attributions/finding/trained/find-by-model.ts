import { FeatureList, type LinearModel, type WordTable, wordForms } from '../../../../language/index.ts'
import {
  cueNouns,
  cuePhrases,
  cueVerbs,
  impersonalVerbs,
  lemmaAt,
  type Scene,
  type Stance,
  tokensOf,
  wordAt,
} from '../../../reading/index.ts'
import { findByRules } from '../find-spans.ts'
import type { FoundAttribution, SpanFinder } from '../found-attribution.ts'
import { confidenceOf } from '../rule-confidence.ts'
import { continuations } from '../rules/continuation.ts'
import { signatures } from '../rules/signature.ts'
import type { ChainModel } from './chain-model.ts'
import { type Choice, type Chosen, chosen, held } from './chosen.ts'
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts'
import type { TokenFacts } from './fact-table.ts'
import { innerFacts } from './inner-facts.ts'
import { withWholeQuotations } from './quotation-edges.ts'
import { spanReading } from './span-reading.ts'
import { spanOf, tokenFacts } from './token-facts.ts'
import { type ToldAttribution, toldAttributions } from './told-attributions.ts'

/** The trained models that find attributions, and the word table of the language they read. */
export interface FinderModels {
  readonly words: WordTable
  readonly rates: LinearModel
  readonly spans: ChainModel
  readonly cues: ChainModel
  readonly confidence: LinearModel
}

const OWN = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'there', 'us', 'me', 'my', 'our'])

/** Attributions less probable than this are not handed on; chosen on held-out training reports. */
const LEAST_PROBABLE = 0.2
/** The same for what is said within what somebody says: chosen on the reports for looking, as no corpus marks it. */
const LEAST_PROBABLE_WITHIN = 0.3
/** What a rule finds and the models do not is right half as often as what the rule finds otherwise; measured on held-out training reports. */
const ALONE = 0.5

/**
 * Finds attributions by trained models: a first pass over each paragraph says which words are like sources, cues and contents, a second
 * looks for source and content from each cue. What rules alone find fills the room between. Then the contents are read once more,
 * each as if it stood alone, for what is said within. Who is cited, and quotations that go on without a cue, come from rules.
 */
export function findByModel(models: FinderModels): SpanFinder {
  const forms = wordForms(models.words)
  return (scene) => {
    const rules = findByRules(scene)
    const facts = tokenFacts(scene, forms, models.rates, rules)
    const holders = held(scene, rules)
    const byRule = rules.filter((rule, index) => !rule.citedBy && holders[index] === -1)
    const outer = chosen(
      scene,
      LEAST_PROBABLE,
      told(models, facts, rules),
      byRule.map((rule) => withConfidence(rule, ALONE)),
    )
    const found = [...outer.found, ...within(models, facts, outer, rules), ...cited(outer, rules)]
    found.push(...signatures(scene, found))
    return [...found, ...continuations(scene, found)]
  }
}

function told(models: FinderModels, facts: TokenFacts, rules: readonly FoundAttribution[]): readonly Chosen[] {
  return toldAttributions(models.cues, spanReading(models.spans, facts), rules).map((one) => foundOf(models.confidence, facts, one))
}

const withConfidence = (rule: FoundAttribution, share: number): Chosen => ({
  ...rule,
  confidence: Math.round(share * confidenceOf(rule.rule) * 100) / 100,
})

/** What is said within the contents of chosen attributions, by models and rules. */
function within(models: FinderModels, facts: TokenFacts, outer: Choice, rules: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const inner = (one: FoundAttribution): boolean => one.cue.length > 0 && outer.ofCue(one.cue) === null && outer.holderOf(one) !== null
  const byRule = rules.filter((rule) => !rule.citedBy && inner(rule))
  const byModel = told(models, innerFacts(facts, outer.found, byRule), byRule)
  return chosen(
    facts.scene,
    LEAST_PROBABLE_WITHIN,
    byModel.filter((one) => inner(one) && isPassedOn(facts.scene, one)),
    byRule.map((rule) => withConfidence(rule, 1)),
  ).found
}

/** Somebody else is the speaker: "I think" and "we believe" are the speaker's own. */
function isPassedOn({ reading }: Scene, { source, cue }: FoundAttribution): boolean {
  const first = source[0] ? tokensOf(reading, source[0]).first : -1
  if (first === -1 || OWN.has(wordAt(reading, first))) return false
  return !cue.some((span) => {
    const { first, last } = tokensOf(reading, span)
    for (let token = first; token < last; token++) if (cueVerbs.get(lemmaAt(reading, token))?.mental) return true
    return false
  })
}

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

/** Who is cited by a chosen attribution. */
function cited(outer: Choice, rules: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return rules.flatMap((rule) => {
    const by = rule.citedBy ? outer.ofCue(rule.citedBy.cue) : null
    return by && outer.ofCue(rule.cue) === null ? [{ ...rule, citedBy: by, content: by.content }] : []
  })
}
