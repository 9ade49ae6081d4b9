import { BODIES, OFFICES, PEOPLE, SOURCES } from '../../../actors/index.ts'
import { lemmaAt, phraseAt, type Scene, type Speaker, spanOver, speakerFrom, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentSpans } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { FoundAttribution } from '../found-attribution.ts'

/** Whom a cue cites: "citing officials", and not "citing low rainfall". */
export function citedSpeaker({ scene, group, lemma, after, limit }: Cue): Speaker | null {
  if (group.form !== 'ing' || (lemma !== 'cite' && lemma !== 'quote')) return null
  const from = /^["“‘']$|^``$/.test(wordAt(scene.reading, after)) ? after + 1 : after
  const speaker = speakerFrom(scene, from, limit)
  return speaker && canSpeak(scene, speaker) ? speaker : null
}

/** X reported …, citing Y. X, citing Y, reported …: the content is Y's, and X cites it. */
export function citing(cue: Cue, sentence: readonly FoundAttribution[]): FoundAttribution | null {
  const speaker = citedSpeaker(cue)
  if (!speaker) return null
  const { reading } = cue.scene
  const { start } = reading.tokens[cue.group.first]!
  const sourced = sentence.filter(({ source, cue: words }) => source.length > 0 && words.length > 0)
  const citedBy = sourced.findLast(({ cue: words }) => words[0]!.start < start) ?? sourced[0]
  if (!citedBy) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, cue.group.first, cue.after)],
    content: citedBy.content,
    stance: 'reports',
    rule: 'citing',
    citedBy,
  }
}

/** X quoted Y as saying …, Y was quoted by X as saying …: Y says it, within what X reports. Both, the outer first; the inner alone where nobody is said to quote. */
export function quotingAsSaying(cue: Cue): readonly FoundAttribution[] {
  const passive = quotedByAsSaying(cue)
  if (passive.length > 0) return passive
  const inner = quotedSaying(cue)
  if (!inner) return []
  const { scene, group } = cue
  const quoter = cue.subject
  const first = inner.source[0]!
  const last = inner.content.at(-1)
  if (!quoter || !last) return [inner]
  const outer: FoundAttribution = {
    source: [spanOver(scene.reading, quoter.first, quoter.last)],
    cue: [spanOver(scene.reading, group.first, cue.after)],
    content: [{ start: first.start, end: last.end }],
    stance: 'reports',
    rule: 'quoting-as-saying',
  }
  return [outer, { ...inner, citedBy: outer }]
}

function quotedByAsSaying({ scene, group, subject, lemma, after, limit }: Cue): readonly FoundAttribution[] {
  const { reading } = scene
  if (!group.passive || !subject || (lemma !== 'quote' && lemma !== 'cite') || wordAt(reading, after) !== 'by') return []
  const quoter = speakerFrom(scene, after + 1, limit)
  const at = quoter ? (wordAt(reading, quoter.last) === ',' ? quoter.last + 1 : quoter.last) : limit
  if (!quoter || wordAt(reading, at) !== 'as' || xposAt(reading, at + 1) !== 'VBG' || at + 2 >= limit) return []
  const content = contentSpans(scene, at + 2, contentEnd(scene, at + 2, limit))
  const rule = 'quoted-as-saying'
  const outer: FoundAttribution = {
    source: [spanOver(reading, quoter.first, quoter.last)],
    cue: [spanOver(reading, group.first, after + 1)],
    content,
    stance: 'reports',
    rule,
  }
  const inner: FoundAttribution = {
    source: [spanOver(reading, subject.first, subject.last)],
    cue: [spanOver(reading, at, at + 2)],
    content,
    stance: 'reports',
    rule,
    citedBy: outer,
  }
  return [outer, inner]
}

function quotedSaying(cue: Cue): FoundAttribution | null {
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
