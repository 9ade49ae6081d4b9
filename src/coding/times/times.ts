import { type Component, makeIds, quoteOf, type Timex } from '../../core/index.ts'
import { bounded } from './bounds.ts'
import type { DayRange } from './days.ts'
import { createEngine } from './engine.ts'
import type { Anchor } from './reading.ts'
import { RULES } from './rules/index.ts'

const engine = createEngine(RULES)

/**
 * Finds every time the text tells, with what it means on the calendar. Works on the text and its blocks alone; repeated blocks are left out.
 * Where the words and the publication date do not say it, the value keeps its places open (`XXXX-08`) and has no EDTF and no days.
 */
export const times: Component = {
  name: 'times',
  version: '0.1.0',
  needs: ['findings'],
  adds: ['times', 'findings'],
  run(document, layers) {
    const { found, findings } = engine.find(document)
    const kept = bounded(document.text, found)
    const idFor = makeIds(document.sha256, 'time')
    const ids = kept.map((time) => idFor(quoteOf(document.text, time)))
    const anchorId = (anchor: Anchor) => (typeof anchor === 'number' ? (ids[anchor] ?? null) : anchor)
    const all = kept.flatMap(({ start, end, reading }, i): Timex[] => {
      if (reading.needsDay) return []
      const { type, value, mod, edtf, days, anchor } = reading
      return [{ id: ids[i] ?? '', span: { start, end }, type, value, mod, edtf, ...days, anchor: anchorId(anchor) }]
    })
    return { times: all, findings: [...(layers.findings ?? []), ...findings] }
  },
}

/** First and last day of a time as the record has it; open where it has no calendar place. */
export function daysOf({ earliest, latest }: Timex): DayRange {
  return { earliest, latest }
}
