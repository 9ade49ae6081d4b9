import { bestFigure, type CombinedIncident } from '../../src/record/index.ts'
import type { GoldStory } from './read-stories.ts'
import type { Told } from './score-links.ts'

export interface FigureScores {
  /** Ranges that are right to the number, of those that a reader gives. */
  readonly exact: number
  readonly ranges: number
  /** Figures taken from others: found, given, there. */
  readonly copied: { readonly right: number; readonly given: number; readonly of: number }
  /** Dead, by the rule "highest": over all incidents; counted more than once; not counted. */
  readonly dead: number
  readonly twice: number
  readonly lost: number
  readonly misses: readonly string[]
}

/** What the combined incidents say of figures, against the reader's ranges, sources and tally. */
export function scoreFigures(stories: readonly GoldStory[], told: readonly Told[], combined: readonly CombinedIncident[]): FigureScores {
  const eventOf = new Map(told.map(({ key, event }) => [key, event]))
  const eventsIn = combined.map(({ reports }) => reports.flatMap(({ document, incident }) => eventOf.get(`${document} ${incident}`) ?? []))
  const misses: string[] = []
  let [exact, ranges, dead, twice, lost] = [0, 0, 0, 0, 0]
  for (const event of stories.flatMap(({ events }) => [...events.values()])) {
    const mine = combined.filter((_, i) => mostly(eventsIn[i]!) === event.key)
    const views = mine.flatMap(({ figures }) => figures.filter(({ scope }) => scope === 'incident'))
    for (const [measure, [low, high]] of event.ranges) {
      const [kind, whom] = measure.split(' ')
      const found = views.filter((view) => view.measure === kind && (whom === undefined || view.whom === whom || view.whom === null))
      const isExact = found.some(({ lowest, highest }) => lowest === low && highest === high)
      ranges++
      if (isExact) exact++
      else
        misses.push(
          `range of ${event.key} ${measure}: ${low}..${high}, given ${found.map(({ whom, lowest, highest }) => `${whom ?? ''} ${lowest}..${highest}`).join(' | ')}`,
        )
    }
    const right = [...event.ranges].filter(([measure]) => measure.startsWith('killed')).reduce((sum, [, [, high]]) => sum + high, 0)
    const given = views.filter(({ measure }) => measure === 'killed').reduce((sum, view) => sum + (bestFigure(view, 'highest') ?? 0), 0)
    dead += right
    twice += Math.max(0, given - right)
    lost += Math.max(0, right - given)
    if (given !== right) misses.push(`dead of ${event.key}: ${right}, given ${given}`)
  }
  const copied = { right: 0, given: 0, of: 0 }
  const accounts = new Map(
    combined.flatMap(({ figures }) =>
      figures.flatMap(({ accounts }) => accounts.map((one) => [`${one.document} ${one.span?.start}`, one] as const)),
    ),
  )
  for (const { id, counts } of stories.flatMap(({ reports }) => reports)) {
    for (const count of counts.filter(({ scope }) => scope === 'incident')) {
      const account = accounts.get(`${id} ${count.start}`)
      if (!account) continue
      const given = account.told === 'repeated'
      if (!count.own) copied.of++
      if (given) copied.given++
      if (given && !count.own) copied.right++
      if (given === count.own) misses.push(`${given ? 'own taken for copied' : 'copied taken for own'}: ${id} ${account.words}`)
    }
  }
  return { exact, ranges, copied, dead, twice, lost, misses }
}

function mostly(events: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
