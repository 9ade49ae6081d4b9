export { fold, isArticle, skeleton } from './fold.ts'
export { type Box, type Gazetteer, type GazetteerEntry, loadGazetteer, type NameMatch } from './gazetteer.ts'
export { skeletonKey } from './key-hash.ts'
export { type PackedArea, type PackedPlace, packGazetteer } from './pack.ts'
