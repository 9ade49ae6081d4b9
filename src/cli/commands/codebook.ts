import type { Command } from 'commander'
import { dossierOption } from '../dossier-option.ts'

export function defineCodebook(program: Command): void {
  const codebook = program
    .command('codebook')
    .description('What counts as an incident, as a file: check one of your own, or have a dossier coded by it.')
    .helpCommand(false)
  codebook
    .command('check')
    .description('Say what is wrong with a codebook, by line.')
    .argument('<file.yaml>', 'a codebook like codebooks/conflict.yaml of this package')
    .addHelpText(
      'after',
      `
Ends with 1 when it cannot be used; warnings leave it usable.

Example:
  onrecord codebook check ours.yaml`,
    )
    .action(check)
  codebook
    .command('use')
    .description('Have what is coded in a dossier coded by a codebook of your own; it is kept there, in place of the one before.')
    .argument('<file.yaml>', 'a codebook that check finds usable')
    .addOption(dossierOption())
    .addHelpText(
      'after',
      '\nExample:\n  onrecord codebook use ours.yaml --dossier ./tillaberi\n  onrecord code report.txt --dossier ./tillaberi',
    )
    .action(use)
}

async function check(file: string): Promise<void> {
  const { readCodebook } = await import('../../app/index.ts')
  const { printable } = await import('../printable.ts')
  const { codebook, findings } = await readCodebook(file)
  for (const { line, severity, message } of [...findings].sort((a, b) => a.line - b.line))
    process.stdout.write(`${printable(file)}:${line}: ${severity}: ${printable(message)}\n`)
  const count = (severity: string): string => told(findings.filter((finding) => finding.severity === severity).length, severity)
  if (codebook === null) {
    process.stdout.write(`${printable(file)} cannot be used: ${count('error')}, ${count('warning')}\n`)
    process.exitCode = 1
  } else
    process.stdout.write(
      `${printable(file)} can be used: ${printable(codebook.name)} ${printable(codebook.version)}, ${told(codebook.types.length, 'type')}, ${count('warning')}\n`,
    )
}

async function use(file: string, { dossier }: { readonly dossier: string }): Promise<void> {
  const { keepCodebook } = await import('../../app/index.ts')
  const { printable } = await import('../printable.ts')
  const { name, version, types } = await keepCodebook(dossier, file)
  process.stdout.write(`${printable(name)} ${printable(version)}, ${told(types.length, 'type')}, kept in ${dossier}\n`)
}

function told(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
