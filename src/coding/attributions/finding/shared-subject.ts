import { isSpeechVerb, isVerb, type Speaker, speechAt, subjectBefore, verbGroupAt, wordAt, xposAt } from '../../reading/index.ts'
import type { Cue } from './cue.ts'

/** Nouns that carry words on behalf of who issued them ("issued a statement saying"). */
const CARRIERS = new Set([
  'statement',
  'communique',
  'communiqué',
  'letter',
  'message',
  'report',
  'video',
  'recording',
  'tweet',
  'note',
  'release',
  'post',
  'leaflet',
  'leaflets',
])
const ISSUING = new Set(['issue', 'release', 'publish', 'post', 'send', 'put', 'circulate', 'distribute', 'broadcast', 'write', 'make'])

/**
 * Who says it: the subject, or for a verb without one of its own the subject that it shares. "X said that …, adding that …" and
 * "X denied it and said …" share the subject of the verb before; "X issued a statement saying …" is X's.
 */
export function speakerOf(cue: Cue): Speaker | null {
  const { scene, subject, group } = cue
  const { reading } = scene
  if (subject && (group.form !== 'ing' || isAbsolute(cue, subject))) return throughCarrier(cue, subject)
  if (group.form === 'participle') return null
  const before = wordAt(reading, group.first - 1)
  const isJoined = xposAt(reading, group.first - 1) === 'CC' || before === ','
  if (subject && group.form === 'ing' && CARRIERS.has(wordAt(reading, subject.last - 1))) return throughCarrier(cue, subject)
  if (!isJoined && group.form !== 'ing') return null
  if (group.form === 'ing' && !isJoined && !subject) return null
  return earlierSubject(cue, (token) => isSpeechVerb(reading, token)) ?? earlierSubject(cue, () => true)
}

/** The subject of the nearest earlier verb of a kind. */
function earlierSubject(cue: Cue, isWanted: (token: number) => boolean): Speaker | null {
  const { scene, group, low } = cue
  const { reading } = scene
  for (let token = group.first - 1; token > low; token--) {
    if (!isVerb(reading, token) || speechAt(scene, token) !== cue.inside || !isWanted(token)) continue
    const earlier = verbGroupAt(reading, token, low)
    if (earlier.form === 'infinitive' || earlier.form === 'participle') continue
    const shared = subjectBefore(scene, earlier.first, low)
    if (shared && earlier.form === 'finite') return shared
    const after = speakerAfterQuote(cue, token)
    if (after) return after
  }
  return null
}

/** "with the army saying", "officials saying": an -ing form with a subject of its own. */
function isAbsolute({ scene, low }: Cue, subject: Speaker): boolean {
  return subject.first > low && wordAt(scene.reading, subject.first - 1) === 'with'
}

/** "…," said the mayor, adding that: the subject of a verb turned round. */
function speakerAfterQuote({ scene, group }: Cue, verb: number): Speaker | null {
  const { reading } = scene
  const next = scene.phrases.all[scene.phrases.at[verb + 1] ?? -1]
  if (!next || next.first !== verb + 1 || next.last > group.first) return null
  const before = verb - 1
  return speechAt(scene, before) || wordAt(reading, before) === ',' ? { first: next.first, last: next.last, head: next.head } : null
}

function throughCarrier(cue: Cue, subject: Speaker): Speaker | null {
  const { scene, low, group } = cue
  const { reading } = scene
  if (group.form !== 'ing' || !CARRIERS.has(wordAt(reading, subject.last - 1))) return subject
  for (let token = subject.first - 1; token > low && subject.first - token < 4; token--)
    if (isVerb(reading, token) && ISSUING.has((reading.lemmas[token] ?? '').toLowerCase())) {
      const earlier = verbGroupAt(reading, token, low)
      const issuer = subjectBefore(scene, earlier.first, low)
      if (issuer) return issuer
    }
  return subject
}
