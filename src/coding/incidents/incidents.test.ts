import { describe, expect, it } from 'vitest'
import type { CodedRecord, Incident, Span } from '../../core/index.ts'
import { codeIncidents } from './testing/code-incidents.ts'

const quote = ({ document: { text } }: CodedRecord, { start, end }: Span): string => text.slice(start, end)
const roles = (record: CodedRecord, { participants }: Incident): string[] =>
  participants.map(({ role, spans, outcome }) => `${role}: ${quote(record, spans[0]!)}${outcome ? ` (${outcome})` : ''}`)
const tolls = (record: CodedRecord, { figures }: Incident): string[] =>
  figures.map(({ measure, min, max, phrase, scope }) => `${measure} ${min}..${max} ${scope}: ${quote(record, phrase)}`)
const only = (text: string, publishedAt?: string): { record: CodedRecord; incident: Incident } => {
  const record = codeIncidents(text, publishedAt)
  expect(record.incidents).toHaveLength(1)
  return { record, incident: record.incidents[0]! }
}

describe('incidents', () => {
  it('reads who did what to whom, in the active voice', () => {
    const { record, incident } = only('Gunmen on motorcycles killed eleven villagers and wounded about 20 in an attack on Sunday.')
    expect(roles(record, incident)).toEqual(expect.arrayContaining(['perpetrator: Gunmen', 'victim: eleven villagers (killed)']))
    expect(tolls(record, incident)).toEqual(['killed 11..11 incident: eleven villagers', 'injured 20..20 incident: about 20'])
    expect(incident).toMatchObject({ stage: 'happened', standing: 'asserted', unit: 'event', background: false })
  })

  it('reads the passive with its agent', () => {
    const { record, incident } = only('Four aid workers were abducted by armed militants on Monday near the army checkpoint.')
    expect(incident.type).toBe('abduction/kidnapping')
    expect(roles(record, incident)).toEqual(['victim: Four aid workers (captured)', 'perpetrator: armed militants'])
  })

  it('reads a nominal act with what it is of and by', () => {
    const { record, incident } = only('The massacre of 30 civilians by militiamen shocked the rebels as well as the army.')
    expect(incident.type).toBe('violence/killing')
    expect(roles(record, incident)).toEqual(['victim: 30 civilians (killed)', 'perpetrator: militiamen'])
    expect(incident.figures[0]!.group.status).toBe('civilian')
  })

  it('takes the harm that an act did for its own', () => {
    const { record, incident } = only(
      'A car bomb exploded outside the barracks on Tuesday, killing at least 9 soldiers and wounding dozens.',
    )
    expect(incident.type).toBe('attack/bombing')
    expect(incident.trigger.map((span) => quote(record, span))).toEqual(['car bomb', 'exploded', 'killing', 'wounding'])
    expect(tolls(record, incident)).toEqual(['killed 9..null incident: at least 9 soldiers', 'injured 24..null incident: dozens'])
  })

  it.each([
    ['A suicide bomber killed six soldiers at the gate when he blew himself up.', 'attack/suicide-bombing'],
    ['A drone strike killed three militants on Friday.', 'attack/drone-strike'],
    ['Army warplanes struck the rebel base on Friday, killing two fighters.', 'attack/air-strike'],
    ['The rebels attacked the town with mortars and rockets on Friday.', 'attack/shelling'],
    ['Armed men set fire to the police station on Friday night.', 'attack/arson'],
    ['Soldiers and rebels exchanged fire for two hours on Friday.', 'battle/armed-clash'],
    ['Police arrested nine suspected militants on Friday.', 'detention/arrest'],
    ['The militants released two of the hostages on Friday.', 'detention/release'],
    ['Rebels captured the town on Friday after the army fled.', 'battle/change-of-control'],
    ['The army and the rebels signed a peace agreement on Friday.', 'talks/agreement'],
    ['Several thousand people marched on Friday to demand that the army leave.', 'protest/demonstration'],
    ['A landmine explosion killed two soldiers on Friday.', 'attack/mine'],
  ])('names the type: %s', (text, type) => expect(codeIncidents(text).incidents.map((incident) => incident.type)).toContain(type))

  it.each([
    ['Soldiers foiled an attack on the barracks on Friday.', 'foiled'],
    ['Gunmen tried to kidnap the governor on Friday.', 'attempted'],
    ['The militants threatened to attack the army base.', 'threatened'],
    ['The general survived an assassination attempt on Friday.', 'attempted'],
  ])('says how far it went: %s', (text, stage) => expect(codeIncidents(text).incidents[0]?.stage).toBe(stage))

  it.each([
    'The militants could attack the army base again.',
    'If the rebels attack the base, the army will answer.',
    'There was no attack on the soldiers, and no gunmen were seen.',
    'The guards are there to protect the convoy against ambushes.',
  ])('takes what is only possible for no incident: %s', (text) => expect(codeIncidents(text).incidents).toEqual([]))

  it('keeps a denied act and says so', () => {
    const { incident } = only('The army did not shell the village, its soldiers say.')
    expect(incident.standing).not.toBe('asserted')
  })

  it('ties parts to their whole and adds nothing up', () => {
    const { record, incident } = only('Militants killed 22 people, including three children and a nurse, in a raid on Sunday.')
    expect(tolls(record, incident)).toEqual([
      'killed 22..22 incident: 22 people',
      'killed 3..3 part: three children',
      'killed 1..1 part: a nurse',
    ])
    expect(incident.figures.slice(1).map(({ partOf }) => partOf)).toEqual([incident.figures[0]!.id, incident.figures[0]!.id])
    expect(incident.figures[1]!.group.age).toBe('child')
  })

  it('makes nobody a combatant by a label', () => {
    const { incident } = only('Soldiers killed 14 terrorists in an ambush on Sunday.')
    expect(incident.figures[0]).toMatchObject({ min: 14, who: 'terrorists', group: { status: 'unknown' } })
  })

  it('tells a sum over months from an incident', () => {
    const { incident } = only('Since January at least 140 civilians have been killed by militants and soldiers.')
    expect(incident.unit).toBe('aggregate')
    expect(incident.figures[0]!.scope).toBe('cumulative')
  })

  it.each([
    'Militants killed 1,500 people in 2023, soldiers said.',
    'The war has killed 40,000 civilians, and its gunmen go on.',
    'Landmines kill 60 civilians every year, the army says.',
  ])('takes a large toll of a long stretch for a sum: %s', (text) =>
    expect(codeIncidents(text).incidents.filter(({ unit }) => unit === 'event')).toEqual([]),
  )

  it('counts by the words for the dead, and some of them as a part', () => {
    const { record, incident } = only(
      'Gunmen ambushed an army convoy on Monday. Medics spoke of nine dead and four wounded soldiers; three of the dead were children.',
    )
    expect(tolls(record, incident)).toEqual([
      'killed 9..9 incident: nine dead',
      'injured 4..4 incident: four wounded soldiers',
      'killed 3..3 part: three of the dead',
    ])
  })

  it('dates what a paragraph goes on to tell, and lets a sum end on the day it is told', () => {
    const paragraph = codeIncidents('On Sunday gunmen entered the town. Soldiers were ambushed at the bridge by rebels.', '2025-03-20')
    expect(paragraph.incidents.map(({ time }) => time.edtf)).toEqual(['2025-03-16'])
    const sum = codeIncidents('Since January at least 140 civilians have been killed by militants and soldiers.', '2025-03-20')
    expect(sum.incidents[0]!.time).toMatchObject({ edtf: '2025-01/2025-03', latest: '2025-03-31' })
  })

  it('holds what is done to the same people in one breath for one act', () => {
    const { incident } = only('Two soldiers were abducted and killed by militants on Monday.')
    expect(incident.trigger).toHaveLength(2)
  })

  it('takes its date from its own clause and never from the saying or the publication', () => {
    const dated = only('Gunmen killed two soldiers in an ambush on Monday, the army said on Wednesday.', '2025-03-20')
    expect(dated.incident.time.earliest).toBe('2025-03-17')
    const undated = only('Gunmen killed two soldiers in an ambush, the army said on Wednesday.', '2025-03-20')
    expect(undated.incident.time).toMatchObject({ edtf: null, precision: 'unknown' })
  })

  it('says who reports it and who gives a figure', () => {
    const { record, incident } = only('Gunmen killed nine soldiers in an ambush on Monday, a hospital worker said.')
    const [attribution] = record.attributions
    expect(incident.accounts).toEqual([attribution!.id])
    expect(incident.figures[0]!.attribution).toBe(attribution!.id)
  })

  it('joins later mentions and keeps another day apart', () => {
    const record = codeIncidents(
      'Gunmen ambushed an army convoy on Monday and killed five soldiers. The attack lasted an hour, a soldier said.\n\nOn Tuesday a roadside bomb killed two policemen.',
    )
    expect(record.incidents.map(({ trigger }) => trigger.map((span) => quote(record, span)))).toEqual([
      ['ambushed', 'killed', 'attack'],
      ['roadside bomb', 'killed'],
    ])
  })

  it('tells history from news', () => {
    const record = codeIncidents(
      'Gunmen killed two soldiers on Monday. In June 2019, militants killed 40 soldiers in an attack on the same base.',
    )
    expect(record.incidents.map(({ background }) => background)).toEqual([false, true])
  })

  it.each([
    '',
    '   ',
    '🙂🙂',
    'مقتل ثلاثة جنود',
    '\u0301\u0301',
    'killed',
    'attack '.repeat(400),
    'x'.repeat(100_000),
    'Bomb\r\n\r\nkilled 3\r\n',
  ])('reads odd text without falling over', (text) => {
    const record = codeIncidents(text)
    for (const { trigger, figures, participants } of record.incidents)
      for (const span of [...trigger, ...figures.map(({ phrase }) => phrase), ...participants.flatMap(({ spans }) => spans)])
        expect(quote(record, span)).not.toBe('')
  })
})
