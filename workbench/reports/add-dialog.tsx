import { Button, Group, Modal, Tabs, Text, Textarea, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { useState } from 'react'
import styles from './add-dialog.module.css'

export interface AddDialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string, published: string | undefined) => void
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Takes a report as pasted text or as files. What is wrong with its content is said by the server, beside its name in the list. */
export function AddDialog({ opened, onClose, onFiles, onText }: AddDialogProps) {
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const [asked, setAsked] = useState(false)
  const textProblem = text.trim() === '' ? 'Paste the text or the address of the report here' : null
  const dateProblem = published !== '' && !DATE.test(published.trim()) ? 'Write it as 2025-05-11, or 2025-05, or 2025' : null

  function submit() {
    setAsked(true)
    if (textProblem !== null || dateProblem !== null) return
    onText(text, published.trim() || undefined)
    setText('')
    setPublished('')
    setAsked(false)
    onClose()
  }

  return (
    <>
      <Modal opened={opened} onClose={onClose} title="Add a report" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
        <Tabs defaultValue="paste" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="paste">Paste the text</Tabs.Tab>
            <Tabs.Tab value="files">Choose files</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="paste">
            <form
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                submit()
              }}
            >
              <Textarea
                label="Text of the report, or its web address"
                description="Headline first, as it was published: it is kept to the letter. Of addresses, one a line, the pages are fetched."
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
                }}
                error={asked && textProblem}
                rows={12}
                dir="auto"
                data-autofocus
                classNames={{ input: styles.text! }}
              />
              <TextInput
                mt="md"
                label="Published on"
                description="If you know it. Days like “Monday” are counted from it; without it they stay open."
                placeholder="2025-05-11"
                value={published}
                onChange={(event) => setPublished(event.currentTarget.value)}
                error={(asked || published.length > 9) && dateProblem}
                w="16rem"
              />
              <Group mt="lg" justify="flex-end">
                <Button variant="default" onClick={onClose}>
                  Cancel
                </Button>
                <Button type="submit">Add the report</Button>
              </Group>
            </form>
          </Tabs.Panel>
          <Tabs.Panel value="files">
            <Dropzone
              onDrop={(files) => {
                onFiles(files)
                onClose()
              }}
              inputProps={{ 'aria-label': 'Files of reports' }}
              className={styles.drop!}
            >
              <Text fw={600}>Drop files here, or press to choose</Text>
              <Text size="sm" className={styles.muted}>
                Text, HTML, PDF or Word, one report a file. Several at once are fine.
              </Text>
            </Dropzone>
          </Tabs.Panel>
        </Tabs>
      </Modal>
      <Dropzone.FullScreen active={!opened} onDrop={onFiles} withinPortal={false}>
        <div className={styles.whole}>
          <Text size="xl" fw={600}>
            Drop the files to add them
          </Text>
          <Text className={styles.muted}>Text, HTML, PDF or Word, one report a file</Text>
        </div>
      </Dropzone.FullScreen>
    </>
  )
}
