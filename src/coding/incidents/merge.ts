import type { Figure, Incident, Span } from '../../core/index.ts'
import type { Codebook, CodebookType } from '../codebook/index.ts'
import { claimsOf } from './claims.ts'
import { isOpen } from './joining/compatible.ts'
import type { FigureDraft, Mention } from './mention.ts'
import { mergeParticipants } from './merge-participants.ts'
import { exactnessOf, NO_PLACE, type Where } from './place-of-act.ts'
import type { Setting } from './setting.ts'
import { jointStanding } from './standing.ts'
import { diesLater, ENOUGH, isHarm } from './triggers/evidence.ts'
import { unitOf } from './unit.ts'
import { NO_TIME, type When } from './when.ts'

export interface Ids {
  readonly incident: (words: string) => string
  readonly participant: (words: string) => string
  readonly figure: (words: string) => string
}

/** One incident from its mentions, in reading order. What accounts differ in is kept side by side. */
export function mergeMentions(setting: Setting, codebook: Codebook, mentions: readonly Mention[], ids: Ids): Incident {
  const { text } = setting.scene.reading
  const type = usually(codebook, typeFrom(mentions))
  const quote = ({ start, end }: Span): string => text.slice(start, end)
  const first = mentions[0]!
  const told = mentions.map((mention) => mention.told).filter((stage) => stage !== 'denied')
  // That nobody was captured does not deny the ambush.
  const acts = mentions.filter(({ type }) => !isOpen(type.id))
  const standings = (acts.length > 0 ? acts : mentions).map(({ standing }) => standing)
  return {
    id: ids.incident(quote(first.trigger)),
    type: type.id,
    trigger: mentions.map(({ trigger: { start, end } }) => ({ start, end })),
    stage: told.includes('happened') ? 'happened' : (told[0] ?? 'happened'),
    standing: jointStanding(standings),
    unit: unitOf(
      first.aggregate,
      mentions.map(({ trigger }) => trigger.entry.word),
    ),
    background:
      mentions.every(({ background, when }) => background || when.precision === 'unknown') && mentions.some(({ background }) => background),
    time: timeOf(mentions),
    place: placeOf(mentions),
    participants: mergeParticipants(
      mentions.flatMap((mention) => mention.participants),
      quote,
      ids.participant,
    ),
    responsibility: [],
    figures: mergeFigures(setting, mentions, quote, ids.figure),
    claims: claimsOf(setting, mentions),
    accounts: [...new Set(mentions.map(({ account }) => account?.id ?? null))],
    relations: [],
    confidence: confidenceOf(mentions),
  }
}

/** What is meant where a report says no more than an open type. */
function usually({ types }: Codebook, type: CodebookType): CodebookType {
  return types.find(({ id }) => id === type.usual) ?? type
}

