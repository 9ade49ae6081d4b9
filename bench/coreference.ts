// npm run bench -- coreference [--part looking|measuring] [--misses] [--passage NN] [--json]: pronouns, descriptions and names against
// the passages in bench/coreference/. Those whose number can be divided by three are for measuring.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCoder } from '../src/app/index.ts'
import { documentFromText } from '../src/document/index.ts'
import { sum } from './scoring/counts.ts'
import { readPassage } from './scoring/passage.ts'
import { scoreCoreference } from './scoring/score-coreference.ts'

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string', default: 'looking' },
      misses: { type: 'boolean' },
      passage: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const folder = join(import.meta.dirname, 'coreference')
  const isMeasured = (number: string) => Number(number) % 3 === 0
  const passages = globSync('*.txt', { cwd: folder })
    .sort()
    .map((file) => ({ number: basename(file, '.txt'), ...readPassage(readFileSync(join(folder, file), 'utf8')) }))
    .filter(({ number }) => (values.passage ? number === values.passage : isMeasured(number) === (values.part === 'measuring')))
  const coder = await loadCoder()
  const counts = passages.map((gold) => {
    const { document, findings } = documentFromText({ id: gold.number, text: gold.text })
    const misses: string[] = []
    const scored = scoreCoreference(gold, coder.code(document, findings), misses)
    if (values.misses) console.log(`--- ${gold.number}\n${misses.join('\n')}`)
    return scored
  })
  const total = sum(counts)
  if (values.json) {
    console.log(JSON.stringify({ passages: passages.length, ...Object.fromEntries(total) }))
    return
  }
  console.log(`${passages.length} passages, ${values.passage ?? values.part}`)
  for (const [name, { found, of, given }] of total)
    console.log(
      `${name.padEnd(28)} precision ${share(found, given ?? 0)}  recall ${share(found, of)}  found ${found} of ${of}, given ${given}`,
    )
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)
}
