import type { Rule } from '../rule.ts'
import { dayAfterRange, dayBeforeRange, dayMonth, dayMonthShort, monthDay } from './calendar-day.ts'
import { calendarMonth } from './calendar-month.ts'
import { afterDark, clockTime, dayPart, militaryTime } from './clock.ts'
import { dateTimeGroup } from './date-time-group.ts'
import { century, decade } from './decade-century.ts'
import { deicticDay } from './deictic-day.ts'
import { deicticUnit } from './deictic-unit.ts'
import { length, quarterHours, vagueLength, withinThe } from './duration.ts'
import { dayInto, eventDay, inARow, spanInto } from './event-day.ts'
import { feast, otherDate } from './feast.ts'
import { fiscalYear } from './fiscal-year.ts'
import { frequency } from './frequency.ts'
import { isoDate } from './iso-date.ts'
import { nightOf } from './night-of.ts'
import { numericDate } from './numeric-date.ts'
import { dayBeside, offset } from './offset.ts'
import { ordinalDay } from './ordinal-day.ts'
import { partOf } from './part-of.ts'
import { quarter } from './quarter.ts'
import { season } from './season.ts'
import { vague } from './vague.ts'
import { weekend, weekendOf, weekOf } from './week-of.ts'
import { weekday, weekdayBack, weekdayBeside, weekdaySet } from './weekday.ts'
import { year, yearAfterRange, yearOfEra } from './year.ts'

/** All rules. Of two that match equally many words the earlier here is read. */
export const RULES: readonly Rule[] = [
  isoDate,
  dateTimeGroup,
  numericDate,
  nightOf,
  partOf,
  feast,
  otherDate,
  weekOf,
  weekendOf,
  dayMonthShort,
  dayMonth,
  monthDay,
  dayBeforeRange,
  dayAfterRange,
  ordinalDay,
  militaryTime,
  clockTime,
  fiscalYear,
  calendarMonth,
  yearOfEra,
  year,
  yearAfterRange,
  quarter,
  season,
  decade,
  century,
  weekdayBack,
  weekdaySet,
  weekdayBeside,
  weekday,
  deicticDay,
  weekend,
  deicticUnit,
  eventDay,
  dayInto,
  spanInto,
  inARow,
  dayBeside,
  offset,
  frequency,
  quarterHours,
  length,
  vagueLength,
  withinThe,
  afterDark,
  dayPart,
  vague,
]
