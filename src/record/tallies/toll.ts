import type { Figure } from '../../core/index.ts'
import type { CombinedIncident } from '../combined/combine-incident.ts'
import { bestFigure, type FigureRule } from '../combined/figure-rules.ts'
import type { FigureView, Whom } from '../combined/figure-view.ts'

/** How many of one measure an incident counts: lowest and highest of named sources, and the best by the rule of the team. */
export interface Toll {
  readonly low: number
  /** Null where no team has picked a rule. */
  readonly best: number | null
  readonly high: number
  /** The highest is a lower bound. */
  readonly open: boolean
}

/** Groups that nobody is in two of. Women and children are among them. */
const APART: readonly Whom[] = ['soldiers', 'fighters', 'civilians']

/**
 * The toll of one incident. Where accounts count people as such, that is it; where they count soldiers, fighters and civilians only, these
 * are added, because nobody is two of them. Where nobody counts more than some of them (the women, the children) it is at least the most of
 * these. Parts and cumulative figures are left out. Null where nobody gives a number.
 */
export function tollOf({ figures }: CombinedIncident, measure: Figure['measure'], rule: FigureRule | null): Toll | null {
  const views = figures.filter((view) => view.measure === measure && view.scope === 'incident' && view.lowest !== null)
  if (views.length === 0) return null
  const all = views.find(({ whom }) => whom === null)
  if (all) return tollOfView(all, rule)
  const apart = views.filter(({ whom }) => APART.includes(whom)).map((view) => tollOfView(view, rule))
  if (apart.length > 0)
    return {
      low: sum(apart.map(({ low }) => low)),
      best: rule === null ? null : sum(apart.map(({ best }) => best ?? 0)),
      high: sum(apart.map(({ high }) => high)),
      open: apart.some(({ open }) => open),
    }
  const some = views.map((view) => tollOfView(view, rule))
  const most = some.reduce((a, b) => (b.low > a.low ? b : a))
  return { ...most, high: Math.max(...some.map(({ high }) => high)), open: true }
}

function tollOfView(view: FigureView, rule: FigureRule | null): Toll {
  return { low: view.lowest!, best: rule === null ? null : bestFigure(view, rule), high: view.highest!, open: view.open }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
