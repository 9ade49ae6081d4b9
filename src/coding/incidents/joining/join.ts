import type { Place } from '../../../core/index.ts'
import type { Mention } from '../mention.ts'
import type { Setting } from '../setting.ts'
import { diesLater, isHarm } from '../triggers/evidence.ts'
import { familyOf, isAnother, isDefinite, isIndefinite, isOpen, placesAgree, timesAgree, typesAgree } from './compatible.ts'

const ENOUGH = 2.75
/** Enough for what befell people beside an act. */
const BESIDE = 1.75
const NEVER = Number.NEGATIVE_INFINITY

/**
 * Puts the mentions of a document into incidents, in reading order of their first. Each goes to the earlier incident that it fits best,
 * if it fits well enough and nothing speaks against it: another day, another place, "a second". Mentions whose words make no incident of their own
 * ("the toll") are put to others afterwards, and dropped where there are none.
 */
export function joinMentions(setting: Setting, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const places = new Map(setting.places.map((place) => [place.id, place]))
  const groups: Mention[][] = []
  const own = mentions.filter(({ trigger }) => trigger.entry.strength !== 'along')
  for (const mention of own) {
    const best = bestFor(setting, places, groups, mention)
    if (best && best.score >= ENOUGH) best.group.push(mention)
    else groups.push([mention])
  }
  giveHarmToActs(setting, places, groups)
  for (const mention of mentions.filter(({ trigger }) => trigger.entry.strength === 'along')) {
    const best = bestFor(setting, places, groups, mention)
    if (best && best.score > 0) best.group.push(mention)
  }
  resettleHeadlines(setting, groups)
  for (const group of groups) group.sort((a, b) => a.trigger.start - b.trigger.start)
  return groups.sort((a, b) => a[0]!.trigger.start - b[0]!.trigger.start)
}

/** People killed by nothing told are those of the act told beside them, if nothing speaks against it. */
function giveHarmToActs(setting: Setting, places: ReadonlyMap<string, Place>, groups: Mention[][]): void {
  for (const harmed of groups.filter((group) => group.every(({ type }) => isHarm(type)))) {
    const acts = groups.filter((group) => group !== harmed && group.some(({ type }) => !isHarm(type)))
    const best = harmed
      .map((mention) => bestFor(setting, places, acts, mention))
      .reduce((one, other) => ((other?.score ?? NEVER) > (one?.score ?? NEVER) ? other : one))
    if (!best || best.score < BESIDE) continue
    if (harmed.some((mention) => fitness(setting, places, digest(best.group), mention, false) === NEVER)) continue
    best.group.push(...harmed)
    groups.splice(groups.indexOf(harmed), 1)
  }
}

/** A headline's toll belongs to the incident whose toll it is, told in full further down: what stands beside it in the headline may be another. */
function resettleHeadlines(setting: Setting, groups: readonly Mention[][]): void {
  for (const group of groups)
    for (const mention of group.filter((one) => isHeadline(setting, one))) {
      const rest = (of: readonly Mention[]): readonly Mention[] => of.filter((one) => !isHeadline(setting, one))
      if (shareToll(rest(group), mention)) continue
      const owner = groups.find(
        (other) => other !== group && shareToll(rest(other), mention) && other.every(({ type }) => typesAgree(type.id, mention.type.id)),
      )
      if (!owner || group.length === 1) continue
      group.splice(group.indexOf(mention), 1)
      owner.push(mention)
    }
}

function bestFor(
  setting: Setting,
  places: ReadonlyMap<string, Place>,
  groups: readonly Mention[][],
  mention: Mention,
): { readonly group: Mention[]; readonly score: number } | null {
  // A report that tells of one incident goes on about it.
  const news = groups.filter((group) => !group.some(({ background, aggregate }) => background || aggregate))
  let best: { group: Mention[]; score: number } | null = null
  for (const group of groups) {
    const score = fitness(setting, places, digest(group), mention, news.length === 1 && news[0] === group)
    // Of two that fit alike the later told is meant.
    if (score > NEVER && (best === null || score >= best.score)) best = { group, score }
  }
  return best
}

const KEPT = 24

