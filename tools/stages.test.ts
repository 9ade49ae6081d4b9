import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type IConfiguration } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './run-tool.ts'

/** A tree with one bad import each, laid out as the sources are. */
const PLANTED: Readonly<Record<string, string>> = {
  'src/core/index.ts': "import { late } from '../store/index.ts'\nexport const early = late\n",
  'src/store/index.ts': "export const late = 1\nexport * from './inside.ts'\n",
  'src/store/inside.ts': 'export const inside = 2\n',
  'src/app/index.ts': "import { inside } from '../store/inside.ts'\nexport const app = inside\n",
  'src/cli/main.ts': "import { late } from '../store/index.ts'\nexport const main = late\n",
  'src/coding/index.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
  'src/record/index.ts': "import { other } from './other.ts'\nexport const one = () => other\n",
  'src/record/other.ts': "import { one } from './index.ts'\nexport const other = () => one\n",
}

let folder: string
const violations = new Set<string>()

describe('the stage rule', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(ROOT, 'node_modules', '.planted-'))
    for (const [path, source] of Object.entries(PLANTED)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), source)
    }
    const { default: configuration } = (await import(join(ROOT, '.dependency-cruiser.mjs'))) as { default: IConfiguration }
    const { forbidden = [], options } = configuration
    const result = await cruise(
      ['src'],
      { ...options, doNotFollow: {}, tsConfig: {}, baseDir: folder, validate: true, ruleSet: { forbidden } } as never,
      {
        extensions: ['.ts', '.js'],
      } as never,
    )
    const output = result.output as { modules: unknown[]; summary: { violations: { rule: { name: string } }[]; totalCruised: number } }
    expect(output.summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(PLANTED).length)
    for (const { rule } of output.summary.violations) violations.add(rule.name)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    'core-imports-only-what-stands-above',
    'store-through-its-index',
    'only-app-joins-ports',
    'pure-stages-touch-no-machine',
    'no-cycles',
  ])('catches a planted import against %s', (rule) => {
    expect([...violations]).toContain(rule)
  })
})
