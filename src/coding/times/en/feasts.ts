/** A feast or season of fasting, and where its calendar has it. Easter's are counted in days from Easter Sunday. */
export interface Feast {
  readonly calendar: 'ours' | 'easter' | 'orthodox-easter' | 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese'
  readonly month: number | string
  readonly day: number
  /** In days. */
  readonly length: number
}

const of = (calendar: Feast['calendar'], month: Feast['month'], day: number, length = 1): Feast => ({ calendar, month, day, length })
const ramadan = of('islamic-umalqura', 9, 1, 30)
const fitr = of('islamic-umalqura', 10, 1, 3)
const adha = of('islamic-umalqura', 12, 10, 4)

/** By their names in lower case, apostrophes as `'`. Feasts of single states ("Independence Day") are not among them: the words do not say whose. */
export const FEASTS: Readonly<Record<string, Feast>> = {
  ramadan,
  ramazan: ramadan,
  ramadhan: ramadan,
  'eid al-fitr': fitr,
  'eid ul-fitr': fitr,
  'eid-ul-fitr': fitr,
  'eid al fitr': fitr,
  'eid al-adha': adha,
  'eid ul-adha': adha,
  'eid-ul-azha': adha,
  'eid al adha': adha,
  'feast of the sacrifice': adha,
  ashura: of('islamic-umalqura', 1, 10),
  ashoura: of('islamic-umalqura', 1, 10),
  arbaeen: of('islamic-umalqura', 2, 20),
  arbain: of('islamic-umalqura', 2, 20),
  mawlid: of('islamic-umalqura', 3, 12),
  'laylat al-qadr': of('islamic-umalqura', 9, 27),
  'islamic new year': of('islamic-umalqura', 1, 1),
  nowruz: of('persian', 1, 1),
  nawruz: of('persian', 1, 1),
  newroz: of('persian', 1, 1),
  passover: of('hebrew', 'Nisan', 15, 8),
  shavuot: of('hebrew', 'Sivan', 6, 2),
  'rosh hashanah': of('hebrew', 'Tishri', 1, 2),
  'yom kippur': of('hebrew', 'Tishri', 10),
  sukkot: of('hebrew', 'Tishri', 15, 7),
  'simchat torah': of('hebrew', 'Tishri', 22),
  hanukkah: of('hebrew', 'Kislev', 25, 8),
  'lunar new year': of('chinese', 1, 1),
  'chinese new year': of('chinese', 1, 1),
  'new year in the lunar calendar': of('chinese', 1, 1),
  'easter sunday': of('easter', 0, 0),
  'western easter sunday': of('easter', 0, 0),
  easter: of('easter', 0, 0),
  'western easter': of('easter', 0, 0),
  'good friday': of('easter', 0, -2),
  'holy saturday': of('easter', 0, -1),
  'maundy thursday': of('easter', 0, -3),
  'palm sunday': of('easter', 0, -7),
  'ash wednesday': of('easter', 0, -46),
  'easter monday': of('easter', 0, 1),
  'ascension day': of('easter', 0, 39),
  pentecost: of('easter', 0, 49),
  'orthodox easter': of('orthodox-easter', 0, 0),
  'orthodox easter sunday': of('orthodox-easter', 0, 0),
  'orthodox good friday': of('orthodox-easter', 0, -2),
  'christmas eve': of('ours', 12, 24),
  'christmas day': of('ours', 12, 25),
  christmas: of('ours', 12, 25),
  'boxing day': of('ours', 12, 26),
  'orthodox christmas': of('ours', 1, 7),
  'orthodox christmas eve': of('ours', 1, 6),
  "new year's eve": of('ours', 12, 31),
  "new year's day": of('ours', 1, 1),
  'may day': of('ours', 5, 1),
  "all saints' day": of('ours', 11, 1),
  "valentine's day": of('ours', 2, 14),
  "international women's day": of('ours', 3, 8),
}

/** "Eid" alone is the feast that ends Ramadan or that of the sacrifice: which of the two is nearer. */
export const EITHER_EID: readonly Feast[] = [fitr, adha]
