export { attributions } from './attributions.ts'
export { findByRules } from './finding/find-spans.ts'
export type { FoundAttribution, SpanFinder } from './finding/found-attribution.ts'
// What training drives.
export { type ChainModel, chainModel, chainScores, stepKey } from './finding/trained/chain-model.ts'
export { bestLabels, labelProbabilities } from './finding/trained/label-chain.ts'
export { cueNeighbours, SPAN_FEATURES, spanFeatures } from './finding/trained/span-features.ts'
export { beginOf, COUNT, PARTS, type Part, rangesOf, SPAN_LABELS } from './finding/trained/span-labels.ts'
export { cueRateKey, type Paragraph, type TokenFacts, tokenFacts } from './finding/trained/token-facts.ts'
