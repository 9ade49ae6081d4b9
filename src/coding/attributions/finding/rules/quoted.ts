import type { Span } from '../../../../core/index.ts'
import {
  isSpeechVerb,
  type QuotedTokens,
  type Scene,
  type Speaker,
  spanOver,
  speakerFrom,
  speechAt,
  wordAt,
  xposAt,
} from '../../../reading/index.ts'
import { afterAdjuncts } from '../adjuncts.ts'
import { contentEnd, contentSpans, endsSentence } from '../content.ts'
import type { Cue } from '../cue.ts'
import { afterDateline } from '../dateline.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { speakerOf } from '../shared-subject.ts'

const PAUSES = new Set([',', ':', '.', ';', '—', '–', '--', '-', '?', '!'])
/** Farthest that a quotation may stand from the cue before it. */
const FARTHEST = 30

/** "…," X said. "…," said X. With what follows in marks: "…," X said, "…". "…," X said. "…" */
export function quotedBefore(cue: Cue): FoundAttribution | null {
  const { scene, group, low, limit } = cue
  const { reading } = scene
  if (cue.inside || group.form === 'infinitive' || group.form === 'participle') return null
  const first = cue.subject ? cue.subject.first : group.first
  const before = PAUSES.has(wordAt(reading, first - 1)) && !speechAt(scene, first - 1) ? first - 2 : first - 1
  const quoted =
    before >= low || (first === low && isFragment(cue) && blockOf(scene, before) === blockOf(scene, low)) ? speechAt(scene, before) : null
  if (!quoted || quoted.last !== before + 1) return null
  const speaker: Speaker | null = cue.subject ?? speakerFrom(scene, cue.after, limit)
  if (!speaker || (group.negated && !cue.isListed)) return null
  if (
    !cue.isListed &&
    (quoted.first > low ||
      (endsSentence(reading, quoted) ? wordAt(reading, quoted.last - 2) === '.' : wordAt(reading, quoted.last - 2) !== ','))
  )
    return null
  if (cue.isListed && !cue.entry.frames.has('quote') && !cue.entry.frames.has('that') && wordAt(reading, quoted.last - 2) !== ',')
    return null
  const from = leadOf(scene, quoted, low)
  const content = [...contentSpans(scene, from, quoted.last)]
  const next = nextQuotation(scene, cue.subject ? cue.after : speaker.last, limit)
  if (next) content.push(...next.quotation.spans)
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cue.after)],
    content,
    stance: cue.entry.stance,
    rule: cue.isListed ? 'quoted-before' : 'quoted-before-unlisted',
  }
}

/** A speaker and a cue with nothing else: what is left of a sentence that was cut after the stop of its quotation. */
function isFragment({ after, limit, subject }: Cue): boolean {
  return subject !== null && limit - after <= 1
}

/** Words of the sentence before a quotation belong to it ('It was "a crime," he said'), unless another cue stands among them. */
function leadOf(scene: Scene, quoted: QuotedTokens, low: number): number {
  for (let token = quoted.first - 1; token >= low; token--) {
    if (speechAt(scene, token) || isSpeechVerb(scene.reading, token) || wordAt(scene.reading, token) === ':') return quoted.first
  }
  return Math.min(afterDateline(scene, low), quoted.first)
}

/** The quotation that goes on after a cue between two: in the same sentence after a pause, or as the next sentence of the paragraph. */
function nextQuotation(scene: Scene, from: number, limit: number): QuotedTokens | null {
  const { reading } = scene
  for (let token = from; token < Math.min(limit, from + FARTHEST); token++) {
    const quoted = speechAt(scene, token)
    if (quoted) return PAUSES.has(wordAt(reading, token - 1)) && quoted.first === token ? quoted : null
    if (token > from && isSpeechVerb(reading, token)) return null
  }
  const quoted = speechAt(scene, limit)
  if (quoted?.first !== limit || limit - from > FARTHEST || !endsItsSentence(scene, quoted)) return null
  return blockOf(scene, limit - 1) === blockOf(scene, limit) ? quoted : null
}

/** Nothing follows a quotation in its sentence: no speaker of its own. */
function endsItsSentence({ reading }: Scene, { last }: QuotedTokens): boolean {
  return reading.sentences[reading.tokens[last - 1]!.sentence]!.last === last
}

const blockOf = ({ reading }: Scene, token: number): number => reading.sentences[reading.tokens[token]?.sentence ?? -1]?.block ?? -1

/** X said: "…" X told reporters in the town that "…" */
export function quotedAfter(cue: Cue): FoundAttribution | null {
  const { scene, group, limit } = cue
  const { reading } = scene
  if (cue.inside || group.form === 'infinitive' || group.form === 'participle' || group.negated) return null
  let token = afterAdjuncts(cue, false)
  let hasPause = false
  for (; token < Math.min(limit, cue.after + FARTHEST); token++) {
    if (speechAt(scene, token)) break
    if (PAUSES.has(wordAt(reading, token))) hasPause = true
    else if (hasPause || /^(VB[DZP]|MD|W.*)$/.test(xposAt(reading, token)) || wordAt(reading, token) === 'that') return null
  }
  const quoted =
    (token < limit ? speechAt(scene, token) : null) ??
    (token === limit && wordAt(reading, limit - 1) === ':' ? speechAt(scene, limit) : null)
  if (!quoted || quoted.first !== token) return null
  if (!hasPause && token !== cue.after) return null
  if (!hasPause && !cue.entry.frames.has('quote') && !cue.entry.frames.has('that')) return null
  if (!cue.isListed && wordAt(reading, token - 1) !== ':' && !(wordAt(reading, token - 1) === ',' && token - cue.after < 2)) return null
  const speaker = speakerOf(cue)
  if (!speaker) return null
  const to = endsSentence(reading, quoted) || quoted.last >= limit ? quoted.last : Math.max(quoted.last, contentEnd(scene, token, limit))
  const content: readonly Span[] = contentSpans(scene, token, to)
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, group.first, cue.after)],
    content,
    stance: cue.entry.stance,
    rule: cue.isListed ? 'quoted-after' : 'quoted-after-unlisted',
  }
}