/** What an incident is known by: all of its mentions, of very many the first and the last. */
function digest(group: readonly Mention[]): readonly Mention[] {
  return group.length <= KEPT ? group : [...group.slice(0, KEPT / 2), ...group.slice(-KEPT / 2)]
}

/** How well a mention fits an incident, in points; minus infinity: it cannot be the same. */
function fitness(
  setting: Setting,
  places: ReadonlyMap<string, Place>,
  group: readonly Mention[],
  mention: Mention,
  isOnlyNews: boolean,
): number {
  const oneAct = group.some((other) => isOneAct(other, mention))
  if (!oneAct && !group.every(({ type }) => typesAgree(type.id, mention.type.id))) return NEVER
  if (group.some((other) => isOther(other) !== isOther(mention) && (tellsMore(other) || tellsMore(mention)))) return NEVER
  const placeOf = ({ where }: Mention): Place | null => places.get(where.place ?? '') ?? null
  let score = 0
  const dated = group.filter(({ when }) => when.precision !== 'unknown')
  for (const other of dated) {
    const times = timesAgree(other.when, mention.when)
    if (times === 'different' && !isLooselyDated(setting, other) && !isLooselyDated(setting, mention)) return NEVER
    if (times === 'same') score = Math.max(score, 2)
  }
  let placed = 0
  const sameToll = shareToll(group, mention)
  for (const other of group) {
    const agree = placesAgree(placeOf(other), placeOf(mention))
    if (agree === 'different' && !sameToll) return NEVER
    if (agree === 'same') placed = 2
  }
  if (sameToll) score += 1.5
  score += placed
  const head = group[0]!
  const sameSentence = group.some(({ sentence }) => sentence === mention.sentence)
  if (mention.aggregate !== group.some(({ aggregate }) => aggregate)) return NEVER
  if (dated.length > 0 && mention.background !== group.some(({ background }) => background) && mention.when.precision !== 'unknown')
    return NEVER
  if (!sameSentence && isAnother(setting, mention)) return NEVER
  if (isNewsApart(setting, group, mention)) return NEVER

  if (mention.trigger.entry.strength === 'along' && !sameSentence && !group.some((other) => other.trigger.start < mention.trigger.start))
    return NEVER

  const nearest = Math.min(...group.map(({ block }) => Math.abs(block - mention.block)))
  if (sameSentence) score += isOpen(mention.type.id) || isOpen(head.type.id) || mention.type.id === head.type.id ? 4 : 1
  else score += nearest === 0 ? 1 : nearest <= 2 ? 0.75 : 0
  if (!sameSentence && nearest === 0 && group.some(({ sentence }) => sentence === mention.sentence - 1)) score += 0.75
  if (isHarm(mention.type) && isUndated(mention) && mention.where.place === null && nearest <= 2) score += 0.75
  score +=
    mention.type.id === head.type.id
      ? 1.5
      : isOpen(mention.type.id) || isOpen(head.type.id) || group.some(({ type }) => type.id === mention.type.id)
        ? 1
        : 0.75
  if (isDefinite(setting, mention)) score += 2
  else if (isIndefinite(setting, mention) && !sameSentence) score -= 1
  if (isUndated(mention) && mention.where.place === null) score += isHarm(mention.type) || mention.type.id === 'detention/capture' ? 1.5 : 1
  if (isOnlyNews) score += 0.5
  if (oneAct) score += 3
  if (shareActor(group, mention)) score += 1.5
  else if (takeUp(setting, group, mention)) score += 1.5
  if (group.every((other) => isHeadline(setting, other))) score += 1.5
  if (group.some(({ background }) => background) && mention.when.precision === 'unknown' && !sameSentence && nearest > 0) return NEVER
  if (familyOf(mention.type.id) === 'force' && conflictOfTolls(group, mention)) score -= 1.5
  return score
}

/** "Abducted and killed two traders": what is done to the same people in one breath. */
function isOneAct(one: Mention, other: Mention): boolean {
  if (one.sentence !== other.sentence || one.told !== other.told) return false
  const [a, b] = [one.given.object[0], other.given.object[0]]
  return a !== undefined && b !== undefined && a.head === b.head && ['victim', 'target'].includes(one.frame.object ?? '')
}

