import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { type Dossier, packageFile } from '../app/index.ts'
import { OnrecordError } from '../core/index.ts'
import { type ApiOptions, createApi } from './create-api.ts'
import { serveWorkbench } from './workbench-files.ts'

/** What is served, and where. Port 0 takes any that is free. */
export interface ServerOptions extends ApiOptions {
  readonly dossier: Dossier
  /** 0: any free one. */
  readonly port: number
  /** An address of this machine; this machine only if not given. */
  readonly host?: string | undefined
  /** The folder of the built workbench, if it is not the package's own. */
  readonly workbench?: string | undefined
}

/** A server that listens, with its address; `close` lets go of the port. */
export interface RunningServer {
  /** Where the workbench opens, with a slash at the end. */
  readonly url: string
  /** Stops listening and ends open connections. The dossier stays open: it is the caller's. */
  close(): Promise<void>
}

/**
 * Serves the workbench and the API of one dossier.
 *
 * @throws OnrecordError `port-taken`
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dossier, port, host = '127.0.0.1', workbench = packageFile('dist/workbench'), ...apiOptions } = options
  const app = createApi(dossier, apiOptions)
  serveWorkbench(app, workbench)
  const server = createAdaptorServer({ fetch: app.fetch }) as import('node:http').Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, port)))
    server.listen(port, host, resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function explain(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code === 'EADDRINUSE')
    return new OnrecordError(
      'port-taken',
      `Port ${port} is taken by another program: choose another with --port, or --port 0 for any that is free`,
      {
        cause,
      },
    )
  if (cause.code === 'EACCES')
    return new OnrecordError('not-allowed', `Port ${port} needs rights that this user does not have: choose one above 1023 with --port`, {
      cause,
    })
  return cause
}
