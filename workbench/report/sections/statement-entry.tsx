import type { Attribution } from '../../../src/core/index.ts'
import { BASIS, MANNER, NAMING, SAID } from '../../words/labels.ts'
import { Entry, Field, Line, Tag } from '../entry.tsx'
import { useReport } from '../report-context.ts'
import { SaidBy } from '../said-by.tsx'
import { Value } from '../value.tsx'
import styles from './statement-entry.module.css'

/** One statement: who, by which word, and what. */
export function StatementEntry({ statement }: { readonly statement: Attribution }) {
  const { quotes, speaker, time } = useReport()
  const { id, source, cue, content, manner, naming, implicit, stance, basis, channel, saidAt, within } = statement
  const said = time(saidAt)
  return (
    <Entry
      kind="statement"
      head={
        <Value item={id} entry quoted={false} withoutWords="">
          <bdi>{speaker(statement) ?? 'Nobody is named'}</bdi>
          <Cue words={quotes(cue.spans)} />
          {stance !== 'reports' && <Tag tone="warn">{SAID[stance]}</Tag>}
          {naming !== 'named' && <Tag>{NAMING[naming]}</Tag>}
          {source.count && <Tag>{countWords(source.count)}</Tag>}
          {basis === 'second-hand' && <Tag>{BASIS[basis]}</Tag>}
          {implicit && <Tag>goes on</Tag>}
        </Value>
      }
    >
      <Field name={MANNER[manner]}>
        <Value item={`${id}.content`} quoted={false}>
          <span className={styles.content} dir="auto">
            {quotes(content.spans).join(' … ')}
          </span>
        </Value>
      </Field>
      {channel && (
        <Field name="by way of">
          <Value item={`${id}.channel`} quoted={false}>
            <bdi>{channel.text}</bdi>
          </Value>
        </Field>
      )}
      {said && (
        <Field name="said on">
          <bdi>{quotes([said.span])[0]}</bdi>
        </Field>
      )}
      {within !== null && (
        <Field name="told by">
          <Line>
            <SaidBy attribution={within} of={id} />
          </Line>
        </Field>
      )}
    </Entry>
  )
}

function Cue({ words }: { readonly words: readonly string[] }) {
  return words.length === 0 ? null : (
    <span className={styles.cue} dir="auto">
      {words.join(' … ')}
    </span>
  )
}

function countWords({ min, max }: NonNullable<Attribution['source']['count']>): string {
  if (min === max) return min === 1 ? '1 person' : `${min} people`
  return max === null ? `${min} or more people` : min === null ? `up to ${max} people` : `${min}–${max} people`
}
