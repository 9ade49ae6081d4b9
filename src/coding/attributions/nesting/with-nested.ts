import { contains, overlaps, type Span } from '../../../core/index.ts'
import { lemmaAt, type Scene, tokensOf, wordAt } from '../../reading/index.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'
import { quotedBy } from './quoted-by.ts'

/**
 * What a finder found, with the chains that a finder learnt from a corpus without nesting does not see: who is said to quote whom, and what rules find within
 * what somebody says. Plans within somebody's words, and what was not said, are left out.
 */
export function withNested(
  scene: Scene,
  found: readonly FoundAttribution[],
  rules: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const inner = rules.filter((one) => isNew(one, found) && found.some((outer) => isIn(one, outer)))
  const all = [...found, ...inner].filter(
    (one, _, list) =>
      !saysNothing(scene, one) && !isIntake(scene, one) && !(isPlan(scene, one) && list.some((outer) => outer !== one && isIn(one, outer))),
  )
  return quotedBy(scene, all)
}

const isNew = ({ cue, source, citedBy }: FoundAttribution, found: readonly FoundAttribution[]): boolean =>
  citedBy === undefined &&
  cue.length > 0 &&
  source.length > 0 &&
  !found.some((known) => known.cue.some((span) => cue.some((one) => overlaps(one, span))))

/** Cue, source and content lie in what another says, and are not all of it. */
const isIn = (inner: FoundAttribution, outer: FoundAttribution): boolean =>
  inner !== outer &&
  [...inner.cue, ...inner.source, ...inner.content].every((span) => outer.content.some((one) => contains(one, span))) &&
  !outer.cue.some((span) => inner.content.some((one) => overlaps(one, span)))

const PLANS = new Set(['intend', 'plan', 'hope', 'expect', 'agree', 'offer'])

/** "a team that intended to blow up …": what somebody in a story means to do is not said by anybody. */
function isPlan({ reading }: Scene, { cue, content }: FoundAttribution): boolean {
  if (cue.length === 0 || content.length === 0) return false
  const { first, last } = tokensOf(reading, cue[0]!)
  const next = tokensOf(reading, content[0]!).first
  let isPlanned = false
  for (let token = first; token < last; token++) if (PLANS.has(lemmaAt(reading, token))) isPlanned = true
  return isPlanned && wordAt(reading, next) === 'to'
}

/** "had admitted 17": who was taken in, and not what is admitted. */
function isIntake({ reading }: Scene, { cue, content }: FoundAttribution): boolean {
  const { first } = content[0] ? tokensOf(reading, content[0]) : { first: -1 }
  return /^CD$/.test(reading.tags[first]?.xpos ?? '') && cue.some((span) => lemmaAt(reading, tokensOf(reading, span).last - 1) === 'admit')
}

const SAYING = new Set(['say', 'tell'])

/** "said nothing about it": a gap, and no statement. */
function saysNothing({ reading }: Scene, { cue, content }: FoundAttribution): boolean {
  const opening = content[0] ? wordAt(reading, tokensOf(reading, content[0]).first) : ''
  return (
    opening === 'nothing' &&
    cue.some((span: Span) => SAYING.has(lemmaAt(reading, tokensOf(reading, span).last - 1))) &&
    !followsVerb(reading, content[0]!)
  )
}

/** "said nothing had changed" is a statement. */
function followsVerb(reading: Scene['reading'], { start, end }: Span): boolean {
  const { first, last } = tokensOf(reading, { start, end })
  for (let token = first + 1; token < Math.min(last, first + 4); token++)
    if (/^(?:VB[DZP]|MD)$/.test(reading.tags[token]?.xpos ?? '')) return true
  return false
}
