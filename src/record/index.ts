export { type FigureCell, type IncidentRow, incidentRows } from './incident-row.ts'
