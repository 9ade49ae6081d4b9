import { inflateRawSync } from 'node:zlib'
import { OnrecordError } from '../core/index.ts'

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** The names of the files in a ZIP, and their bytes when asked for. Throws `not-text` where the bytes are no whole ZIP, `input-too-large` for a file over the limit. */
export function readZip(bytes: Buffer, mostBytes: number): ReadonlyMap<string, () => Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw broken('its directory is missing')
  const files = new Map<string, () => Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken('its directory ends too early')
    const [method, packed, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const header = bytes.readUInt32LE(at + 42)
    files.set(name, () => {
      if (size > mostBytes)
        throw new OnrecordError(
          'input-too-large',
          `${name} has ${size} bytes unpacked, over the limit of ${mostBytes}: take the file of one country`,
        )
      if (header + 30 > bytes.length) throw broken(`${name} is cut off`)
      const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
      const data = bytes.subarray(from, from + packed)
      if (data.length < packed) throw broken(`${name} is cut off`)
      if (method === STORED) return data
      if (method !== DEFLATED) throw broken(`${name} is packed in a way that is not known (${method})`)
      try {
        return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
      } catch (cause) {
        throw new OnrecordError('not-text', `the ZIP is broken: ${name} cannot be unpacked`, { cause })
      }
    })
    at += 46 + nameLength + extra + comment
  }
  return files
}

function broken(why: string): OnrecordError {
  return new OnrecordError('not-text', `the ZIP is broken: ${why}; fetch it again`)
}
