import { ActionIcon, Tooltip } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { statusQuery } from '../api/queries.ts'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import styles from './shell.module.css'

/** What stands around every screen: where one is, where one can go, and the keys. */
export function Shell() {
  const { data: status } = useQuery(statusQuery)
  const [keysShown, setKeysShown] = useState(false)
  useKeys({ 'show-keys': () => setKeysShown(true) })
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.bar}>
        <Link to="/reports" className={styles.brand}>
          Onrecord
        </Link>
        <span className={styles.dossier} title="The dossier that is open">
          {status?.dossier}
        </span>
        <nav className={styles.nav} aria-label="Screens">
          <Link to="/reports" className={styles.link!} activeProps={{ className: styles.current! }}>
            Reports
          </Link>
          <Link to="/review" className={styles.link!} activeProps={{ className: styles.current! }}>
            Review
          </Link>
          <Link to="/incidents" className={styles.link!} activeProps={{ className: styles.current! }}>
            Incidents
          </Link>
          <Link to="/journal" className={styles.link!} activeProps={{ className: styles.current! }}>
            Journal
          </Link>
        </nav>
        <div className={styles.tools}>
          <Tooltip label="Keys (?)">
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Show the keys" onClick={() => setKeysShown(true)}>
              <IconKeyboard size={20} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <SchemeSwitch />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
        <KeysDialog opened={keysShown} onClose={() => setKeysShown(false)} />
      </main>
    </div>
  )
}
