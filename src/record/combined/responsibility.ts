import type { Incident } from '../../core/index.ts'
import { foldWords } from '../linking/fold-words.ts'
import type { ValueAccount } from './account.ts'
import type { Copies } from './copies.ts'
import type { Member } from './figure-accounts.ts'
import { valueAccount } from './member-accounts.ts'

type Stance = Incident['responsibility'][number]['stance']

/** Who is held responsible, by whom, and what they say to it. */
export interface Responsibility {
  readonly actor: string
  /** The value of each account is its stance: accused, claims, denies. */
  readonly accounts: readonly (ValueAccount & { readonly stance: Stance })[]
  readonly claimed: boolean
  readonly accused: boolean
  readonly denied: boolean
}

/** Organizations, groups and states are one over all reports by their name; a person and who is not named stays within a report. */
export function responsibilities(
  members: readonly Member[],
  copies: Copies,
  outlets: ReadonlyMap<string, string>,
): readonly Responsibility[] {
  const told = members.flatMap((member) =>
    member.incident.responsibility.map(({ actor, stance, attribution, spans }, i) => {
      const found = member.record.actors.find(({ id }) => id === actor)
      const isJoined = found?.kind === 'organization' || found?.kind === 'group' || found?.kind === 'state'
      const account = valueAccount(
        member,
        { value: stance, item: `${member.incident.id}.responsibility.${i}`, attribution, spans },
        copies,
        outlets,
      )
      return {
        actor: found?.name ?? account.words,
        key: isJoined ? foldWords(found.name) : `${member.record.document.id} ${actor}`,
        account: { ...account, stance },
      }
    }),
  )
  return [...Map.groupBy(told, ({ key }) => key).values()].map((of) => {
    const accounts = of.map(({ account }) => account)
    const has = (stance: Stance) => accounts.some((account) => account.stance === stance)
    return { actor: of[0]!.actor, accounts, claimed: has('claims'), accused: has('accused'), denied: has('denies') }
  })
}
