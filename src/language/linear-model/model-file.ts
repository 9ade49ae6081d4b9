import { sha256Hex } from '../../core/index.ts'
import { LinearModel, type PackedWeights, packWeights, type SparseWeights } from './linear-model.ts'
import { FIRST_HALVES } from './packed-hashes.ts'

// A model file: the eight bytes MAGIC, the header's length (4 bytes, little-endian), the header (JSON as UTF-8, spaces behind it up to
// a multiple of eight), the body: the tables `sizes` and `rows` of PackedWeights. Their numbers are little-endian, as typed arrays are
// wherever Node and browsers run: they are read where they lie.
const MAGIC = 'ONRECLM2'

interface Header {
  readonly name: string
  readonly labels: readonly string[]
  readonly scale: number
  /** The length of that table. */
  readonly rows: number
  /** Of the body. */
  readonly sha256: string
}

/** The bytes of a model file: same weights, same bytes. */
export function encodeModel(weights: SparseWeights): Uint8Array {
  const { name, labels, scale, sizes, rows } = packWeights(weights)
  const body = concat([bytesOf(sizes), bytesOf(rows)])
  const header: Header = { name, labels, scale, rows: rows.length, sha256: sha256Hex(body) }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const head = new Uint8Array(Math.ceil((12 + json.length) / 8) * 8).fill(0x20)
  head.set(new TextEncoder().encode(MAGIC))
  new DataView(head.buffer).setUint32(8, head.length - 12, true)
  head.set(json, 12)
  return concat([head, body])
}

/** Reads a model file where it lies: the bytes must not change. Throws when they are none; whether they are whole is for `modelDigestHolds` to say. */
export function decodeModel(bytes: Uint8Array): LinearModel {
  return new LinearModel(decodeWeights(bytes))
}

function decodeWeights(bytes: Uint8Array): PackedWeights {
  const { header, body } = parts(bytes)
  const { name, labels, scale, rows } = header
  if (body.length !== (FIRST_HALVES + rows) * 2) throw new Error(`model '${name}' is cut short or too long; fetch it again`)
  const { buffer, byteOffset } = body.byteOffset % 2 === 0 ? body : body.slice()
  return {
    name,
    labels,
    scale,
    sizes: new Uint16Array(buffer, byteOffset, FIRST_HALVES),
    rows: new Uint16Array(buffer, byteOffset + FIRST_HALVES * 2, rows),
  }
}

/** Whether the weights are the ones the header was written for. Takes a tenth of a second for each ten megabytes. */
export function modelDigestHolds(bytes: Uint8Array): boolean {
  const { header, body } = parts(bytes)
  return sha256Hex(body) === header.sha256
}

function parts(bytes: Uint8Array): { header: Header; body: Uint8Array } {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC)
    throw new Error('these bytes are no model of this version of Onrecord')
  const size = new DataView(bytes.buffer, bytes.byteOffset + 8, 4).getUint32(0, true)
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + size))) as Header, body: bytes.subarray(12 + size) }
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
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
