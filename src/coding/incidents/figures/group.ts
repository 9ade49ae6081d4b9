import type { Figure } from '../../../core/index.ts'
import type { Reading } from '../../reading/index.ts'
import { CHILDREN, CIVILIANS, COMBATANTS, FEMALE, MALE } from '../en/people.ts'
import { isOneOf } from '../nouns.ts'

/** The group that tokens `[first, last)` count, by the words that stand there alone: a label ("terrorists") makes nobody a combatant. */
export function groupOf(reading: Reading, first: number, last: number): Figure['group'] {
  const has = (list: ReadonlySet<string>): boolean => {
    for (let token = first; token < last; token++) if (isOneOf(reading, token, list)) return true
    return false
  }
  const civilian = has(CIVILIANS)
  const combatant = has(COMBATANTS)
  const female = has(FEMALE)
  const male = has(MALE)
  return {
    status: civilian && combatant ? 'mixed' : civilian ? 'civilian' : combatant ? 'combatant' : 'unknown',
    sex: female === male ? null : female ? 'female' : 'male',
    age: has(CHILDREN) ? 'child' : null,
    side: null,
  }
}
