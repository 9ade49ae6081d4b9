import type { CodedRecord } from '../../../src/core/index.ts'
import { dateWords } from '../../words/date-words.ts'
import { PUBLISHED_BASIS } from '../../words/labels.ts'
import styles from './provenance.module.css'

/** Where the report comes from and what coded it: what is needed to do it again. */
export function Provenance({ record: { document, coder } }: { readonly record: CodedRecord }) {
  const { publisher, author, agency, publishedAt, publishedAtBasis, modifiedAt, retrievedAt, url, language, sha256 } = document
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    ['Outlet', publisher],
    ['Author', author],
    ['Agency', agency],
    ['Published', publishedAt && `${dateWords(publishedAt)} (${PUBLISHED_BASIS[publishedAtBasis]})`],
    ['Changed', modifiedAt && dateWords(modifiedAt)],
    ['Retrieved', retrievedAt && dateWords(retrievedAt)],
    [
      'Address',
      url && /^https?:/.test(url) ? (
        <a key="address" href={url} rel="noreferrer noopener" target="_blank">
          {url}
        </a>
      ) : (
        url
      ),
    ],
    ['Language', language],
    ['SHA-256', <code key="digest">{sha256}</code>],
    ['Coded by', `${coder.name} ${coder.version}`],
    ['Components', coder.components.map(({ name, version }) => `${name} ${version}`).join(', ')],
    ['Depends on', coder.inputs.map(({ name, sha256: digest }) => `${name} (${digest.slice(0, 8)}…)`).join(', ')],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value || <span className="unknown">not known</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
