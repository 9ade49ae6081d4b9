import type { Figure } from '../../core/index.ts'
import type { FigureAccount } from './account.ts'

/** Whom a group of figures may count; null: people, or nobody says it apart. The sides are those of the report that counts both. */
export const WHOM = ['soldiers', 'fighters', 'combatants', 'civilians', 'women', 'men', 'children', 'side a', 'side b'] as const
export type Whom = (typeof WHOM)[number] | null

/** Figures of one kind over all accounts, and what they span. Never a sum. */
export interface FigureView {
  readonly measure: Figure['measure']
  readonly whom: Whom
  /** `part` and `cumulative` are shown and are in no range. */
  readonly scope: Figure['scope']
  readonly accounts: readonly FigureAccount[]
  /** Lowest and highest of what independent sources say in the end; null where no account has a number. */
  readonly lowest: number | null
  readonly highest: number | null
  /** The highest is a lower bound: "at least". */
  readonly open: boolean
  /** What was said last, with who said it. */
  readonly latest: FigureAccount | null
  /** Independent sources that stand. */
  readonly sources: number
  /** No number fits all of them. */
  readonly disputed: boolean
}

/** Figures of one kind that stand, one of each independent source: its last own word. What was taken from others counts only where nobody said it first. */
export function standing(accounts: readonly FigureAccount[]): readonly FigureAccount[] {
  const sources = Map.groupBy(accounts, ({ source }) => source)
  return [...sources.values()].flatMap((of) => {
    const own = of.filter(({ told }) => told === 'own')
    const uncorrected = (own.length > 0 ? own : of).filter(({ corrected }) => corrected === null)
    const precise = uncorrected.filter(({ hedge }) => hedge !== 'vague')
    return precise.length > 0 ? precise : uncorrected
  })
}

/** The view of figures that count the same people. `accounts` in the order they were published. */
export function figureView(measure: Figure['measure'], whom: Whom, scope: Figure['scope'], accounts: readonly FigureAccount[]): FigureView {
  const stand = standing(accounts)
  const precise = stand.filter(({ hedge }) => hedge !== 'vague')
  const counted = (precise.length > 0 ? precise : stand).filter(({ min, max }) => (min ?? max) !== null)
  const lows = counted.map(({ min, max }) => (min ?? max)!)
  const highs = counted.map(({ min, max }) => (max ?? min)!)
  const highest = highs.length > 0 ? Math.max(...highs) : null
  return {
    measure,
    whom,
    scope,
    accounts,
    lowest: lows.length > 0 ? Math.min(...lows) : null,
    highest,
    open: counted.some(({ min, max }) => max === null && min === highest),
    latest: counted.at(-1) ?? null,
    sources: new Set(stand.map(({ source }) => source)).size,
    disputed: scope === 'incident' && counted.some((a) => counted.some((b) => a.source !== b.source && !fits(a, b))),
  }
}

/** Whether one number can be what both say. "About" gives a tenth either way. */
function fits(a: FigureAccount, b: FigureAccount): boolean {
  const [x, y] = [a, b].map(({ min, max, hedge }) => {
    const slack = hedge === 'about' ? 0.1 : 0
    return { low: (min ?? 0) * (1 - slack), high: (max ?? Number.POSITIVE_INFINITY) * (1 + slack) }
  })
  return x!.low <= y!.high && y!.low <= x!.high
}
