import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { memoryDossier } from '../src/server/testing/memory-dossier.ts'
import { itemsOf } from './report/items.ts'
import { inBrowser, type Workbench } from './testing/browser.ts'
import { richRecord } from './testing/data/rich-record.ts'

const REPORT = `reports/${richRecord.document.id}`
const PHONE = { width: 390, height: 844 }

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`))
}

interface Screen {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<unknown>
}

/** Each screen, and what opens over it. */
const SCREENS: readonly Screen[] = [
  { name: 'reports', path: 'reports' },
  { name: 'adding a report', path: 'reports', act: (page) => dialog(page, 'Add a report') },
  { name: 'removing a report', path: 'reports', act: (page) => dialog(page, /^Remove/) },
  { name: 'keys', path: 'reports', act: (page) => dialog(page, 'Show the keys') },
  { name: 'a report', path: REPORT },
  {
    name: 'a report with a statement selected',
    path: `${REPORT}?item=attribution-denial`,
    act: (page) => page.locator('[data-lit]').first().waitFor(),
  },
  { name: 'a report that is gone', path: 'reports/0123456789abcdef' },
  { name: 'incidents', path: 'incidents' },
  { name: 'incidents without a match', path: 'incidents?q=nowhere' },
  { name: 'no such page', path: 'nowhere' },
]

async function dialog(page: Page, button: string | RegExp) {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
}

function eachScreen(workbench: Workbench, colorScheme: 'light' | 'dark') {
  it.each(SCREENS)('$name: nothing that axe finds, nothing to scroll sideways', async ({ path, act }) => {
    const page = await workbench.open(path, { colorScheme })
    await act?.(page)
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(colorScheme)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  })
}

inBrowser(
  'every screen',
  async () => memoryDossier([richRecord]),
  (workbench) => {
    describe('light', () => eachScreen(workbench, 'light'))
    describe('dark', () => eachScreen(workbench, 'dark'))

    it.each(SCREENS)('on a phone, $name: the same', async ({ path, act }) => {
      const page = await workbench.open(path, { viewport: PHONE })
      await act?.(page).catch(() => {})
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
    })

    it('goes round the colour schemes and keeps the choice', async () => {
      const page = await workbench.open('reports', { colorScheme: 'light' })
      const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme')
      await page.getByRole('button', { name: 'Colours: as the system. Change' }).click()
      await page.getByRole('button', { name: 'Colours: light. Change' }).click()
      expect(await scheme()).toBe('dark')
      await page.reload()
      await page.locator('main h1').waitFor()
      expect(await scheme()).toBe('dark')
    })

    it('shows a value for every item of the record, and no other', async () => {
      const page = await workbench.open(REPORT)
      const shown = await page.locator('[data-value]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value!))
      expect(shown.sort()).toEqual(
        itemsOf(richRecord)
          .map(({ key }) => key)
          .sort(),
      )
    })

    it('loads less than 250 kB of script for the first view', async () => {
      const page = await workbench.open('incidents', {})
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => new URL(name).pathname.endsWith('.js')),
      )
      const sizes = await Promise.all(scripts.map(async (url) => gzipSync(await (await fetch(url)).text()).length))
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
    })

    it('breaks no rule of the content-security policy and complains of nothing but the missing report', () => {
      expect(workbench.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
    })
  },
)
