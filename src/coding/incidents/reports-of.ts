import type { Attribution, Incident } from '../../core/index.ts'
import type { Mention } from './mention.ts'
import type { Setting } from './setting.ts'

interface Telling {
  readonly mention: Mention
  /** Of its incident. */
  readonly index: number
}

/**
 * Who reports each incident: the attributions that its tellings stand in, those around them, and those that say something of it in other words: a statement
 * in whose sentences an incident is told, and in which none is told itself, is about the one told last there.
 */
export function withReports(setting: Setting, groups: readonly (readonly Mention[])[], merged: readonly Incident[]): readonly Incident[] {
  const accounts = merged.map(({ accounts }) => new Set(accounts))
  groups.forEach((mentions, index) => {
    for (const { trigger } of mentions) for (const { id } of setting.said.allAround(trigger)) accounts[index]!.add(id)
  })
  const linked = new Set(accounts.flatMap((ids) => [...ids]))
  const told = groups
    .flatMap((mentions, index) => mentions.map((mention) => ({ mention, index })))
    .sort((a, b) => a.mention.trigger.start - b.mention.trigger.start)
  for (const attribution of setting.attributions) {
    if (linked.has(attribution.id)) continue
    const about = toldBeside(setting, told, attribution) ?? toldBefore(setting, told, merged, attribution)
    if (about) accounts[about.index]!.add(attribution.id)
  }
  return merged.map((incident, index) => ({ ...incident, accounts: [...accounts[index]!] }))
}

/** What is wished for or to come is nobody's version of what happened. */
const AHEAD = /\b(?:will|would|shall|should|must|could|going to|ready to)\b/i
const WISHES =
  /\b(?:want|wants|wanted|ask|asks|asked|urge|urges|urged|call|calls|called|promise[sd]?|propose[sd]?|reject|rejects|announce[sd]?|invite[sd]?|congratulated|hope[sd]?|warn(?:s|ed)?|doubt(?:s|ed)?|argue[sd]?|insist(?:s|ed)?)\b/i

/** How many paragraphs on a statement can still be about what was told. */
const REACH = 1

/**
 * "There were no weapons there," he said: what a statement without an act of its own is about: the news told last before it, in its paragraph or the one before.
 * What was told as history or as a sum is gone on about within its paragraph only.
 */
function toldBefore(
  { reading }: Setting,
  told: readonly Telling[],
  merged: readonly Incident[],
  { content, cue, source, stance }: Attribution,
): Telling | undefined {
  if (stance === 'demands' || stance === 'threatens') return undefined
  const words = content.spans.map(({ start, end }) => reading.text.slice(start, end)).join(' ')
  if (AHEAD.test(words) && !/\b(?:was|were|had|did)\b/.test(words)) return undefined
  if (WISHES.test(cue.spans.map(({ start, end }) => reading.text.slice(start, end)).join(' '))) return undefined
  const spans = [...content.spans, ...cue.spans, ...source.spans]
  const start = Math.min(...spans.map((span) => span.start))
  const block = reading.sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.block
  if (block === undefined) return undefined
  return told.findLast(({ mention, index }) => {
    if (mention.trigger.start >= start || block - mention.block > REACH) return false
    const { stage, type } = merged[index]!
    if (stage === 'planned' || stage === 'threatened' || /^(?:talks|threat|deployment|other)/.test(type)) return false
    return mention.block === block || (!merged[index]!.background && merged[index]!.unit !== 'aggregate')
  })
}

function toldBeside(
  { reading: { sentences } }: Setting,
  told: readonly Telling[],
  { content, cue, source }: Attribution,
): Telling | undefined {
  const spans = [...content.spans, ...cue.spans, ...source.spans]
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return told.findLast(({ mention }) => {
    const sentence = sentences[mention.sentence]!
    return sentence.start < end && start < sentence.end
  })
}
