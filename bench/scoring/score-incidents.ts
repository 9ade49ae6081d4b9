import { daysOfEdtf } from '../../src/coding/index.ts'
import type { CodedRecord } from '../../src/core/index.ts'
import type { Count } from './counts.ts'
import type { GoldIncident, GoldReport } from './gold.ts'
import { ROLES } from './gold.ts'
import { areAlike, kilometres, lengthOf, pair, sharedLength } from './pair.ts'
import { type Answers, countOf, namesOf, quote } from './score-attributions.ts'

/** Longer triggers are sentences, and no answer. */
const LONGEST_TRIGGER = 80
const LONGEST_PARTICIPANT = 120

/** What a report's incidents are worth: each field over the incidents that were found. */
export function scoreIncidents(gold: GoldReport, record: CodedRecord, answers: Answers, misses: string[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  const { text } = record.document
  const triggers = record.incidents.map(({ trigger }) => trigger.filter(({ start, end }) => end - start <= LONGEST_TRIGGER))
  const matched = pair(gold.incidents, record.incidents, (g, p) => {
    const given = triggers[record.incidents.indexOf(p)] ?? []
    return sharedLength(g.trigger, given) / (Math.min(lengthOf(g.trigger), lengthOf(given)) || 1)
  })
  counts.set('incidents', countOf(gold.incidents, record.incidents.length, matched))
  const answered = new Set(matched.values())
  record.incidents.forEach((p, j) => {
    if (!answered.has(j)) misses.push(`incident given: ${p.type} ${quote(text, p.trigger)}`)
  })
  const share = new Map<string, [number, number, number | null]>()
  const add = (name: string, found: number, of: number, given: number | null = null) => {
    const [a, b, c] = share.get(name) ?? [0, 0, given === null ? null : 0]
    share.set(name, [a + found, b + of, c === null || given === null ? null : c + given])
  }
  let [deadTwice, deadLost, deadOf] = [0, 0, 0]
  gold.incidents.forEach((g, i) => {
    if (g.optional) return
    const p = record.incidents[matched.get(i) ?? -1]
    const dead = deadOfGold(g)
    deadOf += dead
    if (!p) {
      misses.push(`incident ${g.id}: ${g.what}`)
      if (g.unit === 'event' && !g.background) deadLost += dead
      return
    }
    add('  type', g.type === p.type ? 1 : 0, 1)
    add('  first part of type', g.type.split('/')[0] === p.type.split('/')[0] ? 1 : 0, 1)
    if (g.type !== p.type) misses.push(`  type of ${g.id}: ${g.type}, given ${p.type}`)
    add('  stage', g.stage === p.stage ? 1 : 0, 1)
    add('  standing', g.standing === p.standing ? 1 : 0, 1)
    add('  unit', g.unit === p.unit ? 1 : 0, 1)
    const sameDays = sameRange(g.edtf, p.time.earliest, p.time.latest)
    add('  date', sameDays ? 1 : 0, 1)
    if (!sameDays) misses.push(`  date of ${g.id}: ${g.edtf}, given ${p.time.edtf}`)
    const place = record.places.find(({ id }) => id === p.place.place)
    const samePlace = isSamePlace(g.place, place)
    add('  place', samePlace ? 1 : 0, 1)
    if (!samePlace) misses.push(`  place of ${g.id}: ${g.place?.name ?? null}, given ${place?.name ?? null}`)

    const told = pair(g.figures, p.figures, (f, q) =>
      f.measure === q.measure && f.min === q.min && f.max === q.max ? 1 + (sayer(f.attribution, answers) === q.attribution ? 1 : 0) : 0,
    )
    const withSource = [...told].filter(
      ([k, l]) => sayer(g.figures[k]?.attribution ?? null, answers) === (p.figures[l]?.attribution ?? null),
    ).length
    add('  figures', told.size, g.figures.length, p.figures.length)
    add('  figures with their source', withSource, g.figures.length, p.figures.length)
    g.figures.forEach((f, k) => {
      if (!told.has(k)) misses.push(`  figure of ${g.id}: ${f.measure} ${f.min}..${f.max}`)
    })

    const given = p.participants.filter(({ role }) => (ROLES as readonly string[]).includes(role))
    const roles = pair(g.participants, given, (one, q) => {
      const words = q.spans.filter(({ start, end }) => end - start <= LONGEST_PARTICIPANT).map(({ start, end }) => text.slice(start, end))
      return one.role === q.role && [...namesOf(record, q.actor), ...words].some((name) => areAlike(one.name, name)) ? 1 : 0
    })
    add('  participants', roles.size, g.participants.length, given.length)

    const reported = new Set(p.accounts)
    const accounts = g.accounts.filter((id) => (id === null ? reported.has(null) : answers.has(id) && reported.has(answers.get(id) ?? '')))
    add('  accounts', accounts.length, g.accounts.length, reported.size)
    const counted = deadOfRecord(p)
    if (g.unit === 'event' && !g.background) {
      deadTwice += Math.max(0, counted - dead)
      deadLost += Math.max(0, dead - counted)
    }
  })
  record.incidents.forEach((p, j) => {
    if (!answered.has(j) && p.unit === 'event' && !p.background) deadTwice += deadOfRecord(p)
  })
  for (const [name, [found, of, givenCount]] of share) counts.set(name, { found, of, given: givenCount })
  counts.set('  dead counted twice', { found: deadTwice, of: deadOf, given: null })
  counts.set('  dead lost', { found: deadLost, of: deadOf, given: null })
  return counts
}

/** The dead of one event as its accounts have them at most, parts and cumulative tolls aside. */
function deadOfGold({ figures, unit, background }: GoldIncident): number {
  if (unit !== 'event' || background) return 0
  return Math.max(
    0,
    ...figures.filter(({ measure, scope }) => measure === 'killed' && scope === 'incident').map(({ min, max }) => max ?? min ?? 0),
  )
}

function deadOfRecord({ figures }: CodedRecord['incidents'][number]): number {
  return Math.max(
    0,
    ...figures.filter(({ measure, scope }) => measure === 'killed' && scope === 'incident').map(({ min, max }) => max ?? min ?? 0),
  )
}

function sayer(id: string | null, answers: Answers): string | null {
  return id === null ? null : (answers.get(id) ?? 'unanswered')
}

function sameRange(edtf: string | null, earliest: string | null, latest: string | null): boolean {
  if (edtf === null) return earliest === null && latest === null
  const days = daysOfEdtf(edtf)
  return (days?.earliest ?? null) === earliest && (days?.latest ?? null) === latest
}

function isSamePlace(gold: GoldIncident['place'], place: CodedRecord['places'][number] | undefined): boolean {
  if (gold === null) return place === undefined
  if (!place) return false
  if (gold.lat === null || gold.lon === null) return areAlike(gold.name, place.name)
  if (place.lat === null || place.lon === null) return areAlike(gold.name, place.name)
  return kilometres({ lat: gold.lat, lon: gold.lon }, { lat: place.lat, lon: place.lon }) <= gold.withinKm
}
