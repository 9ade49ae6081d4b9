/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'a',
  ŋ: 'ng',
}

/**
 * A name as it is looked up: small letters without marks, apostrophes and ayns gone, hyphens and dots as spaces, "Saint" for "St.".
 * "Al-Qa'im" and "al Qāʼim" give `al qaim`.
 */
export function fold(name: string): string {
  if (/^[a-z0-9]+$/.test(name)) return name
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´ʻʼʽʾʿˈ]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøıłđðþħəŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^st /, 'saint ')
    .replace(/^mt /, 'mount ')
}

const ARTICLES = new Set([
  'al',
  'el',
  'ad',
  'adh',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'ath',
  'az',
  'ed',
  'en',
  'er',
  'es',
  'esh',
  'et',
  'ez',
  'ul',
  'ud',
  'ur',
  'us',
  'ush',
  'uz',
  'il',
  'l',
])

/** Those that are no English words; only they are dropped at the front. */
const LEADING = new Set(['al', 'el', 'ad', 'adh', 'ar', 'ash', 'ath', 'az', 'ed', 'esh', 'ez', 'an', 'as', 'at'])

/** Whether a folded word may be the Arabic article. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word)
}

/**
 * What different transliterations of one name from Arabic script share: the article as `al` or, at the front, gone; e as i, o and ou as u, ay and ei as i, aw as u,
 * doubled letters single, a last h gone. "Deir ez-Zor" and "Dayr az Zawr" give `dir al zur`, "Hawijah" and "al-Hawija" `hauija`, "Salahuddin" and "Salah ad Din" `salah al din`.
 * Takes what `fold` gives.
 */
export function skeleton(folded: string): string {
  const words = folded.replace(/^(\w{3,}?)(?:u|e|a)dd?h?[ie]n$/, '$1 al din').split(' ')
  const kept = words
    .map((word, i) => (ARTICLES.has(word) && i < words.length - 1 ? (i === 0 ? (LEADING.has(word) ? '' : word) : 'al') : sounds(word)))
    .filter((word) => word !== '')
  return kept.join(' ')
}

function sounds(word: string): string {
  return word
    .replace(/[ae][yi]/g, 'i')
    .replace(/[aeo][wu]|oo/g, 'u')
    .replace(/[ey]/g, 'i')
    .replace(/[ow]/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aiu])h$/, '')
    .replace(/ia$/, 'ia')
    .replace(/dh/g, 'd')
}
