import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'

/**
 * Serves the built workbench from `folder`. Files under `assets/` carry a digest in their name and are kept by the browser for good;
 * any other path without an ending is a screen of the workbench and gets its page.
 */
export function serveWorkbench(app: Pick<Hono, 'get'>, folder: string): void {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) {
    app.get('/*', (c) => c.text('The workbench is not built yet: run "npm run build" and start again.\n', 503))
    return
  }
  app.get(
    '/*',
    serveStatic({
      root: folder,
      onFound: (path, c) => {
        c.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  app.get('/*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || /\.\w+$/.test(c.req.path)) return next()
    return c.html(await readFile(page, 'utf8'), 200, { 'cache-control': 'no-cache' })
  })
}
