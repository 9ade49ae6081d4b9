import type { Span } from '../../../../core/index.ts'
import { type Scene, tokensOf } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'

export interface Chosen extends FoundAttribution {
  readonly confidence: number
}

const NOBODY = -1

export interface Choice {
  readonly found: readonly Chosen[]
  /** The chosen attribution with a word of its cue among these. */
  readonly ofCue: (cue: readonly Span[]) => FoundAttribution | null
}

/**
 * Takes the most probable first, down to `least`, and leaves out what shares its cue or most of its content with one taken already. What a rule adds must also
 * not stand across the border of a content.
 */
export function chosen(scene: Scene, least: number, byModel: readonly Chosen[], byRule: readonly Chosen[]): Choice {
  const contents = owners(scene)
  const cues = owners(scene)
  const found: Chosen[] = []
  const isAdded = new Set(byRule)
  const order = [...byModel, ...byRule].sort((a, b) => b.confidence - a.confidence)
  for (const one of order) {
    if (one.confidence < least) break
    const { words, taken } = contents.count(one.content)
    if (taken * 2 > words) continue
    if (cues.first(one.cue) !== NOBODY || (isAdded.has(one) && taken > 0 && contents.first(one.cue) !== NOBODY)) continue
    contents.take(one.content, found.length)
    cues.take(one.cue, found.length)
    found.push(one)
  }
  const at = (index: number): Chosen | null => found[index] ?? null
  return {
    found,
    ofCue: (cue) => at(cues.first(cue)),
  }
}

/** For each attribution the index of another whose content covers its content and more, or -1. */
export function held(scene: Scene, found: readonly FoundAttribution[]): readonly number[] {
  const contents = owners(scene)
  const order = found.map((_, index) => index).sort((a, b) => size(found[b]!.content) - size(found[a]!.content))
  const holders = new Array<number>(found.length).fill(NOBODY)
  for (const index of order) {
    const { content } = found[index]!
    const holder = contents.only(content)
    if (holder !== NOBODY && size(content) < size(found[holder]!.content)) holders[index] = holder
    contents.take(content, index)
  }
  return holders
}

/** Which attribution has each token. */
function owners({ reading }: Scene) {
  const ownerOf = new Int32Array(reading.tokens.length).fill(NOBODY)
  function each(spans: readonly Span[], visit: (token: number) => void): void {
    for (const span of spans) {
      const { first, last } = tokensOf(reading, span)
      for (let token = first; token < last; token++) visit(token)
    }
  }
  function first(spans: readonly Span[]): number {
    let found = NOBODY
    each(spans, (token) => {
      if (found === NOBODY) found = ownerOf[token]!
    })
    return found
  }
  function count(spans: readonly Span[]): { readonly words: number; readonly taken: number } {
    let words = 0
    let taken = 0
    each(spans, (token) => {
      words++
      if (ownerOf[token] !== NOBODY) taken++
    })
    return { words, taken }
  }
  return {
    first,
    count,
    /** The owner of all tokens, if it is one. */
    only(spans: readonly Span[]): number {
      const owner = first(spans)
      let isOne = true
      each(spans, (token) => {
        if (ownerOf[token] !== owner) isOne = false
      })
      return isOne ? owner : NOBODY
    },
    take: (spans: readonly Span[], owner: number): void => each(spans, (token) => void (ownerOf[token] = owner)),
  }
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
