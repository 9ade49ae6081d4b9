import type { Command } from 'commander'
import { Option } from 'commander'
import { wholeNumber } from '../number-option.ts'
import type { CodeCommandOptions } from '../run-code.ts'
import { addWebOptions } from '../web-options.ts'

export function defineCode(program: Command): void {
  const command = program
    .command('code')
    .description('Code reports: print what each says, with the words it rests on.')
    .argument('[path...]', 'text, HTML, PDF or Word files, or web addresses; - or nothing is standard input; .jsonl is the bulk form')
    .addOption(new Option('--format <format>', 'for people, or the record as JSON').choices(['pretty', 'json', 'jsonl']).default('pretty'))
    .option('--published <date>', 'when they were published: 2023, 2023-09 or 2023-09-27')
    .option('--publisher <name>', 'the outlet they are from')
    .option('--out <file>', 'write to this file, which is there only once it is whole')
    .option('--dossier <dir>', "use the places and the codebook kept with this dossier ('onrecord gazetteer', 'onrecord codebook')")
    .option('--link', 'put reports that tell the same story under one id; the input is read to its end first')
    .option('--jobs <n>', 'documents coded side by side (default: one a core)', wholeNumber(1, 256))
  addWebOptions(command)
    .addHelpText(
      'after',
      `
json takes one report. jsonl writes one record a line, and takes the bulk form as well: one
{"id": …, "text": …, "publishedAt"?: …} a line, on standard input or in a .jsonl file.

Examples:
  onrecord code report.html
  onrecord code report.txt --published 2023-09-27 --format json --out record.json
  onrecord code --format jsonl < documents.jsonl > records.jsonl`,
    )
    .action(async (paths: readonly string[], options: CodeCommandOptions) => {
      const { runCode } = await import('../run-code.ts')
      process.exitCode = await runCode(paths, options)
    })
}
