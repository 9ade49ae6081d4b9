import type { Reading } from '../../reading/index.ts'

const LONGEST = 5

/** The relations on the way from one token up to what both stand under and down to another ("obl^ nsubj_"); null where it is long or there are no trees. */
export function pathBetween({ trees, tokens }: Reading, from: number, to: number): string | null {
  if (!trees) return null
  const up: number[] = [from]
  for (let token = from; trees.heads[token]! >= 0 && up.length <= LONGEST; ) up.push((token = trees.heads[token]!))
  const down: number[] = []
  for (let token = to; token >= 0 && down.length <= LONGEST; token = trees.heads[token]!) {
    const meet = up.indexOf(token)
    if (meet !== -1) {
      if (meet + down.length > LONGEST) return null
      const risen = up.slice(0, meet).map((step) => `${trees.relations[step]}^`)
      const fallen = down.reverse().map((step) => `${trees.relations[step]}_`)
      return [...risen, ...fallen].join(' ') || (tokens[from] === tokens[to] ? 'self' : '')
    }
    down.push(token)
  }
  return null
}
