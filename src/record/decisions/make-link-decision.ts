import { type CodedRecord, OnrecordError } from '../../core/index.ts'
import { addressOf, itemOf } from './address.ts'
import type { Address, Decision, DecisionRequest } from './decision.ts'

/** A request about items of several reports. */
export type LinkRequest = Extract<DecisionRequest, { kind: 'merge' | 'split' }>

/**
 * The decision that items of several reports are one, or are not. Throws `not-found`, `used-wrongly` for an item of another kind or one
 * named twice, and `not-allowed` for an unnamed source and anybody of another report: nothing may tell who it is.
 */
export function makeLinkDecision(request: LinkRequest, recordOf: (document: string) => CodedRecord, at: string): Decision {
  const { by, reason, item } = request
  const find = ({ document, id }: { document: string; id: string }): Address => {
    const address = addressOf(recordOf(document), id)
    if (address.item !== item) throw new OnrecordError('used-wrongly', `${id} is a ${address.item} and no ${item}`)
    return address
  }
  const refs = request.kind === 'merge' ? request.items : request.groups.flat()
  if (new Set(refs.map(({ document, id }) => `${document} ${id}`)).size < refs.length)
    throw new OnrecordError('used-wrongly', `Name each ${item} once`)
  if (request.kind === 'split') return { kind: 'split', by, at, reason, item, groups: request.groups.map((group) => group.map(find)) }
  const items = request.items.map(find)
  const isUnnamed = refs.some(({ document, id }) => itemOf(recordOf(document), id).value.kind === 'unnamed')
  if (isUnnamed && new Set(refs.map(({ document }) => document)).size > 1)
    throw new OnrecordError('not-allowed', 'An unnamed source is not joined to anybody in another report: nothing may tell who it is')
  return { kind: 'merge', by, at, reason, item, items }
}
