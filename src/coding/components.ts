import type { Component } from '../core/index.ts'
import { times } from './times/index.ts'

/** What coding reads beside the document. */
export type CodingInputs = Readonly<Record<never, never>>

/** The components of coding in the order they run: the behaviour of the program as one list. */
export function codingComponents(_inputs: CodingInputs): readonly Component[] {
  return [times]
}
