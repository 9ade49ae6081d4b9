import { once } from 'node:events'
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OnrecordError } from '../core/index.ts'
import { atInterrupt } from './interrupt.ts'

/** Where a command's result goes: standard output, or a file that is there only once it is whole. */
export interface Output {
  /** Whether it goes to a terminal, where a progress bar would stand in its way. */
  readonly shown: boolean
  write(text: string): Promise<void>
  /** Puts the file in its place. */
  finish(): void
  /** Throws away what was written to a file. */
  abandon(): void
}

/** Throws `is-a-directory`, or `file-unreadable` where the file cannot be made. */
export function openOutput(path: string | undefined): Output {
  return path === undefined || path === '-' ? standardOutput() : fileOutput(path)
}

function standardOutput(): Output {
  return {
    shown: process.stdout.isTTY,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    finish() {},
    abandon() {},
  }
}

function fileOutput(path: string): Output {
  const kind = kindOf(path)
  if (kind === 'folder') throw new OnrecordError('is-a-directory', `${path} is a folder: name a file in it for --out`)
  const target = kind === 'file' ? realpathSync(path) : path
  const unfinished = kind === 'device' ? target : join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const file = attempt(path, () => openSync(unfinished, kind === 'device' ? 'w' : 'wx'))
  function discard(): void {
    if (kind !== 'device') rmSync(unfinished, { force: true })
  }
  const stopWatching = atInterrupt(discard)
  return {
    shown: false,
    async write(text) {
      attempt(path, () => {
        const bytes = Buffer.from(text)
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      })
    },
    finish() {
      attempt(path, () => {
        if (kind !== 'device') fsyncSync(file)
        closeSync(file)
        if (kind !== 'device') renameSync(unfinished, target)
      })
      stopWatching()
    },
    abandon() {
      closeSync(file)
      discard()
      stopWatching()
    },
  }
}

/** `device`: what is not a plain file, such as /dev/stdout or a pipe, is written to as it stands. */
function kindOf(path: string): 'none' | 'file' | 'folder' | 'device' {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 'none'
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'device'
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    throw new OnrecordError('file-unreadable', `${path} cannot be written (${(cause as Error).message}): choose another place for --out`, {
      cause,
    })
  }
}
