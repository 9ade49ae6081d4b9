/** Text as it is searched: without marks on letters, capitals or signs, with one space between words. Both databases are given this. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name as it is compared: "the Sabil Brigade" is "Sabil Brigade". */
export function foldName(name: string): string {
  return foldText(name).replace(/^the /, '')
}
