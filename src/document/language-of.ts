import { francAll } from 'franc-min'

/** Under this many letters a guess is worth nothing. */
const FEWEST_LETTERS = 40
/** English is kept when it scores this close to the best: names of another region pull short reports away from it. */
const ENGLISH_MARGIN = 0.9
const SAMPLE = 4000
/** Of a text this short, in letters, a guess by letters alone takes the names in it for its language. */
const SHORT = 200
/** Words that English has and its neighbours in writing have not; of a short English text at least this share is of them. */
const ENGLISH_WORDS =
  /\b(?:the|was|were|of|and|said|by|with|from|where|that|across|near|has|had|been|their|which|who|when|after|before|into|up|out|outside|killed|people|men|two|three|four|five|they)\b/gi
const ENGLISH_SHARE = 0.12

/** ISO 639-3 to the BCP 47 tag, for languages whose two-letter code is in use. */
const TAGS: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  heb: 'he',
  tur: 'tr',
  kmr: 'ku',
  som: 'so',
  amh: 'am',
  swh: 'sw',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  kin: 'rw',
  run: 'rn',
  mya: 'my',
  tha: 'th',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  tgl: 'tl',
  hin: 'hi',
  ben: 'bn',
  pan: 'pa',
  tam: 'ta',
  tel: 'te',
  sin: 'si',
  nep: 'ne',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  ell: 'el',
  swe: 'sv',
  dan: 'da',
  nob: 'nb',
  fin: 'fi',
  azj: 'az',
  uzn: 'uz',
  kaz: 'kk',
  hat: 'ht',
} // prettier-ignore

/** The text's language as a BCP 47 tag; `und` where it is too short or too mixed to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return 'und'
  if (letters < SHORT && (sample.match(ENGLISH_WORDS)?.length ?? 0) >= ENGLISH_SHARE * sample.split(/\s+/).length) return 'en'
  const scores = francAll(sample)
  const [best] = scores
  if (!best || best[0] === 'und') return 'und'
  const english = scores.find(([code]) => code === 'eng')
  if (english && english[1] >= best[1] * ENGLISH_MARGIN) return 'en'
  return TAGS[best[0]] ?? best[0]
}
