import { type Component, type Document, type Incident, type Layers, makeIds } from '../../core/index.ts'
import type { LinearModel } from '../../language/index.ts'
import type { Codebook } from '../codebook/index.ts'
import { argumentsOf } from './arguments.ts'
import { dayOfNews, isBackground } from './background.ts'
import { withCountsAlone } from './figures/counts-alone.ts'
import { figuresOf } from './figures/figures.ts'
import { isDefinite } from './joining/compatible.ts'
import { joinMentions } from './joining/join.ts'
import type { Bare, Mention } from './mention.ts'
import { mergeMentions } from './merge.ts'
import { participantsOf } from './participants.ts'
import { fromPassage } from './passage.ts'
import { relationsIn } from './relations.ts'
import { withReports } from './reports-of.ts'
import { responsibleIn } from './responsibility.ts'
import { findRoles } from './roles/find-roles.ts'
import type { Ruled } from './roles/incident-features.ts'
import { withRoles } from './roles/with-roles.ts'
import { type Setting, settingOf } from './setting.ts'
import { stageOf } from './stage.ts'
import { standingOf } from './standing.ts'
import { ENOUGH, evidenceFor, fieldOf, isHarm } from './triggers/evidence.ts'
import { findTriggers, type Trigger } from './triggers/find-triggers.ts'
import { lexiconOf } from './triggers/lexicon.ts'
import { isFigureOfSpeech } from './triggers/senses.ts'
import { typeOf } from './triggers/typing.ts'
import { isAggregate, sumsUp } from './unit.ts'
import { whenOf } from './when.ts'
import { whereOf } from './where.ts'

/**
 * What happened, by the codebook given: one incident for each that the report tells apart, with every telling of it joined. Times, places, actors and
 * attributions are used as far as they are there; without them an incident keeps its trigger, type, roles and figures.
 */
export function incidents(codebook: Codebook, roles: LinearModel | null = null): Component {
  return {
    name: 'incidents',
    version: '1',
    needs: ['tokens', 'sentences', 'tags', 'lemmas', 'names', 'times', 'places', 'actors', 'attributions'],
    adds: ['incidents'],
    run: (document, layers) => ({ incidents: incidentsIn(document, layers, codebook, roles) }),
  }
}

function incidentsIn(document: Document, layers: Layers, codebook: Codebook, roles: LinearModel | null): readonly Incident[] {
  const setting = settingOf(document, layers)
  const ruled = ruledIncidents(setting, document, codebook)
  const placed = roles
    ? withRoles(
        setting,
        ruled,
        findRoles(roles, setting, findTriggers(setting.reading, lexiconOf(codebook)), ruled),
        makeIds(document.sha256, 'participant'),
      )
    : ruled
  const groups = placed.map(({ mentions }) => mentions)
  const incidents = placed.map(({ incident }) => incident)
  return withRelations(setting, groups, withResponsibility(setting, groups, withReports(setting, groups, incidents)))
}

/** The incidents of a report as rules alone have them, each with its tellings. */
export function ruledIncidents(setting: Setting, { sha256 }: Document, codebook: Codebook): readonly Ruled[] {
  const groups = joinMentions(setting, mentionsIn(setting, codebook))
  const ids = { incident: makeIds(sha256, 'incident'), participant: makeIds(sha256, 'participant'), figure: makeIds(sha256, 'figure') }
  const merged = fromPassage(
    setting,
    groups,
    groups.map((mentions) => mergeMentions(setting, codebook, mentions, ids)),
  )
  return merged.map((incident, index) => ({ incident, mentions: groups[index]! }))
}

/** The mentions of a document, in reading order: triggers that mean what they say, told as something that was done, tried, planned or denied. */
function mentionsIn(setting: Setting, codebook: Codebook): readonly Mention[] {
  const { reading } = setting.scene
  const weighed = weigh(setting, codebook).filter(({ trigger, points }) => points >= (trigger.entry.strength === 'along' ? 0 : ENOUGH))
  const mentions = weighed.flatMap((found) => mentionOf(setting, found) ?? [])
  const news = dayOfNews(
    reading.document.publishedAt,
    mentions.map(({ when }) => when),
  )
  return withCountsAlone(setting, mentions)
    .filter((mention) => !announces(mention, mentions))
    .map((mention) => ({ ...mention, background: isBackground(mention.when, news) }))
}

const REACH = 6

/** "Threatened to attack": the threat is how far the attack went, and no incident beside it. */
function announces({ type, trigger }: Mention, mentions: readonly Mention[]): boolean {
  return (
    type.id.startsWith('threat') &&
    mentions.some(({ told, trigger: act }) => told === 'threatened' && act.first >= trigger.last && act.first - trigger.last <= REACH)
  )
}

