import { lookup as systemLookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { buildConnector } from 'undici'
import { OnrecordError } from '../../core/index.ts'
import { isPublicAddress } from './public-address.ts'

/** Finds the addresses of a host. */
export type Lookup = (host: string) => Promise<readonly string[]>

export async function lookUp(host: string): Promise<readonly string[]> {
  return (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

/**
 * Connects only to addresses of the open internet, and to hosts that are allowed by name. The host is looked up once, and the connection
 * goes to the address that was checked: a name that is answered differently a moment later leads nowhere else. It stands where connections are
 * made, so that redirects and literal addresses pass it too.
 */
export function checkedConnector(lookup: Lookup, allowed: readonly string[], timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    void addressOf(host, lookup, allowed).then(
      (address) => connect({ ...options, hostname: address, servername: isIP(host) ? undefined : host } as typeof options, callback),
      (error: Error) => callback(error, null),
    )
  }
}

async function addressOf(host: string, lookup: Lookup, allowed: readonly string[]): Promise<string> {
  const addresses = isIP(host) ? [host] : await lookup(host)
  const address = allowed.includes(host.toLowerCase()) ? addresses[0] : addresses.find(isPublicAddress)
  if (address !== undefined) return address
  throw new OnrecordError(
    'fetch-failed',
    `${host} is not on the open internet (${addresses.join(', ') || 'no address'}) and is not fetched: allow it by --allow-host ${host} if you mean it`,
  )
}
