import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../../bench/scoring/gold.ts'
import type { RoleLabel } from '../../src/coding/incidents/index.ts'

/** A report with the words that have a part in what it tells. */
export interface RoleReport {
  readonly id: string
  readonly text: string
  readonly isOwn: boolean
  /** `perpetrator`: whether a person or a body is left to what stands there. */
  readonly marked: readonly { readonly role: RoleLabel | 'perpetrator'; readonly words: string }[]
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
  readonly roles: Readonly<Record<string, readonly (readonly { readonly text: string }[])[]>>
  readonly templates: readonly { readonly slots: Readonly<Record<string, '*' | readonly { readonly alts: readonly string[] }[]>> }[]
}

/** The pooled fillers, and as victims the people who are only described as well: the unnamed dead count as much as the named. */
export function muc(lines: string): readonly RoleReport[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, roles, templates } = JSON.parse(line) as MucLine
      const filled = Object.entries(MUC_ROLES).flatMap(([name, role]) =>
        (roles[name] ?? []).flatMap((entity) => entity.map((mention) => ({ role, words: plain(mention.text) }))),
      )
      const described = templates.flatMap(({ slots: { hum_tgt_description: people } }) =>
        people === undefined || people === '*'
          ? []
          : people.flatMap(({ alts }) => alts.map((alt) => ({ role: 'victim' as const, words: plain(alt) }))),
      )
      return { id, text, isOwn: false, marked: [...filled, ...described] }
    })
}

function ownReports(gold: string): readonly RoleReport[] {
  return readGold(gold)
    .filter(({ number }) => Number(number) % 3 !== 0)
    .map(({ number, text, incidents }) => ({
      id: number,
      text,
      isOwn: true,
      marked: incidents.flatMap(({ participants }) => participants.map(({ role, name }) => ({ role, words: core(name) }))),
    }))
}

/** As candidates have their words: in lower case, letters and digits alone, without articles. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !/^(?:a|an|the)$/.test(word))
    .join(' ')
}

/** A reader marks whole phrases: the part before "of", "in" and what else follows the noun, without number. */
function core(name: string): string {
  const [head = ''] = name.split(/,| \(| (?:of|in|on|from|with|who|whom|that|at|near|for|by|under|between)\b/)
  return plain(head).replace(
    /^(?:(?:at|about|least|more|than|up|to|some|several|around|over|his|her|their|its|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)+/,
    '',
  )
}
