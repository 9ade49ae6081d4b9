// English words by which the furniture of a report is known. Lower case.

/** Wire services and photo agencies that sign texts and pictures. */
export const AGENCIES: readonly string[] = [
  'reuters',
  'ap',
  'associated press',
  'the associated press',
  'afp',
  'agence france-presse',
  'upi',
  'epa',
  'epa-efe',
  'efe',
  'dpa',
  'ansa',
  'kyodo',
  'xinhua',
  'tass',
  'interfax',
  'anadolu',
  'anadolu agency',
  'bloomberg',
  'getty',
  'getty images',
  'shutterstock',
  'istock',
  'alamy',
  'zuma press',
  'sipa',
  'magnum photos',
  'wam',
  'irna',
  'sana',
  'petra',
  'pti',
  'ians',
  'ani',
  'cp',
  'the canadian press',
  'aap',
  'belga',
  'ritzau',
  'tt',
  'ntb',
  'pa',
  'pa media',
  'notimex',
  'prensa latina',
] // prettier-ignore

/** Agencies that only ever sign pictures: a line with such a name is a credit. */
export const CREDIT_LINE =
  /^\W*(?:photos?|photograph|picture|image|file photo|file picture|pool photo|video|graphic|map|illustration|credit|caption|©|\(c\)|copyright)\b[^\n]{0,30}?(?:[:/|—–-]|\bby\b|\bcourtesy\b)|^[^\n.]{2,40}\s(?:photo|picture|image|graphic|map)$/i

/** A picture's text that ends in who took it. */
export const CREDIT_END =
  /(?:\((?:photo|image|picture|credit|file photo|file)s?\b[^()\n]{0,80}\)|\[(?:photo|image|file)\b[^[\]\n]{0,80}\]|(?:photo|image|picture)s?\s?(?:by|:|courtesy)\s?[^\n.]{2,60}|©\s?[^\n]{2,60})\.?$/i

export const BYLINE = /^\(?(?:by|story by|text by|words by|reporting by|report by|written by|from our)\s+(?=\p{L})/iu
export const CORRECTION =
  /^\W{0,3}(?:corrections?|clarifications?|erratum|editor['’]s note|editors['’] note|corrected)\b[^:.\n]{0,40}[:.—–]/i
export const PUBLISHED = /^\W{0,3}(?:published|posted|updated|last updated|first published|date|issued|released)\b\s*(?:on|at)?\s*:?\s*/i

/** Lines of a page that are no part of the report. */
export const FURNITURE =
  /^\W*(?:read more|read also|also read|more on this|related(?: articles| stories| news)?|advertisement|subscribe|sign up|share (?:this|on)|follow us|most read|recommended|continue reading|listen to (?:this )?article|click here|loading|comments?)\b/i

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
} // prettier-ignore

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'no zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens scores hundreds thousands'.split(
    ' ',
  ),
)
