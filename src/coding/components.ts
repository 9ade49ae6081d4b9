import type { Component } from '../core/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { LinearModel } from '../language/index.ts'
import { actors } from './actors/index.ts'
import { attributions, type FinderModels, findByModel } from './attributions/index.ts'
import type { Codebook } from './codebook/index.ts'
import { gaps } from './gaps/index.ts'
import { incidents } from './incidents/index.ts'
import { places } from './places/index.ts'
import { positions } from './positions/index.ts'
import { protection } from './protection/index.ts'
import { times } from './times/index.ts'

/** What coding reads beside the document. */
export interface CodingInputs {
  readonly gazetteer: Gazetteer
  readonly codebook: Codebook
  /** Find who is reported to have said what; without them rules alone do. */
  readonly attributionModels?: FinderModels | null
  /** Tells who has which part in an incident; without it rules alone do. */
  readonly roles?: LinearModel | null
}

/** The components of coding in the order they run, after those of the language stage: the behaviour of the program as one list. */
export function codingComponents({ gazetteer, codebook, attributionModels = null, roles = null }: CodingInputs): readonly Component[] {
  return [
    times,
    places(gazetteer),
    actors(),
    attributions(attributionModels ? findByModel(attributionModels) : undefined),
    incidents(codebook, roles),
    positions(),
    gaps(),
    protection(),
  ]
}
