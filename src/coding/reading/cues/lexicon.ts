import { CUE_NOUNS, CUE_PHRASES, CUE_VERBS, IMPERSONAL, OWNED, SPEAKER_PHRASES, type Stance } from './en.ts'

/** What a reporting word does: the stance it gives its content, and the frames in which content follows. */
export interface CueEntry {
  readonly stance: Stance
  readonly frames: ReadonlySet<string>
  readonly mental: boolean
}

export interface CuePhrase extends CueEntry {
  /** Words after the verb's lemma. */
  readonly rest: readonly string[]
}

const words = (list: string): readonly string[] => list.split(' ')

/** Reporting verbs by lemma. A verb named in several groups has the frames of all and the stance of the first. */
export const cueVerbs: ReadonlyMap<string, CueEntry> = (() => {
  const all = new Map<string, CueEntry>()
  for (const { stance, frames, verbs, mental = false } of CUE_VERBS)
    for (const verb of words(verbs)) {
      const known = all.get(verb)
      all.set(verb, {
        stance: known?.stance ?? stance,
        frames: new Set([...(known?.frames ?? []), ...frames]),
        mental: known ? known.mental && mental : mental,
      })
    }
  return all
})()

/** Verb phrases by the lemma of their verb, the longest first. */
export const cuePhrases: ReadonlyMap<string, readonly CuePhrase[]> = (() => {
  const all = new Map<string, CuePhrase[]>()
  for (const { stance, frames, phrases } of CUE_PHRASES)
    for (const phrase of phrases) {
      const [verb = '', ...rest] = words(phrase)
      all.set(
        verb,
        [...(all.get(verb) ?? []), { stance, frames: new Set(frames), mental: false, rest }].sort((a, b) => b.rest.length - a.rest.length),
      )
    }
  return all
})()

const byWord = (groups: readonly { readonly stance: Stance; readonly list: string }[]): ReadonlyMap<string, Stance> =>
  new Map(groups.flatMap(({ stance, list }) => words(list).map((word) => [word, stance] as const)))

/** What one claims or denies for oneself. */
export const ownedNouns: ReadonlySet<string> = new Set(words(OWNED))

/** Nouns that stand for something said, by lemma. */
export const cueNouns = byWord(CUE_NOUNS.map(({ stance, nouns }) => ({ stance, list: nouns })))

/** Verbs whose passive reports without a speaker, by lemma. */
export const impersonalVerbs = byWord(IMPERSONAL.map(({ stance, verbs }) => ({ stance, list: verbs })))

/** Word sequences before a speaker who is no subject. */
export const speakerPhrases: readonly (readonly string[])[] = SPEAKER_PHRASES.map(words)

/** Reporting verbs too common to say by themselves that somebody spoke. */
const TOO_COMMON = new Set(['go', 'begin', 'continue', 'read', 'show', 'find'])

/** Whether a verb by itself says that somebody spoke. */
export function isSpeechLemma(lemma: string): boolean {
  const entry = cueVerbs.get(lemma)
  return entry !== undefined && !entry.mental && (entry.frames.has('that') || entry.frames.has('quote')) && !TOO_COMMON.has(lemma)
}
