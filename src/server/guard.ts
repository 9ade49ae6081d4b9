import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { errorResponse } from './error-response.ts'

/**
 * Keeps other web pages out. The server listens on this machine only, but every page open in the browser can send requests to it:
 *
 * - a page on a host name that was made to point here (DNS rebinding) shows in the Host header: only `localhost` and addresses pass,
 *   since a name is what rebinding needs;
 * - a page elsewhere that sends a form shows in the Origin or Sec-Fetch-Site header: what changes the dossier is taken from pages of
 *   this server and from programs that are no browser.
 */
export function guard(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')
    if (host === undefined || !isLocalName(host))
      return errorResponse(c, 'not-allowed', 'Open the workbench under the address that "onrecord serve" printed')
    if (!isRead(c.req.method) && !isFromHere(host, c.req.header('origin'), c.req.header('sec-fetch-site')))
      return errorResponse(c, 'not-allowed', 'Another web page tried to change the dossier; nothing was changed')
    return next()
  }
}

function isLocalName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || isIP(name) !== 0
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

function isFromHere(host: string, origin: string | undefined, site: string | undefined): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || origin === `http://${host}`
}
