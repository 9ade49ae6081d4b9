import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { captureBytes, captureFile, MAX_INPUT_BYTES } from './index.ts'

const origin = { name: 'a file', url: null, retrievedAt: null }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('captureBytes', () => {
  it('keeps the bytes under their digest', () => {
    const capture = captureBytes(bytes('abc'), origin)
    expect(capture).toMatchObject({ sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', mediaType: 'text/plain' })
  })
  it.each([
    ['<!DOCTYPE html><p>x', 'text/html'],
    ['  <html lang="en">', 'text/html'],
    ['A <b>bold</b> claim', 'text/plain'],
  ])('tells what %j is', (text, mediaType) => {
    expect(captureBytes(bytes(text), origin).mediaType).toBe(mediaType)
  })
  it.each([
    ['', 'input-empty'],
    [' \n\t ', 'input-empty'],
    ['{\\rtf1 ...', 'format-unsupported'],
    ['PK\u0003\u0004 ...', 'format-unsupported'],
    ['GIF89a\u0000\u0001', 'not-text'],
    ['x'.repeat(MAX_INPUT_BYTES + 1), 'input-too-large'],
  ])('refuses %#', (text, code) => {
    expect(() => captureBytes(bytes(text), origin)).toThrow(expect.objectContaining({ code }))
  })
})

describe('captureFile', () => {
  it('reads a file, and names it without its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capture-'))
    await writeFile(join(folder, 'report.txt'), 'Two boats sank.')
    expect(await captureFile(join(folder, 'report.txt'))).toMatchObject({ name: 'report.txt', mediaType: 'text/plain' })
    await expect(captureFile(folder)).rejects.toMatchObject({ code: 'is-a-directory' })
    await expect(captureFile(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'file-missing' })
  })
  it('does not take an address for a file', async () => {
    await expect(captureFile('https://lake-press.example/ferry')).rejects.toMatchObject({ code: 'format-unsupported' })
  })
})
