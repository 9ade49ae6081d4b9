// npm run bench -- incidents --gold FILE.jsonl [--limit N]: who has which part, on MUC-4 as converted (id, text, date_iso, roles), by the measure of the
// field: CEAF-REE (Du et al. 2021), each entity right when it is one of the mentions marked for it. Beside it two systems on the test part.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { MUC_ROLES, type MucRole, rolesOf } from './incidents/muc-roles.ts'
import { type RoleCount, scoreRoles } from './incidents/score-roles.ts'

interface GoldLine {
  readonly id: string
  readonly text: string
  readonly date_iso: string | null
  readonly roles: Readonly<Record<MucRole, readonly (readonly { readonly text: string }[])[]>>
}

/** F1 on the test part: the best rules of the 1992 evaluation, scored with today's measure, and a fine-tuned BERT. */
const OTHERS: Readonly<Record<string, Readonly<Record<MucRole | 'all', number>>>> = {
  'GE 1992': { PerpInd: 41.0, PerpOrg: 51.9, Target: 50.0, Victim: 61.3, Weapon: 71.5, all: 52.3 },
  'GRIT 2021': { PerpInd: 49.6, PerpOrg: 51.9, Target: 49.0, Victim: 67.8, Weapon: 59.1, all: 54.5 },
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { gold: { type: 'string' }, limit: { type: 'string' } } })
  if (values.gold === undefined) {
    console.error('usage: npm run bench -- incidents --gold FILE.jsonl [--limit N]')
    process.exitCode = 2
    return
  }
  const lines = readFileSync(values.gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const coder = await loadCoder()
  const total = new Map<MucRole, RoleCount>()
  for (const [index, line] of lines.slice(0, Number(values.limit ?? lines.length)).entries()) {
    const gold = JSON.parse(line) as GoldLine
    // The corpus spells the source in its ids: the coder sees a number.
    const { document, findings } = documentFromText({ id: String(index), text: gold.text, publishedAt: gold.date_iso })
    const given = rolesOf(coder.code(document, findings))
    for (const role of MUC_ROLES) {
      const wanted = gold.roles[role].map((entity) => entity.map(({ text }) => text))
      const { right, of, given: count } = scoreRoles(wanted, given[role])
      const before = total.get(role) ?? { right: 0, of: 0, given: 0 }
      total.set(role, { right: before.right + right, of: before.of + of, given: before.given + count })
    }
  }
  const all = [...total.values()].reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of, given: a.given + b.given }))
  console.log(
    `${'role'.padEnd(10)} precision recall     F1 ${Object.keys(OTHERS)
      .map((name) => name.padStart(10))
      .join('')}`,
  )
  for (const [role, { right, of, given }] of [...total, ['all', all] as const]) {
    const [precision, recall] = [right / (given || 1), right / (of || 1)]
    const f1 = (200 * precision * recall) / (precision + recall || 1)
    const beside = Object.values(OTHERS).map((scores) => scores[role].toFixed(1).padStart(10))
    console.log(
      `${role.padEnd(10)} ${(100 * precision).toFixed(1).padStart(9)} ${(100 * recall).toFixed(1).padStart(6)} ${f1.toFixed(1).padStart(6)} ${beside.join('')}`,
    )
  }
}
