import type { Command } from 'commander'

export function defineSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema (2020-12) of the record that code writes.')
    .addHelpText('after', '\nExample:\n  onrecord schema > record.schema.json')
    .action(async () => {
      const { recordJsonSchema } = await import('../../app/index.ts')
      process.stdout.write(`${JSON.stringify(await recordJsonSchema(), null, 2)}\n`)
    })
}
