export { coverDays, type DayRange, daysOfEdtf, daysOfValue, intersectDays, lengthInDays, shiftDay } from './days.ts'
export { daysOf, times } from './times.ts'
