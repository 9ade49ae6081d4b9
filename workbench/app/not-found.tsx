import { Link } from '@tanstack/react-router'
import styles from './message.module.css'

export function NotFound() {
  return (
    <div className={styles.message}>
      <h1>There is no such page</h1>
      <p>
        The address may be cut off. <Link to="/reports">Go to the reports</Link>
      </p>
    </div>
  )
}
