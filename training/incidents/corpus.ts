import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../../bench/scoring/gold.ts'
import { plainWords, type RoleLabel } from '../../src/coding/incidents/index.ts'
import type { Span } from '../../src/core/index.ts'

/** Somebody or something that has a part, with all the ways a reader found it quoted. */
export interface Marked {
  /** `perpetrator`: whether a person or a body is left to what stands there. */
  readonly role: RoleLabel | 'perpetrator'
  readonly words: readonly string[]
}

/** A report with who and what has a part in what it tells. */
export interface RoleReport {
  readonly id: string
  readonly text: string
  readonly publishedAt: string | null
  readonly isOwn: boolean
  /** Whether it tells of any incident of the kind. */
  readonly isRelevant: boolean
  readonly marked: readonly Marked[]
  /** Where the words of each incident stand, or only which of the types of MUC-4 it has. */
  readonly incidents: readonly (readonly Span[] | string)[]
}

/** MUC-4 as converted (`train.jsonl`), if the folder or its `incidents/` has it, then the reports of the own gold that are not for measuring. */
export function readRoleReports(data: string, gold: string): readonly RoleReport[] {
  const file = [join(data, 'train.jsonl'), join(data, 'incidents/train.jsonl')].find((path) => existsSync(path))
  return [...(file ? muc(readFileSync(file, 'utf8')) : []), ...ownReports(gold)]
}

const MUC_ROLES: Readonly<Record<string, RoleLabel>> = {
  PerpInd: 'perpetrator-individual',
  PerpOrg: 'perpetrator-organization',
  Target: 'target',
  Victim: 'victim',
  Weapon: 'instrument',
}

interface MucLine {
  readonly id: string
  readonly text: string
  readonly date_iso: string | null
  readonly roles: Readonly<Record<string, readonly (readonly { readonly text: string }[])[]>>
  readonly gtt_templates: readonly { readonly incident_type: string }[]
  readonly templates: readonly { readonly slots: Readonly<Record<string, '*' | readonly { readonly alts: readonly string[] }[]>> }[]
}

/** The pooled fillers, and as victims the people who are only described as well: the unnamed dead count as much as the named. */
export function muc(lines: string): readonly RoleReport[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, date_iso: publishedAt, roles, templates, gtt_templates } = JSON.parse(line) as MucLine
      const filled = Object.entries(MUC_ROLES).flatMap(([name, role]) =>
        (roles[name] ?? []).map((entity) => ({ role, words: entity.map((mention) => plainWords(mention.text)) })),
      )
      const described = templates.flatMap(({ slots: { hum_tgt_description: people } }) =>
        people === undefined || people === '*' ? [] : people.map(({ alts }) => ({ role: 'victim' as const, words: alts.map(plainWords) })),
      )
      return {
        id,
        text,
        publishedAt,
        isOwn: false,
        isRelevant: templates.length > 0,
        marked: [...filled, ...described],
        incidents: gtt_templates.map((template) => template.incident_type),
      }
    })
}

function ownReports(gold: string): readonly RoleReport[] {
  return readGold(gold)
    .filter(({ number }) => Number(number) % 3 !== 0)
    .map(({ number, text, publishedAt, incidents }) => ({
      id: number,
      text,
      publishedAt,
      isOwn: true,
      isRelevant: true,
      marked: incidents.flatMap(({ participants }) => participants.map(({ role, name }) => ({ role, words: quotesOf(name) }))),
      incidents: incidents.map(({ trigger }) => trigger),
    }))
}

/** A reader marks whole phrases: those, and the part before "of", "in" and what else follows the noun, without number. */
function quotesOf(name: string): readonly string[] {
  const [head = ''] = name.split(/,| \(| (?:of|in|on|from|with|who|whom|that|at|near|for|by|under|between)\b/)
  const core = plainWords(head).replace(
    /^(?:(?:at|about|least|more|than|up|to|some|several|around|over|his|her|their|its|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)+/,
    '',
  )
  return [...new Set([plainWords(name), plainWords(head), core])]
}
