import { sha256Hex } from '../../core/index.ts'
import { LinearModel, type SparseWeights } from './linear-model.ts'

// A model file: the eight bytes MAGIC, the header's length (4 bytes, little-endian), the header (JSON as UTF-8), the weights.
// Weights: distances between the rising feature hashes (7 bits a byte, the high bit says that more follow), then the counts,
// the labels of all entries, the weights of all entries, one byte each.
const MAGIC = 'ONRECLM1'

interface Header {
  readonly name: string
  readonly labels: readonly string[]
  readonly scale: number
  readonly features: number
  readonly entries: number
  /** Of the bytes behind the header. */
  readonly sha256: string
}

/** The bytes of a model file: same weights, same bytes. */
export function encodeModel(weights: SparseWeights): Uint8Array {
  const { name, labels, scale, keys, counts, entryLabels, entryWeights } = weights
  const body = concat([
    encodeDistances(keys),
    counts,
    entryLabels,
    new Uint8Array(entryWeights.buffer, entryWeights.byteOffset, entryWeights.length),
  ])
  const header: Header = { name, labels, scale, features: keys.length, entries: entryLabels.length, sha256: sha256Hex(body) }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, head.length, true)
  return concat([new TextEncoder().encode(MAGIC), size, head, body])
}

/** Reads a model file. Throws when the bytes are none; whether they are whole is for `modelDigestHolds` to say. */
export function decodeModel(bytes: Uint8Array): LinearModel {
  return new LinearModel(decodeWeights(bytes))
}

function decodeWeights(bytes: Uint8Array): SparseWeights {
  const { header, body } = parts(bytes)
  const { keys, size } = decodeDistances(body, header.features)
  const counts = body.subarray(size, size + header.features)
  const entryLabels = body.subarray(size + header.features, size + header.features + header.entries)
  const rest = body.subarray(size + header.features + header.entries)
  if (rest.length !== header.entries) throw new Error(`model '${header.name}' is cut short or too long; fetch it again`)
  const entryWeights = new Int8Array(rest.buffer, rest.byteOffset, rest.length)
  return { name: header.name, labels: header.labels, scale: header.scale, keys, counts, entryLabels, entryWeights }
}

/** Whether the weights are the ones the header was written for. Takes a tenth of a second for each ten megabytes. */
export function modelDigestHolds(bytes: Uint8Array): boolean {
  const { header, body } = parts(bytes)
  return sha256Hex(body) === header.sha256
}

function parts(bytes: Uint8Array): { header: Header; body: Uint8Array } {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) throw new Error('these bytes are no model of Onrecord')
  const size = new DataView(bytes.buffer, bytes.byteOffset + 8, 4).getUint32(0, true)
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + size))) as Header, body: bytes.subarray(12 + size) }
}

function encodeDistances(keys: Int32Array): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const key of keys) {
    let distance = (key >>> 0) - before
    before = key >>> 0
    while (distance > 127) {
      bytes.push((distance & 127) | 128)
      distance = Math.floor(distance / 128)
    }
    bytes.push(distance)
  }
  return Uint8Array.from(bytes)
}

function decodeDistances(body: Uint8Array, count: number): { keys: Int32Array; size: number } {
  const keys = new Int32Array(count)
  let at = 0
  let key = 0
  for (let i = 0; i < count; i++) {
    let unit = 1
    for (;;) {
      const byte = body[at++]!
      key += (byte & 127) * unit
      if (byte < 128) break
      unit *= 128
    }
    keys[i] = key | 0
  }
  return { keys, size: at }
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
