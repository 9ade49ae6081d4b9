import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openSampleDossier } from '../src/app/index.ts'
import { inBrowser } from './testing/browser.ts'
import { violations } from './testing/violations.ts'

const SCREENS = [
  ['reports', 'reports'],
  ['incidents', 'incidents'],
  ['review', 'review'],
  ['journal', 'journal'],
] as const

function runsOver(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

inBrowser(
  'the workbench on the sample case',
  () => openSampleDossier(mkdtempSync(join(tmpdir(), 'onrecord-screens-'))),
  (workbench) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it.each(SCREENS)(`%s has nothing that axe objects to, ${colorScheme}`, async (_, path) => {
        const page = await workbench.open(path, { colorScheme })
        expect(await violations(page)).toEqual([])
        expect(await runsOver(page)).toBe(false)
      })

      it(`a report and the dialogs have nothing that axe objects to, ${colorScheme}`, async () => {
        const page = await workbench.open('reports', { colorScheme })
        await page.getByRole('button', { name: 'Add a report' }).click()
        await page.getByLabel('Text of the report, or its web address').waitFor()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('link', { name: 'Blast in Niger border market' }).click()
        await page.locator('[data-value]').first().waitFor()
        expect(await violations(page)).toEqual([])
        expect(await runsOver(page)).toBe(false)
      })
    }

    it('three steps lead from the incidents to the sentence in which one outlet gives its figure', async () => {
      const page = await workbench.open('incidents')
      await page.getByLabel('Filter the incidents').fill('Sahel Ledger')
      await page
        .getByRole('row')
        .filter({ hasText: /31.* killed/s })
        .filter({ hasText: 'Meridian' })
        .first()
        .getByRole('link')
        .click()
      const killed = page.getByRole('region', { name: 'Killed', exact: true })
      await killed.getByRole('row').filter({ hasText: 'Sahel Ledger' }).getByRole('link', { name: 'thirty-one' }).click()
      await page.locator('[data-lit]').first().waitFor({ state: 'attached' })
      expect(new URL(page.url()).searchParams.get('item')).toMatch(/^figure-/)
      expect(await page.locator('[data-lit]').first().textContent()).toMatch(/thirty-one/i)
      await page.goBack()
      await page.getByRole('heading', { name: 'Why these are one incident' }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.goBack()
      await page.getByRole('table', { name: 'Incidents' }).waitFor()
    })

    it('a pasted report is coded, listed, known when it comes again, and removed', async () => {
      const page = await workbench.open('reports')
      const text =
        'Two fishermen hurt near Malanville\n\nTwo fishermen were injured on Monday when gunmen fired on their boat near Malanville, police said.'
      const paste = async () => {
        await page.getByRole('button', { name: 'Add a report' }).click()
        await page.getByLabel('Text of the report, or its web address').fill(text)
        await page.getByLabel('Published on').fill('2025-05-20')
        await page.getByRole('button', { name: 'Add the report', exact: true }).click()
      }
      await paste()
      await page.getByText('Added.').waitFor({ timeout: 60_000 })
      const row = page.getByRole('table', { name: 'Reports' }).getByRole('link', { name: 'Two fishermen hurt near Malanville' })
      await row.waitFor()
      await paste()
      await page.getByText('Already in the dossier').waitFor({ timeout: 60_000 })
      await page.getByRole('button', { name: 'Remove Two fishermen hurt near Malanville' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
      await row.waitFor({ state: 'detached' })
    })

    it('a file is added by choosing it, and what cannot be read says why', async () => {
      const page = await workbench.open('reports')
      const choose = async (name: string, content: string) => {
        await page.getByRole('button', { name: 'Add a report' }).click()
        await page.getByRole('tab', { name: 'Choose files' }).click()
        await page
          .getByRole('dialog')
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
      }
      await choose('boats.txt', 'Boats burned at Karimama\n\nFour boats were burned at Karimama on Sunday, the mayor said.')
      await page.getByText('Added.').waitFor({ timeout: 60_000 })
      await choose('paper.rtf', '{\\rtf1 Boats}')
      await page.getByText('Not added.').waitFor({ timeout: 60_000 })
      await page.getByText('does not read yet').waitFor()
    })

    it('the list of reports is gone through by keys alone', async () => {
      const page = await workbench.open('reports')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-row'))).toBe(true)
      await page.keyboard.press('Enter')
      await page.locator('[data-value]').first().waitFor()
      expect(page.url()).toMatch(/reports\/[0-9a-f]{16}/)
    })

    it('no screen wrote an error to the console', () => {
      expect(workbench.complaints.filter((complaint) => !complaint.includes('415'))).toEqual([])
    })
  },
)
