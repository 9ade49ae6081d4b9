import { memo, type RefObject, useMemo, useState } from 'react'
import type { Block, CodedRecord, Span } from '../../src/core/index.ts'
import { itemsOf } from './items.ts'
import { type Segment, segmentBlocks } from './segments.ts'
import styles from './text-pane.module.css'
import { TextSegment } from './text-segment.tsx'

interface Props {
  readonly record: CodedRecord
  readonly pane: RefObject<HTMLElement | null>
  /** Kinds whose lines are not drawn, separated by spaces. */
  readonly hidden: string
}

/** The report as it reads, block by block, its marked words named by the values that rest on them. */
export const TextPane = memo(function TextPane({ record, pane, hidden }: Props) {
  const { text } = record.document
  const blocks = useMemo(() => allBlocks(record), [record])
  const segments = useMemo(() => segmentBlocks(spansOf(blocks), itemsOf(record)), [blocks, record])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard.
    <section ref={pane} className={styles.scroll} data-hide={hidden} tabIndex={0} aria-label="Text of the report">
      <article className={styles.article} lang={record.document.language === 'und' ? undefined : record.document.language}>
        {blocks.map((block, i) => (
          <TextBlock key={block.span.start} block={block} text={text} segments={segments[i]!} />
        ))}
      </article>
    </section>
  )
})

function spansOf(blocks: readonly Block[]): readonly Span[] {
  return blocks.map(({ span }) => span)
}

/** The blocks of the document, and what words there are between them: every character of the text can be read. */
function allBlocks({ document: { text, blocks } }: CodedRecord): readonly Block[] {
  const all: Block[] = []
  let end = 0
  for (const block of [...blocks].sort((a, b) => a.span.start - b.span.start)) {
    fill(end, block.span.start)
    all.push(block)
    end = Math.max(end, block.span.end)
  }
  fill(end, text.length)
  return all

  function fill(from: number, to: number) {
    if (text.slice(from, to).trim() !== '') all.push({ kind: 'other', span: { start: from, end: to }, repeats: null })
  }
}

interface BlockProps {
  readonly block: Block
  readonly text: string
  readonly segments: readonly Segment[]
}

function TextBlock({ block, text, segments }: BlockProps) {
  const Tag = block.kind === 'title' ? 'h2' : block.kind === 'heading' ? 'h3' : block.kind === 'pullquote' ? 'blockquote' : 'p'
  const content = (
    <Tag className={styles.block} data-block={block.kind} data-from={block.span.start} dir="auto">
      {segments.map((segment) => (
        <TextSegment key={segment.start} segment={segment} text={text} />
      ))}
    </Tag>
  )
  return block.repeats === null ? content : <Repeated first={text.slice(block.span.start, block.span.end)}>{content}</Repeated>
}

/** A block that repeats an earlier one: folded, because it was coded once and need not be read twice. */
function Repeated({ first, children }: { readonly first: string; readonly children: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.repeated}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.foldNote}>Repeated, counted once</span>
        {!open && (
          <span className={styles.foldWords} dir="auto">
            {first}
          </span>
        )}
      </button>
      {open && children}
    </div>
  )
}
