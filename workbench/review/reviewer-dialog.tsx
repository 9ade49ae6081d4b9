import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'

interface Props {
  readonly opened: boolean
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks once who decides: a decision without a name is worth nothing to whoever checks it later. */
export function ReviewerDialog({ opened, onName, onClose }: Props) {
  const [name, setName] = useState('')
  return (
    <Modal opened={opened} onClose={onClose} title="Who decides?" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') onName(name.trim())
        }}
      >
        <TextInput
          label="Your name, or the one your team knows you by"
          description="It stands beside each of your decisions in the journal of this dossier. You are asked once."
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
          maxLength={200}
          data-autofocus
        />
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            Go on
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
