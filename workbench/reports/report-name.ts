import type { ReportRow } from '../../src/server/index.ts'

/** What a report is called: its headline, else its file, else that it has none. */
export function reportName({ title, name }: Pick<ReportRow, 'title' | 'name'>): string {
  return title ?? name ?? 'Report without a headline'
}