/** The type that says most: told most often among those that are not open, else the first. */
function typeFrom(mentions: readonly Mention[]): CodebookType {
  const counts = new Map<CodebookType, number>()
  for (const { type, trigger } of mentions) {
    const weight =
      (isOpen(type.id) ? 0 : 2) +
      (type.id.includes('/') ? 0.5 : 0) +
      (type.id.startsWith('violence') ? 0 : 1) +
      (trigger.entry.strength === 'sure' ? 0.5 : 0)
    counts.set(type, (counts.get(type) ?? 0) + weight)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** The dead are buried and counted at another time and place than they died. */
function tellsOfTheAct({ trigger, type }: Mention): boolean {
  return trigger.entry.strength !== 'along' || !isHarm(type)
}

/** The first time told; a more exact one within it takes its place. */
function timeOf(mentions: readonly Mention[]): When {
  let best = NO_TIME
  const acts = mentions.filter((mention) => tellsOfTheAct(mention) && !diesLater(mention))
  for (const { when } of acts.some(({ when }) => when.precision !== 'unknown') ? acts : mentions.filter(tellsOfTheAct)) {
    if (when.precision === 'unknown') continue
    const within =
      when.earliest !== null && when.latest !== null && (best.earliest ?? '') <= when.earliest && when.latest <= (best.latest ?? '9')
    // "Between 14 and 26 April", and it began on the 14th.
    const begins = when.earliest === best.earliest && best.edtf?.includes('/') === true
    const finer =
      within &&
      !begins &&
      (when.earliest !== best.earliest || when.latest !== best.latest || (when.precision === 'exact' && best.precision !== 'exact'))
    if (best.precision === 'unknown' || (best.precision === 'before' && when.precision !== 'before') || finer) best = when
  }
  return best
}

/** The first of the most exact places told; the others are kept beside it. */
function placeOf(mentions: readonly Mention[]): Where {
  const told = mentions
    .filter(tellsOfTheAct)
    .map(({ where }) => where)
    .filter(({ place }) => place !== null)
  const best = told.reduce<Where>(
    (best, where) => (best.place === null || exactnessOf(where.precision) < exactnessOf(best.precision) ? where : best),
    NO_PLACE,
  )
  const others = [...new Set(told.flatMap(({ place, others }) => [place!, ...others]))].filter((id) => id !== best.place)
  return best.place === null ? best : { ...best, others }
}

function mergeFigures(
  setting: Setting,
  mentions: readonly Mention[],
  quote: (span: Span) => string,
  makeId: (words: string) => string,
): readonly Figure[] {
  const speakers = new Map(setting.attributions.map(({ id, source }) => [id, source.actor]))
  const kept: { draft: FigureDraft; id: string }[] = []
  const idOf = new Map<FigureDraft, string>()
  const speaker = ({ attribution }: FigureDraft): string | null => speakers.get(attribution ?? '') ?? attribution
  for (const draft of withoutHeadlines(setting, mentions)) {
    const same = kept.find(
      ({ draft: known }) =>
        known.measure === draft.measure &&
        known.min === draft.min &&
        known.max === draft.max &&
        speaker(known) === speaker(draft) &&
        known.scope === draft.scope &&
        (known.phrase.start === draft.phrase.start ||
          known.who?.toLowerCase() === draft.who?.toLowerCase() ||
          known.who === null ||
          draft.who === null),
    )
    const id = same?.id ?? makeId(`${draft.measure} ${quote(draft.phrase)}`)
    idOf.set(draft, id)
    if (!same) kept.push({ draft, id })
  }
  return kept.map(({ draft, id }) => ({ id, ...draft, partOf: draft.partOf ? (idOf.get(draft.partOf) ?? null) : null }))
}

/** Figures in reading order; what a headline says again in short is left to the sentence that says it in full, if nobody else says it there. */
function withoutHeadlines(setting: Setting, mentions: readonly Mention[]): readonly FigureDraft[] {
  const { blocks } = setting.scene.reading.document
  const isHeadline = ({ block }: Mention): boolean => blocks[block]?.kind === 'title' || blocks[block]?.kind === 'standfirst'
  const body = mentions.filter((mention) => !isHeadline(mention)).flatMap(({ figures }) => figures)
  return mentions.flatMap((mention) =>
    isHeadline(mention)
      ? mention.figures.filter(
          (figure) =>
            !body.some(
              ({ measure, min, max, attribution }) =>
                measure === figure.measure && min === figure.min && max === figure.max && attribution === figure.attribution,
            ),
        )
      : mention.figures,
  )
}

/** From the evidence for its best mention and the number of mentions; to be calibrated once it is learned. */
function confidenceOf(mentions: readonly Mention[]): number {
  const best = Math.max(...mentions.map(({ points }) => points))
  const value = 0.4 + 0.08 * (best - ENOUGH) + 0.04 * (mentions.length - 1)
  return Math.round(Math.min(0.95, Math.max(0.2, value)) * 100) / 100
}
