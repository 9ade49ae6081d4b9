import { type Capture, OnrecordError } from '../core/index.ts'

/**
 * The text of a capture's bytes, unchanged but for a byte order mark.
 * The encoding is what the mark says, then what the page declares, else UTF-8; bytes that do not fit it are refused rather than replaced,
 * because a quote must be found again in the bytes.
 *
 * @throws OnrecordError `encoding-invalid`, `text-invalid`
 */
export function decode(capture: Capture): string {
  const name = capture.name ?? 'the input'
  const label = markedEncoding(capture.bytes) ?? (capture.mediaType === 'text/html' ? declaredEncoding(capture.bytes) : null) ?? 'utf-8'
  let text: string
  try {
    text = new TextDecoder(label, { fatal: true }).decode(capture.bytes)
  } catch (cause) {
    throw new OnrecordError(
      'encoding-invalid',
      `${name} is not valid ${label}${invalidAt(capture.bytes, label)}: save it as UTF-8 and try again`,
      { cause },
    )
  }
  checkText(text, name)
  return text
}

/**
 * Refuses text that cannot be kept and found again: a NUL, or half of a surrogate pair.
 *
 * @throws OnrecordError `text-invalid`
 */
export function checkText(text: string, name: string): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new OnrecordError('text-invalid', `${name} holds a NUL at offset ${nul}: remove it`)
  if (!text.isWellFormed()) throw new OnrecordError('text-invalid', `${name} holds half of a surrogate pair: save it as valid UTF-8`)
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1]
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function invalidAt(bytes: Uint8Array, label: string): string {
  if (label !== 'utf-8') return ''
  const replaced = new TextDecoder('utf-8').decode(bytes).indexOf('\ufffd')
  return replaced < 0 ? '' : ` (after ${replaced} characters)`
}
