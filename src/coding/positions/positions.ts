import { type Attribution, type Component, contains, makeIds, need, overlaps, type Position, quoteOf, type Span } from '../../core/index.ts'
import { lemmaAt, READING_NEEDS, readingOf, type Scene, sceneOf, spanOver, tokensOf } from '../reading/index.ts'
import { standsIn } from './find-stands.ts'
import { isNot, opposite, type Stand } from './stand.ts'
import { standCast } from './stand-cast.ts'
import { whose } from './whose.ts'

/**
 * Where actors stand on issues: by words that take a side ("rejected the plan"), by what somebody says has to be or is no good ("the army must leave"), by
 * what somebody will not do, and by what somebody would do under a condition. Praise and blame of persons are no positions.
 */
export function positions(): Component {
  return {
    name: 'positions',
    version: '2',
    needs: [...READING_NEEDS, 'times', 'actors', 'attributions'],
    adds: ['positions', 'actors'],
    run(document, layers) {
      const { times, actors, attributions } = need(layers, 'times', 'actors', 'attributions')
      const scene = sceneOf(readingOf(document, layers), times)
      const idOf = makeIds(document.sha256, 'position')
      const cast = standCast(scene, actors, layers.places ?? [], makeIds(document.sha256, 'actor'))
      const found: Position[] = []
      for (const stand of standsIn(scene)) {
        const words = spanOver(scene.reading, stand.first, stand.last)
        const attribution = attributionOf(attributions, words)
        if (stand.kind === 'verdict' && !attribution) continue
        const stance = stand.kind === 'verdict' && isDoubted(scene, attribution!) ? opposite(stand.stance) : stand.stance
        for (const actor of whose(scene, cast, stand, attribution)) {
          if (isTold(found, stand, actor, stance, attribution)) continue
          for (const { first, last } of stand.issues) {
            const issue = spanOver(scene.reading, first, last)
            found.push({
              id: idOf(quoteOf(document.text, words)),
              actor,
              issue: { text: quoteOf(document.text, issue), spans: [issue] },
              stance,
              attribution: attribution?.id ?? null,
              spans: [words],
              confidence: stand.confidence,
            })
          }
        }
      }
      return { positions: found, actors: cast.all() }
    },
  }
}

/** What has to be is one stand for each statement, however often it is said in it. */
const isTold = (
  found: readonly Position[],
  { kind }: Stand,
  actor: string,
  stance: Position['stance'],
  attribution: Attribution | null,
): boolean => kind === 'verdict' && found.some((one) => one.attribution === attribution?.id && one.actor === actor && one.stance === stance)

/** "did not think the country needs …": a verdict that its speaker denies. */
function isDoubted({ reading }: Scene, { cue, stance }: Attribution): boolean {
  if (stance === 'denies' || stance === 'doubts') return true
  return cue.spans.some((span) => {
    const { first, last } = tokensOf(reading, span)
    let isNegated = false
    for (let token = first - 1; token < last; token++) {
      if (isNot(reading, token)) isNegated = true
      if (isNegated && ['think', 'believe', 'see', 'agree', 'feel'].includes(lemmaAt(reading, token))) return true
    }
    return false
  })
}

/** The statement a stand belongs to: the innermost whose content holds it, or whose cue it is. */
function attributionOf(attributions: readonly Attribution[], words: Span): Attribution | null {
  const holding = attributions.filter(
    ({ cue, content }) =>
      cue.spans.some((span) => overlaps(span, { start: words.start, end: words.start + 1 })) ||
      content.spans.some((span) => contains(span, { start: words.start, end: words.start + 1 })),
  )
  const size = ({ content }: Attribution): number => content.spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return holding.length === 0 ? null : holding.reduce((best, one) => (size(one) < size(best) ? one : best))
}
