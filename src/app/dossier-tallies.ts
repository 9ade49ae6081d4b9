import { OnrecordError } from '../core/index.ts'
import { canonicalJson, type Tally, type TallyDefinition, tallyOf } from '../record/index.ts'
import type { Moment, Store } from '../store/index.ts'
import { programVersion } from './program-version.ts'
import { readCase } from './read-case.ts'

/** A tally with the moment of the dossier that it was made from. */
export interface MadeTally {
  readonly moment: Moment
  /** Digest of which reports it was made from, and of how they were coded. */
  readonly inputs: string
  readonly version: string
  readonly tally: Tally
}

/** A tally that was given a name. It never changes. */
export interface FrozenTally extends MadeTally {
  readonly name: string
  readonly by: string
  /** ISO 8601 date-time in UTC. */
  readonly at: string
}

/** Whether a frozen tally comes out the same when it is made again from the same moment. */
export interface RemadeTally {
  readonly frozen: FrozenTally
  /** `reports-gone`: some that it was made from were taken out. `differs`: the same reports give other numbers, by this version. */
  readonly state: 'same' | 'reports-gone' | 'differs'
  readonly now: Tally
}

/** Counting the incidents of a dossier. */
export interface DossierTallies {
  tally(definition: TallyDefinition): Promise<MadeTally>
  /** Keeps a tally of now under a name. Throws `conflict` where there is one of this name. */
  freezeTally(name: string, definition: TallyDefinition, by: string): Promise<FrozenTally>
  frozenTallies(): Promise<readonly FrozenTally[]>
  /** Throws `not-found`. */
  frozenTally(name: string): Promise<FrozenTally>
  /** Makes a frozen tally again from the moment that it was made from. Throws `not-found`. */
  remakeTally(name: string): Promise<RemadeTally>
}

/** Counting over a store. */
export function dossierTallies(store: Store, now: () => Date): DossierTallies {
  async function make(definition: TallyDefinition, at?: Moment): Promise<MadeTally> {
    const { moment, inputs, incidents, recordOf } = await readCase(store, { proposed: definition.proposed, ...(at && { at }) })
    return { moment, inputs, version: programVersion(), tally: tallyOf(incidents, recordOf, definition) }
  }

  async function frozenTallies(): Promise<readonly FrozenTally[]> {
    return (await store.tallies()).map(({ name, json }) => ({ name, ...JSON.parse(json) }))
  }

  async function frozenTally(name: string): Promise<FrozenTally> {
    const found = (await frozenTallies()).find((one) => one.name === name)
    if (!found) throw new OnrecordError('not-found', `There is no tally of the name '${name}'; 'onrecord tally --list' shows their names`)
    return found
  }

  return {
    tally: (definition) => make(definition),
    frozenTallies,
    frozenTally,
    async freezeTally(name, definition, by) {
      const kept = { ...(await make(definition)), by, at: now().toISOString() }
      if (!(await store.keepTally({ name, json: canonicalJson(kept) })))
        throw new OnrecordError('conflict', `There is a tally of the name '${name}' already, and it stays as it is: choose another name`)
      return { name, ...kept }
    },
    async remakeTally(name) {
      const frozen = await frozenTally(name)
      const { inputs, tally } = await make(frozen.tally.definition, frozen.moment)
      if (inputs !== frozen.inputs) return { frozen, state: 'reports-gone', now: tally }
      return { frozen, state: canonicalJson(tally) === canonicalJson(frozen.tally) ? 'same' : 'differs', now: tally }
    },
  }
}
