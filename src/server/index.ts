export type { Added } from '../app/index.ts'
export type {
  CombinedRow,
  DecidedItem,
  DecidedRecord,
  DecisionRequest,
  FieldView,
  FigureAccount,
  FigureCell,
  JournalCheck,
  QueueRow,
  ReportRow,
  ValueAccount,
} from '../record/index.ts'
export { type Api, type ApiOptions, createApi } from './create-api.ts'
export type { JournalLine } from './decision-schemas.ts'
export type { IncidentShown } from './incident-schemas.ts'
export type { CodebookShown, ErrorBody, Status } from './schemas.ts'
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts'
