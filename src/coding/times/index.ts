export { coverDays, type DayRange, daysOfEdtf, daysOfValue, intersectDays, lengthInDays, shiftDay } from './days.ts'
export { weekValue } from './resolve.ts'
export { daysOf, times } from './times.ts'
