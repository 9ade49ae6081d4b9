import { isVerb, lemmaAt, phraseAt, type Reading, type Scene, subjectBefore, verbGroupAt, wordAt, xposAt } from '../../reading/index.ts'
import { NEED, OUGHT, VERDICTS, WE } from '../en.ts'
import { issueEnd, opensIssue } from '../issue.ts'
import { isNot, opposite, type Stand } from '../stand.ts'

/** What somebody says has to be, is good or is needed; "did not think the country needs …" is the stand of who thinks so, and turned. */
export function verdict(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const stand =
    ought(scene, token, low, limit) ??
    needs(scene, token, low, limit) ??
    worth(scene, token, low, limit) ??
    noSuchThing(scene, token, low, limit)
  if (!stand) return null
  const { reading } = scene
  const above = thinkingOver(reading, token)
  if (above === -1 || above < low) return stand
  const group = verbGroupAt(reading, above, low)
  const subject = subjectBefore(scene, group.first, low)
  if (!subject) return stand
  const stance = group.negated ? opposite(stand.stance) : stand.stance
  return { ...stand, stance, first: Math.min(stand.first, group.first), subject, kind: 'side' }
}

const THINKING = new Set(['think', 'believe', 'feel', 'agree', 'see'])

/** The verb of thinking whose clause a token heads, or -1. */
function thinkingOver({ trees, lemmas }: Reading, token: number): number {
  if (!trees) return -1
  const verb = /^(?:aux|cop|advmod|mark)/.test(trees.relations[token] ?? '') ? trees.heads[token]! : token
  const above = trees.relations[verb] === 'ccomp' ? trees.heads[verb]! : -1
  return above !== -1 && above < token && THINKING.has(lemmas[above]?.toLowerCase() ?? '') ? above : -1
}

/** "the army must leave", "we need to talk", "elections cannot wait": what has to be, in somebody's words. */
function ought(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const word = wordAt(reading, token)
  const isNeed = NEED.has(lemmaAt(reading, token)) && wordAt(reading, token + 1) === 'to' && /^VB[PZ]$/.test(xposAt(reading, token))
  const waits = /^(?:can|could|cannot)$/.test(word) && wordAt(reading, isNot(reading, token + 1) ? token + 2 : token + 1) === 'wait'
  const isNegated = isNot(reading, token + 1)
  if (!(OUGHT.has(word) || isNeed || (waits && (isNegated || word === 'cannot')))) return null
  if (xposAt(reading, token + 1) === '' || wordAt(reading, token + 1) === 'have') return null
  const subject = subjectBefore(scene, token, low)
  if (!subject) return null
  const to = issueEnd(scene, token + 1, limit)
  return {
    stance: isNegated && !waits ? 'against' : 'for',
    first: subject.first,
    last: to,
    issues: [{ first: subject.first, last: to }],
    subject: null,
    kind: 'verdict',
    confidence: isNeed ? 0.4 : 0.5,
  }
}

/** "the patrols are vital", "the plan is unacceptable", "the time for talks has passed". */
function worth(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  const time = timePassed(scene, token, low, limit)
  if (time) return time
  const side = VERDICTS.find(({ words }) => words.has(wordAt(reading, token)))
  if (!side || phraseAt(scene, token)?.head === token) return null
  let be = token - 1
  while (be > low && (xposAt(reading, be).startsWith('RB') || wordAt(reading, be) === 'been')) be--
  if (lemmaAt(reading, be) !== 'be' && !/^(?:has|have|had)$/.test(wordAt(reading, be))) return null
  const about = subjectBefore(scene, be, low)
  const thing = about && phraseAt(scene, about.head)
  if (!about || !thing || thing.kind === 'pronoun') return null
  let isNegated = false
  for (let at = be; at < token; at++) if (isNot(reading, at) || wordAt(reading, at) === 'longer') isNegated = true
  return {
    stance: isNegated ? opposite(side.stance) : side.stance,
    first: about.first,
    last: token + 1,
    issues: [{ first: about.first, last: about.last }],
    subject: null,
    kind: 'verdict',
    confidence: 0.4,
  }
}

/** "the time for any foreign presence has passed", "it is time for a ceasefire", "high time to talk". */
function timePassed(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (wordAt(reading, token) !== 'time') return null
  const link = wordAt(reading, token + 1)
  const first = phraseAt(scene, token)?.first ?? token
  if (wordAt(reading, token - 1) === 'the' && link === 'for') {
    for (let end = token + 2; end < limit; end++) {
      const said = `${wordAt(reading, end)} ${wordAt(reading, end + 1)}`
      if (!/^(?:has|had) passed|(?:is|was) (?:over|past)|has (?:run|come)/.test(said)) continue
      const stance = said.endsWith('come') ? 'for' : 'against'
      return { stance, first, last: end + 2, issues: [{ first: token + 2, last: end }], subject: null, kind: 'verdict', confidence: 0.5 }
    }
    return null
  }
  let be = first - 1
  while (be > low && xposAt(reading, be).startsWith('RB')) be--
  if (lemmaAt(reading, be) !== 'be' || wordAt(reading, be - 1) !== 'it' || !(link === 'for' || link === 'to')) return null
  const to = issueEnd(scene, token + 2, limit)
  return to > token + 2
    ? { stance: 'for', first: be - 1, last: to, issues: [{ first: token + 2, last: to }], subject: null, kind: 'verdict', confidence: 0.4 }
    : null
}

/** "there can be no talks", "there must be no veto". */
function noSuchThing(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (xposAt(reading, token) !== 'MD' || !/^there$/.test(wordAt(reading, token - 1)) || token - 1 < low) return null
  if (wordAt(reading, token + 1) !== 'be' || wordAt(reading, token + 2) !== 'no') return null
  const to = issueEnd(scene, token + 3, limit)
  if (to <= token + 3) return null
  return {
    stance: 'against',
    first: token - 1,
    last: to,
    issues: [{ first: token + 3, last: to }],
    subject: null,
    kind: 'verdict',
    confidence: 0.4,
  }
}

/** "the country needs the mission", "does not need foreign troops": in somebody's words, a stand on what is needed. */
function needs(scene: Scene, token: number, low: number, limit: number): Stand | null {
  const { reading } = scene
  if (lemmaAt(reading, token) !== 'need' || !isVerb(reading, token) || !opensIssue(scene, token + 1)) return null
  const group = verbGroupAt(reading, token, low)
  const object = phraseAt(scene, token + 1)
  const subject = subjectBefore(scene, group.first, low)
  if (group.form !== 'finite' || group.passive || !object || object.kind === 'pronoun' || !subject) return null
  const isOwn = WE.has(wordAt(reading, subject.head))
  if (!isOwn && phraseAt(scene, subject.head)?.kind !== 'name') return null
  const to = issueEnd(scene, token + 1, limit)
  return {
    stance: group.negated ? 'against' : 'for',
    first: subject.first,
    last: to,
    issues: [{ first: token + 1, last: to }],
    subject: null,
    kind: 'verdict',
    confidence: 0.4,
  }
}
