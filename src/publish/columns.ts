/** One cell; a list is written with semicolons where a format has none. */
export type Cell = string | number | boolean | null | readonly string[]

/** One column of a published table. */
export interface Column {
  readonly name: string
  /** As Frictionless table schemas name them; lists are strings there. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'
  readonly description: string
}

/** A published table: rows hold the cells of the columns, in their order. */
export interface Table {
  readonly name: 'incidents' | 'claims'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

const text = (name: string, description: string): Column => ({ name, type: 'string', description })
const whole = (name: string, description: string): Column => ({ name, type: 'integer', description })
const list = (name: string, description: string): Column => ({ name, type: 'list', description })
const yesNo = (name: string, description: string): Column => ({ name, type: 'boolean', description })

const tolls = ['killed', 'injured', 'captured', 'missing', 'displaced'].flatMap((measure) => [
  whole(`${measure}_low`, `The lowest that a named source says of people ${measure}; empty: nobody gives a number`),
  whole(`${measure}_best`, 'The best by the rule that the team has picked; empty: it has picked none'),
  whole(`${measure}_high`, `The highest that a named source says of people ${measure}`),
  yesNo(`${measure}_open`, 'The highest is a lower bound: "at least"'),
])

export const INCIDENT_COLUMNS: readonly Column[] = [
  text('incident_id', 'Id of the incident; claims refer to it'),
  text('status', 'accepted: a person stands for it; proposed: a program does'),
  text('type', 'Type of the codebook; empty: accounts differ'),
  { name: 'date_from', type: 'date', description: 'The first day that it may have been on; empty: not known' },
  { name: 'date_to', type: 'date', description: 'The last day that it may have been on' },
  text('place', 'Where it was, by its name; empty: not known, or accounts differ'),
  text('province', 'First administrative division; empty: not known, or accounts differ'),
  text('country', 'ISO 3166-1 alpha-2'),
  { name: 'latitude', type: 'number', description: 'WGS 84, with no more digits than the place is known to' },
  { name: 'longitude', type: 'number', description: 'WGS 84, with no more digits than the place is known to' },
  text(
    'place_precision',
    'exact: a town or a point; near: near one; admin3, admin2, admin1: somewhere in a division of that level; region, country',
  ),
  list('perpetrators', 'Who is said to have carried it out, lawful or not'),
  list('victims', 'Whom it was done to'),
  ...tolls,
  list('outlets', 'Outlets that tell of it'),
  whole('reports', 'Reports that tell of it'),
  list('disputed', 'Fields on which accounts cannot all be right'),
  list('not_known', 'What reports say is not known of it, by kind'),
  list('not_stated', 'Fields that no account gives'),
  { name: 'link_confidence', type: 'number', description: 'How sure it is that the reports tell of one incident; 1 for one report' },
  yesNo('withheld', 'Something in this row was withheld to protect a person'),
]

export const CLAIM_COLUMNS: readonly Column[] = [
  text('incident_id', 'The incident that it is a claim about'),
  text('field', 'What it says: a measure of people, or when, where, type, stage, by, against, with, responsibility'),
  text('value', 'What is said; of figures the numbers are beside it'),
  whole('min', 'The least that the figure allows; empty: none'),
  whole('max', 'The most that the figure allows; empty: none'),
  text('hedge', 'exact, at-least, up-to, about, vague'),
  text('scope', 'incident; part and cumulative are in no range'),
  text('whom', 'Whom the figure counts, where that is told apart'),
  text('said_by', 'Who says so: a name, "unnamed source", or "the report" in its own voice'),
  text('told', 'own, or repeated after another outlet or from a copied text'),
  text('after', 'The outlet it was taken from'),
  yesNo('corrected', 'Its own source has put it right since'),
  text('outlet', 'The outlet of the report'),
  text('published', 'When the report was published, as exact as is known'),
  text('report_id', 'Id of the report'),
  whole('start', 'Where the quote begins in the text of the report, in UTF-16 code units'),
  whole('end', 'Where it ends'),
  text('quote', 'The words it was read from; empty: inferred, entered by hand, or withheld'),
  whole('credibility', 'Admiralty code, 1 to 6, set by people; an aid to sorting, no verdict'),
  text('reliability', 'Admiralty code of the outlet, A to F, set by people'),
  text('status', 'accepted: a person stands for it; proposed: a program does'),
  yesNo('withheld', 'Something in this row was withheld to protect a person'),
]