/** "In other news, three policemen …", "Separately, …": what a paragraph tells from there on is no part of what was told before. */
function isNewsApart(setting: Setting, group: readonly Mention[], mention: Mention): boolean {
  const { sentences } = setting.reading
  for (let at = mention.sentence; at >= 0 && sentences[at]!.block === mention.block; at--)
    if (opensOtherNews(setting, at)) return group.every((other) => other.sentence < at && !isHeadline(setting, other))
  return false
}

const OTHER_NEWS =
  /^(?:\W*(?:\w+:)?\W*)(?:separately|elsewhere|in other news|in (?:a|another) (?:separate|related|connected|different|further)? ?(?:development|incident|attack|context|case|operation|news|clash|raid|strike)\b|in another\b|on another front)/i

function opensOtherNews({ reading }: Setting, sentence: number): boolean {
  const { start, end } = reading.sentences[sentence]!
  return OTHER_NEWS.test(reading.text.slice(start, Math.min(end, start + 60)))
}

function isOther({ type }: Mention): boolean {
  return type.id === 'other'
}

/** "It happened at dawn" is said of any act, "shot down a drone" of one of its own kind. */
function tellsMore({ type, trigger }: Mention): boolean {
  return type.id === 'other' && trigger.entry.strength !== 'along'
}

/** Without a time, or with one that says only by when. */
function isUndated({ when }: Mention): boolean {
  return when.precision === 'unknown' || when.precision === 'before'
}

/** A headline's date is often that of the page, and the dead are counted and found on later days: neither sets two tellings apart. */
function isLooselyDated(setting: Setting, mention: Mention): boolean {
  return isHeadline(setting, mention) || (isHarm(mention.type) && (mention.trigger.entry.strength === 'along' || diesLater(mention)))
}

function isHeadline({ scene: { reading } }: Setting, { block }: Mention): boolean {
  const kind = reading.document.blocks[block]?.kind
  return kind === 'title' || kind === 'standfirst'
}

function shareActor(group: readonly Mention[], mention: Mention): boolean {
  const actors = new Set(
    group.flatMap(({ participants }) => participants.flatMap(({ actor, role }) => (actor ? [`${role} ${actor}`] : []))),
  )
  return mention.participants.some(({ actor, role }) => actor !== null && actors.has(`${role} ${actor}`))
}

/** "A convoy" was told of, and now "the convoy": what befell it before is told on. */
function takeUp({ scene: { reading } }: Setting, group: readonly Mention[], mention: Mention): boolean {
  const heads = (of: Mention, definite: boolean): readonly string[] =>
    of.participants.flatMap(({ spans }) => {
      const words = reading.text.slice(spans[0]!.start, spans[0]!.end).toLowerCase()
      if (definite !== /^(?:the|this|that|these|those|its|their|his|her) /.test(words)) return []
      return [words.split(' of ')[0]!.split(/\s+/).at(-1)!]
    })
  const told = new Set(group.flatMap((other) => heads(other, false)))
  return heads(mention, true).some((head) => told.has(head))
}

/** A count of the same people that both give, too large to be chance. */
function shareToll(group: readonly Mention[], mention: Mention): boolean {
  const figures = group.flatMap((other) => other.figures)
  return mention.figures.some(
    ({ measure, min, max }) =>
      (min ?? max ?? 0) > 2 && figures.some((other) => other.measure === measure && other.min === min && other.max === max),
  )
}

/** Exact counts of the dead by the same voice that differ. */
function conflictOfTolls(group: readonly Mention[], mention: Mention): boolean {
  const tolls = (mentions: readonly Mention[]) =>
    mentions.flatMap(({ figures }) =>
      figures.filter(({ measure, hedge, scope }) => measure === 'killed' && hedge === 'exact' && scope === 'incident'),
    )
  return tolls([mention]).some((one) => {
    const others = tolls(group).filter(
      ({ attribution, group: people }) => attribution === one.attribution && people.status === one.group.status,
    )
    return others.length > 0 && others.every(({ min }) => min !== one.min)
  })
}
