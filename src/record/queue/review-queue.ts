import type { IncidentRow } from '../incident-row.ts'

/** Why a row stands where it stands in the queue. */
export type QueueReason = 'disputed' | 'figures-differ' | 'deaths' | 'named-perpetrator' | 'unsure' | 'spot-check'

/** An incident that nobody has decided on, and why somebody should. */
export interface QueueRow {
  readonly incident: IncidentRow
  readonly reasons: readonly QueueReason[]
}

/** Below this the coder is unsure of the row. */
const UNSURE = 0.5
/** One in so many of the rows that need nobody's eye is shown early all the same, so that nobody stops reading. */
const SPOT_CHECK = 10

const WEIGHTS: Readonly<Record<QueueReason, number>> = {
  disputed: 4,
  'figures-differ': 3,
  deaths: 2,
  'named-perpetrator': 2,
  unsure: 1,
  'spot-check': 3,
}

/**
 * The incidents that wait, those first that matter most: what is disputed, figures that differ, the dead, whom the report names as having
 * done it, what the coder is unsure of. History waits until the news is done. The same rows give the same order.
 */
export function reviewQueue(rows: readonly IncidentRow[], isDecided: (row: IncidentRow) => boolean): readonly QueueRow[] {
  return rows
    .filter((row) => !isDecided(row))
    .map((incident) => ({ incident, reasons: reasonsFor(incident) }))
    .map((row, order) => ({ row, order, weight: weightOf(row) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ row }) => row)
}

function weightOf({ incident, reasons }: QueueRow): number {
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], 0)
  const dead = Math.log10(1 + mostDead(incident))
  return sum + dead - (incident.background ? 100 : 0)
}

function reasonsFor(row: IncidentRow): readonly QueueReason[] {
  const reasons: QueueReason[] = []
  if (row.standing === 'disputed' || row.standing === 'denied') reasons.push('disputed')
  if (figuresDiffer(row)) reasons.push('figures-differ')
  if (mostDead(row) > 0) reasons.push('deaths')
  if (row.perpetrators.some((name) => /^\p{Lu}/u.test(name))) reasons.push('named-perpetrator')
  if (row.confidence < UNSURE) reasons.push('unsure')
  if (reasons.length === 0 && isSpotChecked(row.incidentId)) reasons.push('spot-check')
  return reasons
}

function mostDead({ figures }: IncidentRow): number {
  return Math.max(0, ...figures.filter(({ measure }) => measure === 'killed').map(({ min, max }) => max ?? min ?? 1))
}

/** Several speakers count the same people and do not come to one number. */
function figuresDiffer({ figures }: IncidentRow): boolean {
  const whole = figures.filter(({ scope }) => scope === 'incident')
  const alike = Map.groupBy(whole, ({ measure, group }) => JSON.stringify([measure, group]))
  return [...alike.values()].some((same) => new Set(same.map(({ min, max }) => `${min} ${max}`)).size > 1)
}

/** By the row's id: the same rows are drawn each time, and nobody can choose them. */
function isSpotChecked(id: string): boolean {
  let hash = 0
  for (const character of id) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0
  return hash % SPOT_CHECK === 0
}
