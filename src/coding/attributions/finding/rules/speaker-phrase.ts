import { type Scene, spanOver, speakerFrom, speakerPhrases, speechAt, wordAt } from '../../../reading/index.ts'
import { contentEnd, contentSpans, trim } from '../content.ts'
import { afterDateline } from '../dateline.ts'
import type { FoundAttribution } from '../found-attribution.ts'

const FEWEST_WORDS = 2

/** According to X, … …, according to X. …, according to X, … */
export function speakerPhrase(scene: Scene, at: number, low: number, limit: number): FoundAttribution | null {
  const { reading } = scene
  const phrase = speakerPhrases.find((words) => words.every((word, index) => wordAt(reading, at + index) === word))
  if (!phrase || speechAt(scene, at)) return null
  const after = at + phrase.length
  const speaker = speakerFrom(scene, after, limit)
  if (!speaker) return null
  const before = contentBefore(scene, at, low)
  const spans = before ? [...contentSpans(scene, before.from, before.to)] : []
  let next = speaker.last
  while (next < limit && (scene.timeAt[next] === 1 || wordAt(reading, next) === 'on')) next++
  if (wordAt(reading, next) === ',') {
    const end = contentEnd(scene, next + 1, limit)
    if (end - next > FEWEST_WORDS) spans.push(...contentSpans(scene, next + 1, end))
  }
  if (spans.length === 0) return null
  return {
    source: [spanOver(reading, speaker.first, speaker.last)],
    cue: [spanOver(reading, at, after)],
    content: spans,
    stance: 'reports',
    rule: 'according-to',
  }
}

function contentBefore(scene: Scene, at: number, low: number): { readonly from: number; readonly to: number } | null {
  const { reading } = scene
  let from = afterDateline(scene, low)
  for (let token = at - 1; token >= low; token--)
    if (wordAt(reading, token) === ';') {
      from = token + 1
      break
    }
  if (['and', 'but', 'yet'].includes(wordAt(reading, from))) from++
  const to = trim(scene, from, at)
  return to - from >= FEWEST_WORDS ? { from, to } : null
}
