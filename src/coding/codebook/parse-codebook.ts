import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { checkCodebook, type LineOf } from './check-codebook.ts'
import type { Codebook, CodebookFinding, CodebookType, Frame } from './codebook.ts'
import { type CodebookFile, codebookFile, type TypeInFile } from './codebook-file.ts'

/**
 * Reads a codebook from YAML. The codebook is null when it cannot be used; the findings say why, by line. Warnings alone leave it usable.
 * Never throws on what stands in the text.
 */
export function parseCodebook(yamlText: string): { readonly codebook: Codebook | null; readonly findings: readonly CodebookFinding[] } {
  const lines = new LineCounter()
  const yaml = parseDocument(yamlText, { lineCounter: lines })
  if (yaml.errors.length > 0)
    return {
      codebook: null,
      findings: yaml.errors.map(({ message, pos }) => ({
        severity: 'error',
        line: lines.linePos(pos[0]).line,
        message: message.split('\n')[0]!.replace(/ at line .*$/, ''),
      })),
    }

  const lineOf: LineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const parent = length > 1 ? yaml.getIn(path.slice(0, length - 1), true) : yaml.contents
      const node = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])?.key
        : yaml.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const file = codebookFile.safeParse(yaml.toJS())
  if (!file.success)
    return {
      codebook: null,
      findings: file.error.issues.flatMap((issue) =>
        problemsOf(issue).map(({ path, message }) => ({
          severity: 'error' as const,
          line: lineOf(path),
          message: path.length > 0 ? `${path.join(' > ')}: ${message}` : message,
        })),
      ),
    }

  const codebook = codebookOf(file.data)
  const findings = checkCodebook(codebook, lineOf)
  return { codebook: findings.some(({ severity }) => severity === 'error') ? null : codebook, findings }
}

/** What is wrong with the shape, in words for who wrote the file: the line of a key that should not be is its own. */
function problemsOf(issue: z.core.$ZodIssue): readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  const { path, message } = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'there is no such key' }))
  if (issue.code === 'invalid_type' && issue.input === undefined && message.endsWith('received undefined'))
    return [{ path, message: 'is missing' }]
  if (issue.code === 'invalid_value') return [{ path, message: `must be one of ${issue.values.join(', ')}` }]
  return [{ path, message }]
}

function codebookOf({ codebook: name, version, language, inclusion, fields, types }: CodebookFile): Codebook {
  const made = new Map<string, CodebookType>()
  for (const [id, type] of Object.entries(types)) made.set(id, typeOf(id, type, made.get(id.split('/').slice(0, -1).join('/')) ?? null))
  return {
    name,
    version,
    language,
    inclusion,
    fields: Object.entries(fields).map(([id, field]) => ({ id, ...field })),
    types: [...made.values()],
  }
}

function typeOf(id: string, type: TypeInFile, above: CodebookType | null): CodebookType {
  const frame: Frame = {
    subject: type.subject === undefined ? (above?.frame.subject ?? null) : type.subject,
    object: type.object === undefined ? (above?.frame.object ?? null) : type.object,
  }
  return {
    id,
    label: type.label,
    definition: type.definition,
    includes: type.includes,
    excludes: type.excludes,
    roles: type.roles ?? above?.roles ?? [],
    frame,
    outcome: type.outcome === undefined ? (above?.outcome ?? null) : type.outcome,
    usual: type.usual,
    words: type.words,
    unsure: type.unsure,
    along: type.along,
    frames: Object.fromEntries(
      Object.entries(type.frames).map(([word, own]) => [
        word,
        {
          subject: own.subject === undefined ? frame.subject : own.subject,
          object: own.object === undefined ? frame.object : own.object,
        },
      ]),
    ),
    withhold: type.withhold || (above?.withhold ?? false),
    crosswalk: type.crosswalk,
  }
}
