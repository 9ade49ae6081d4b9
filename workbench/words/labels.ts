/** The words on screen for what the record names by codes: the words of the field, plain. */
import type {
  Actor,
  Attribution,
  CodedRecord,
  Figure,
  Gap,
  Incident,
  Participant,
  Place,
  PlacePrecision,
  Position,
} from '../../src/core/index.ts'

export const STAGE: Record<Incident['stage'], string> = {
  happened: 'happened',
  attempted: 'attempted',
  foiled: 'foiled',
  planned: 'planned',
  threatened: 'threatened',
}

export const STANDING: Record<Incident['standing'], string> = {
  asserted: 'asserted',
  alleged: 'alleged',
  disputed: 'disputed',
  denied: 'denied',
}

export const UNIT: Record<Incident['unit'], string> = { event: 'one event', aggregate: 'several, told as one', episode: 'an episode' }

export const ROLE: Record<Participant['role'], string> = {
  perpetrator: 'By',
  victim: 'Against',
  target: 'Target',
  instrument: 'With',
  participant: 'Taking part',
}

export const KNOWN: Record<Participant['known'], string> = {
  fact: 'told as fact',
  claimed: 'claims it',
  accused: 'accused',
  suspected: 'suspected',
  denied: 'denies it',
}

export const OUTCOME: Record<NonNullable<Participant['outcome']>, string> = {
  killed: 'killed',
  injured: 'wounded',
  captured: 'captured',
  missing: 'missing',
  released: 'released',
  unharmed: 'unharmed',
}

export const RESPONSIBILITY: Record<Incident['responsibility'][number]['stance'], string> = {
  claims: 'claims responsibility',
  denies: 'denies responsibility',
  accused: 'is held responsible',
}

export const MEASURE: Record<Figure['measure'], string> = {
  killed: 'killed',
  injured: 'wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
  participants: 'taking part',
  other: 'other',
}

export const SCOPE: Record<Figure['scope'], string> = { incident: '', part: 'of these', cumulative: 'over time' }

export const CLAIM_FIELD: Record<Incident['claims'][number]['field'], string> = {
  type: 'what it was',
  time: 'when',
  place: 'where',
  perpetrator: 'who did it',
  target: 'the target',
  instrument: 'what with',
  stage: 'whether it happened',
}

/** Fields of an incident over all reports, as headings and in "accounts differ on". */
export const COMBINED_FIELD: Readonly<Record<string, string>> = {
  when: 'when',
  where: 'where',
  type: 'what it was',
  stage: 'whether it happened',
  by: 'who did it',
  against: 'against whom',
  with: 'what with',
  responsibility: 'who is responsible',
  ...MEASURE,
}

export const RELATION: Record<Incident['relations'][number]['kind'], string> = {
  'part-of': 'part of',
  after: 'after',
  'response-to': 'in response to',
  linked: 'linked with',
  'maybe-same': 'maybe the same as',
}

export const TIME_PRECISION: Record<Incident['time']['precision'], string> = {
  exact: 'to the hour',
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
  before: 'some time before',
  unknown: 'unknown',
}

export const PLACE_PRECISION: Record<PlacePrecision, string> = {
  exact: 'exact',
  near: 'near',
  admin3: 'to the commune',
  admin2: 'to the district',
  admin1: 'to the region',
  region: 'wider region',
  country: 'to the country',
  unresolved: 'not located',
}

export const PLACE_BASIS: Record<Incident['place']['basis'], string> = {
  stated: 'stated',
  inferred: 'inferred',
  dateline: 'from the dateline only',
  unknown: 'not stated',
}

export const PLACE_USE: Record<Place['use'], string> = {
  place: 'a place',
  metonym: 'stands for an institution',
  demonym: 'stands for people',
}

export const MANNER: Record<Attribution['manner'], string> = { direct: 'quoted', indirect: 'reported', mixed: 'partly quoted' }

export const NAMING: Record<Attribution['naming'], string> = {
  named: 'named',
  unnamed: 'unnamed source',
  document: 'a document',
  none: 'no source given',
}

export const SAID: Record<Attribution['stance'], string> = {
  reports: 'reports',
  claims: 'claims',
  denies: 'denies',
  doubts: 'doubts',
  confirms: 'confirms',
  admits: 'admits',
  accuses: 'accuses',
  threatens: 'threatens',
  demands: 'demands',
}

export const BASIS: Record<Attribution['basis'], string> = {
  'first-hand': 'first-hand',
  'second-hand': 'second-hand',
  unknown: 'basis unknown',
}

export const POSITION: Record<Position['stance'], string> = {
  for: 'for',
  against: 'against',
  conditional: 'on conditions',
  neutral: 'neutral',
}

export const GAP: Record<Gap['kind'], string> = {
  'not-stated': 'not said',
  unknown: 'not known',
  uncertain: 'uncertain',
  unverified: 'not verified',
  alleged: 'alleged',
  presumed: 'presumed',
  reported: 'only reported',
  disputed: 'disputed',
}

export const ACTOR_KIND: Record<Actor['kind'], string> = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  state: 'state',
  unnamed: 'unnamed',
}

export const PROTECT: Record<Actor['protect'], string> = {
  none: '',
  private: 'private person: protect',
  minor: 'a minor: protect',
  victim: 'a victim: protect',
  witness: 'a witness: protect',
  detainee: 'a detainee: protect',
  source: 'a source: protect',
}

export const PUBLISHED_BASIS: Record<CodedRecord['document']['publishedAtBasis'], string> = {
  given: 'as given',
  metadata: 'from the page',
  inferred: 'inferred',
  unknown: 'unknown',
}

/** A code made of several words, as words: `state-forces` → state forces. */
export function plain(code: string): string {
  return code.replaceAll(/[-_]+/g, ' ')
}

/** The type of an incident in the words of the codebook, wider term first: `attack.armed-assault` → attack, armed assault. */
export function typeWords(type: string): string {
  return type
    .split(/[./:]+/)
    .map(plain)
    .join(', ')
}

/** The first part of a type: what filters offer. */
export function typeClass(type: string): string {
  return type.split(/[./:]/, 1)[0] ?? type
}

/** With a capital at its beginning, as what stands by itself. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
