import { describe, expect, it } from 'vitest'
import { captureBytes } from '../capture/index.ts'
import { readDocument } from './read-document.ts'

const PROSE =
  'The ferry sank near Kandi on Monday, the harbour master said, and the crew was saved by fishermen who had seen the lights go out, one after another, from the pier of the old port.'

function capture(text: string | Uint8Array, name = 'page.html') {
  return captureBytes(typeof text === 'string' ? new TextEncoder().encode(text) : text, { name, url: null, retrievedAt: null })
}

function page(body: string, head = '') {
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

describe('readDocument', () => {
  it('takes the main text of a page and leaves menus, notices and related links', async () => {
    const { document } = await readDocument(
      capture(
        page(
          `<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><div class="cookie-banner"><p>We use cookies to improve your experience.</p></div>
           <article><h1>Ferry sinks off  Kandi</h1><p class="byline">By Awa Sidibé</p><p>${PROSE}</p><p>A second boat <b>was</b> sent out.</p><p>${PROSE.replace('Monday', 'Friday')}</p></article>
           <aside class="related"><h3>Related</h3><a href="/x">Ten hulls you will not believe</a></aside><footer>© Lake Press</footer>`,
          `<meta property="og:site_name" content="Lake Press"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-04T08:00:00Z","author":{"name":"Awa Sidibé"}}]}</script>`,
        ),
      ),
    )
    expect(document).toMatchObject({
      title: 'Ferry sinks off Kandi',
      publisher: 'Lake Press',
      author: 'Awa Sidibé',
      publishedAt: '2024-03-04T08:00:00Z',
      publishedAtBasis: 'metadata',
    })
    expect(document.text).toContain('A second boat was sent out.')
    expect(document.text).not.toMatch(/cookies|Sport|Ten hulls/)
    for (const { span } of document.blocks) expect(document.text.slice(span.start, span.end)).not.toMatch(/^\s|\s$|\n/)
  })

  it('runs no script and keeps none of its text', async () => {
    const { document } = await readDocument(
      capture(
        page(
          `<h1>Ferry</h1><p>${PROSE}</p><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true"><p>${PROSE}</p>`,
        ),
      ),
    )
    expect(document.text).not.toContain('ran = true')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('says so when a page has no clear main text', async () => {
    const { findings, document } = await readDocument(capture(page('<ul><li>One</li><li>Two</li></ul>')))
    expect(document.text).toBe('One\nTwo')
    expect(findings.map(({ code }) => code)).toContain('main-text-uncertain')
  })

  it('reads 3,000 nested elements', async () => {
    expect((await readDocument(capture(page(`${'<div>'.repeat(3000)}${PROSE}${'</div>'.repeat(3000)}`)))).document.text).toContain(
      'fishermen',
    )
  })

  it('decodes what a page declares and what a mark says', async () => {
    const latin = Uint8Array.from(page('<h1>Téra</h1>').replace('utf-8', 'iso-8859-1'), (char) => char.charCodeAt(0))
    expect((await readDocument(capture(latin))).document.title).toBe('Téra')
    expect((await readDocument(capture(Uint8Array.of(0xff, 0xfe, 0x54, 0, 0xe9, 0), 'a.txt'))).document.text).toBe('Té')
  })

  it.each([
    ['not valid UTF-8', Uint8Array.of(0x54, 0x65, 0xff, 0x72), 'encoding-invalid'],
    ['a page without text', page('<script>1</script>'), 'input-empty'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readDocument(capture(bytes))).rejects.toMatchObject({ code })
  })

  it('takes its id from the bytes', async () => {
    const one = capture(PROSE, 'a.txt')
    expect((await readDocument(one)).document).toMatchObject({ id: one.sha256.slice(0, 16), sha256: one.sha256, text: PROSE })
  })
})
