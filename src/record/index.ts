export { type FigureCell, type IncidentRow, incidentRows } from './incident-row.ts'
export { type ReportRow, reportRow } from './report-row.ts'
export { spansOf } from './spans-of.ts'
export { groupStories, type StoryReport } from './stories/group-stories.ts'
