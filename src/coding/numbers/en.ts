// English words of number. Data alone: what they mean together is said in quantities.ts.

export const ONES: Readonly<Record<string, number>> = {
  zero: 0,
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

export const POWERS: Readonly<Record<string, number>> = { dozen: 12, score: 20, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }

/** Plurals that say no exact number, with the least they can mean. */
export const VAGUE_POWERS: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
}

/** Words that stand where a number could and mean no exact one, with the least they can mean. */
export const VAGUE_WORDS: Readonly<Record<string, number>> = { several: 3, few: 2, couple: 2, handful: 3 }

export type Bound = 'at-least' | 'up-to' | 'about' | 'exact'

/** What may stand before a number, longest first. */
export const BEFORE: readonly (readonly [words: readonly string[], bound: Bound])[] = (
  [
    ['a minimum of', 'at-least'],
    ['a maximum of', 'up-to'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['no more than', 'up-to'],
    ['not more than', 'up-to'],
    ['as many as', 'up-to'],
    ['as few as', 'at-least'],
    ['an estimated', 'about'],
    ['the estimated', 'about'],
    ['at least', 'at-least'],
    ['more than', 'at-least'],
    ['upwards of', 'at-least'],
    ['upward of', 'at-least'],
    ['in excess of', 'at-least'],
    ['well over', 'at-least'],
    ['just over', 'at-least'],
    ['over', 'at-least'],
    ['above', 'at-least'],
    ['up to', 'up-to'],
    ['at most', 'up-to'],
    ['fewer than', 'up-to'],
    ['less than', 'up-to'],
    ['under', 'up-to'],
    ['close to', 'about'],
    ['just under', 'about'],
    ['just about', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['perhaps', 'about'],
    ['possibly', 'about'],
    ['exactly', 'exact'],
    ['only', 'exact'],
    ['just', 'exact'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound])

/** What may stand after one. */
export const AFTER: readonly (readonly [words: readonly string[], bound: Bound])[] = [
  [['or', 'more'], 'at-least'],
  [['or', 'so'], 'about'],
]

/** What makes a number before it something else than a count of people or things. */
export const MEASURES_AFTER: ReadonlySet<string> = new Set(
  `km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m yard yards foot feet inch inches mm cm hectare hectares acre acres
   kg kilo kilos kilogram kilograms kilogramme kilogrammes gram grams tonne tonnes ton tons litre litres liter liters gallon gallons pound pounds barrel barrels
   second seconds minute minutes hour hours day days night nights week weeks fortnight month months year years decade decades century centuries
   percent per % degrees degree am pm a.m. p.m. a.m p.m o'clock gmt utc local
   dollar dollars cent cents euro euros franc francs peso pesos ruble rubles rouble roubles rupee rupees dinar dinars riyal riyals shilling shillings lira naira yen yuan
   calibre caliber mph kph kmh times fold point points goals goal runs seats votes vote`.split(/\s+/),
)

export const MONEY_MARKS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'us$', 'usd', 'eur', 'cfa', 'rs', 'rs.'])

/** What makes a number after it the name of something. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `no no. number numbers nr nr. article articles chapter section paragraph page pages route highway road channel room flight unit division battalion
   brigade regiment company squadron resolution protocol law decree act part phase group stage level grade class type model mark update version
   communiqué communique group volume vol figure table zone sector district ward gate block building platform line age aged`.split(/\s+/),
)

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
