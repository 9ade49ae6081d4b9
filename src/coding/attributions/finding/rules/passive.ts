import { impersonalVerbs, phraseAt, spanOver, speakerFrom, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentOf, contentSpans, hasFiniteVerb } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { FoundAttribution } from '../found-attribution.ts'

/** It was reported (by X) that … X is believed to … X is accused (by Y) of … The attack was claimed by X. X was quoted as saying … */
export function passive(cue: Cue): FoundAttribution | null {
  const { scene, group, limit, subject } = cue
  const { reading } = scene
  if (group.form === 'participle' || (group.first === group.main && wordAt(reading, cue.after) === 'by')) return reduced(cue)
  if (!group.passive || group.negated || group.form === 'infinitive') return null
  const quoted = quotedAsSaying(cue)
  if (quoted) return quoted
  let after = cue.after
  let speaker = null
  let cueLast = cue.after
  if (wordAt(reading, after) === 'by') {
    speaker = speakerFrom(scene, after + 1, limit)
    if (speaker && scene.timeAt[speaker.first] === 0) {
      after = speaker.last
      cueLast = cue.after + 1
    } else speaker = null
  }
  const source = speaker ? [spanOver(reading, speaker.first, speaker.last)] : []
  const isIt = subject !== null && subject.last - subject.first === 1 && wordAt(reading, subject.head) === 'it'
  const stance = impersonalVerbs.get(cue.lemma)
  const next = wordAt(reading, after)
  if (isIt && (stance || (speaker && cue.isListed)) && next === 'that' && hasFiniteVerb(scene, after, limit)) {
    const content = contentOf(scene, cue.inside, after, contentEnd(scene, after, limit))
    return { source, cue: [spanOver(reading, subject.first, cueLast)], content, stance: stance ?? cue.entry.stance, rule: 'passive-it' }
  }
  if (!subject || isIt) return null
  const own = spanOver(reading, subject.first, subject.last)
  const cueSpan = [spanOver(reading, group.first, cueLast)]
  if (stance && next === 'to' && xposAt(reading, after + 1).startsWith('VB'))
    return {
      source,
      cue: cueSpan,
      content: [own, ...contentOf(scene, cue.inside, after, contentEnd(scene, after, limit))],
      stance,
      rule: 'passive-to',
    }
  if (cue.entry.stance === 'accuses' && next === 'of')
    return {
      source,
      cue: cueSpan,
      content: [own, ...contentOf(scene, cue.inside, after, contentEnd(scene, after, limit))],
      stance: 'accuses',
      rule: 'passive-of',
    }
  if (
    speaker &&
    cue.isListed &&
    !cue.entry.mental &&
    (cue.entry.frames.has('thing') || cue.lemma === 'claim' || cue.lemma === 'claim responsibility for')
  )
    return { source, cue: cueSpan, content: [own], stance: cue.entry.stance, rule: 'passive-by' }
  return null
}

/** Stances that a participle alone can carry; elsewhere it is an epithet ("described by"). */
const REDUCED = new Set(['accuses', 'denies', 'confirms'])

/** "an attack claimed by X": a passive without its auxiliary. */
function reduced({ scene, group, limit, after, lemma, entry, isListed }: Cue): FoundAttribution | null {
  const { reading } = scene
  if (!isListed || wordAt(reading, after) !== 'by' || !(REDUCED.has(entry.stance) || lemma === 'claim')) return null
  const thing = phraseAt(scene, group.first - 1)
  const speaker = speakerFrom(scene, after + 1, limit)
  if (!thing || thing.last !== group.first || thing.kind === 'pronoun' || !speaker || scene.timeAt[speaker.first] === 1) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, after + 1)],
    content: [spanOver(reading, thing.first, thing.last)],
    stance: entry.stance,
    rule: 'passive-reduced',
  }
}

function quotedAsSaying({ scene, group, limit, subject, after, lemma }: Cue): FoundAttribution | null {
  const { reading } = scene
  if (!subject || (lemma !== 'quote' && lemma !== 'cite') || wordAt(reading, after) !== 'as' || xposAt(reading, after + 1) !== 'VBG')
    return null
  const from = after + 2
  if (from >= limit) return null
  return {
    source: [spanOver(reading, subject.first, subject.last)],
    cue: [spanOver(reading, group.first, from)],
    content: contentSpans(scene, from, contentEnd(scene, from, limit)),
    stance: 'reports',
    rule: 'quoted-as-saying',
  }
}
