import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import type { Dossier } from '../../src/app/index.ts'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { findChromium } from '../../tools/chromium.ts'
import { builtWorkbench } from './built-workbench.ts'

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const LAPTOP = { viewport: { width: 1280, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce' } as const

export interface Workbench {
  readonly url: () => string
  /** A page of its own, wide as a laptop, in English; closed after its scenario. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** What pages wrote to the console as errors: a refused script, a failed request, a mistake of ours. */
  readonly complaints: readonly string[]
  readonly stop: () => Promise<void>
}

/** Scenarios in a real browser against a real server over the dossier. Left out, with a line that says so, where there is no browser. */
export function inBrowser(name: string, openDossier: () => Promise<Dossier>, scenarios: (workbench: Workbench) => void): void {
  const executablePath = findChromium()
  describe.skipIf(executablePath === null)(`${name}${executablePath === null ? ' (no Chromium here)' : ''}`, () => {
    let browser: Browser
    let dossier: Dossier
    let server: RunningServer
    const complaints: string[] = []

    beforeAll(async () => {
      const workbench = builtWorkbench()
      dossier = await openDossier()
      server = await startServer({ dossier, port: 0, workbench, unexpected: (thrown) => complaints.push(String(thrown)) })
      browser = await chromium.launch({ executablePath: executablePath!, args: ARGS })
    })
    // Pages as wide as a laptop share what the browser keeps of scripts; what they stored is theirs alone.
    let laptop: BrowserContext | null = null
    afterEach(async () => {
      for (const context of browser.contexts()) {
        await context.pages()[0]?.evaluate(() => localStorage.clear())
        await Promise.all(context === laptop ? context.pages().map((page) => page.close()) : [context.close()])
      }
    })
    afterAll(async () => {
      await browser?.close()
      await server?.close()
      await dossier?.close()
    })

    scenarios({
      url: () => server.url,
      complaints,
      stop: () => server.close(),
      async open(path, options) {
        const context = options ? await browser.newContext({ ...LAPTOP, ...options }) : (laptop ??= await browser.newContext(LAPTOP))
        const page = await context.newPage()
        page.setDefaultTimeout(10_000)
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        await page.goto(server.url + path)
        await page.locator('main').getByRole('heading').first().waitFor()
        return page
      },
    })
  })
}
