export { captureBytes, MAX_INPUT_BYTES, type Origin } from './capture-bytes.ts'
export { captureFile } from './capture-file.ts'
export { type Fetcher, type FetchOptions, isWebAddress, openFetcher } from './open-fetcher.ts'
