import { lemmaAt, type NounPhrase, type Reading, type Scene, wordAt, xposAt } from '../reading/index.ts'
import { type Draft, draftOf, type Named } from './draft.ts'
import { BODIES, EMPTY_MODIFIERS, NEED_A_NAME, STANDING_BODIES } from './en.ts'

/**
 * Bodies without a name of their own: "police", "the army", "the interior ministry", "Sarvan rebels". One actor for each that its
 * words tell apart; "the ministry" alone is left to the resolution of descriptions.
 */
export function standingBodies(scene: Scene, taken: ReadonlySet<number>): Draft[] {
  const { reading, phrases } = scene
  const drafts = new Map<string, Draft>()
  for (const phrase of phrases.all) {
    if (phrase.kind === 'pronoun' || taken.has(phrase.head)) continue
    const first = openingOf(scene, phrase)
    if (first === null) continue
    const words = wordsFrom(scene, first, phrase.head)
    const head = wordAt(reading, phrase.head)
    const isBody = BODIES.organization.has(head) || BODIES.group.has(head)
    if (!isBody || !(STANDING_BODIES.has(head) ? isDefinite(scene, phrase) : phrase.head - first >= 1 && isDefinite(scene, phrase)))
      continue
    if (!STANDING_BODIES.has(head) && (NEED_A_NAME.has(head) || words.slice(0, -1).every((word) => EMPTY_MODIFIERS.has(word)))) continue
    const key = words.join(' ')
    const named: Named = {
      start: reading.tokens[first]!.start,
      end: phrase.end,
      text: reading.text.slice(reading.tokens[first]!.start, phrase.end),
      first,
      last: phrase.last,
    }
    const known = drafts.get(key)
    if (known) known.names.push(named)
    else drafts.set(key, draftOf(BODIES.group.has(head) && !BODIES.organization.has(head) ? 'group' : 'organization', named))
  }
  return [...drafts.values()]
}

/** Where the words that name a body begin: after the article. Null for a possessor's ("their army") and for a body in the singular without article. */
function openingOf({ reading }: Scene, phrase: NounPhrase): number | null {
  const tag = xposAt(reading, phrase.first)
  // "Sudan's army" is as good as "the Sudanese army"; "their army" may be anybody's.
  if (phrase.possessor) return isPlace(reading, phrase.possessor.last - 1) ? phrase.first : null
  if (tag === 'PRP$' || tag === 'CD') return null
  return tag === 'DT' || tag === 'PDT' ? phrase.first + 1 : phrase.first
}

const isPlace = (reading: Reading, token: number): boolean => reading.names[reading.nameAt[token] ?? -1]?.kind === 'place'

function wordsFrom({ reading }: Scene, first: number, head: number): readonly string[] {
  const words: string[] = []
  for (let token = first; token <= head; token++)
    if (xposAt(reading, token) !== 'POS') words.push(token === head ? wordAt(reading, token) : lemmaAt(reading, token))
  return words
}

/** "the army", "police", "Sarvan rebels"; not "an army", "some rebels", "two militias". */
function isDefinite({ reading }: Scene, phrase: NounPhrase): boolean {
  const word = wordAt(reading, phrase.first)
  return (
    word === 'the' ||
    (xposAt(reading, phrase.first) !== 'DT' && xposAt(reading, phrase.first) !== 'JJ') ||
    /^\p{Lu}/u.test(reading.tokens[phrase.first]!.text)
  )
}