type Weighed = Pick<Mention, 'trigger' | 'given' | 'type' | 'frame' | 'points'>

/** Triggers with their type and the evidence for them. Harm beside an act that stands is the harm of that act. */
function weigh(setting: Setting, codebook: Codebook): readonly Weighed[] {
  const field = fieldOf(setting)
  const { reading } = setting.scene
  const weighed = findTriggers(reading, lexiconOf(codebook))
    .filter((trigger) => setting.timeAt[trigger.head] === -1 && !isFigureOfSpeech(reading.text, trigger))
    .flatMap((trigger): readonly Weighed[] => {
      const given = argumentsOf(setting, trigger)
      const typed = typeOf(setting, codebook, trigger, given)
      return typed
        ? [
            {
              trigger: given.describes && trigger.entry.parts.length === 1 ? alongside(trigger) : trigger,
              given,
              ...typed,
              points: evidenceFor(setting, trigger, typed, given, field),
            },
          ]
        : []
    })
  const acts = weighed.filter(({ type, trigger, points }) => !isHarm(type) && trigger.entry.strength !== 'along' && points >= ENOUGH)
  const sentenceOf = ({ trigger }: Weighed): number => reading.tokens[trigger.head]!.sentence
  const withAct = new Set(acts.map(sentenceOf))
  const told = new Set(weighed.filter(({ points }) => points >= ENOUGH).map(({ type }) => type))
  return weighed.map((found) => {
    if (!isHarm(found.type)) return told.has(found.type) ? { ...found, points: found.points + (isDefinite(setting, found) ? 2 : 1) } : found
    if (acts.length === 0) return found
    const beside = withAct.has(sentenceOf(found)) ? 2 : withAct.has(sentenceOf(found) - 1) ? 1 : 0.5
    return { ...found, points: found.points + beside }
  })
}

/** "The kidnapped workers": who is meant, and no news of their kidnapping. */
function alongside(trigger: Trigger): Trigger {
  return { ...trigger, entry: { ...trigger.entry, strength: 'along' } }
}

function mentionOf(setting: Setting, weighed: Weighed): Mention | null {
  const { reading } = setting.scene
  const { trigger, given } = weighed
  const told = stageOf(setting, trigger, given)
  if (told === null) return null
  const account = setting.said.by(trigger)
  const bare: Bare = { ...weighed, told, standing: standingOf(setting, trigger, told, account), account }
  const clause = isAggregate(setting, trigger)
  const aggregate = clause || sumsUp(whenOf(setting, trigger, account, clause), figuresOf(setting, bare, clause))
  const sentence = reading.tokens[trigger.head]!.sentence
  return {
    ...weighed,
    ...bare,
    told,
    sentence,
    block: reading.sentences[sentence]!.block,
    when: whenOf(setting, trigger, account, aggregate),
    where: whereOf(setting, trigger, account),
    background: false,
    aggregate,
    participants: participantsOf(setting, bare),
    figures: figuresOf(setting, bare, aggregate),
  }
}

function withRelations(setting: Setting, groups: readonly (readonly Mention[])[], merged: readonly Incident[]): readonly Incident[] {
  const linked = relationsIn(setting, groups)
  return merged.map((incident, index) => ({
    ...incident,
    relations: linked
      .filter(({ from }) => from === index)
      .map(({ kind, to, spans }) => ({ kind, incident: merged[to]!.id, spans: [...spans] })),
  }))
}

/** Each claim, denial and accusation goes to the incident told in its sentence, else to the one told last before it. */
function withResponsibility(setting: Setting, groups: readonly (readonly Mention[])[], merged: readonly Incident[]): readonly Incident[] {
  const responsible = responsibleIn(setting)
  const about = ({ sentence, token }: { readonly sentence: number; readonly token: number }): number => {
    let best = -1
    let at = -1
    groups.forEach((mentions, index) => {
      for (const mention of mentions) {
        const rank =
          mention.sentence === sentence
            ? Number.MAX_SAFE_INTEGER
            : mention.trigger.last <= token && !mention.background
              ? mention.trigger.first
              : -1
        if (rank > at) [best, at] = [index, rank]
      }
    })
    return best
  }
  const places = responsible.map(about)
  return merged.map((incident, index) => ({
    ...incident,
    responsibility: responsible
      .filter((_, which) => places[which] === index)
      .map(({ actor, stance, attribution, spans }) => ({ actor, stance, attribution, spans: [...spans] })),
  }))
}
