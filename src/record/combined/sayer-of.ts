import type { Attribution, CodedRecord, Span } from '../../core/index.ts'
import { foldWords } from '../linking/fold-words.ts'
import { INSTITUTIONS, MEDIA } from './en.ts'

/** Who says it in one report. */
export interface Sayer {
  readonly speaker: string | null
  readonly source: string
  /** Another outlet that it was taken from. */
  readonly after: string | null
}

/**
 * Who stands behind an attribution of a report: the innermost speaker, and the outlet that is cited on the way. `outlets` are those whose
 * reports are at hand, their names by the folded ones. Organizations and holders of public office are one source in all reports; another person is
 * one within the report, and an unnamed source is never joined.
 */
export function sayerOf(
  record: CodedRecord,
  attribution: string | null,
  passage: Span | null,
  outlets: ReadonlyMap<string, string>,
): Sayer {
  const own = foldWords(record.document.publisher ?? record.document.id)
  const byId = new Map(record.attributions.map((one) => [one.id, one]))
  const chain: Attribution[] = []
  for (let at = byId.get(attribution ?? ''); at && !chain.includes(at); at = byId.get(at.within ?? '')) chain.push(at)
  let after: string | null = null
  const speakers: Attribution[] = []
  for (const one of chain) {
    const name = nameOf(record, one)
    const folded = name === null ? '' : foldWords(name)
    const isOutlet = folded !== '' && folded !== own && (outlets.has(folded) || (MEDIA.test(name!) && !isPersonal(record, one)))
    if (isOutlet) after ??= name
    else speakers.push(one)
  }
  after ??= passage === null ? null : outletNamed(record.document.text.slice(passage.start, passage.end), own, outlets)
  const [speaker] = speakers
  if (speaker === undefined) return { speaker: null, source: `outlet ${after === null ? own : foldWords(after)}`, after }
  return { speaker: nameOf(record, speaker) ?? 'not named', source: sourceOf(record, speaker), after }
}

function nameOf(record: CodedRecord, { source }: Attribution): string | null {
  const actor = record.actors.find(({ id }) => id === source.actor)
  const span = source.spans[0]
  return actor?.name ?? (span ? record.document.text.slice(span.start, span.end) : null)
}

function isPersonal(record: CodedRecord, { source, naming }: Attribution): boolean {
  return record.actors.some(({ id, kind, person }) => id === source.actor && (kind === 'person' || person !== null)) || naming === 'none'
}

function sourceOf(record: CodedRecord, attribution: Attribution): string {
  const actor = record.actors.find(({ id }) => id === attribution.source.actor)
  const within = `${record.document.id} ${actor?.id ?? attribution.id}`
  const name = nameOf(record, attribution)
  if (name === null || attribution.naming === 'none') return `somebody ${within}`
  const folded = foldWords(name)
  if (actor?.kind === 'person') return holdsOffice(actor) ? `office ${folded}` : `person ${within}`
  const institution = INSTITUTIONS.find(([, words]) => words.test(folded))?.[0]
  if (actor?.kind === 'unnamed' || attribution.naming === 'unnamed') return `somebody ${within}`
  return `body ${institution ?? folded}`
}

function holdsOffice({ roles, protect }: CodedRecord['actors'][number]): boolean {
  return roles.length > 0 && protect === 'none'
}

/** The outlet at hand that the passage names as it is written, if one: the Times is no number of times. */
function outletNamed(passage: string, own: string, outlets: ReadonlyMap<string, string>): string | null {
  const named = [...outlets].filter(([folded, name]) => folded !== own && holdsName(passage, name.replace(/^The /, '')))
  return named.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))[0]?.[1] ?? null
}

function holdsName(passage: string, name: string): boolean {
  const at = passage.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${passage[at - 1] ?? ''}${passage[at + name.length] ?? ''}`)
}
