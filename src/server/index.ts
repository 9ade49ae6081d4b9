export type { Added } from '../app/index.ts'
export type {
  DecidedItem,
  DecidedRecord,
  DecisionRequest,
  FigureCell,
  IncidentRow,
  JournalCheck,
  QueueRow,
  ReportRow,
} from '../record/index.ts'
export { type Api, type ApiOptions, createApi } from './create-api.ts'
export type { JournalLine } from './decision-schemas.ts'
export type { CodebookShown, ErrorBody, Status } from './schemas.ts'
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts'
