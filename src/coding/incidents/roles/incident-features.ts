import type { Incident } from '../../../core/index.ts'
import type { FeatureList } from '../../../language/index.ts'
import type { Mention } from '../mention.ts'
import type { Weighed } from './entities.ts'
import { odds, type RoleReading, sayTo } from './role-features.ts'
import { ROLE_LABELS } from './role-model.ts'

/** An incident as rules made it, with its tellings. */
export interface Ruled {
  readonly incident: Incident
  readonly mentions: readonly Mention[]
}

const MOST = 4

/** What tells whether an incident is one that a reader would mark: its words, how it is told, who reads like having a part near it, what the report is about. */
export function incidentFeatures(
  read: RoleReading,
  relevance: number,
  weighed: readonly Weighed[],
  all: readonly Ruled[],
  { incident, mentions }: Ruled,
  features: FeatureList,
): void {
  const say = sayTo(features)
  const { type } = incident
  const sentences = new Set(mentions.map(({ sentence }) => sentence))
  const first = mentions[0]!
  const same = all.filter((other) => other.incident.type === type)
  const rank = [...all].sort((a, b) => b.mentions.length - a.mentions.length).findIndex((other) => other.incident === incident)

  say(200)
  say(201, type)
  say(202, odds(relevance))
  say(203, type, Math.round(relevance * 4))
  for (const { trigger } of mentions) {
    say(204, trigger.entry.word)
    say(205, trigger.kind, trigger.entry.strength)
  }
  say(206, Math.min(MOST, mentions.length))
  say(207, Math.min(MOST, mentions.length), odds(relevance))
  say(208, Math.round(2 * Math.min(8, Math.max(...mentions.map(({ points }) => points)))))
  say(209, incident.time.precision)
  say(210, incident.place.precision, incident.place.basis)
  say(211, incident.stage, incident.standing)
  say(212, incident.unit, String(incident.background))
  say(213, Math.min(8, first.sentence))
  say(214, Math.min(MOST, all.length), Math.min(MOST, rank))
  say(
    215,
    Math.min(MOST, same.length),
    Math.min(
      MOST,
      same.findIndex((other) => other.incident === incident),
    ),
  )
  for (const role of new Set(incident.participants.map((one) => one.role))) say(216, role)
  say(217, Math.min(MOST, incident.participants.length))
  for (const measure of new Set(incident.figures.map((figure) => figure.measure))) say(218, measure)
  for (let label = 1; label < ROLE_LABELS.length; label++) {
    let most = 0.001
    for (const { candidate, chances } of weighed)
      if (chances[label]! > most && sentences.has(read.reading.tokens[candidate.head]!.sentence)) most = chances[label]!
    say(219, label, odds(most))
  }
  for (const sentence of sentences) {
    const { first: from, last: to } = read.reading.sentences[sentence]!
    for (let token = from; token < to; token++) say(220, read.reading.tokens[token]!.lower)
  }
}
