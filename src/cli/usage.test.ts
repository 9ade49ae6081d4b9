import { describe, expect, it } from 'vitest'
import { runCli } from './testing/run-cli.ts'

describe('the command line', { timeout: 30_000 }, () => {
  it('prints its version', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  })

  it('prints help with every command', async () => {
    const { status, stdout } = await runCli(['--help'])
    expect(status).toBe(0)
    for (const command of ['code', 'add', 'list', 'remove', 'codebook', 'serve', 'schema']) expect(stdout).toContain(`  ${command} `)
  })

  it.each(['code', 'add', 'list', 'remove', 'serve', 'schema'])('prints help with an example for %s', async (command) => {
    const { status, stdout } = await runCli([command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`Examples?:\n  onrecord ${command}`))
  })

  it.each([
    ['an unknown option', ['code', '--fast', 'a.txt'], '--fast'],
    ['an unknown command', ['fetch'], 'fetch'],
    ['no command', [], 'Usage'],
    ['an unknown format', ['code', '--format', 'xml', 'a.txt'], 'pretty, json, jsonl'],
    ['a number that is none', ['code', '--jobs', 'many', 'a.txt'], 'whole number'],
    ['a port that is none', ['serve', '--port', '70000'], 'whole number'],
    ['nothing to add', ['add'], 'path'],
    ['json for several reports', ['code', '--format', 'json', 'a.txt', 'b.txt'], '--format jsonl'],
    ['standard input twice', ['code', '--format', 'jsonl', '-', '-'], 'only once'],
    ['bulk input as one report', ['code', 'a.jsonl'], '--format jsonl'],
    ['one date for bulk input', ['code', '--format', 'jsonl', '--published', '2025', 'a.jsonl'], 'publishedAt'],
  ])('ends with 2 at %s and says what is meant', async (_, args, message) => {
    const { status, stdout, stderr } = await runCli(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('prints the JSON Schema', async () => {
    const { status, stdout } = await runCli(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).$schema).toContain('2020-12')
  })
})
