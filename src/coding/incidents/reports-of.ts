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
    const about = toldBeside(setting, told, attribution)
    if (about) accounts[about.index]!.add(attribution.id)
  }
  return merged.map((incident, index) => ({ ...incident, accounts: [...accounts[index]!] }))
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
