import { LEFT, NONE, type ParseState, RIGHT, SHIFT } from './parse-state.ts'

/**
 * How many gold arcs a move puts out of reach (Goldberg and Nivre 2013, arc-hybrid). `heads` holds the gold head of each word,
 * the root's number for the word that hangs on the root.
 */
export function moveCost(state: ParseState, heads: Int32Array, move: number): number {
  const top = state.top(0)
  let cost = 0
  if (move === SHIFT) {
    const next = state.front
    for (let i = 0; i < state.size; i++) {
      const word = state.stack[i]!
      if (heads[word] === next) cost++
      if (heads[next] === word && word !== top) cost++
    }
    return cost
  }
  for (let word = state.front; word < state.root; word++) if (heads[word] === top) cost++
  const head = heads[top]!
  if (move === LEFT) return cost + (head !== state.front && (head === state.top(1) || head > state.front) && head !== NONE ? 1 : 0)
  if (move === RIGHT) return cost + (head >= state.front ? 1 : 0)
  return cost
}
