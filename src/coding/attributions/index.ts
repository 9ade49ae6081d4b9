export { attributions } from './attributions.ts'
export { findByRules } from './finding/find-spans.ts'
export type { FoundAttribution, SpanFinder } from './finding/found-attribution.ts'
