import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { memoryDossier } from '../src/server/testing/memory-dossier.ts'
import { inBrowser } from './testing/browser.ts'
import { sampleDossier } from './testing/sample-dossier.ts'

const ABDUCTION = 'Five missing after gunmen stop clinic car north of Téra'
const TEXT = 'Two shops burned in Gao\n\nTwo shops burned in Gao on Monday night, the mayor said. Nobody was hurt.'

const rows = (page: Page) => page.getByRole('table', { name: 'Reports' }).locator('tbody tr')
const headlines = (page: Page) => page.locator('a[data-row]').allTextContents()
const additions = (page: Page) => page.getByRole('list', { name: 'Reports being added' })

async function paste(page: Page, text: string, published = '') {
  await page.getByRole('button', { name: 'Add a report' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a report' })
  await dialog.getByLabel('Text of the report, or its web address').fill(text)
  await dialog.getByLabel('Published on').fill(published)
  await dialog.getByRole('button', { name: 'Add the report' }).click()
  return dialog
}

inBrowser(
  'the reports of a dossier',
  () =>
    sampleDossier(['01-radio-hondo-health-workers-taken.txt', '03-niamey-courier-five-missing.html', '12-niamey-courier-water-levy.html']),
  (workbench) => {
    it('stand in a list with what was found in each', async () => {
      const page = await workbench.open('reports')
      expect(await rows(page).count()).toBe(3)
      const row = rows(page).filter({ hasText: ABDUCTION })
      expect(await row.innerText()).toContain('The Niamey Courier')
      expect(await row.innerText()).toContain('10 May 2025')
      expect(Number(await row.locator('[data-label="Incidents"]').innerText())).toBeGreaterThan(0)
    })

    it('can be sorted and filtered; the address keeps both', async () => {
      const page = await workbench.open('reports')
      await page.getByRole('button', { name: 'Report', exact: true }).click()
      const sorted = await headlines(page)
      expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b)))
      await page.getByRole('button', { name: 'Report', exact: true }).click()
      expect(await headlines(page)).toEqual(sorted.toReversed())
      await page.getByRole('searchbox', { name: 'Filter the reports' }).fill('tera courier')
      await expect.poll(() => headlines(page)).toEqual([ABDUCTION])
      await page.reload()
      await expect.poll(() => headlines(page)).toEqual([ABDUCTION])
      await page.getByRole('searchbox').fill('nothing like it')
      await page.getByRole('button', { name: 'Show all' }).click()
      await expect.poll(() => rows(page).count()).toBe(3)
    })

    it('grow by pasted text, once; and shrink by removal, when it is confirmed', async () => {
      const page = await workbench.open('reports')
      await paste(page, TEXT, '2025-05-13')
      await expect.poll(() => additions(page).innerText(), { timeout: 30_000 }).toContain('Added.')
      const row = rows(page).filter({ hasText: 'Two shops burned in Gao' })
      await expect.poll(() => row.innerText()).toContain('13 May 2025')

      await paste(page, TEXT)
      await expect.poll(() => additions(page).innerText()).toContain('Already in the dossier; nothing was changed.')
      expect(await rows(page).count()).toBe(4)

      await row.getByRole('button', { name: /^Remove/ }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
      expect(await rows(page).count()).toBe(4)
      await row.getByRole('button', { name: /^Remove/ }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
      await expect.poll(() => rows(page).count()).toBe(3)
    })

    it('grow by files; one that cannot be read is named, the others are still added', async () => {
      const page = await workbench.open('reports')
      await page.getByRole('button', { name: 'Add a report' }).click()
      await page.getByRole('tab', { name: 'Choose files' }).click()
      await page.getByLabel('Files of reports').setInputFiles([
        { name: 'leaflet.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ...') },
        { name: 'gao.txt', mimeType: 'text/plain', buffer: Buffer.from(`${TEXT} It rained.`) },
      ])
      await expect.poll(() => additions(page).innerText(), { timeout: 30_000 }).toMatch(/leaflet\.pdf.*Not added\..*PDF/s)
      await expect.poll(() => additions(page).innerText(), { timeout: 30_000 }).toContain('Added.')
      await page.getByRole('button', { name: 'Dismiss the message about leaflet.pdf' }).click()
      expect(await additions(page).innerText()).not.toContain('leaflet')
      await additions(page).getByRole('link').click()
      await expect.poll(() => page.locator('main h1').innerText()).toBe('Two shops burned in Gao')
    })

    it('are dropped anywhere on the screen', async () => {
      const page = await workbench.open('reports')
      await page.getByRole('button', { name: 'Add a report' }).hover()
      await page.waitForTimeout(300)
      const files = await page.evaluateHandle(() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['A well was poisoned near Gossi, elders said.'], 'gossi.txt', { type: 'text/plain' }))
        return transfer
      })
      await page.dispatchEvent('body', 'dragenter', { dataTransfer: files })
      await page.getByText('Drop the files to add them').waitFor()
      await page.getByText('Drop the files to add them').dispatchEvent('drop', { dataTransfer: files })
      await expect.poll(() => additions(page).innerText(), { timeout: 30_000 }).toMatch(/Added\./)
    })

    it('a paste without text, or with a date that is none, is sent back with what to do', async () => {
      const page = await workbench.open('reports')
      const dialog = await paste(page, '', '13 May')
      expect(await dialog.innerText()).toContain('Paste the text or the address of the report here')
      expect(await dialog.innerText()).toContain('Write it as 2025-05-11')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    })

    it('come with less than 250 kB of script, and in the colours that were chosen last', async () => {
      const page = await workbench.open('reports', { colorScheme: 'light' })
      const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      const sizes = scripts.filter((url) => url.endsWith('.js')).map(async (url) => gzipSync(await (await fetch(url)).text()).length)
      expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000)
      await page.getByRole('button', { name: 'Colours: as the system. Change' }).click()
      await page.getByRole('button', { name: 'Colours: light. Change' }).click()
      await page.reload()
      await rows(page).first().waitFor()
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    })

    it('are reached, opened and left by keys alone', async () => {
      const page = await workbench.open('reports')
      await page.keyboard.press('/')
      await page.keyboard.type('aj?')
      expect(await page.getByRole('searchbox').inputValue()).toBe('aj?')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.getByRole('searchbox').fill('')
      await page.keyboard.press('Tab')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      const first = (await headlines(page))[0]!
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('main h1').innerText()).toBe(first)
      await page.goBack()
      await page.keyboard.press('a')
      await page.getByRole('dialog', { name: 'Add a report' }).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    })
  },
)

inBrowser(
  'an empty dossier',
  async () => memoryDossier(),
  (workbench) => {
    it('says what to do first, on both lists', async () => {
      const page = await workbench.open('')
      expect(await page.locator('main').innerText()).toContain('No reports yet')
      await page.getByRole('link', { name: 'Incidents' }).click()
      await page.getByText('No incidents yet').waitFor()
    })

    it('whose server has stopped says how to start it again', async () => {
      const page = await workbench.open('reports')
      await workbench.stop()
      await page.getByRole('link', { name: 'Incidents' }).click()
      await expect.poll(() => page.locator('main').innerText()).toContain('onrecord serve')
      await page.getByRole('button', { name: 'Try again' }).waitFor()
    })
  },
)
