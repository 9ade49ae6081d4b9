import type { Actor } from '../../../core/index.ts'
import { SEX } from '../../actors/index.ts'

/** Whether a pronoun can stand for an actor. */
export function agrees(actor: Actor, word: string): boolean {
  const sex = SEX.get(word)
  if (sex)
    return (
      (actor.kind === 'person' || (actor.kind === 'unnamed' && !/s$/.test(actor.name.split(' ').slice(0, 3).join(' ')))) &&
      (actor.person?.sex ?? sex) === sex
    )
  if (word === 'it') return actor.kind === 'organization' || actor.kind === 'group' || actor.kind === 'state'
  return word === 'they' && (actor.kind === 'group' || actor.kind === 'organization' || actor.kind === 'unnamed')
}
