import type { Figure } from '../../src/core/index.ts'

/** What a figure must have to be put into words: a figure of a record, or of an incident's row. */
export type Counted = Pick<Figure, 'measure' | 'group' | 'min' | 'max' | 'hedge' | 'scope'>

/** Figures that count the same people, so that one range may hold them. */
export interface FigureGroup<T extends Counted> {
  readonly measure: Figure['measure']
  readonly scope: Figure['scope']
  /** Who is counted, where the record tells: "civilians", "children". */
  readonly whom: string | null
  readonly figures: readonly T[]
}

const number = (value: number, locale: string | undefined) => new Intl.NumberFormat(locale).format(value)

/** One figure as its source puts it: "at least 8", "about 40", "14–16". `words` stand in when there is no number. */
export function figureWords({ min, max, hedge }: Pick<Counted, 'min' | 'max' | 'hedge'>, words: string, locale?: string): string {
  if (min === null && max === null) return words
  if (hedge === 'vague') return `${words} (${rangeOf(min, max, locale)})`
  if (min !== null && max !== null && min !== max)
    return `${hedge === 'about' ? 'about ' : ''}${number(min, locale)}–${number(max, locale)}`
  if (max === null) return `at least ${number(min!, locale)}`
  if (min === null) return `up to ${number(max, locale)}`
  const prefix = { exact: '', 'at-least': 'at least ', 'up-to': 'up to ', about: 'about ' }[hedge]
  return prefix + number(min, locale)
}

function rangeOf(min: number | null, max: number | null, locale: string | undefined): string {
  if (max === null) return `${number(min!, locale)}+`
  if (min === null) return `up to ${number(max, locale)}`
  return min === max ? number(min, locale) : `${number(min, locale)}–${number(max, locale)}`
}

/**
 * The range that a group of figures spans: "4–11", with a + where the highest is a lower bound. It says how far the sources are
 * apart and nothing else; which of them is right is not ours to say. Null when none has a number.
 */
export function spreadWords(figures: readonly Counted[], locale?: string): string | null {
  const ends = figures.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null)
  if (ends.length === 0) return null
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const open = figures.some(({ min, max }) => max === null && min === high)
  if (figures.every(({ min }) => min === null)) return `up to ${number(high, locale)}`
  return `${low === high ? number(low, locale) : `${number(low, locale)}–${number(high, locale)}`}${open ? '+' : ''}`
}

/** A range as it was worked out over all reports: "8–15+". Null when none has a number. */
export function rangeWords(
  { lowest, highest, open }: { readonly lowest: number | null; readonly highest: number | null; readonly open: boolean },
  locale?: string,
): string | null {
  if (lowest === null || highest === null) return null
  const range = lowest === highest ? number(lowest, locale) : `${number(lowest, locale)}–${number(highest, locale)}`
  return `${range}${open ? '+' : ''}`
}

/**
 * Figures grouped by whom they count. Two sides of a fight, civilians and combatants, a part and its whole never share a range: that
 * would be a number nobody said. Order of the first of each.
 */
export function groupFigures<T extends Counted>(figures: readonly T[]): readonly FigureGroup<T>[] {
  const groups = new Map<string, { measure: Figure['measure']; scope: Figure['scope']; whom: string | null; figures: T[] }>()
  for (const figure of figures) {
    const { side, status, sex, age } = figure.group
    const key = [figure.measure, figure.scope, side, splitByStatus(figures, figure) ? status : '', sex, age].join('|')
    const group = groups.get(key) ?? { measure: figure.measure, scope: figure.scope, whom: whomWords(figure), figures: [] }
    group.figures.push(figure)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function splitByStatus(figures: readonly Counted[], { measure, scope, group }: Counted): boolean {
  const statuses = new Set(figures.filter((other) => alike(other)).map((other) => other.group.status))
  return statuses.has('civilian') && statuses.has('combatant')
  function alike(other: Counted): boolean {
    return other.measure === measure && other.scope === scope && other.group.side === group.side
  }
}

function whomWords({ group: { status, sex, age, side } }: Counted): string | null {
  if (age === 'child') return sex === 'female' ? 'girls' : sex === 'male' ? 'boys' : 'children'
  if (sex !== null) return sex === 'female' ? 'women' : 'men'
  if (status === 'civilian') return 'civilians'
  if (status === 'combatant') return 'combatants'
  return side === null ? null : `side ${side.toUpperCase()}`
}
