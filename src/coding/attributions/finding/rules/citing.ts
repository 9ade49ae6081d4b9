import { BODIES, OFFICES, PEOPLE, SOURCES } from '../../../actors/index.ts'
import { lemmaAt, phraseAt, type Scene, type Speaker, spanOver, speakerFrom, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentSpans } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { FoundAttribution } from '../found-attribution.ts'

/** X reported …, citing Y: the content is Y's, and X cites it. */
export function citing(cue: Cue, found: readonly FoundAttribution[]): FoundAttribution | null {
  const { scene, group, limit, low } = cue
  const { reading } = scene
  if (group.form !== 'ing' || (cue.lemma !== 'cite' && cue.lemma !== 'quote')) return null
  const speaker = speakerFrom(scene, cue.after, limit)
  if (!speaker || !canSpeak(scene, speaker)) return null
  const start = reading.tokens[low]!.start
  const cited = found.findLast(({ cue: words, source }) => words.length > 0 && words[0]!.start >= start && source.length > 0)
  if (!cited) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cue.after)],
    content: cited.content,
    stance: 'reports',
    rule: 'citing',
    citedBy: cited,
  }
}

/** X quoted Y as saying …: Y says it, within what X reports. */
export function quotingAsSaying(cue: Cue): FoundAttribution | null {
  const { scene, group, limit } = cue
  const { reading } = scene
  if (cue.lemma !== 'quote' || group.passive) return null
  const speaker = speakerFrom(scene, cue.after, limit)
  const at = speaker ? (wordAt(reading, speaker.last) === ',' ? speaker.last + 1 : speaker.last) : limit
  if (!speaker || wordAt(reading, at) !== 'as' || xposAt(reading, at + 1) !== 'VBG' || at + 2 >= limit) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, at, at + 2)],
    content: contentSpans(scene, at + 2, contentEnd(scene, at + 2, limit)),
    stance: 'reports',
    rule: 'quoting-as-saying',
  }
}

function canSpeak(scene: Scene, { head }: Speaker): boolean {
  const lemma = lemmaAt(scene.reading, head)
  const word = wordAt(scene.reading, head)
  return (
    phraseAt(scene, head)?.kind === 'name' ||
    [PEOPLE, OFFICES, SOURCES, BODIES.organization, BODIES.group].some((words) => words.has(lemma) || words.has(word))
  )
}
