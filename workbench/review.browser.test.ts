import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { memoryDossier } from '../src/server/testing/memory-dossier.ts'
import { inBrowser } from './testing/browser.ts'
import { richRecord } from './testing/data/rich-record.ts'
import { violations } from './testing/violations.ts'

const PATH = `reports/${richRecord.document.id}`
const value = (page: Page, key: string) => page.locator(`[data-value="${key}"]`)
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.value ?? null)
const progress = (page: Page) => page.getByRole('region', { name: 'Review' }).getByRole('status')

/** A page on which somebody has said who they are. */
async function asAna(page: Page): Promise<Page> {
  await page.evaluate(() => localStorage.setItem('onrecord.reviewer', 'Ana'))
  await page.reload()
  await value(page, 'incident-raid').waitFor()
  return page
}

/** Selects words in the text, as dragging over them does. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('section[aria-label^="Text"]')!, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent!.indexOf(wanted)
      if (at < 0) continue
      document.getSelection()!.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length)
      return
    }
  }, words)
}

inBrowser(
  'a report under review',
  async () => memoryDossier([richRecord]),
  (workbench) => {
    it('asks once who decides, then accepts the incident with its parts and goes to the next', async () => {
      const page = await workbench.open(PATH)
      const entries = Number((await progress(page).innerText()).match(/of (\d+)/)![1])
      await value(page, 'incident-raid').click()
      await page.keyboard.press('a')
      await page.getByLabel('Your name').fill('Ana')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Enter')
      await expect.poll(() => progress(page).innerText()).toBe(`1 of ${entries} decided`)
      await expect.poll(() => focused(page)).toBe(richRecord.incidents[1]!.id)
      expect(await value(page, 'incident-raid').getByRole('img').getAttribute('aria-label')).toMatch(/^accepted by Ana/)
      expect(await value(page, 'figure-six').getByRole('img').count()).toBe(1)
      await page.keyboard.press('u')
      await expect.poll(() => progress(page).innerText()).toBe(`0 of ${entries} decided`)
    })

    it('a value is corrected in place, and shows what it was', async () => {
      const page = await asAna(await workbench.open(PATH))
      await value(page, 'incident-raid.time').click()
      await page.keyboard.press('e')
      const dialog = page.getByRole('dialog', { name: 'When it happened' })
      await dialog.getByLabel('From', { exact: true }).fill('2025-02-30')
      expect(await dialog.getByText('A day like').count()).toBe(1)
      await dialog.getByLabel('From', { exact: true }).fill('2025-02-01')
      await dialog.getByLabel('To', { exact: true }).fill('2025-02-03')
      await dialog.getByLabel('Why').fill('the later report says so')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Enter')
      await expect.poll(() => value(page, 'incident-raid.time').innerText()).toMatch(/1\s*–\s*3 Feb(?:ruary)? 2025/)
      expect(await value(page, 'incident-raid.time').innerText()).toContain('was')
      expect(await value(page, 'incident-raid.time').getByRole('img').getAttribute('aria-label')).toContain('the later report says so')
      await page.keyboard.press('u')
      await expect.poll(() => value(page, 'incident-raid.time').getByRole('img').count()).toBe(0)
    })

    it('what is rejected leaves the record, stays in sight, and can be put back', async () => {
      const page = await asAna(await workbench.open(PATH))
      await value(page, 'gap-who').click()
      await page.keyboard.press('x')
      await value(page, 'gap-who').waitFor({ state: 'detached' })
      const rejected = page.getByRole('region', { name: 'Rejected' })
      expect(await rejected.innerText()).toContain('rejected by Ana')
      expect(await violations(page)).toEqual([])
      await rejected.getByRole('button', { name: 'put it back' }).click()
      await value(page, 'gap-who').waitFor()
      expect(await rejected.count()).toBe(0)
    })

    it('the journal tells what was decided, and takes it back', async () => {
      const page = await asAna(await workbench.open(PATH))
      await value(page, 'gap-who').click()
      await page.keyboard.press('a')
      await value(page, 'gap-who').getByRole('img').waitFor()
      await page.getByRole('link', { name: 'Journal' }).click()
      const newest = page.getByRole('row').nth(1)
      expect(await newest.innerText()).toMatch(/Ana\s+accepted gap .*It was not clear who/)
      expect(await page.getByRole('status').innerText()).toContain('is whole')
      expect(await violations(page)).toEqual([])
      await newest.getByRole('button', { name: /^Take back/ }).click()
      await expect.poll(() => newest.innerText()).toContain('took back: accepted gap')
      await page.goBack()
      await value(page, 'gap-who').waitFor()
      await expect.poll(() => value(page, 'gap-who').getByRole('img').count()).toBe(0)
    })

    it('words selected in the text are entered by hand, marked as such, and taken back', async () => {
      const page = await asAna(await workbench.open(PATH))
      await value(page, 'incident-raid').click()
      await selectWords(page, 'Monday night')
      const bar = page.getByRole('region', { name: 'Enter the selected words' })
      expect(await violations(page)).toEqual([])
      await bar.getByRole('button', { name: 'figure' }).click()
      await page.getByLabel('At least').fill('3')
      await page.getByRole('button', { name: 'Enter', exact: true }).click()
      const entered = page.locator('[data-value^="figure-entered"]')
      await entered.waitFor()
      expect(await entered.getByRole('img').getAttribute('aria-label')).toMatch(/^entered by Ana/)
      await page.keyboard.press('u')
      await entered.waitFor({ state: 'detached' })
    })

    it('words selected in the text become the words of a value', async () => {
      const page = await asAna(await workbench.open(PATH))
      await value(page, 'gap-who').click()
      const wanted = 'Monday night'
      await selectWords(page, wanted)
      await page.keyboard.press('e')
      await page.getByRole('button', { name: 'Take the selected words' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Correct' }).click()
      await expect.poll(() => value(page, 'gap-who').innerText()).toContain(wanted)
      await page.keyboard.press('u')
      await expect.poll(() => value(page, 'gap-who').innerText()).not.toContain(wanted)
    })

    it('a whole report is reviewed by one key an entry', async () => {
      const page = await asAna(await workbench.open(PATH))
      const entries = Number((await progress(page).innerText()).match(/of (\d+)/)![1])
      await page.keyboard.press('n')
      await expect.poll(() => focused(page)).not.toBeNull()
      for (let done = 1; done <= entries; done++) {
        await page.keyboard.press('a')
        await expect
          .poll(() => progress(page).innerText())
          .toBe(done === entries ? `All ${entries} decided` : `${done} of ${entries} decided`)
      }
      expect(await violations(page)).toEqual([])
    })
  },
)

inBrowser(
  'the queue of what waits',
  async () => memoryDossier([richRecord]),
  (workbench) => {
    it('the queue leads to what waits, and what was accepted leaves it', async () => {
      const page = await asAna(await workbench.open(PATH))
      await page.getByRole('link', { name: 'Review', exact: true }).click()
      const rows = page.locator('[data-row]')
      await rows.first().waitFor()
      const before = await rows.count()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await expect.poll(() => focused(page)).toMatch(/^incident-/)
      const mark = page.locator(`[data-value="${await focused(page)}"]`).getByRole('img')
      await page.keyboard.press('a')
      await mark.waitFor()
      await page.getByRole('link', { name: 'Review', exact: true }).click()
      await expect.poll(() => rows.count()).toBe(before - 1)
      await page.goBack()
      await mark.waitFor()
    })
  },
)
