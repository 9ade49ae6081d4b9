import { Loader } from '@mantine/core'
import styles from './message.module.css'

export function Loading() {
  return (
    <div className={styles.message} role="status">
      <Loader size="sm" aria-hidden />
      <p>Reading the dossier…</p>
    </div>
  )
}
