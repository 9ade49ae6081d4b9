import type { CodedRecord, Incident } from '../../core/index.ts'
import { printable } from '../printable.ts'
import { amount } from './figure-text.ts'
import type { Paper } from './paper.ts'
import type { RecordWords } from './record-words.ts'

/** The incidents of a record: what, when, where, who, how many, and who says so. */
export function incidentSection(record: CodedRecord, words: RecordWords, paper: Paper): string {
  const incidents = record.incidents.map((incident, index) => incidentEntry(record, incident, index + 1, words, paper))
  return [paper.heading('Incidents', incidents.length), ...incidents].join('')
}

function incidentEntry(record: CodedRecord, incident: Incident, number: number, words: RecordWords, paper: Paper): string {
  const { type, stage, standing, unit, background, confidence, trigger, accounts, relations } = incident
  const notes = [stage, standing, unit === 'event' ? null : unit, background ? 'background' : null, `confidence ${confidence.toFixed(2)}`]
  return [
    `\n${paper.text(`${paper.bold(`${number}  ${type}`)}  ${notes.filter((note) => note !== null).join(', ')}`)}`,
    paper.field('told as', paper.dim(words.quotes(trigger))),
    paper.field('when', timeText(record, incident, words, paper)),
    paper.field('where', placeText(record, incident, words, paper)),
    ...labelOnce('who', participantTexts(incident, words, paper), paper),
    ...labelOnce('figures', figureTexts(incident, words, paper), paper),
    ...labelOnce('differing', claimTexts(incident, words, paper), paper),
    paper.field('says so', [...new Set(accounts.map((account) => words.speaker(account)))].join('; ') || 'nobody'),
    ...labelOnce(
      'related',
      relations.map(({ kind, incident: other, spans }) => `${kind} ${words.thing(other)}${evidence(spans, words, paper)}`),
      paper,
    ),
  ].join('')
}

function timeText(record: CodedRecord, { time }: Incident, words: RecordWords, paper: Paper): string {
  const spans = time.times.flatMap((id) => record.times.find((timex) => timex.id === id)?.span ?? [])
  const when = time.edtf === null ? 'not known' : `${time.edtf} (${time.precision})`
  return when + saidBy(time.attribution, words) + evidence(spans, words, paper)
}

function placeText(record: CodedRecord, { place }: Incident, words: RecordWords, paper: Paper): string {
  const found = record.places.find((candidate) => candidate.id === place.place)
  if (!found) return 'not known'
  const { name, admin1, country, lat, lon } = found
  const where = [name, admin1 === name ? null : admin1, country].filter((part) => part !== null).join(', ')
  const point = lat === null || lon === null ? '' : ` ${lat.toFixed(2)}, ${lon.toFixed(2)}`
  const text = `${printable(where)}${point} (${place.precision}, ${place.basis})`
  return text + saidBy(place.attribution, words) + evidence([found.span], words, paper)
}

function participantTexts({ participants, responsibility }: Incident, words: RecordWords, paper: Paper): readonly string[] {
  const roles = participants.map(({ role, actor, kind, outcome, known, attribution, spans }) => {
    const name = words.actor(actor) ?? `(${kind})`
    const notes = [outcome, known === 'fact' ? null : known].filter((note) => note !== null)
    return `${role} ${paper.bold(name)}${notes.length > 0 ? `, ${notes.join(', ')}` : ''}${saidBy(attribution, words)}${evidence(spans, words, paper)}`
  })
  const claims = responsibility.map(({ actor, stance, attribution, spans }) => {
    const verb = stance === 'accused' ? 'is accused' : `${stance} responsibility`
    return `${paper.bold(words.actor(actor) ?? actor)} ${verb}${saidBy(attribution, words)}${evidence(spans, words, paper)}`
  })
  return [...roles, ...claims]
}

function figureTexts({ figures }: Incident, words: RecordWords, paper: Paper): readonly string[] {
  return figures.map((figure) => {
    const { measure, who, scope, attribution, phrase } = figure
    const notes = scope === 'incident' ? '' : ` (${scope})`
    const whom = who === null ? '' : ` ${printable(who)}`
    return `${paper.bold(`${amount(figure)} ${measure}`)}${whom}${notes}, says ${words.speaker(attribution)}${evidence([phrase], words, paper)}`
  })
}

function claimTexts({ claims }: Incident, words: RecordWords, paper: Paper): readonly string[] {
  return claims.map(
    ({ field, value, attribution, spans }) =>
      `${field}: ${printable(value)}, says ${words.speaker(attribution)}${evidence(spans, words, paper)}`,
  )
}

function saidBy(attribution: string | null, words: RecordWords): string {
  return attribution === null ? '' : `, says ${words.speaker(attribution)}`
}

function evidence(spans: Parameters<RecordWords['quotes']>[0], words: RecordWords, paper: Paper): string {
  return spans.length === 0 ? '' : ` ${paper.dim(words.quotes(spans))}`
}

function labelOnce(label: string, bodies: readonly string[], paper: Paper): readonly string[] {
  return bodies.map((body, index) => paper.field(index === 0 ? label : '', body))
}
