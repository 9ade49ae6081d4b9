import type { FeatureList } from '../../../language/index.ts'
import { wordAt } from '../../reading/index.ts'
import type { Setting } from '../setting.ts'
import type { EntityForm, RoleEntity } from './entities.ts'
import { odds, type RoleReading, sayTo } from './role-features.ts'
import { ROLE_LABELS } from './role-model.ts'

/** What all entities of a report share. */
export interface EntityScene {
  readonly setting: Setting
  readonly read: RoleReading
  readonly entities: readonly RoleEntity[]
  /** How likely it is that the report tells of such incidents. */
  readonly relevance: number
}

const MOST_TOLD = 5
const FORMS: readonly EntityForm['kinds'][number][] = [
  'person',
  'phrase',
  'whole',
  'counted',
  'possessor',
  'name',
  'modifier',
  'noun',
  'actor',
]

/** What tells whether an entity has the part that its mentions read like: how they read together, beside the others of the report, and what rules say. */
export function entityFeatures({ setting, read, entities, relevance }: EntityScene, entity: RoleEntity, features: FeatureList): void {
  const say = sayTo(features)
  const { label, best, any, most, mean, mentions, rank, actor } = entity
  const above = entities.filter((other) => other.label === label && other.rank < rank)
  const noun = wordAt(setting.reading, best.head)
  const words = best.forms[0].words
  const sameNoun = above.some((other) => wordAt(setting.reading, other.best.head) === noun)
  const sameWords = above.some((other) => holds(other.best.forms[0].words, words) || holds(words, other.best.forms[0].words))
  const top = entities.find((other) => other.label === label)!
  const rules = new Set(mentions.flatMap(({ candidate }) => read.ruled.get(candidate.head) ?? []))
  const told = read.candidates.filter(({ head, forms }) =>
    actor === null ? forms[0].words === words : setting.actors[setting.actorAt[head]!]?.id === actor,
  ).length
  const first = few(setting.reading.tokens[mentions[0]!.candidate.head]!.sentence)

  say(100, label)
  say(101, label, odds(any))
  say(102, label, odds(most))
  say(103, label, odds(mean))
  say(104, odds(any))
  say(105, odds(most))
  say(106, label, odds(relevance))
  say(107, odds(relevance), odds(most))
  say(108, label, Math.round(relevance * 4), odds(any))
  say(109, label, few(rank))
  say(110, label, few(rank), odds(any))
  say(111, label, Math.round((5 * any) / top.any))
  say(112, label, String(sameNoun), String(sameWords))
  say(113, label, few(mentions.length), few(told))
  say(114, label, first)
  say(115, first, odds(most))
  say(116, label, odds(Math.max(...mentions.map(({ others }) => others))))
  say(117, label, best.forms[0].kind)
  say(118, label, read.actorKind[best.head]!)
  for (const rule of rules) say(119, label, rule)
  say(120, label, rules.size, odds(any))
  say(121, label, read.force)
  for (const other of ROLE_LABELS.slice(1)) {
    const sum = entities.reduce((sum, one) => (one.label === other ? sum + one.any : sum), 0)
    say(122, label, other, Math.min(MOST_TOLD, Math.round(sum)))
  }
}

/** What tells whether words are the way to quote an entity. */
export function formFeatures(
  { read, setting }: EntityScene,
  { label, best, forms, mentions, most }: RoleEntity,
  form: EntityForm,
  features: FeatureList,
): void {
  const say = sayTo(features)
  const kind = FORMS.find((one) => form.kinds.includes(one))!
  const words = form.words.split(' ')
  const length = Math.min(MOST_TOLD, words.length)
  const name = setting.reading.names[setting.reading.nameAt[best.head]!]?.kind ?? '-'
  const longer = forms.filter((other) => other !== form && holds(other.words, form.words)).length
  const shorter = forms.filter((other) => other !== form && holds(form.words, other.words)).length

  say(140, label)
  say(141, label, [...form.kinds].sort().join('+'))
  say(142, label, kind)
  say(143, kind, read.actorKind[best.head]!, name)
  say(144, label, words[0]!)
  say(145, label, words[0]!, kind)
  say(146, label, words.at(-1)!, kind)
  say(147, label, length)
  say(148, label, length, kind, name)
  say(149, label, Math.min(3, longer))
  say(150, label, Math.min(3, shorter))
  say(151, label, Math.min(2, longer), Math.min(2, shorter), kind)
  say(152, label, Math.min(4, form.times))
  say(153, label, Math.round((4 * form.times) / mentions.length))
  for (const word of words) say(154, label, word)
  say(155, label, form.words)
  say(156, label, String(form.chance === most), kind)
}

function few(count: number): number {
  return count <= 3 ? count : count <= 6 ? 4 : 5
}

function holds(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `)
}
