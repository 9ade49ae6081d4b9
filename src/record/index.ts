export type { FigureAccount, ValueAccount } from './combined/account.ts'
export { type CombinedIncident, combineIncident } from './combined/combine-incident.ts'
export { type CombinedRow, combinedRow } from './combined/combined-row.ts'
export type { FieldView } from './combined/field-view.ts'
export { bestFigure, FIGURE_RULES, type FigureRule } from './combined/figure-rules.ts'
export { type FigureView, WHOM } from './combined/figure-view.ts'
export { applyDecisions } from './decisions/apply-decisions.ts'
export { type CodingChanges, codingChanges } from './decisions/coding-changes.ts'
export type {
  ClaimGrade,
  DecidedBy,
  DecidedField,
  DecidedItem,
  DecidedRecord,
  Screening,
  SourceGrade,
  UnappliedDecision,
} from './decisions/decided.ts'
export { type DecidedLink, decidedLinks, type ItemRef, type UnappliedLink } from './decisions/decided-links.ts'
export {
  type Decision,
  type DecisionOf,
  type DecisionRequest,
  type JournalledDecision,
  loadDecisionRequestSchema,
  loadDecisionSchema,
} from './decisions/decision.ts'
export { type GradeRequest, makeGrade, sourceGrades } from './decisions/grades.ts'
export { decisionsInForce, undoneEntries } from './decisions/in-force.ts'
export { type DecidedOn, type ItemRequest, makeItemDecision } from './decisions/make-decision.ts'
export { type LinkRequest, makeLinkDecision } from './decisions/make-link-decision.ts'
export { makeScreening, type ScreenRequest } from './decisions/screening.ts'
export { type FigureCell, type IncidentRow, incidentRows } from './incident-row.ts'
export { canonicalJson } from './journal/canonical-json.ts'
export { type Break, checkJournal, type JournalCheck, type JournalChecker, journalChecker } from './journal/check-journal.ts'
export { type JournalEntry, type JournalHead, readEntry, readEnvelope, readHead, sealEntry } from './journal/journal-entry.ts'
export { linkTellings, type TellingGroup, type TellingLink } from './linking/link-tellings.ts'
export { type Telling, tellingsOf } from './linking/telling.ts'
export { type QueueReason, type QueueRow, reviewQueue } from './queue/review-queue.ts'
export { type ReportRow, reportRow, SCOPES, type Scope } from './report-row.ts'
export { foldName, foldText } from './search/fold-text.ts'
export { INCIDENT_STATUSES, type IncidentEntry, type IncidentStatus, isPoint } from './search/incident-entry.ts'
export { type ReportEntry, reportEntry } from './search/report-entry.ts'
export { SEARCHED_SCOPES, type SearchFilter } from './search/search-filter.ts'
export { parseQuery, type QueryTerm, type SearchQuery, spanAround } from './search/search-query.ts'
export { spansOf } from './spans-of.ts'
export { groupStories, type StoryReport } from './stories/group-stories.ts'
export { acceptedOnly } from './tallies/accepted-only.ts'
export { combineAll } from './tallies/combine-all.ts'
export {
  provinceOf,
  TALLY_GROUPS,
  TALLY_MEASURES,
  type Tally,
  type TallyDefinition,
  type TallyGroup,
  type TallyLine,
  type TallySum,
  tallyOf,
} from './tallies/tally.ts'
export { type Toll, tollOf } from './tallies/toll.ts'
