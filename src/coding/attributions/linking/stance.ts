import type { Stance } from '../../reading/index.ts'
import { lemmaAt, type Scene, tokensOf, wordAt, xposAt } from '../../reading/index.ts'
import { HARMING } from '../en.ts'
import type { FoundAttribution } from '../finding/found-attribution.ts'

/** Verbs that leave the stance to what is said. */
const PLAIN = new Set(
  'say state tell add repeat insist reply respond answer inform explain stress announce promise vow pledge declare write note according maintain'.split(
    ' ',
  ),
)
const OWN = new Set(['its', 'his', 'her', 'our', 'their', 'us', 'them', 'my'])
const FUTURE = new Set(['will', 'would', "'ll", '’ll', 'shall'])

/**
 * The stance of a statement: that of its cue, turned by what is said where the cue is plain. "said none of his men had fired" denies, "repeated that the army
 * must leave" demands, "We will hunt them" threatens; "warned that stocks would run out" only reports, "asked that they be freed" demands, and
 * what is known from a confession is admitted.
 */
export function stanceOf(scene: Scene, found: FoundAttribution): Stance {
  const { reading } = scene
  const range = found.content[0] ? tokensOf(reading, found.content[0]) : null
  if (!range || found.cue.length === 0) return found.stance
  if (nounIn(scene, found, 'confession')) return 'admits'
  const first = firstWord(scene, range.first)
  const cues = found.cue.flatMap((span) => lemmasOf(scene, span))
  const isPlain = cues.some((lemma) => PLAIN.has(lemma))
  if (isPlain || cues.includes('warn')) {
    if (threatens(scene, range.first, range.last)) return 'threatens'
  }
  if (cues.includes('warn') && isForewarning(scene, found, range)) return 'reports'
  if (
    cues.includes('ask') &&
    !/^(?:whether|if|why|how|who|what|when|where|which)$/.test(wordAt(reading, range.first)) &&
    scene.quoteAt[range.first] === -1
  )
    return 'demands'
  if (!isPlain || !(found.stance === 'reports' || found.stance === 'claims')) return found.stance
  if (denies(scene, first, range.last)) return 'denies'
  if (hasToBe(scene, first, range.last)) return 'demands'
  return doubts(scene, first, range.last) ? 'doubts' : found.stance
}

/** "warned that stocks would run out": a danger and not a threat, which has "shall", or "would" under an "if". */
function isForewarning(
  { reading }: Scene,
  { cue, content }: FoundAttribution,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const words = Array.from({ length: last - first }, (_, index) => wordAt(reading, first + index))
  if (words.includes('shall') || (words.includes('if') && words.includes('would'))) return false
  return /^(?:that|of|about)$/.test(words[0] ?? '') || content[0]!.end <= cue[0]!.start
}

function lemmasOf({ reading }: Scene, span: { readonly start: number; readonly end: number }): readonly string[] {
  const { first, last } = tokensOf(reading, span)
  return Array.from({ length: last - first }, (_, index) => lemmaAt(reading, first + index))
}

function nounIn(scene: Scene, { source }: FoundAttribution, noun: string): boolean {
  return source.some((span) => {
    const lemmas = lemmasOf(scene, span)
    return lemmas.length <= 4 && lemmas.at(-1) === noun
  })
}

/** The first word after "that" and an opening mark. */
function firstWord({ reading }: Scene, from: number): number {
  let token = from
  while (wordAt(reading, token) === 'that' || /^["“‘'`]+$/.test(wordAt(reading, token))) token++
  return token
}

/** "none of its men …", "had nothing to do with …", "no round was fired". */
function denies({ reading }: Scene, first: number, last: number): boolean {
  if (wordAt(reading, first) === 'none' && OWN.has(wordAt(reading, first + 2))) return true
  for (let token = first; token < Math.min(last, first + 12); token++)
    if (wordAt(reading, token) === 'nothing' && wordAt(reading, token + 1) === 'to' && wordAt(reading, token + 2) === 'do') return true
  if (wordAt(reading, first) !== 'no') return false
  for (let token = first + 1; token < Math.min(last, first + 8); token++)
    if (/^VB[ND]$/.test(xposAt(reading, token)) && HARMING.has(lemmaAt(reading, token))) return true
  return false
}

/** "the army must leave": the first finite verb is what has to be. */
function hasToBe({ reading }: Scene, first: number, last: number): boolean {
  for (let token = first; token < Math.min(last, first + 12); token++) {
    const word = wordAt(reading, token)
    if (word === 'must') return true
    if (/^(?:VB[DZP]|MD)$/.test(xposAt(reading, token))) return false
  }
  return false
}

/** "I" or "we", or nobody said who ("vowed to …"), and what will be done is harm. */
function threatens({ reading }: Scene, first: number, last: number): boolean {
  const isPromise = wordAt(reading, first) === 'to' && /^VB$/.test(xposAt(reading, first + 1))
  if (isPromise) return HARMING.has(lemmaAt(reading, first + 1))
  for (let token = first; token < Math.min(last, first + 30); token++) {
    if (!/^(?:we|i)$/.test(wordAt(reading, token)) || !FUTURE.has(wordAt(reading, token + 1))) continue
    const verb = /^(?:not|never|n't|n’t)$/.test(wordAt(reading, token + 2)) ? -1 : token + 2
    if (verb !== -1 && HARMING.has(lemmaAt(reading, verb))) return true
  }
  return false
}

/** "could neither confirm nor exclude", "was not sure". */
function doubts({ reading }: Scene, first: number, last: number): boolean {
  for (let token = first; token < Math.min(last, first + 10); token++) {
    const word = wordAt(reading, token)
    if (word === 'neither' && lemmaAt(reading, token + 1) === 'confirm') return true
    if (word === 'not' && /^(?:sure|certain|convinced)$/.test(wordAt(reading, token + 1))) return true
  }
  return false
}
