import { ownedNouns, phraseAt, type Scene, spanOver, speechAt, wordAt, xposAt } from '../../../reading/index.ts'
import { contentEnd, contentOf } from '../content.ts'
import type { Cue } from '../cue.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { speakerOf } from '../shared-subject.ts'

const OF = new Set(['of', 'for', 'over', 'against', 'with', 'about'])

/** Where a complement begins, and of what kind it is. */
interface Complement {
  readonly kind: string
  readonly from: number
}

/** X vowed to … X urged all sides to … X accused the army of … X announced the … X described it as … */
export function complement(cue: Cue): FoundAttribution | null {
  const { scene, group, limit, entry } = cue
  const { reading } = scene
  if (!cue.isListed || group.negated || group.modal || group.passive || group.form === 'infinitive' || group.form === 'participle')
    return null
  const found = complementOf(cue)
  const speaker = found && found.from < limit ? speakerOf(cue) : null
  if (!found || !speaker) return null
  const to = contentEnd(scene, found.from, limit)
  if (to <= found.from) return null
  const hasPreposition = found.kind === 'preposition' || found.kind === 'to-doing'
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, hasPreposition ? found.from : cue.after)],
    content: contentOf(scene, cue.inside, found.from, to),
    stance: found.kind === 'whom-to' && entry.stance !== 'threatens' ? 'demands' : entry.stance,
    rule: `complement-${found.kind}${entry.mental ? '-mental' : ''}${group.form === 'ing' ? '-ing' : ''}`,
  }
}

function complementOf({ scene, after, limit, entry: { frames } }: Cue): Complement | null {
  const { reading } = scene
  let from = after
  while (from < limit && (scene.timeAt[from] === 1 || xposAt(reading, from) === 'RB')) from++
  const word = wordAt(reading, from)
  if (frames.has('to') && isTo(scene, from)) return { kind: 'to', from }
  if (frames.has('whom to') && personThen(scene, from, limit, (token) => isTo(scene, token))) return { kind: 'whom-to', from }
  if (frames.has('whom of') && personThen(scene, from, limit, (token) => OF.has(wordAt(reading, token)))) return { kind: 'whom-of', from }
  if (frames.has(word) && phraseAt(scene, from + 1)?.first === from + 1) return { kind: 'preposition', from: from + 1 }
  if (frames.has('own') && isOwn(scene, from)) return { kind: 'own', from }
  if (frames.has('thing') && isThing(scene, from)) return { kind: 'thing', from }
  if ((frames.has('doing') || frames.has('to doing')) && xposAt(reading, from) === 'VBG') return { kind: 'doing', from }
  return frames.has('to doing') && word === 'to' ? { kind: 'to-doing', from: from + 1 } : null
}

/** "to", or "not to", before a verb, in quotation marks or not. */
function isTo({ reading }: Scene, token: number): boolean {
  const at = wordAt(reading, token) === 'not' ? token + 1 : token
  const verb = /^["“‘']$|^``$/.test(wordAt(reading, at + 1)) ? at + 2 : at + 1
  return wordAt(reading, at) === 'to' && (xposAt(reading, verb) === 'VB' || xposAt(reading, verb).startsWith('RB'))
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

function isOwn(scene: Scene, token: number): boolean {
  const phrase = phraseAt(scene, token)
  return phrase !== null && phrase.first === token && ownedNouns.has(wordAt(scene.reading, phrase.head))
}

function isThing(scene: Scene, token: number): boolean {
  const phrase = phraseAt(scene, token)
  if (phrase) return phrase.first === token && scene.timeAt[token] === 0
  const quoted = scene.quoted[scene.quoteAt[token] ?? -1]
  return quoted !== undefined && quoted.first === token && speechAt(scene, token) === null
}
