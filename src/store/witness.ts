import { appendFile, readFile } from 'node:fs/promises'
import { type JournalHead, readHead } from '../record/index.ts'

/** In the folder of the dossier, beside the database: the head of the journal after each entry. */
export const WITNESS_FILE = 'journal-heads.jsonl'

/** Where the head of the journal is told after each entry, apart from the database. */
export interface Witness {
  tell(head: JournalHead): Promise<void>
  heads(): Promise<readonly JournalHead[]>
}

/** A file with a line for each head, only ever added to. It is worth as much as the place where copies of it lie. */
export function witnessFile(path: string): Witness {
  return {
    tell: ({ position, digest }) => appendFile(path, `${JSON.stringify({ position, digest })}\n`),
    async heads() {
      try {
        return (await readFile(path, 'utf8')).split('\n').flatMap((line) => readHead(line) ?? [])
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    },
  }
}
