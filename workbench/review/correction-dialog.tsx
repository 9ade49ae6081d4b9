import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Span } from '../../src/core/index.ts'
import { type Correction, type CorrectionInput, readSpans, writeSpans } from './correction.ts'
import styles from './correction-dialog.module.css'

interface Props {
  readonly correction: Correction
  readonly text: string
  /** Words that were selected in the text when it was opened. */
  readonly selection: Span | null
  /** Whether the value is entered, and not corrected. */
  readonly isNew: boolean
  readonly onCorrect: (values: Readonly<Record<string, unknown>>, reason: string | undefined) => void
  readonly onClose: () => void
}

/** Puts a value right: only the fields that were changed are decided on. */
export function CorrectionDialog({ correction, text, selection, isNew, onCorrect, onClose }: Props) {
  const initial = Object.fromEntries(correction.inputs.map(({ name, value }) => [name, value]))
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>(initial)
  const [reason, setReason] = useState('')
  const problems = correction.inputs.filter(({ kind, name }) => !isValid(kind, edited[name]!))

  function change(name: string, value: string) {
    setEdited((before) => ({ ...before, [name]: value, ...correction.follow(name, value) }))
  }

  function submit() {
    if (problems.length > 0) return
    if (isNew) return onCorrect(correction.values(edited), reason.trim() || undefined)
    const [before, after] = [correction.values(initial), correction.values(edited)]
    const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))
    if (changed.length === 0) onClose()
    else onCorrect(Object.fromEntries(changed), reason.trim() || undefined)
  }

  return (
    <Modal opened onClose={onClose} title={correction.title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className={styles.inputs}>
          {correction.inputs.map((input, i) => (
            <Input
              key={input.name}
              input={input}
              first={i === 0}
              value={edited[input.name]!}
              wrong={problems.includes(input)}
              text={text}
              selection={selection}
              onChange={(value) => change(input.name, value)}
            />
          ))}
        </div>
        <TextInput
          mt="md"
          label="Why (if it is not plain from the words)"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2000}
        />
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={problems.length > 0}>
            {isNew ? 'Enter' : 'Correct'}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

interface InputProps {
  readonly input: CorrectionInput
  readonly first: boolean
  readonly value: string
  readonly wrong: boolean
  readonly text: string
  readonly selection: Span | null
  readonly onChange: (value: string) => void
}

function Input({ input: { kind, label, choices }, first, value, wrong, text, selection, onChange }: InputProps) {
  const focus = first ? { 'data-autofocus': true } : {}
  if (kind === 'choice') {
    return (
      <NativeSelect label={label} value={value} data={[...choices]} onChange={(event) => onChange(event.currentTarget.value)} {...focus} />
    )
  }
  if (kind === 'words') {
    const quote = readSpans(value)
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
    return (
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <q dir="auto">{quote}</q>
        {selection !== null && (
          <Button size="compact-xs" variant="default" onClick={() => onChange(writeSpans([selection]))}>
            Take the selected words
          </Button>
        )}
      </div>
    )
  }
  const problem = kind === 'day' ? 'A day like 2025-05-11' : 'A number'
  return (
    <TextInput
      label={label}
      value={value}
      placeholder={kind === 'day' ? '2025-05-11' : undefined}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      error={wrong && problem}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...focus}
    />
  )
}

function isValid(kind: CorrectionInput['kind'], value: string): boolean {
  if (value.trim() === '') return true
  if (kind === 'number') return Number.isFinite(Number(value))
  return kind !== 'day' || isDay(value)
}

/** A day that there is: the parser of dates takes 30 February for 2 March. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
