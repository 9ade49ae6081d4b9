import type { Incident, Span } from '../../core/index.ts'
import { wordAt } from '../reading/index.ts'
import type { Mention } from './mention.ts'
import type { Setting } from './setting.ts'

type Relation = Incident['relations'][number]
export interface Linked {
  /** Index of the incident that has the relation, and of the one it is to. */
  readonly from: number
  readonly to: number
  readonly kind: Relation['kind']
  readonly spans: readonly Span[]
}

const REACH = 14
/** Words between the later and the earlier of two acts in one sentence, and what they say of them. */
const LINKS: readonly (readonly [kind: Relation['kind'], words: RegExp])[] = [
  [
    'response-to',
    /\b(?:in response to|in retaliation for|in revenge for|to avenge|as revenge for|(?:was|is|were) a (?:response|reply|reprisal) (?:to|for)|against the perpetrators of|following|in the wake of)\b/,
  ],
  ['after', /\b(?:after|days after|hours after)\b/],
]

/** Relations told between two incidents within one sentence. */
export function relationsIn(setting: Setting, groups: readonly (readonly Mention[])[]): readonly Linked[] {
  const { reading } = setting.scene
  const placed = groups
    .flatMap((mentions, index) => mentions.map((mention) => ({ mention, index })))
    .sort((a, b) => a.mention.trigger.start - b.mention.trigger.start)
  const found: Linked[] = []
  for (let at = 0; at + 1 < placed.length; at++) {
    const [one, other] = [placed[at]!, placed[at + 1]!]
    if (one.index === other.index || one.mention.sentence !== other.mention.sentence) continue
    const [from, to] = [one.mention.trigger.last, other.mention.trigger.first]
    if (to - from > REACH) continue
    const words = Array.from({ length: to - from }, (_, index) => wordAt(reading, from + index)).join(' ')
    for (const [kind, pattern] of LINKS) {
      if (!pattern.test(words)) continue
      if (!found.some((known) => known.from === one.index && known.to === other.index))
        found.push({
          from: one.index,
          to: other.index,
          kind,
          spans: [{ start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end }],
        })
      break
    }
  }
  return found
}
