import { Kbd, Modal } from '@mantine/core'
import { KEYS, keyName } from './key-table.ts'
import styles from './keys-dialog.module.css'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

const places = [...new Set(Object.values(KEYS).map(({ where }) => where))]

export function KeysDialog({ opened, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="md" closeButtonProps={{ 'aria-label': 'Close' }}>
      {places.map((where) => (
        <section key={where} className={styles.place}>
          <h3>{where}</h3>
          <dl>
            {Object.values(KEYS)
              .filter((key) => key.where === where)
              .map(({ keys, does }) => (
                <div key={does} className={styles.row}>
                  <dt>{does}</dt>
                  <dd>
                    {(keys.length > 2 ? [keys[0]!, keys.at(-1)!] : keys).map((key, i) => (
                      <span key={key}>
                        {i > 0 && <span className={styles.or}>{keys.length > 2 ? ' to ' : ' or '}</span>}
                        <Kbd>{keyName(key)}</Kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
