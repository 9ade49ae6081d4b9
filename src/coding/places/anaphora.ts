import type { Place, Span } from '../../core/index.ts'
import { overlaps } from '../../core/index.ts'
import type { Gazetteer } from '../../gazetteer/index.ts'
import { ANAPHORA } from './en/phrases.ts'
import { byNearness, byOffset, byPart, directionOf } from './relations.ts'
import type { Told } from './told.ts'

/** "The town" is the one named last, not longer ago than this, in characters. */
const REACH = 500

const WANTED: Readonly<Record<string, RegExp>> = {
  town: /^P\./,
  city: /^P\./,
  village: /^P\./,
  camp: /^[PS]\./,
  province: /^A\.ADM1/,
  governorate: /^A\.ADM1/,
  state: /^A\.ADM1/,
  region: /^A\.ADM1/,
  country: /^A\.PCL/,
}

/** Places told by one that a common noun takes up again: "12 km north of the town", "25 km south of there", "the outskirts of the city", "the north of the province". */
export function toldByAnaphora(text: string, block: Span, named: readonly Place[], gazetteer: Gazetteer): readonly Told[] {
  const told: Told[] = []
  for (const match of text.slice(block.start, block.end).matchAll(ANAPHORA)) {
    const groups = match.groups ?? {}
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length }
    if (named.some((place) => overlaps(place.span, span))) continue
    const noun = /\w+$/.exec(groups.what ?? groups.outside ?? groups.whole ?? '')?.[0].toLowerCase()
    const base = lastNamed(named, span.start, WANTED[noun ?? 'town'] ?? /^P\./)
    if (base === undefined) continue
    if (groups.number !== undefined)
      told.push(byOffset(text, span, base, { ...groups, direction: groups.direction ?? groups.on }, gazetteer))
    else if (groups.outside !== undefined)
      told.push(byNearness(text, span, base, groups.ern === undefined ? null : directionOf(groups.ern)))
    else if (groups.part !== undefined)
      told.push(byPart(text, span, base, /^cent/i.test(groups.part) ? 'central' : directionOf(groups.part)))
  }
  return told
}

function lastNamed(named: readonly Place[], before: number, kind: RegExp): Place | undefined {
  return named.findLast(
    ({ span, use, relation, kind: of }) =>
      span.end <= before && before - span.end <= REACH && use === 'place' && relation === null && kind.test(of),
  )
}
