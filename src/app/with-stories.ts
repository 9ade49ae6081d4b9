import type { CodedRecord } from '../core/index.ts'
import { groupStories } from '../record/index.ts'

/** The same records with `document.story` set: one id for all that tell the same story. Their order stays. */
export function withStories(records: readonly CodedRecord[]): readonly CodedRecord[] {
  const stories = groupStories(records.map(({ document: { sha256, id, title, text } }) => ({ id: `${sha256} ${id}`, title, text })))
  return records.map((record) => ({
    ...record,
    document: { ...record.document, story: stories.get(`${record.document.sha256} ${record.document.id}`) ?? null },
  }))
}
