import ipaddr from 'ipaddr.js'

/** Whether an IP address is one of the open internet: not loopback, private, link-local, mapped, reserved or a cloud's own. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv6' && (parsed as ipaddr.IPv6).isIPv4MappedAddress()) return false
  return parsed.range() === 'unicast'
}
