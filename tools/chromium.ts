import { existsSync } from 'node:fs'
import { run } from './run-tool.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that tests drive, or null where none is installed. */
export function findChromium(): string | null {
  return process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path)) ?? null
}

/** Installs Chromium where that is allowed (root on Debian), and says in one line where it is not. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const status =
      (await run('/usr/bin/apt-get', ['update', '-qq'], quiet)) ||
      (await run('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet))
    if (status === 0 && findChromium()) return
  }
  console.log('Left out: the browser tests, because no Chromium is installed (on Debian: apt-get install chromium).')
}
