import type { When } from './when.ts'

const DAY = 86_400_000
/** An incident this many days older than the news is its background. */
const OLD = 21

/** Whether a time lies so far before the news that what it dates is told as history. */
export function isBackground({ latest }: Pick<When, 'latest'>, news: string | null): boolean {
  return latest !== null && news !== null && Date.parse(news) - Date.parse(latest) > OLD * DAY
}

/** The day of the news: that of publication as far as it is known, else the latest day that an incident is given. */
export function dayOfNews(publishedAt: string | null, times: readonly When[]): string | null {
  if (publishedAt && /^\d{4}-\d{2}-\d{2}/.test(publishedAt)) return publishedAt.slice(0, 10)
  return times.reduce<string | null>(
    (newest, { latest }) => (latest !== null && (newest === null || latest > newest) ? latest : newest),
    null,
  )
}
