import { phraseAt, type Scene, spanOver, speechAt, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentSpans } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { speakerOf } from '../shared-subject.ts'

const OF = new Set(['of', 'for', 'over', 'against', 'with', 'about'])

/** X vowed to … X urged all sides to … X accused the army of … X announced the … X described it as … */
export function complement(cue: Cue): FoundAttribution | null {
  const { scene, group, limit, entry } = cue
  const { reading } = scene
  if (!cue.isListed || group.negated || group.passive || group.form === 'infinitive' || group.form === 'participle') return null
  let after = cue.after
  while (after < limit && (scene.timeAt[after] === 1 || xposAt(reading, after) === 'RB')) after++
  const preposition = wordAt(reading, after)
  let kind: string | null = null
  let from = after
  if (entry.frames.has('to') && isTo(scene, after)) kind = 'to'
  else if (entry.frames.has('whom to') && personThen(scene, after, limit, (token) => isTo(scene, token))) kind = 'whom-to'
  else if (entry.frames.has('whom of') && personThen(scene, after, limit, (token) => OF.has(wordAt(reading, token)))) kind = 'whom-of'
  else if (entry.frames.has(preposition) && phraseAt(scene, after + 1)?.first === after + 1) {
    kind = 'preposition'
    from = after + 1
  } else if (entry.frames.has('thing') && isThing(scene, after)) kind = 'thing'
  else if ((entry.frames.has('doing') || entry.frames.has('to doing')) && xposAt(reading, after) === 'VBG') kind = 'doing'
  else if (entry.frames.has('to doing') && preposition === 'to') {
    kind = 'to-doing'
    from = after + 1
  }
  if (!kind || from >= limit) return null
  const speaker = speakerOf(cue)
  if (!speaker) return null
  const to = contentEnd(scene, from, limit)
  if (to <= from) return null
  const cueEnd = kind === 'preposition' || kind === 'to-doing' ? from : cue.after
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cueEnd)],
    content: contentSpans(scene, from, to),
    stance: entry.stance,
    rule: `complement-${kind}${entry.mental ? '-mental' : ''}${group.form === 'ing' ? '-ing' : ''}`,
  }
}

/** "to", or "not to", before a verb. */
function isTo({ reading }: Scene, token: number): boolean {
  const at = wordAt(reading, token) === 'not' ? token + 1 : token
  return wordAt(reading, at) === 'to' && (xposAt(reading, at + 1) === 'VB' || xposAt(reading, at + 1).startsWith('RB'))
}

/** A noun phrase with its complements, and after it the word asked for. */
function personThen(scene: Scene, from: number, limit: number, follows: (token: number) => boolean): boolean {
  const { reading } = scene
  let phrase = phraseAt(scene, from)
  if (!phrase || phrase.first !== from) return false
  let token = phrase.last
  for (let joined = 0; joined < 5 && token < limit; joined++) {
    if (follows(token)) return true
    phrase = phraseAt(scene, token + 1)
    const tag = xposAt(reading, token)
    if ((tag !== 'IN' && tag !== 'CC') || !phrase || phrase.first !== token + 1) return false
    token = phrase.last
  }
  return false
}

function isThing(scene: Scene, token: number): boolean {
  const phrase = phraseAt(scene, token)
  if (phrase) return phrase.first === token && scene.timeAt[token] === 0
  const quoted = scene.quoted[scene.quoteAt[token] ?? -1]
  return quoted !== undefined && quoted.first === token && speechAt(scene, token) === null
}
