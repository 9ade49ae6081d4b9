import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { memoryDossier } from '../src/server/testing/memory-dossier.ts'
import { itemsOf } from './report/items.ts'
import { inBrowser } from './testing/browser.ts'
import { richRecord } from './testing/data/rich-record.ts'
import { violations } from './testing/violations.ts'

const { id, text } = richRecord.document
const PATH = `reports/${id}`

/** The words that are lit in the text, in reading order, as one. */
async function lit(page: Page): Promise<string> {
  await page.locator('[data-lit]').first().waitFor({ state: 'attached' })
  return (await page.locator('[data-lit]').allTextContents()).join('')
}
const words = (page: Page, start: number) => page.locator(`[data-start="${start}"]`)
const value = (page: Page, key: string) => page.locator(`[data-value="${key}"]`)
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset.value ?? null)
async function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      const pane = element.closest('section[aria-label]')!.getBoundingClientRect()
      return top >= pane.top && bottom <= pane.bottom
    })
}

inBrowser(
  'a report beside its record',
  async () => memoryDossier([richRecord]),
  (workbench) => {
    it('a value that is pressed lights up its words and brings them into view', async () => {
      const page = await workbench.open(PATH)
      await value(page, 'position-front').click()
      expect(await lit(page)).toBe('would join talks on the trade only if soldiers leave the depot')
      expect(await isInView(page, '[data-lit]')).toBe(true)
      await value(page, 'figure-eleven').click()
      expect(await lit(page)).toBe('eleven bodies')
      expect(await isInView(page, '[data-lit]')).toBe(true)
    })

    it('words that are pressed give their value the focus and bring it into view; again, the next value on them', async () => {
      const page = await workbench.open(PATH)
      const guards = words(page, text.indexOf('guards, hospital'))
      await guards.click()
      await expect.poll(() => focused(page)).toBe('actor-guards')
      expect(await isInView(page, '[data-value="actor-guards"]')).toBe(true)
      const seen = new Set([await focused(page)])
      for (let i = 0; i < 3; i++) {
        await guards.click()
        await expect.poll(async () => seen.has(await focused(page))).toBe(false)
        seen.add(await focused(page))
      }
      expect(seen).toContain('figure-six')
      expect(seen).toContain('participant-guards')
    })

    it('a statement shows its source, its cue and its content apart', async () => {
      const page = await workbench.open(PATH)
      await value(page, 'attribution-blame').click()
      const part = async (name: string) => (await page.locator(`[data-lit="${name}"]`).allTextContents()).join('')
      expect([await part('source'), await part('cue'), await part('content')]).toEqual([
        'The governor',
        'blamed',
        'the Tarso Defence Front',
      ])
    })

    it('an incident as a whole lights up the words of all its fields', async () => {
      const page = await workbench.open(PATH)
      await value(page, 'incident-raid').click()
      const all = await lit(page)
      for (const piece of ['attacked', 'at least six guards', 'Monday night', '20 km north of Zouar']) expect(all).toContain(piece)
    })

    it('hovering lights up both sides lightly and leaves the selection alone', async () => {
      const page = await workbench.open(`${PATH}?item=figure-nine`)
      await words(page, text.indexOf('Monday night')).hover()
      await expect.poll(() => page.locator('section[aria-label^="Text"] [data-hover]').textContent()).toBe('Monday night')
      expect(await value(page, 'incident-raid.time').getAttribute('data-hover')).not.toBeNull()
      expect(await lit(page)).toBe('nine people')
    })

    it('the address carries the value, opens on it, and Back leaves the report', async () => {
      const page = await workbench.open('reports')
      await page.getByRole('link', { name: richRecord.document.title! }).click()
      await value(page, 'figure-four').click()
      await value(page, 'gap-who').click()
      await expect.poll(() => new URL(page.url()).search).toBe('?item=gap-who')
      const shared = await workbench.open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search)
      await expect.poll(() => focused(shared)).toBe('gap-who')
      expect(await lit(shared)).toContain('It was not clear who')
      expect(await isInView(shared, '[data-lit]')).toBe(true)
      await page.goBack()
      await expect.poll(() => new URL(page.url()).pathname).toBe('/reports')
    })

    it('keys alone go through the values, to the words, to who says so, and let go', async () => {
      const page = await workbench.open(PATH)
      await page.keyboard.press('j')
      await expect.poll(() => focused(page)).toBe('incident-raid')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => focused(page)).toBe('incident-raid.time')
      expect(await lit(page)).toBe('Monday night')
      await page.keyboard.press('s')
      await expect.poll(() => focused(page)).toBe('attribution-hospital')
      await page.keyboard.press('k')
      await page.keyboard.press('Shift+K')
      await page.keyboard.press('Shift+J')
      await expect.poll(() => focused(page)).toBe('attribution-hospital')
      await page.keyboard.press('4')
      await expect.poll(() => focused(page)).toBe('gap-who')
      await page.keyboard.press('Enter')
      expect(await lit(page)).toContain('It was not clear who')
      await page.keyboard.press(']')
      await expect.poll(() => focused(page)).not.toBe('gap-who')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('[data-lit]').count()).toBe(0)
    })

    it('every value of the record can be reached with one key', async () => {
      const page = await workbench.open(PATH)
      const keys = await page.locator('[data-value]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value))
      const reached: (string | null)[] = []
      for (let i = 0; i < keys.length; i++) {
        await page.keyboard.press('j')
        await expect.poll(() => focused(page)).not.toBe(reached.at(-1) ?? null)
        reached.push(await focused(page))
      }
      expect(reached).toEqual(keys)
    })

    it('there is a value for everything that words can lead to, and no other', async () => {
      const page = await workbench.open(PATH)
      const shown = await page.locator('[data-value]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.value!))
      const items = itemsOf(richRecord).map(({ key }) => key)
      expect(shown.sort()).toEqual(items.sort())
    })

    it.each([
      ['wide', { width: 1280, height: 720 }],
      ['on a phone', { width: 390, height: 844 }],
    ])('with a value selected, %s: nothing that axe finds, light or dark, nothing to scroll sideways', async (_, viewport) => {
      const page = await workbench.open(`${PATH}?item=attribution-denial`, { viewport })
      await page.locator('[data-lit]').first().waitFor({ state: 'attached' })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(colorScheme)
        expect(await violations(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    })

    it('keys are silent while a dialog shows them', async () => {
      const page = await workbench.open(PATH)
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys' }).waitFor()
      await page.keyboard.press('j')
      expect(await page.locator('[data-lit]').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    })

    it('what has no words says why, and what is not stated says that', async () => {
      const page = await workbench.open(PATH)
      expect(await value(page, 'incident-since.place').textContent()).toContain('not stated')
      expect(await value(page, 'incident-detention.place').textContent()).toContain('inferred')
      expect(await page.locator('[data-value="attribution-bodies"]').textContent()).toContain('goes on')
    })

    it('figures stand beside who gives them, and the range between them', async () => {
      const page = await workbench.open(PATH)
      const killed = page.locator('dd').filter({ has: value(page, 'figure-six') })
      expect(await killed.innerText()).toMatch(/^4–11\s+at least 6.*hospital staff\s+4.*Allatchi Korei\s+11.*a night watchman/s)
    })

    it('a repeated block is folded and can be opened', async () => {
      const page = await workbench.open(PATH)
      const fold = page.getByRole('button', { name: /Repeated, counted once/ }).last()
      await fold.click()
      expect(await fold.getAttribute('aria-expanded')).toBe('true')
      expect(await page.locator('blockquote').innerText()).toBe('We counted eleven bodies, and we did not find everybody.')
    })

    it('right-to-left words run from the right, in the text and in the record', async () => {
      const page = await workbench.open(PATH)
      const direction = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).direction)
      expect(await direction('p[data-block]:has-text("سمعنا")')).toBe('rtl')
      expect(await direction('[data-value="attribution-trader.content"] > span')).toBe('rtl')
    })

    it('lines of a kind can be taken out of the text, for good', async () => {
      const page = await workbench.open(PATH)
      await page.getByRole('button', { name: 'actors', exact: true }).click()
      const line = () => page.locator('[data-line="actor"][class]').nth(1)
      const drawn = () => line().evaluate((element) => getComputedStyle(element).textDecorationLine)
      expect(await drawn()).toBe('none')
      await page.reload()
      await line().waitFor({ state: 'attached' })
      expect(await drawn()).toBe('none')
    })

    it('on a phone the panes take turns, and words lead to the record and back', async () => {
      const page = await workbench.open(PATH, { viewport: { width: 390, height: 844 } })
      await words(page, text.indexOf('nine people')).click()
      await value(page, 'figure-nine').waitFor()
      await expect.poll(() => focused(page)).toBe('figure-nine')
      await page.getByRole('button', { name: 'Show the words in the text' }).click()
      expect(await page.locator('[data-lit]').first().isVisible()).toBe(true)
      expect(await isInView(page, '[data-lit]')).toBe(true)
    })

    it('a report that is gone says so', async () => {
      const page = await workbench.open('reports/0123456789abcdef')
      expect(await page.getByRole('alert').innerText()).toContain('not in the dossier')
    })
  },
)
