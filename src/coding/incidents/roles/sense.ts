import type { Reading } from '../../reading/index.ts'
import { CHILDREN, CIVILIANS, COMBATANTS, FORCES, LABELLED, PEOPLE } from '../en/people.ts'
import { OBJECTS, WEAPONS } from '../en/things.ts'
import { isOneOf } from '../nouns.ts'

const SENSES: readonly (readonly [sense: string, nouns: ReadonlySet<string>])[] = [
  ['combatant', COMBATANTS],
  ['labelled', LABELLED],
  ['civilian', CIVILIANS],
  ['civilian', CHILDREN],
  ['people', PEOPLE],
  ['weapon', WEAPONS],
  ['object', OBJECTS],
  ['force', FORCES],
]

/** What the noun at a token broadly means: the kind of the name it ends, else the first word list that has it. */
export function senseAt(reading: Reading, head: number): string {
  const kind = reading.names[reading.nameAt[head]!]?.kind
  if (kind && kind !== 'role' && kind !== 'nationality' && kind !== 'weapon' && kind !== 'vehicle') return kind
  return SENSES.find(([, nouns]) => isOneOf(reading, head, nouns))?.[0] ?? kind ?? 'other'
}
