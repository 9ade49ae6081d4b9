import { type FigureView, standing } from './figure-view.ts'

/** By which one figure is taken for the best: a team picks one and names it. Without a rule there is no best figure. */
export const FIGURE_RULES = ['lowest', 'highest', 'latest', 'most-sources'] as const
export type FigureRule = (typeof FIGURE_RULES)[number]

/** The best figure of a view by a rule; null where the view has no number. `most-sources`: what most independent sources say, the lower of two that as many do. */
export function bestFigure(view: FigureView, rule: FigureRule): number | null {
  if (rule === 'lowest') return view.lowest
  if (rule === 'highest') return view.highest
  if (rule === 'latest') return view.latest === null ? null : (view.latest.min ?? view.latest.max)
  const said = Map.groupBy(
    standing(view.accounts).filter(({ min, max }) => (min ?? max) !== null),
    ({ min, max }) => (min ?? max)!,
  )
  const best = [...said].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b)[0]
  return best?.[0] ?? null
}
