import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { RequestFailed } from '../api/client.ts'
import styles from './message.module.css'

/** What a screen shows when its data cannot be had: what happened, in the server's words, and what can be done. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const gone = error instanceof RequestFailed && error.code === 'not-found'
  return (
    <div className={styles.message} role="alert">
      <h1>{gone ? 'This is not in the dossier' : 'This page could not be shown'}</h1>
      <p>{gone ? 'It may have been removed since the address was made.' : error instanceof Error ? error.message : String(error)}</p>
      <p className={styles.actions}>
        {!gone && (
          <Button
            size="xs"
            onClick={() => {
              reset()
              router.invalidate()
            }}
          >
            Try again
          </Button>
        )}
        <Link to="/reports">Go to the reports</Link>
      </p>
    </div>
  )
}
