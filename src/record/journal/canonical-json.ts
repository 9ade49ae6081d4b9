/**
 * JSON as one sequence of bytes for one value (RFC 8785): keys in the order of their UTF-16 code units, no space, numbers and strings as
 * ECMAScript writes them. Throws a plain Error for what JSON cannot say: undefined, functions, NaN, half a character pair.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${pairs.map(([key, inner]) => `${canonicalJson(key)}:${canonicalJson(inner)}`).join(',')}}`
  }
  throw new Error(`JSON cannot say ${typeof value === 'string' ? 'half a character pair' : String(value)}`)
}
