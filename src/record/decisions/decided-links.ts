import type { CodedRecord } from '../../core/index.ts'
import type { DecidedBy } from './decided.ts'
import type { Address, JournalledDecision } from './decision.ts'
import { findItem, type NotFound } from './find-item.ts'

/** An item of one report. */
export interface ItemRef {
  readonly document: string
  readonly id: string
}

/** That two items are the same incident or actor, or are not, as the last decision about the two says. */
export interface DecidedLink extends DecidedBy {
  readonly item: 'incident' | 'actor'
  readonly a: ItemRef
  readonly b: ItemRef
  readonly same: boolean
}

/** An item that was merged or split and is not in the records. */
export interface UnappliedLink extends DecidedBy {
  readonly address: Address
  /** `no-document`: the report was taken out. */
  readonly why: NotFound | 'no-document'
}

/**
 * What people have said about items of several reports: what belongs together and what must stay apart. It binds whoever links reports;
 * the records themselves keep every account. `recordOf` gives the decided record of a report, or null when it is gone.
 */
export function decidedLinks(
  inForce: readonly JournalledDecision[],
  recordOf: (document: string) => CodedRecord | null,
): { readonly links: readonly DecidedLink[]; readonly unapplied: readonly UnappliedLink[] } {
  const links = new Map<string, DecidedLink>()
  const unapplied: UnappliedLink[] = []
  for (const { entry, decision } of inForce) {
    if (decision?.kind !== 'merge' && decision?.kind !== 'split') continue
    const { by, at, reason, item } = decision
    const made: DecidedBy = { entry, by, at, reason }
    const find = (addresses: readonly Address[]) =>
      addresses.flatMap((address): readonly ItemRef[] => {
        const record = recordOf(address.document)
        const found = record ? findItem(record, address) : 'no-document'
        if (typeof found !== 'string') return [{ document: address.document, id: found.value.id }]
        unapplied.push({ ...made, address, why: found })
        return []
      })
    const same = decision.kind === 'merge'
    const groups = same ? decision.items.map((address) => find([address])) : decision.groups.map(find)
    for (const pair of pairsAcross(groups)) {
      const [a, b] = pair.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) as [ItemRef, ItemRef]
      links.set(`${item} ${keyOf(a)} ${keyOf(b)}`, { item, a, b, same, ...made })
    }
  }
  return { links: [...links.values()], unapplied }
}

function keyOf({ document, id }: ItemRef): string {
  return `${document} ${id}`
}

function pairsAcross(groups: readonly (readonly ItemRef[])[]): readonly (readonly ItemRef[])[] {
  return groups.flatMap((group, i) => groups.slice(i + 1).flatMap((other) => group.flatMap((a) => other.map((b) => [a, b]))))
}
