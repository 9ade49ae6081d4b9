import { isVerb, lemmaAt, phraseAt, type Scene, subjectBefore, verbGroupAt, wordAt } from '../../reading/index.ts'
import { BLAMING, CALLED, CALLING, PLANS, type Side } from '../en.ts'
import { issueEnd } from '../issue.ts'
import type { Stand } from '../stand.ts'

/** How far after a thing the name it is given may end. */
const REACH = 14

/** "called the deal a betrayal", "dismissed the plan": a side taken by what a plan is called, and not what a person is. */
export function calling(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (!isVerb(reading, token)) return null
  const lemma = lemmaAt(reading, token)
  const thing = phraseAt(scene, token + 1)
  if (!thing || thing.first !== token + 1) return null
  const group = verbGroupAt(reading, token, low)
  if (group.form !== 'finite' || group.passive || group.negated) return null
  const stance = sideOf(scene, lemma, thing.head, thing.last, limit)
  const subject = stance && subjectBefore(scene, group.first, low)
  if (!stance || !subject) return null
  return {
    stance,
    first: group.first,
    last: Math.max(thing.last, issueEnd(scene, thing.first, limit)),
    issues: [{ first: thing.first, last: thing.last }],
    subject,
    kind: 'side',
    confidence: 0.4,
  }
}

function sideOf(scene: Scene, lemma: string, head: number, from: number, limit: number): Side | null {
  const { reading } = scene
  if (BLAMING.has(lemma)) return PLANS.has(wordAt(reading, head)) ? 'against' : null
  if (!CALLING.has(lemma)) return null
  for (let token = from; token < Math.min(limit, from + REACH); token++) {
    const word = wordAt(reading, token)
    if (/^[.;?!]$/.test(word)) return null
    const side = CALLED.find(({ nouns }) => nouns.has(word))
    if (side) return side.stance
  }
  return null
}
