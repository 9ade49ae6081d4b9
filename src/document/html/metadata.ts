import type { Metadata } from '../document-from-text.ts'

const ISO = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** What a page's head says of the report: JSON-LD first, because it is about the article, then Open Graph and plain meta elements. */
export function readMetadata(page: Document): Metadata {
  const article = readJsonLd(page)
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      const content = element?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  return {
    publishedAt:
      date(
        text(article.datePublished) ??
          meta('article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date', 'DC.date.issued', 'parsely-pub-date'),
      ) ?? date(page.querySelector('time[datetime]')?.getAttribute('datetime') ?? null),
    modifiedAt: date(text(article.dateModified) ?? meta('article:modified_time', 'og:updated_time', 'dateModified')),
    author: names(article.author) ?? meta('author', 'article:author', 'parsely-author'),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    publisher: names(article.publisher) ?? meta('og:site_name', 'application-name'),
    title: text(article.headline) ?? meta('og:title', 'twitter:title'),
  }
}

type Json = Readonly<Record<string, unknown>>

function readJsonLd(page: Document): Json {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''))
    if (found) return found
  }
  return {}
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null // Pages carry broken JSON-LD often enough; their meta elements still stand.
  }
}

function findArticle(value: unknown): Json | null {
  if (Array.isArray(value)) return value.map(findArticle).find((found) => found !== null) ?? null
  if (!isObject(value)) return null
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && /(?:Article|Report|NewsItem|BlogPosting)$/.test(type))) return value
  return findArticle(value['@graph'])
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

function names(value: unknown): string | null {
  const list = [value]
    .flat()
    .map((one) => text(isObject(one) ? one.name : one))
    .filter((name) => name !== null)
  return list.length > 0 ? list.join(', ') : null
}

function date(value: string | null): string | null {
  return value && ISO.test(value) ? value : null
}
