import { type CodedRecord, sha256Hex } from '../core/index.ts'
import {
  acceptedOnly,
  applyDecisions,
  type CombinedIncident,
  combineAll,
  type DecidedRecord,
  decidedLinks,
  decisionsInForce,
  readEntry,
} from '../record/index.ts'
import type { Moment, Store } from '../store/index.ts'
import { readInForce } from './read-in-force.ts'

/** What a dossier held at a moment, joined over all reports. */
export interface ReadCase {
  readonly moment: Moment
  /** Digest of which reports it was made from, and of how they were coded. */
  readonly inputs: string
  readonly incidents: readonly CombinedIncident[]
  /** As they went into the incidents: with what was decided, and only what is accepted where that was asked for. */
  readonly recordOf: (document: string) => CodedRecord
  readonly decidedOf: (document: string) => DecidedRecord
}

const PAGE = 500

/** Reads reports that are not out of scope, as they were coded and decided at a moment; now, where none is given. */
export async function readCase(store: Store, { proposed, at }: { readonly proposed: boolean; readonly at?: Moment }): Promise<ReadCase> {
  const moment = at ?? (await store.moment())
  const to = moment.head?.position ?? 0
  const records = new Map<string, CodedRecord>()
  const decided = new Map<string, DecidedRecord>()
  const inputs: string[] = []
  for (let after: string | null = null; ; ) {
    const codings = await store.codingsAt(moment.revision, { after, limit: PAGE })
    const last = codings.at(-1)
    if (last === undefined) break
    for (const { id, coding } of codings) {
      const record = await store.codingOf(id, coding)
      if (record === null) continue
      inputs.push(`${id} ${coding}\n`)
      const inForce = to === 0 ? [] : decisionsInForce((await store.journal({ document: id, to })).map(readEntry))
      const one = applyDecisions(record, inForce)
      if (one.screening !== null && one.screening.scope !== 'in-scope') continue
      decided.set(id, one)
      records.set(id, proposed ? one.record : acceptedOnly(one))
    }
    after = last.id
  }
  const joined = to === 0 ? [] : await readInForce(store, { kinds: ['merge', 'split'], to })
  const { links } = decidedLinks(joined, (document) => records.get(document) ?? null)
  return {
    moment,
    inputs: sha256Hex(inputs.sort().join('')),
    incidents: combineAll([...records.values()], links),
    recordOf: (document) => records.get(document)!,
    decidedOf: (document) => decided.get(document)!,
  }
}
