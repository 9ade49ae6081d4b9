import { spanOver, tokensOf } from '../../reading/index.ts'
import type { Setting } from '../setting.ts'
import { type Candidate, type Form, plainWords } from './candidates.ts'
import { type FilledLabel, ROLE_LABELS } from './role-model.ts'

/** A candidate with how likely each part is for it, in the order of ROLE_LABELS. */
export interface Weighed {
  readonly candidate: Candidate
  readonly chances: Float64Array
}

/** Words that an entity can be quoted by; how often and in which forms its mentions have them. */
export interface EntityForm {
  readonly words: string
  readonly first: number
  readonly last: number
  readonly kinds: readonly (Form['kind'] | 'actor')[]
  readonly times: number
  /** Of the likeliest mention that has it. */
  readonly chance: number
}

/** All mentions of one actor, or in the same words, with one part: who or what may take it. */
export interface RoleEntity {
  readonly label: FilledLabel
  readonly actor: string | null
  readonly mentions: readonly { readonly candidate: Candidate; readonly chance: number; readonly others: number }[]
  readonly forms: readonly EntityForm[]
  readonly best: Candidate
  /** That any mention has the part; of the likeliest; on average. */
  readonly any: number
  readonly most: number
  readonly mean: number
  /** How many others of the same part are likelier. */
  readonly rank: number
}

/** A mention less likely than this says nothing, an entity less likely is none. */
const LEAST = 0.01
const LEAST_ENTITY = 0.03

/** Who and what may take part in what a report tells, the likeliest first. */
export function entitiesOf(setting: Setting, weighed: readonly Weighed[]): readonly RoleEntity[] {
  const groups = new Map<string, { label: number; actor: string | null; mentions: RoleEntity['mentions'][number][] }>()
  for (const { candidate, chances } of weighed)
    for (let label = 1; label < ROLE_LABELS.length; label++) {
      const chance = chances[label]!
      if (chance < LEAST) continue
      const known = setting.actors[setting.actorAt[candidate.head]!]
      const actor = known && known.kind !== 'unnamed' ? known.id : null
      const key = `${label} ${actor ?? candidate.forms[0].words}`
      const group = groups.get(key) ?? { label, actor, mentions: [] }
      let others = 0
      for (let other = 1; other < ROLE_LABELS.length; other++) if (other !== label) others = Math.max(others, chances[other]!)
      group.mentions.push({ candidate, chance, others })
      groups.set(key, group)
    }
  const entities = [...groups.values()]
    .map(({ label, actor, mentions }) => {
      const chances = mentions.map(({ chance }) => chance)
      const most = Math.max(...chances)
      return {
        label: ROLE_LABELS[label]! as FilledLabel,
        actor,
        mentions,
        forms: formsOf(setting, actor, mentions),
        best: mentions.find(({ chance }) => chance === most)!.candidate,
        any: 1 - chances.reduce((none, chance) => none * (1 - chance), 1),
        most,
        mean: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
      }
    })
    .filter(({ most }) => most > LEAST_ENTITY)
    .sort((a, b) => b.any - a.any || a.best.head - b.best.head)
  const ranks = new Map<string, number>()
  return entities.map((entity) => {
    const rank = ranks.get(entity.label) ?? 0
    ranks.set(entity.label, rank + 1)
    return { ...entity, rank }
  })
}

function formsOf(setting: Setting, actor: string | null, mentions: RoleEntity['mentions']): readonly EntityForm[] {
  const forms = new Map<string, EntityForm>()
  for (const { candidate, chance } of mentions)
    for (const { first, last, kind, words } of candidate.forms) {
      const known = forms.get(words)
      forms.set(
        words,
        known
          ? {
              ...known,
              kinds: known.kinds.includes(kind) ? known.kinds : [...known.kinds, kind],
              times: known.times + 1,
              chance: Math.max(known.chance, chance),
            }
          : { words, first, last, kinds: [kind], times: 1, chance },
      )
    }
  const known = setting.actors.find(({ id }) => id === actor)
  const { reading } = setting
  const named = known?.mentions.find(({ start, end }) => reading.text.slice(start, end) === known.name)
  if (named) {
    const { first, last } = tokensOf(reading, named)
    const span = spanOver(reading, first, last)
    const words = plainWords(reading.text.slice(span.start, span.end))
    const form = forms.get(words) ?? { words, first, last, kinds: [], times: 0, chance: 0 }
    forms.set(words, { ...form, kinds: [...form.kinds, 'actor'] })
  }
  return [...forms.values()]
}
