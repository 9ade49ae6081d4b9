/** English words by which the sources and the dead of reports are known. */

/** What says that a source is an outlet. */
export const MEDIA =
  /\b(?:news (?:agency|site|outlet|service)|press agency|wire service|newspaper|newspapers|radio|television|tv|media|broadcaster|magazine)\b/i

/** Institutions that stand for themselves whoever speaks for them: one source for each incident. */
export const INSTITUTIONS: readonly (readonly [name: string, words: RegExp])[] = [
  ['police', /\bpolice\b/],
  ['army', /\b(?:army|military|armed forces|general staff)\b/],
  ['gendarmerie', /\bgendarmerie\b/],
  ['united nations', /\b(?:united nations|un)\b/],
  ['red cross', /\bred (?:cross|crescent)\b/],
]

/** Those who are counted, where one source counts two kinds apart. */
export const COUNTED: readonly (readonly [whom: 'soldiers' | 'fighters', words: RegExp])[] = [
  ['soldiers', /\b(?:soldiers?|troops?|servicem[ae]n|constables?|polic(?:e|em[ae]n)|officers?|gendarmes?|marines?|guards?)\b/i],
  [
    'fighters',
    /\b(?:fighters?|gunm[ae]n|terrorists?|rebels?|militants?|insurgents?|assailants?|attackers?|bandits?|militiam[ae]n|jihadists?)\b/i,
  ],
]
