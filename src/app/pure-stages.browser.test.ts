import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../tools/chromium.ts'
import { LANGUAGE_MODEL_FILES } from '../language/index.ts'
import { packageFile } from './package-files.ts'
import { codePure, type PureInputs } from './testing/pure-coder.ts'

const TEXT =
  'GAO, Mali — Gunmen on motorcycles killed eleven people near Labbezanga on Tuesday, the mayor, Oumar Sidi Cissé, told Radio Tarkint. ' +
  'The army said that it had “neutralised” four attackers; a hospital source put the dead at fourteen. No group has claimed the attack.'
const PAGE = '<!doctype html><title>coder</title><script src="coder.js"></script>'
const SITE = 'https://onrecord.invalid/'
const PATHS = { ...LANGUAGE_MODEL_FILES, gazetteer: 'gazetteer.bin' }
const executablePath = findChromium()

/** The pure stages in one script, with nothing of Node put in their place. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'testing/pure-coder.ts'), formats: ['iife'], name: 'pure' },
      minify: false,
    },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n')
}

function fileOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(packageFile(name === 'conflict.json' ? `codebooks/${name}` : `models/${name}`)))
}

describe.skipIf(executablePath === null)('the pure stages', () => {
  it('code a paragraph in a browser to the record that Node makes of it', async () => {
    const language = Object.fromEntries(Object.entries(LANGUAGE_MODEL_FILES).map(([name, file]) => [name, fileOf(file)]))
    const inNode = codePure(TEXT, {
      language: language as PureInputs['language'],
      gazetteer: fileOf('gazetteer.bin'),
      codebook: fileOf('conflict.json'),
    })
    const script = await bundled()
    const browser = await chromium.launch({ executablePath: executablePath!, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
    try {
      const page = await browser.newPage()
      await page.route(`${SITE}**`, (route) => {
        const name = basename(route.request().url())
        if (name === 'coder.js') return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        if (name === 'page.html') return route.fulfill({ contentType: 'text/html', body: PAGE })
        return route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(fileOf(name)) })
      })
      await page.goto(`${SITE}page.html`)
      const inBrowser = await page.evaluate(
        async ({ site, paths, text }) => {
          const bytes = async (name: string) => new Uint8Array(await (await fetch(site + name)).arrayBuffer())
          const { codePure: code } = (globalThis as unknown as { pure: { codePure: (text: string, inputs: unknown) => string } }).pure
          const files = await Promise.all(Object.entries(paths).map(async ([name, file]) => [name, await bytes(file)] as const))
          const language = Object.fromEntries(files)
          return code(text, { language, gazetteer: language.gazetteer, codebook: await bytes('conflict.json') })
        },
        { site: SITE, paths: PATHS, text: TEXT },
      )
      expect(JSON.parse(inNode).incidents.length).toBeGreaterThan(0)
      expect(inBrowser).toBe(inNode)
    } finally {
      await browser.close()
    }
  })
})
