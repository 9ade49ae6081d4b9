import { type Attribution, overlaps } from '../../core/index.ts'
import { phraseAt, type Reading, type Scene, type Speaker, spanOver, tokensOf, wordAt, xposAt } from '../reading/index.ts'
import { OWN_BODIES, WE } from './en.ts'
import type { Stand } from './stand.ts'
import type { StandCast } from './stand-cast.ts'

/** Subjects that mean nobody: the stand is the speaker's ("there would be no withdrawal while …"). */
const EXPLETIVES = new Set(['there', 'this', 'that'])

/**
 * Whose stand it is: the verb's subject where it is somebody, and for "we", for what ought to be and for what has no subject of its own the speaker. "A and
 * B" are two. Nobody where the text leaves it open.
 */
export function whose(scene: Scene, cast: StandCast, stand: Stand, attribution: Attribution | null): readonly string[] {
  const { reading } = scene
  const speaker = attribution?.source.actor ?? null
  const asSpeaker = speaker ? [speaker] : []
  const subject = stand.subject && overRelative(scene, stand.subject)
  if (subject === null || WE.has(wordAt(reading, subject.head)) || EXPLETIVES.has(wordAt(reading, subject.head))) return asSpeaker
  if (speaker && !isCue(reading, stand, attribution) && isOwnBody(scene, cast, subject, speaker)) return asSpeaker
  const own = (isCue(reading, stand, attribution) ? speaker : null) ?? cast.at(subject.head)
  if (own) return [...new Set([own, ...joinedTo(scene, subject).flatMap((head) => joined(scene, cast, subject, head))])]
  if (isSpeakersPronoun(reading, subject, attribution)) return asSpeaker
  return stand.kind === 'will' ? [] : [cast.added(subject) ?? []].flat()
}

/** "the government was ready to talk", in the mouth of one person: whoever speaks for it says where he stands. */
function isOwnBody(scene: Scene, cast: StandCast, { head }: Speaker, speaker: string): boolean {
  const phrase = phraseAt(scene, head)
  const opening = wordAt(scene.reading, phrase?.first ?? -1)
  return (
    phrase !== null &&
    phrase.last - phrase.first === 2 &&
    /^(?:the|his|her|its|our)$/.test(opening) &&
    OWN_BODIES.has(wordAt(scene.reading, phrase.head)) &&
    cast.isPerson(speaker)
  )
}

/** The statement's own cue is what takes the side ("demanded …"). */
function isCue(reading: Reading, { kind, first, issues }: Stand, attribution: Attribution | null): boolean {
  const words = spanOver(reading, first, Math.max(first + 1, issues[0]?.first ?? 0))
  return kind === 'side' && (attribution?.cue.spans.some((span) => overlaps(span, words)) ?? false)
}

/** "which rejects …", "who want …": what the relative stands for. */
function overRelative(scene: Scene, subject: Speaker): Speaker {
  const { reading } = scene
  if (!/^W(?:P|DT)$/.test(xposAt(reading, subject.head))) return subject
  const before = wordAt(reading, subject.head - 1) === ',' ? subject.head - 2 : subject.head - 1
  const phrase = phraseAt(scene, before)
  return phrase ? { first: phrase.first, last: phrase.last, head: phrase.head } : subject
}

/** "the regional bloc IGAD": the name beside a noun is who is meant. */
function joined(scene: Scene, cast: StandCast, subject: Speaker, head: number): readonly string[] {
  const last = (phraseAt(scene, head)?.last ?? head + 1) - 1
  const named = [last, last + 1]
    .map((token) => (/^NNP/.test(xposAt(scene.reading, token)) ? cast.at(token) : null))
    .find((id) => id !== null)
  return [cast.at(head) ?? named ?? cast.added({ ...subject, head }) ?? []].flat()
}

/** Heads of what is joined to a subject by "and". */
function joinedTo(scene: Scene, { head }: Speaker): readonly number[] {
  const { trees } = scene.reading
  const own = phraseAt(scene, head)
  const found: number[] = []
  for (let token = head + 1; trees && token < Math.min(trees.heads.length, head + 12); token++) {
    const over = trees.heads[token]!
    if ((over === head || (own && over >= own.first && over < own.last)) && trees.relations[token] === 'conj') found.push(token)
  }
  return found
}

/** "He said he would …": the pronoun in the content is the speaker again. */
function isSpeakersPronoun(reading: Reading, subject: Speaker, attribution: Attribution | null): boolean {
  const content = attribution?.content.spans[0]
  return (
    content !== undefined &&
    ['he', 'she', 'it', 'they'].includes(wordAt(reading, subject.head)) &&
    subject.first - tokensOf(reading, content).first <= 1
  )
}
