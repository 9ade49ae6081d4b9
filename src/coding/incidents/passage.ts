import type { Incident } from '../../core/index.ts'
import type { Mention } from './mention.ts'
import { isOwnPlace, placeFrom, placesIn, type Where } from './place-of-act.ts'
import type { Setting } from './setting.ts'
import { canDate, timeFrom, timesIn, type When } from './when.ts'

/**
 * Time and place of incidents whose own sentences give none: from the passage that governs them. What a paragraph tells in order happens when and where the
 * sentence before it says, else when and where the incident told before it in the paragraph was. Nothing is taken from another paragraph's story or from the publication.
 */
export function fromPassage(setting: Setting, groups: readonly (readonly Mention[])[], merged: readonly Incident[]): readonly Incident[] {
  const settled = [...merged]
  const order = groups
    .map((_, index) => index)
    .sort((a, b) => body(setting, groups[a]!)[0]!.trigger.start - body(setting, groups[b]!)[0]!.trigger.start)
  for (const index of order) {
    const incident = settled[index]!
    if (incident.unit !== 'event') continue
    const time = incident.time.precision === 'unknown' ? timeBefore(setting, groups, settled, index) : null
    const place = incident.place.place === null && goesOn(incident) ? placeBefore(setting, groups, settled, index) : null
    if (time || place) settled[index] = { ...incident, time: time ?? incident.time, place: place ?? incident.place }
  }
  return settled
}

/** Those who are set free, talk or threaten are seldom where the act before was; what is only planned is nowhere yet. */
function goesOn({ type, stage }: Incident): boolean {
  return (stage === 'happened' || stage === 'attempted') && !/^(?:talks|threat|deployment|other|detention\/release)/.test(type)
}

/** The mentions outside headlines, where there are any: a headline stands in no passage. */
function body({ scene: { reading } }: Setting, mentions: readonly Mention[]): readonly Mention[] {
  const own = mentions.filter(({ trigger }) => trigger.entry.strength !== 'along')
  const told = (own.length > 0 ? own : mentions).filter(
    ({ block }) => !/^(?:title|standfirst|heading)$/.test(reading.document.blocks[block]?.kind ?? ''),
  )
  return told.length > 0 ? told : own.length > 0 ? own : mentions
}

function timeBefore(setting: Setting, groups: readonly (readonly Mention[])[], settled: readonly Incident[], index: number): When | null {
  for (const mention of body(setting, groups[index]!)) {
    const before = sentencesBefore(setting, mention)
    for (const sentence of before) {
      const { first, last } = setting.reading.sentences[sentence]!
      const times = timesIn(setting, first, last).filter((candidate) => canDate(setting, candidate))
      const nearest = times.at(-1)
      if (nearest) return timeFrom([nearest.time], setting, null, false)
    }
    const neighbour = lastBefore(groups, settled, index, mention, before)
    if (neighbour && neighbour.time.precision !== 'unknown') return neighbour.time
  }
  return null
}

function placeBefore(setting: Setting, groups: readonly (readonly Mention[])[], settled: readonly Incident[], index: number): Where | null {
  for (const mention of body(setting, groups[index]!)) {
    const before = sentencesBefore(setting, mention)
    const neighbour = lastBefore(groups, settled, index, mention, before)
    if (neighbour && neighbour.place.place !== null) return { ...neighbour.place, basis: 'inferred' }
    for (const sentence of before) {
      const { first, last } = setting.reading.sentences[sentence]!
      const nearest = placesIn(setting, first, last)
        .filter(({ place, first: at }) => isOwnPlace(setting, place, at, mention.account) || isOwnPlace(setting, place, at, null))
        .at(-1)
      if (nearest) return { ...placeFrom([nearest.place], null), basis: 'inferred' }
    }
  }
  return null
}

/** Sentences of the same paragraph before a mention's, nearest first. */
function sentencesBefore({ reading: { sentences } }: Setting, { sentence, block }: Mention): readonly number[] {
  const found: number[] = []
  for (let at = sentence - 1; at >= 0 && sentences[at]!.block === block; at--) found.push(at)
  return found
}

/** The incident told last before a mention in its paragraph, its own sentence included. */
function lastBefore(
  groups: readonly (readonly Mention[])[],
  settled: readonly Incident[],
  index: number,
  mention: Mention,
  sentences: readonly number[],
): Incident | null {
  let best: Incident | null = null
  let at = -1
  groups.forEach((mentions, other) => {
    if (other === index || settled[other]!.unit !== 'event') return
    for (const { sentence, trigger } of mentions)
      if ((sentence === mention.sentence || sentences.includes(sentence)) && trigger.start < mention.trigger.start && trigger.start > at)
        [best, at] = [settled[other]!, trigger.start]
  })
  return best
}
