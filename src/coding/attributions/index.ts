export { attributions } from './attributions.ts'
export type { FoundAttribution, SpanFinder } from './finding/found-attribution.ts'
