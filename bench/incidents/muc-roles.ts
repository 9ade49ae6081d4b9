import type { CodedRecord, Incident } from '../../src/core/index.ts'

export const MUC_ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type MucRole = (typeof MUC_ROLES)[number]

/** MUC-4 counts terrorism and not combat between armed forces. */
const COUNTED = /^(?:attack|abduction|robbery|protest\/strike|violence\/(?:killing|execution))/

/** A record's participants as MUC-4 pools them over a document: each entity by its fullest form, victims where they are named. */
export function rolesOf({ document: { text }, incidents, actors }: CodedRecord): Readonly<Record<MucRole, readonly string[]>> {
  const people = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const roles: Record<MucRole, Set<string>> = {
    PerpInd: new Set(),
    PerpOrg: new Set(),
    Target: new Set(),
    Victim: new Set(),
    Weapon: new Set(),
  }
  for (const { type, standing, participants } of incidents) {
    if (!COUNTED.test(type) || standing === 'denied') continue
    for (const participant of participants) {
      const role = roleOf(participant, people)
      const [span] = participant.spans
      if (role && span) roles[role].add(text.slice(span.start, span.end))
    }
  }
  return Object.fromEntries(MUC_ROLES.map((role) => [role, [...roles[role]]])) as unknown as Readonly<Record<MucRole, readonly string[]>>
}

function roleOf({ role, kind, actor }: Incident['participants'][number], people: ReadonlySet<string>): MucRole | null {
  if (role === 'perpetrator') return kind === 'organization' ? 'PerpOrg' : 'PerpInd'
  if (role === 'target') return 'Target'
  if (role === 'instrument') return 'Weapon'
  return role === 'victim' && actor !== null && people.has(actor) ? 'Victim' : null
}
