import { isSpeechVerb, isVerb, type Scene, speechAt, subjectBefore, verbGroupAt, wordAt } from '../../reading/index.ts'

/** Heads of the subjects of finite verbs, and of those among them that speak. */
export function subjectHeads(scene: Scene): { readonly subjects: ReadonlySet<number>; readonly speakers: ReadonlySet<number> } {
  const { reading } = scene
  const heads = new Set<number>()
  const speakers = new Set<number>()
  for (const { first, last } of reading.sentences)
    for (let token = first; token < last; token++) {
      if (!isVerb(reading, token)) continue
      const group = verbGroupAt(reading, token, first)
      if (group.form !== 'finite') continue
      const subject = subjectBefore(scene, group.first, first)
      if (subject) {
        heads.add(subject.head)
        if (isSpeechVerb(reading, token)) speakers.add(subject.head)
      } else {
        // "said the mayor": a subject after its verb
        const next = scene.phrases.all[scene.phrases.at[token + 1] ?? -1]
        if (next && next.first === token + 1 && (speechAt(scene, token - 1) || wordAt(reading, token - 1) === ',')) {
          heads.add(next.head)
          if (isSpeechVerb(reading, token)) speakers.add(next.head)
        }
      }
    }
  return { subjects: heads, speakers }
}
