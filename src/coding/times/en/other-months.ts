import type { OtherCalendar } from '../other-calendar.ts'

/** Months of the Hijri calendar by their folded names (no apostrophes, hyphens as spaces), with the usual transliterations. */
const HIJRI: readonly string[] = [
  'muharram',
  'safar',
  'rabi al awwal|rabi al awal|rabi i|rabi ul awwal',
  'rabi al thani|rabi al akhir|rabi ii|rabi us sani',
  'jumada al awwal|jumada al ula|jumada i',
  'jumada al thani|jumada al akhira|jumada ii',
  'rajab',
  'shaban|shaaban',
  'ramadan|ramadhan|ramazan',
  'shawwal|shawal',
  'dhu al qadah|dhul qadah|dhu al qida|zulqada',
  'dhu al hijjah|dhul hijjah|dhu al hijja|dhul hijja|zulhijja',
]

/** Months of the solar Hijri calendar, as Iran and as Afghanistan call them. */
const SOLAR: readonly string[] = [
  'farvardin|hamal',
  'ordibehesht|sawr|saur',
  'khordad|jawza',
  'tir|saratan',
  'mordad|asad',
  'shahrivar|sunbula|sonbola',
  'mehr|mizan',
  'aban|aqrab',
  'azar|qaws|qaus',
  'dey|jadi|jaddi',
  'bahman|dalw|dalwa',
  'esfand|hut|hoot',
]

export interface OtherMonth {
  readonly calendar: OtherCalendar
  readonly month: number
}

export const OTHER_MONTHS: Readonly<Record<string, OtherMonth>> = Object.fromEntries(
  (
    [
      ['islamic-umalqura', HIJRI],
      ['persian', SOLAR],
    ] as const
  ).flatMap(([calendar, months]) =>
    months.flatMap((names, i) => names.split('|').map((name): [string, OtherMonth] => [name, { calendar, month: i + 1 }])),
  ),
)
