import type { Incident, Span } from '../../core/index.ts'
import { isVerb, type NounPhrase, phraseAt, spanOver, subjectBefore, tokensOf, verbGroupAt, wordAt, xposAt } from '../reading/index.ts'
import { phrasesFrom } from './arguments.ts'
import { actorAt } from './participants.ts'
import type { Setting } from './setting.ts'

export interface Responsible {
  readonly actor: string
  readonly stance: Incident['responsibility'][number]['stance']
  readonly attribution: string | null
  readonly spans: readonly Span[]
  /** Where it stands, to find the incident it is about. */
  readonly sentence: number
  readonly token: number
}

const CLAIM = /^claim(?:s|ed|ing)?$/
const DENY = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?)$/
const BLAME = /^(?:blame[sd]?|blaming|accuse[sd]?|accusing|suspect(?:s|ed)?)$/
const ABOUT =
  /^(?:responsibility|credit|attack|attacks|bombing|ambush|killing|blast|abduction|kidnapping|raid|strike|it|involvement|charge|accusation|this|that|having|carrying|role|part|any)$/

/** Who claims an act, denies it or is accused of it, by the verbs for that and by the stance of attributions. */
export function responsibleIn(setting: Setting): readonly Responsible[] {
  const { reading } = setting.scene
  const found: Responsible[] = []
  for (const [index, sentence] of reading.sentences.entries())
    for (let token = sentence.first; token < sentence.last; token++) {
      if (!isVerb(reading, token)) continue
      const word = wordAt(reading, token)
      if (CLAIM.test(word) && speaksOf(setting, token, sentence.last)) {
        const who = doerOf(setting, token, sentence.first, sentence.last)
        if (who) found.push(made(setting, who, 'claims', index, token))
      } else if (DENY.test(word) && speaksOf(setting, token, sentence.last)) {
        const who = doerOf(setting, token, sentence.first, sentence.last)
        if (who) found.push(made(setting, who, 'denies', index, token))
      } else if (BLAME.test(word))
        for (const who of phrasesFrom(setting, token + 1, sentence.last))
          if (actorAt(setting, who)) found.push(made(setting, who, 'accused', index, token))
    }
  return found
}

/** Whether what is claimed or denied is an act or a part in it, and not a word or a figure. */
function speaksOf(setting: Setting, verb: number, limit: number): boolean {
  const { reading } = setting.scene
  for (let token = verb + 1; token < Math.min(limit, verb + 5); token++) if (ABOUT.test(wordAt(reading, token))) return true
  return false
}

function doerOf(setting: Setting, verb: number, low: number, limit: number): NounPhrase | null {
  const { scene } = setting
  const group = verbGroupAt(scene.reading, verb, low)
  const by = wordAt(scene.reading, verb + 1) === 'by' ? (phrasesFrom(setting, verb + 2, limit)[0] ?? null) : null
  if (by) return actorAt(setting, by) ? by : null
  const subject = subjectBefore(scene, group.first, low)
  if (!subject) return null
  const relative = /^W/.test(xposAt(scene.reading, subject.head))
  const phrase = phraseAt(scene, relative ? subject.first - (xposAt(scene.reading, subject.first - 1) === ',' ? 2 : 1) : subject.head)
  return phrase && actorAt(setting, phrase) ? phrase : null
}

function made(setting: Setting, phrase: NounPhrase, stance: Responsible['stance'], sentence: number, token: number): Responsible {
  const { reading } = setting.scene
  const span = spanOver(reading, phrase.first, phrase.last)
  const cue = spanOver(reading, token, token + 1)
  const said = setting.attributions.find((attribution) =>
    attribution.cue.spans.some((known) => tokensOf(reading, known).first <= token && token < tokensOf(reading, known).last),
  )
  return {
    actor: actorAt(setting, phrase)!,
    stance,
    attribution: said?.id ?? setting.said.by(cue)?.id ?? null,
    spans: [span, cue],
    sentence,
    token,
  }
}
