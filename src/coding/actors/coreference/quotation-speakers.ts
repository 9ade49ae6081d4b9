import { isSpeechVerb, isVerb, lemmaAt, phraseAt, type Scene, speechAt, subjectBefore, verbGroupAt, wordAt } from '../../reading/index.ts'

/** How far from a quotation its verb of saying may stand. */
const FARTHEST_VERB = 6
const FARTHEST_BEFORE = 14

/** For each quotation the token of the one who speaks it, or -1. Who speaks does not mean himself by "he" in it. */
export function quotationSpeakers(scene: Scene): Int32Array {
  const speakers = new Int32Array(scene.quoted.length).fill(-1)
  for (const [index, quoted] of scene.quoted.entries()) {
    if (!quoted.isSpeech) continue
    const { reading } = scene
    const sentence = reading.sentences[reading.tokens[quoted.last - 1]!.sentence]!
    const before = reading.sentences[reading.tokens[quoted.first]!.sentence]!
    const own = after(scene, quoted.last, sentence.last) ?? ahead(scene, quoted.first, before.first)
    if (own !== null) speakers[index] = own
    else if (index > 0 && isNext(scene, index)) speakers[index] = speakers[index - 1]!
  }
  return speakers
}

/** "…," she told reporters; "…," said the mayor. */
function after(scene: Scene, from: number, limit: number): number | null {
  for (let token = from; token < Math.min(limit, from + FARTHEST_VERB); token++) {
    if (speechAt(scene, token)) return null
    if (!saysIn(scene, token)) continue
    const next = phraseAt(scene, token + 1)
    const before = phraseAt(scene, token - 1)
    if (before && before.first >= from) return before.head
    if (next?.first === token + 1) return next.head
    return subjectBefore(scene, token, from)?.head ?? null
  }
  return null
}

/** The mayor said: "…". */
function ahead(scene: Scene, to: number, low: number): number | null {
  const { reading } = scene
  if (!/^[,:]$|^that$|^say|^said$/.test(wordAt(reading, to - 1)) && !saysIn(scene, to - 1)) return null
  for (let token = to - 1; token >= Math.max(low, to - FARTHEST_BEFORE); token--) {
    if (speechAt(scene, token)) return null
    if (!saysIn(scene, token)) continue
    const group = verbGroupAt(reading, token, low)
    return subjectBefore(scene, group.first, low)?.head ?? null
  }
  return null
}

const ALSO_SAYING = new Set(['remember', 'recall', 'ask', 'reply', 'write', 'explain'])
const saysIn = ({ reading }: Scene, token: number): boolean =>
  isSpeechVerb(reading, token) || (isVerb(reading, token) && ALSO_SAYING.has(lemmaAt(reading, token)))

/** A quotation that goes on after the one before it: nothing but the words for its speaker between them. */
function isNext({ reading, quoted }: Scene, index: number): boolean {
  const before = reading.sentences[reading.tokens[quoted[index - 1]!.last - 1]!.sentence]!
  const here = reading.sentences[reading.tokens[quoted[index]!.first]!.sentence]!
  return (
    here.block === before.block &&
    reading.tokens[quoted[index]!.first]!.sentence - reading.tokens[quoted[index - 1]!.last - 1]!.sentence <= 1
  )
}
