import { type Codebook, type CodebookFinding, type CodebookType, FIRST_PARTS, type Words } from './codebook.ts'

/** The line of what a path leads to, or of the nearest thing above it that is there. */
export type LineOf = (path: readonly PropertyKey[]) => number

type Rule = (type: CodebookType, before: ReadonlySet<string>) => readonly Problem[]
type Problem = { readonly severity: 'error' | 'warning'; readonly at: readonly string[]; readonly message: string }

/** What can be wrong with a type, in the order it is told. */
const RULES: readonly Rule[] = [idRule, placeRule, frameRule, wordRule, framesRule]

/** What is wrong with a codebook whose shape is right. Errors make it unusable. */
export function checkCodebook({ types, language }: Codebook, lineOf: LineOf): readonly CodebookFinding[] {
  const findings: CodebookFinding[] = []
  if (language !== 'en')
    findings.push({ severity: 'warning', line: lineOf(['language']), message: `words are inflected as English ones, not as '${language}'` })
  if (types.length === 0) findings.push({ severity: 'error', line: lineOf(['types']), message: 'there is no type' })
  const before = new Set<string>()
  for (const type of types) {
    for (const rule of RULES)
      for (const { severity, at, message } of rule(type, before))
        findings.push({ severity, line: lineOf(['types', type.id, ...at]), message: `${type.id}: ${message}` })
    if (type.usual !== null && !(type.usual.startsWith(`${type.id}/`) && types.some(({ id }) => id === type.usual)))
      findings.push({
        severity: 'error',
        line: lineOf(['types', type.id, 'usual']),
        message: `${type.id}: '${type.usual}' is no type under it`,
      })
    before.add(type.id)
  }
  return findings
}

function idRule({ id }: CodebookType): readonly Problem[] {
  const first = id.split('/')[0]!
  if (!/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)*$/.test(id))
    return [{ severity: 'error', at: [], message: 'an id is of lower-case words, hyphens and slashes' }]
  if (!(FIRST_PARTS as readonly string[]).includes(first))
    return [{ severity: 'error', at: [], message: `the first part must be one of ${FIRST_PARTS.join(', ')}` }]
  return []
}

function placeRule({ id }: CodebookType, before: ReadonlySet<string>): readonly Problem[] {
  const above = id.split('/').slice(0, -1).join('/')
  return above === '' || before.has(above) ? [] : [{ severity: 'error', at: [], message: `'${above}' must stand before it` }]
}

function frameRule({ roles, frame }: CodebookType): readonly Problem[] {
  return (['subject', 'object'] as const)
    .filter((part) => frame[part] !== null && !roles.includes(frame[part]))
    .map((part) => ({ severity: 'error', at: [part], message: `its ${part} is '${frame[part]}', a role that it does not take` }))
}

function wordRule({ words, unsure, along }: CodebookType): readonly Problem[] {
  const problems: Problem[] = []
  for (const [name, group] of Object.entries({ words, unsure, along }))
    for (const [kind, list] of Object.entries(group as Words) as [keyof Words, readonly string[]][])
      list.forEach((word, index) => {
        if (word !== word.toLowerCase())
          problems.push({ severity: 'warning', at: [name, kind, String(index)], message: `'${word}' is matched in lower case` })
        if (list.indexOf(word) !== index)
          problems.push({ severity: 'warning', at: [name, kind, String(index)], message: `'${word}' stands twice` })
        if (name !== 'words' && words[kind].includes(word))
          problems.push({ severity: 'warning', at: [name, kind, String(index)], message: `'${word}' is among the sure words too` })
        if (/^…|…$/.test(word))
          problems.push({ severity: 'error', at: [name, kind, String(index)], message: `'${word}': … stands between words` })
      })
  return problems
}

function framesRule({ frames, roles, words, unsure, along }: CodebookType): readonly Problem[] {
  const known = new Set([words, unsure, along].flatMap(({ verbs, nouns, phrases }) => [...verbs, ...nouns, ...phrases]))
  return Object.entries(frames).flatMap(([word, { subject, object }]): readonly Problem[] => {
    if (!known.has(word)) return [{ severity: 'warning', at: ['frames', word], message: `'${word}' is none of its words` }]
    const foreign = [subject, object].find((role) => role !== null && !roles.includes(role))
    return foreign ? [{ severity: 'error', at: ['frames', word], message: `'${foreign}' is a role that it does not take` }] : []
  })
}
