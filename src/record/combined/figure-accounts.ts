import type { CodedRecord, Figure, Incident } from '../../core/index.ts'
import { foldWords } from '../linking/fold-words.ts'
import type { FigureAccount } from './account.ts'
import type { Copies } from './copies.ts'
import { COUNTED } from './en.ts'
import { type FigureView, figureView, type Whom } from './figure-view.ts'
import { passageOf } from './passage-of.ts'
import { sayerOf } from './sayer-of.ts'

/** One report's telling of the incident. */
export interface Member {
  readonly record: CodedRecord
  readonly incident: Incident
}

type Open = FigureAccount & { readonly figure: Figure }

/** All figures of an incident over its reports, which come in the order they were published, grouped by whom they count. */
export function figureViews(members: readonly Member[], copies: Copies, outlets: ReadonlyMap<string, string>): readonly FigureView[] {
  const told = members.flatMap((member) => member.incident.figures.map((figure) => accountOf(member, figure, copies, outlets)))
  const views: FigureView[] = []
  for (const accounts of Map.groupBy(told, ({ figure: { measure, scope } }) => `${measure} ${scope}`).values()) {
    const { measure, scope } = accounts[0]!.figure
    const whoms = toldApart(accounts)
    for (const [whom, alike] of Map.groupBy(accounts, (account) => whoms.get(account) ?? null))
      views.push(
        figureView(
          measure,
          whom,
          scope,
          withCorrections(withOrigins(alike, copies)).map(({ figure, ...account }) => account),
        ),
      )
  }
  return views
}

function accountOf(member: Member, figure: Figure, copies: Copies, outlets: ReadonlyMap<string, string>): Open {
  const { record, incident } = member
  const { document } = record
  const passage = passageOf(record, figure.phrase)
  const { speaker, source, after } = sayerOf(record, figure.attribution, passage, outlets)
  const copied = copies.isCopied(document.id, passage)
  return {
    document: document.id,
    incident: incident.id,
    item: figure.id,
    publisher: document.publisher,
    publishedAt: document.publishedAt,
    speaker,
    source,
    told: after !== null || copied ? 'repeated' : 'own',
    after,
    span: figure.phrase,
    words: document.text.slice(figure.phrase.start, figure.phrase.end),
    min: figure.min,
    max: figure.max,
    hedge: figure.hedge,
    who: figure.who,
    corrected: null,
    figure,
  }
}

const PARTS: readonly Whom[] = ['women', 'men', 'children']

/**
 * Whom each account counts. Soldiers and fighters stand apart only where one report counts both, and women and children where one report
 * counts others too; where each report gives one number, that some call the dead fighters and others herders is a dispute about who they
 * were, and the numbers are of one kind.
 */
function toldApart(accounts: readonly Open[]): ReadonlyMap<Open, Whom> {
  const whoms = new Map(accounts.map((account) => [account, whomOf(account.figure)]))
  const apart = [...Map.groupBy(accounts, ({ document }) => document).values()].some((of) => {
    const counted = new Set(of.map((account) => whomOf(account.figure)))
    return counted.size - (counted.has(null) ? 1 : 0) > 1 || (counted.size > 1 && PARTS.some((whom) => counted.has(whom)))
  })
  if (apart) return whoms
  const all = new Set(whoms.values())
  return all.size === 1 ? whoms : new Map(accounts.map((account) => [account, null]))
}

function whomOf({ who, group }: Figure): Whom {
  const counted = COUNTED.find(([, words]) => words.test(who ?? ''))?.[0]
  if (counted !== undefined) return counted
  if (group.age === 'child') return 'children'
  if (group.sex !== null) return group.sex === 'female' ? 'women' : 'men'
  if (group.status === 'civilian') return 'civilians'
  if (group.side !== null) return `side ${group.side}`
  return group.status === 'combatant' ? 'combatants' : null
}

/** What was taken from another report has the source that it has there. */
function withOrigins(accounts: readonly Open[], copies: Copies): readonly Open[] {
  return accounts.map((account) => {
    if (account.told === 'own') return account
    const origin = copies.origin(account.document)
    const first = accounts.find(
      (other) =>
        other !== account &&
        other.told === 'own' &&
        other.min === account.min &&
        other.max === account.max &&
        (account.after !== null ? foldWords(other.publisher ?? '') === foldWords(account.after) : other.document === origin),
    )
    return first ? { ...account, source: first.source } : account
  })
}

/** Of the figures of one source the one said last holds, and what a report tells as put right is wrong wherever it is told. */
function withCorrections(accounts: readonly Open[]): readonly Open[] {
  const right = new Map<Open, Open>()
  for (const alike of Map.groupBy(accounts, ({ source }) => source).values()) {
    const own = alike.filter(({ told }) => told === 'own')
    for (const account of alike) {
      const later = own.findLast((other) => !isSame(other, account) && isBefore(account, other))
      if (later) right.set(account, later)
    }
    for (const account of own) {
      // Two figures of one source in one report: the one that was told before is the old one.
      const beside = own.find((other) => other.document === account.document && !isSame(other, account))
      if (!beside || !alike.some((other) => isSame(other, account) && isBefore(other, account))) continue
      for (const other of alike) if (isSame(other, account)) right.set(other, beside)
    }
  }
  return accounts.map((account) => {
    const corrected = right.get(account)
    return corrected ? { ...account, corrected: { document: corrected.document, item: corrected.item } } : account
  })
}

function isSame(a: Open, b: Open): boolean {
  return a.min === b.min && a.max === b.max
}

function isBefore(a: Open, b: Open): boolean {
  return a.publishedAt !== null && b.publishedAt !== null && a.publishedAt < b.publishedAt
}
