import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { memoryDossier } from '../src/server/testing/memory-dossier.ts'
import { inBrowser } from './testing/browser.ts'
import { richRecord } from './testing/data/rich-record.ts'
import { violations } from './testing/violations.ts'

const rows = (page: Page) => page.getByRole('table', { name: 'Incidents' }).locator('tbody tr')
const types = (page: Page) => page.locator('a[data-row]').allTextContents()

inBrowser(
  'the incidents of a dossier',
  async () => memoryDossier([richRecord]),
  (workbench) => {
    it('stand in a table with place, roles, and figures beside who gives them', async () => {
      const page = await workbench.open('incidents')
      const row = rows(page).filter({ hasText: 'Attack, armed assault' })
      const text = await row.innerText()
      for (const piece of ['20 km north of Zouar', 'near', 'Gunmen', 'guards', 'disputed', 'Tarso Wire']) expect(text).toContain(piece)
      expect(text).toMatch(/4–11 killed\s+hospital staff: at least 6\s+Allatchi Korei: 4\s+a night watchman: 11/)
      expect(text).toMatch(/2 children killed \(of these\)\s+a nurse: 2/)
      expect(await rows(page).filter({ hasText: 'background' }).innerText()).toContain('not stated')
    })

    it('lead to a page with all accounts; Back comes to the table as it was', async () => {
      const page = await workbench.open('incidents')
      await page.getByRole('searchbox', { name: 'Filter the incidents' }).fill('soldiers')
      await expect.poll(() => types(page)).toEqual(['Detention'])
      // The row as a whole is the link.
      await rows(page).first().locator('td').last().click({ force: true })
      await expect.poll(() => new URL(page.url()).pathname).toBe('/incidents/incident-detention')
      await page.getByRole('region', { name: 'Reports' }).getByRole('link').click()
      await expect.poll(() => new URL(page.url()).search).toBe('?item=incident-detention')
      await page.goBack()
      await page.goBack()
      await expect.poll(() => types(page)).toEqual(['Detention'])
    })

    it('can be filtered by type and freed of background', async () => {
      const page = await workbench.open('incidents')
      await page.getByLabel('Type of incident').selectOption('attack')
      await expect.poll(() => types(page)).toEqual(['Attack, armed assault', 'Attack'])
      await page.getByLabel('Hide background').check()
      await expect.poll(() => types(page)).toEqual(['Attack, armed assault'])
      expect(new URL(page.url()).search).toBe('?type=attack&news=true')
      await page.getByRole('searchbox').fill('nowhere')
      await page.getByRole('button', { name: 'Show all' }).click()
      await expect.poll(() => rows(page).count()).toBe(3)
      await page.getByLabel('Accounts differ').check()
      await expect.poll(() => types(page)).toEqual(['Attack, armed assault'])
    })

    it('can be sorted by each column, what is not stated last', async () => {
      const page = await workbench.open('incidents')
      await page.getByRole('button', { name: 'Place' }).click()
      await expect.poll(() => types(page)).toEqual(['Attack, armed assault', 'Detention', 'Attack'])
      await page.getByRole('button', { name: 'Place' }).click()
      await expect.poll(() => types(page)).toEqual(['Detention', 'Attack, armed assault', 'Attack'])
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
      for (const column of await page.locator('th button').all()) await column.click()
      expect(await rows(page).count()).toBe(3)
    })

    it('are reached and opened by keys alone', async () => {
      const page = await workbench.open('incidents')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).pathname).toBe('/incidents/incident-raid')
    })

    it('have a page that names who says what, what is disputed and what is not known', async () => {
      const page = await workbench.open('incidents/incident-raid')
      await page.getByRole('heading', { level: 1, name: /Attack, armed assault/ }).waitFor()
      const killed = page.getByRole('region', { name: 'Killed', exact: true })
      expect(await killed.innerText()).toMatch(/accounts differ\s+4–11\+? by 3 independent sources/)
      expect(await killed.getByRole('row').filter({ hasText: 'Allatchi Korei' }).innerText()).toContain('Tarso Wire')
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 720 })
      expect(await violations(page)).toEqual([])
      expect(workbench.complaints).toEqual([])
    })

    it('say so where there is none under an address', async () => {
      const page = await workbench.open('incidents/incident-none')
      expect(await page.locator('main').innerText()).toContain('This is not in the dossier')
    })
  },
)
