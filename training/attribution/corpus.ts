import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../../bench/scoring/gold.ts'
import type { Span } from '../../src/core/index.ts'

/** One attribution as a reader marked it. */
export interface MarkedAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Held by the content of another. */
  readonly nested: boolean
}

export interface MarkedReport {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly attributions: readonly MarkedAttribution[]
  readonly isOwn: boolean
}

/** PolNeAR as converted (`train.jsonl`), if the folder or its `attribution/` has it, then the reports of the own gold that are not for measuring. */
export function readReports(data: string, gold: string): readonly MarkedReport[] {
  const file = [join(data, 'train.jsonl'), join(data, 'attribution/train.jsonl')].find((path) => existsSync(path))
  return [...(file ? polnear(readFileSync(file, 'utf8')) : []), ...ownReports(gold)]
}

type Pair = readonly [start: number, end: number]
interface PolnearLine {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly attributions: readonly { readonly source: readonly Pair[]; readonly cue: readonly Pair[]; readonly content: readonly Pair[] }[]
}

export function polnear(lines: string): readonly MarkedReport[] {
  const spans = (pairs: readonly Pair[]): readonly Span[] => pairs.map(([start, end]) => ({ start, end }))
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, title, attributions } = JSON.parse(line) as PolnearLine
      const marked = attributions.map(({ source, cue, content }) => ({
        source: spans(source),
        cue: spans(cue),
        content: spans(content),
        nested: false,
      }))
      return { id, text, title, attributions: marked, isOwn: false }
    })
}

function ownReports(folder: string): readonly MarkedReport[] {
  return readGold(folder)
    .filter(({ number }) => Number(number) % 3 !== 0)
    .map(({ number, text, attributions }) => ({
      id: `own-${number}`,
      text,
      title: null,
      attributions: attributions.map(({ source, cue, content, within }) => ({ source, cue, content, nested: within !== null })),
      isOwn: true,
    }))
}
