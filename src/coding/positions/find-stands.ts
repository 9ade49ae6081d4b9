import { type Scene, wordAt } from '../reading/index.ts'
import { bySide } from './rules/by-side.ts'
import { calling } from './rules/calling.ts'
import { passive } from './rules/passive.ts'
import { verdict } from './rules/verdict.ts'
import { conditional, refusal } from './rules/will.ts'
import type { Stand, StandRule } from './stand.ts'

/** In order: of two rules at one word the first takes it. */
const RULES: readonly StandRule[] = [conditional, bySide, calling, passive, refusal, verdict]

/** Every stand that a text tells of, in reading order. Headlines are left out: what they say the text says again, and with its speaker. */
export function standsIn(scene: Scene): readonly Stand[] {
  const { reading } = scene
  return reading.sentences.flatMap(({ first, last, block }) => {
    if (reading.document.blocks[block]?.kind === 'title') return []
    const stands: Stand[] = []
    for (let token = first; token < last; token++) {
      for (const rule of RULES) {
        const stand = rule(scene, token, first, last)
        if (!stand) continue
        stands.push(stand)
        break
      }
    }
    return stands.filter((stand) => !stands.some((other) => other !== stand && outranks(scene, other, stand)))
  })
}

/** A condition holds for whatever stand it stands beside; a wider stand holds what has to be within it. */
function outranks({ reading }: Scene, one: Stand, other: Stand): boolean {
  const meets = one.first < other.last && other.first < one.last
  if (!meets) return false
  if (one.stance === 'conditional' && other.stance !== 'conditional') return other.first >= one.first && other.first < one.last
  const isWithin = one.first <= other.first && other.last <= one.last
  return one.kind === 'side' && isWithin && (other.kind === 'verdict' || (one.first < other.first && wordAt(reading, other.first) === 'to'))
}
