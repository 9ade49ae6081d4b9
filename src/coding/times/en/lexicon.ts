/** English words of time. Data alone: what they mean in a phrase is said by the rules. */

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Short weekdays are read only before a date: alone, "sat" and "sun" are other words. */
export const SHORT_WEEKDAYS = ['mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat', 'sun']

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  night: 'night',
  nights: 'night',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
}

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
}

/** TIMEX3 season codes. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** TIMEX3 codes for parts of a day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  lunchtime: 'TAF',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  'first light': 'TMO',
  'last light': 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
  night: 'TNI',
  'early hours': 'TMO',
  'pre-dawn hours': 'TMO',
  'small hours': 'TNI',
  midnight: 'T24:00',
}

export type Mod = 'start' | 'mid' | 'end' | 'approx' | 'before' | 'after'

/** Words before a date that say which part of it. */
export const PARTS: Readonly<Record<string, Mod>> = {
  early: 'start',
  mid: 'mid',
  middle: 'mid',
  late: 'end',
  'the beginning of': 'start',
  'the start of': 'start',
  'beginning of': 'start',
  'start of': 'start',
  'the early days of': 'start',
  'the early months of': 'start',
  'the early years of': 'start',
  'the first months of': 'start',
  'the opening days of': 'start',
  'the final days of': 'end',
  'the closing days of': 'end',
  'the final months of': 'end',
  'the last months of': 'end',
  'the closing months of': 'end',
  'the late part of': 'end',
  'the first days of': 'start',
  'earlier in': 'start',
  earlier: 'start',
  'early in': 'start',
  'the early part of': 'start',
  'the opening of': 'start',
  'the middle of': 'mid',
  'middle of': 'mid',
  'the end of': 'end',
  'end of': 'end',
  'the close of': 'end',
  'late in': 'end',
  'later in': 'end',
  later: 'end',
  'the latter part of': 'end',
  'the last days of': 'end',
}

/** Words before a number or date that say how exact it is. */
export const HEDGES: Readonly<Record<string, Mod>> = {
  about: 'approx',
  around: 'approx',
  approximately: 'approx',
  roughly: 'approx',
  circa: 'approx',
  nearly: 'approx',
  almost: 'approx',
  some: 'approx',
  'more than': 'after',
  over: 'after',
  'at least': 'after',
  'no less than': 'after',
  'less than': 'before',
  'fewer than': 'before',
  'up to': 'before',
  'no more than': 'before',
  under: 'before',
  'at most': 'before',
  'just over': 'after',
  'just under': 'before',
  'well over': 'after',
}

/** Quantities without a number. */
export const VAGUE_NUMBERS = [
  'several',
  'a few',
  'few',
  'some',
  'many',
  'a number of',
  'numerous',
  'countless',
  'a couple',
  'dozens of',
  'hundreds of',
  'scores of',
]

/** Words that repeat, with their period. */
export const FREQUENCIES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** Words for a time without a calendar place. */
export const VAGUE: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'this time': 'PRESENT_REF',
  current: 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  recent: 'PAST_REF',
  lately: 'PAST_REF',
  formerly: 'PAST_REF',
  previously: 'PAST_REF',
  'the past': 'PAST_REF',
  'at the time': 'PAST_REF',
  'at that time': 'PAST_REF',
  'long ago': 'PAST_REF',
  soon: 'FUTURE_REF',
  shortly: 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
}

/** Words before a date, close by, that turn it to the future. */
export const FUTURE_CUES =
  /\b(?:will|shall|would|going to|to be held|scheduled|planned|plans?|expected|due|set (?:for|to)|upcoming|until|deadline|expires?|is to|are to)\b/i

/** What farther before a time, in its own clause, still turns it to the future. */
export const WILL =
  /\b(?:will|shall)\s(?!have\b)(?:(?!\b(?:was|were|had|did|said|says|told|who|which|that)\b)[^.;:"”“])*(?<!\b\w{2,14}ed\s(?:on\s)?)$/i

/** Nouns that make a four-digit number before them a count and no year. */
export const COUNTED =
  /^(?:hours|hrs|GMT|local time|people|persons?|men|women|children|troops|soldiers|fighters|militants|rebels|civilians|refugees|families|homes|houses|prisoners|tons?|tonnes?|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|acres|hectares|dollars|euros|pounds|rounds|workers|members|votes|points|dead|wounded|casualties|inhabitants|residents|students|police|guns|tanks|aircraft|rifles|vehicles|horses|cavalry|infantry|percent|per cent|others?|more|additional|or more|of the|american|british|french|german|soviet|men-at-arms|prisoners-of-war)\b/i

/** A verb of saying whose day stands after it: what was told is not of that day. */
export const SPOKEN =
  /\b(?:said|says|told|announced|added|stated|tweeted|testified|denied|confirmed|reported)\s(?:(?!(?:that|when|after|before|had|was|were)\b)[\w'’.]{1,15}\s){0,4}(?:on\s|late\s|early\s|late on\s)?$/i

/** Words right before a time that turn it to the future: what begins or ends then, in the present tense, and what is called for then. */
export const COMING =
  /\b(?:begins?|starts?|opens?|ends?|expires?|runs? out|takes? effect|resumes?|(?:announces?|announced|called?|calls|declared?) (?:for )?an?\s(?:[\w-]+\s){1,4}(?:for|from|on)|(?:strike|rally|march|vote|meeting|deadline|summit|hearing|protest)s? (?:for|from)|no later than|as soon as|(?:could|can|may|might|will|would|ready|scheduled)\s[^.;,]{1,60}\sas (?:early|late) as|beginning|put off until|postponed (?:to|until)|adjourned (?:to|until)|given? (?:[\w']+\s){1,4}until|gave (?:[\w']+\s){1,4}until)\s(?:(?:in|on|at|from|at midnight on|at noon on)\s)?(?:(?:the|late|early|mid)[\s-])?$/i

/** "Until" after what was going on: a past that ended then. */
export const NOT_COMING =
  /\b(?:had|was|were|heard|lasted|continued|stayed|remained|lived|held out|went on)\b[^.;]{0,40}\buntil\s(?:late\s|early\s)?$/i
