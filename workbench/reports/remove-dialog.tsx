import { Button, Group, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReportRow } from '../../src/server/index.ts'
import { removeReport } from '../api/client.ts'
import { refreshLists } from '../api/queries.ts'
import styles from './remove-dialog.module.css'
import { reportName } from './report-name.ts'

interface Props {
  /** The report that is to be removed; null when none is. */
  readonly report: ReportRow | null
  readonly onClose: () => void
}

export function RemoveDialog({ report, onClose }: Props) {
  const queries = useQueryClient()
  const removal = useMutation({
    mutationFn: removeReport,
    onSuccess: async (_, id) => {
      queries.removeQueries({ queryKey: ['record', id] })
      queries.removeQueries({ queryKey: ['decided', id] })
      await refreshLists(queries)
      onClose()
    },
  })
  return (
    <Modal
      opened={report !== null}
      onClose={() => {
        removal.reset()
        onClose()
      }}
      title="Remove this report?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {report && (
        <>
          <p className={styles.name} dir="auto">
            {reportName(report)}
          </p>
          <p>The report, what was coded from it and its archived copy leave the dossier. This cannot be taken back.</p>
          {removal.error && (
            <p className={styles.problem} role="alert">
              {removal.error.message}
            </p>
          )}
          <Group mt="lg" justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              Keep it
            </Button>
            <Button color="red.9" loading={removal.isPending} onClick={() => removal.mutate(report.id)}>
              Remove
            </Button>
          </Group>
        </>
      )}
    </Modal>
  )
}
