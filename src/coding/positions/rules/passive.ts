import { isVerb, lemmaAt, phraseAt, type Scene, subjectBefore, verbGroupAt, wordAt } from '../../reading/index.ts'
import { NO_PASSIVE, SIDE_VERBS } from '../en.ts'
import { opposite, type Stand } from '../stand.ts'

/** How many words may stand between a passive and its "by". */
const REACH = 6

/** "The plan was rejected by the party"; and of what somebody says will be done, "the verdict would be appealed". */
export function passive(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (!isVerb(reading, token)) return null
  const lemma = lemmaAt(reading, token)
  const stance = SIDE_VERBS.find(({ verbs }) => verbs.has(lemma))?.stance ?? (lemma === 'appeal' || lemma === 'contest' ? 'against' : null)
  if (!stance || NO_PASSIVE.has(lemma)) return null
  const group = verbGroupAt(reading, token, low)
  if (!group.passive) return null
  const about = subjectBefore(scene, group.first, low)
  const thing = about && phraseAt(scene, about.head)
  if (!about || !thing || thing.kind === 'pronoun') return null
  for (let by = token + 1; by < Math.min(limit - 1, token + REACH); by++) {
    const agent = wordAt(reading, by) === 'by' ? phraseAt(scene, by + 1) : null
    if (!agent || agent.first !== by + 1) continue
    return {
      stance: group.negated ? opposite(stance) : stance,
      first: about.first,
      last: agent.last,
      issues: [{ first: about.first, last: about.last }],
      subject: { first: agent.first, last: agent.last, head: agent.head },
      kind: 'side',
      confidence: 0.5,
    }
  }
  const isFuture = group.modal && /^(?:will|would|'ll|’ll)$/.test(wordAt(reading, group.first))
  return isFuture && !group.negated && stance === 'against'
    ? {
        stance,
        first: about.first,
        last: token + 1,
        issues: [{ first: about.first, last: about.last }],
        subject: null,
        kind: 'verdict',
        confidence: 0.4,
      }
    : null
}
