import type { CodedRecord, Gap, Incident } from '../../core/index.ts'
import { foldWords } from '../linking/fold-words.ts'
import type { TellingGroup, TellingLink } from '../linking/link-tellings.ts'
import { type Copies, findCopies } from './copies.ts'
import { type FieldView, fieldView } from './field-view.ts'
import { figureViews, type Member } from './figure-accounts.ts'
import type { FigureView } from './figure-view.ts'
import { accountsOf } from './member-accounts.ts'
import { type Responsibility, responsibilities } from './responsibility.ts'
import { type CombinedWhen, type CombinedWhere, whenOf, whereOf } from './when-and-where.ts'

/** One report that tells of a combined incident. */
export interface CombinedReport {
  readonly document: string
  /** The incident of its record. */
  readonly incident: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  /** The first words that tell of it. */
  readonly trigger: string
  /** The report its text was taken from. */
  readonly copyOf: string | null
  readonly background: boolean
}

/** What a report says is not known of it. */
export interface NotKnown {
  readonly kind: Gap['kind']
  readonly document: string
  readonly item: string
  readonly publisher: string | null
  readonly words: string
}

/** One incident with the accounts of all reports that tell of it. Nothing is added up, and no account is preferred. */
export interface CombinedIncident {
  /** That of its first telling; it is also found by the id of any other. */
  readonly id: string
  readonly reports: readonly CombinedReport[]
  /** Why the reports are held for tellings of one incident. */
  readonly links: readonly TellingLink[]
  /** That of the weakest link; 1 for one report alone. */
  readonly confidence: number
  readonly when: CombinedWhen
  readonly where: CombinedWhere
  readonly type: FieldView
  readonly stage: FieldView
  readonly by: FieldView
  readonly against: FieldView
  readonly with: FieldView
  readonly unit: Incident['unit']
  /** How it stands in each report: asserted, alleged, disputed, denied. */
  readonly standings: readonly Incident['standing'][]
  /** No report tells it as news. */
  readonly background: boolean
  readonly figures: readonly FigureView[]
  readonly responsibility: readonly Responsibility[]
  readonly notKnown: readonly NotKnown[]
  /** Fields that no account gives. */
  readonly notStated: readonly string[]
  /** Fields on which accounts cannot all be right. */
  readonly disputed: readonly string[]
}

/**
 * Combines the tellings of one group. `recordOf` gives the decided record of a report; `known` are names of further outlets, so that one that is
 * cited is known for what it is although its own report is in another group. The same whatever came first.
 */
export function combineIncident(
  group: TellingGroup,
  recordOf: (document: string) => CodedRecord,
  known: readonly string[] = [],
): CombinedIncident {
  const members = group.members.map((key) => memberOf(key, recordOf)).sort(inOrder)
  const records = [...new Map(members.map(({ record }) => [record.document.id, record])).values()]
  const copies = findCopies(records)
  const outlets = outletsOf(records, known)
  const accounts = (field: Parameters<typeof accountsOf>[1]) => members.flatMap((member) => accountsOf(member, field, copies, outlets))
  const views = {
    when: whenOf(members, accounts('when')),
    where: whereOf(members, accounts('where')),
    type: fieldView(accounts('type'), (a, b) => a.split('/', 1)[0] !== b.split('/', 1)[0]),
    stage: fieldView(accounts('stage')),
    by: fieldView(accounts('by'), (a, b) => !sharesWord(a, b)),
    against: fieldView(accounts('against'), () => false),
    with: fieldView(accounts('with'), () => false),
  }
  const figures = figureViews(members, copies, outlets)
  const responsibility = responsibilities(members, copies, outlets)
  const fields = Object.entries(views)
  return {
    id: members[0]!.incident.id,
    reports: members.map((member) => reportOf(member, copies)),
    links: group.links,
    confidence: group.links.reduce((least, { confidence }) => Math.min(least, confidence), 1),
    ...views,
    unit: members[0]!.incident.unit,
    standings: [...new Set(members.map(({ incident }) => incident.standing))],
    background: members.every(({ incident }) => incident.background),
    figures,
    responsibility,
    notKnown: members.flatMap(gapsOf),
    notStated: fields.filter(([, { accounts }]) => accounts.length === 0).map(([name]) => name),
    disputed: [
      ...fields.filter(([, { disputed }]) => disputed).map(([name]) => name),
      ...figures.filter(({ disputed }) => disputed).map(({ measure }) => measure),
      ...(responsibility.some(({ denied }) => denied) ? ['responsibility'] : []),
    ].filter((name, i, all) => all.indexOf(name) === i),
  }
}

function memberOf(key: string, recordOf: (document: string) => CodedRecord): Member {
  const border = key.lastIndexOf(' ')
  const record = recordOf(key.slice(0, border))
  return { record, incident: record.incidents.find(({ id }) => id === key.slice(border + 1))! }
}

/** As they were published; what has no date last. */
function inOrder(a: Member, b: Member): number {
  const keyOf = ({ record: { document }, incident }: Member) => `${document.publishedAt ?? '9999'} ${document.id} ${incident.id}`
  return keyOf(a) < keyOf(b) ? -1 : 1
}

function outletsOf(records: readonly CodedRecord[], known: readonly string[]): ReadonlyMap<string, string> {
  const own = records.flatMap(({ document: { publisher, agency } }) => [publisher, agency])
  return new Map([...own, ...known].flatMap((name) => (name ? [[foldWords(name), name] as const] : [])))
}

function reportOf({ record: { document }, incident }: Member, copies: Copies): CombinedReport {
  const trigger = incident.trigger[0]
  return {
    document: document.id,
    incident: incident.id,
    title: document.title,
    publisher: document.publisher,
    publishedAt: document.publishedAt,
    trigger: trigger ? document.text.slice(trigger.start, trigger.end) : '',
    copyOf: copies.origin(document.id),
    background: incident.background,
  }
}

function gapsOf({ record: { document, gaps }, incident }: Member): readonly NotKnown[] {
  return gaps
    .filter(({ about }) => about === incident.id)
    .map(({ id, kind, spans }) => ({
      kind,
      document: document.id,
      item: id,
      publisher: document.publisher,
      words: spans.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    }))
}

/** "Gunmen" and "gunmen of the Dawn Column" may be the same; two names without a word in common are not. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(foldWords(a).split(' '))
  return foldWords(b)
    .split(' ')
    .some((word) => words.has(word))
}
