import type { Fetcher, FetchOptions } from './fetching/fetch-address.ts'

export type { Fetcher, FetchOptions } from './fetching/fetch-address.ts'

/** Opens what fetches web addresses. Loaded when it is asked for: most work is offline. */
export async function openFetcher(options: FetchOptions = {}): Promise<Fetcher> {
  return (await import('./fetching/fetch-address.ts')).openFetcher(options)
}

/** Whether an input is a web address, and not a path. */
export function isWebAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}
