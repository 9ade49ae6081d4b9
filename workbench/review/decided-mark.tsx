import { dateWords } from '../words/date-words.ts'
import styles from './decided-mark.module.css'
import type { ValueState } from './review-state.ts'

const SIGN = { accepted: '✓', corrected: '✎', entered: '+' }

interface Props {
  readonly state: ValueState
  /** What the value was before it was corrected, in words. */
  readonly was: string | null
}

/** That a person has decided about a value, who, and what the machine had proposed. */
export function DecidedMark({ state: { state, by, at, reason }, was }: Props) {
  const told = `${state} by ${by}, ${dateWords(at)}${reason === null ? '' : `: ${reason}`}`
  return (
    <>
      <span className={styles.mark} data-state={state} role="img" aria-label={told} title={told}>
        {SIGN[state]}
      </span>
      {was !== null && (
        <span className={styles.was}>
          was <s dir="auto">{was}</s>
        </span>
      )}
    </>
  )
}
