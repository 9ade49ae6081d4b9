import { phraseAt, type Reading, type Scene, wordAt, xposAt } from '../reading/index.ts'
import type { Range } from './stand.ts'

const LONGEST_ISSUE = 40
const MARK = /^[,"“”'’»]$/

/** An issue ends with its clause: at a stop, a semicolon, a mark that closes the quotation, or a comma before another clause. */
export function issueEnd({ reading, quoteAt }: Scene, from: number, limit: number): number {
  let token = from
  for (; token < Math.min(limit, from + LONGEST_ISSUE); token++) {
    const word = wordAt(reading, token)
    if (/^[.:;?!]$/.test(word) || word === '—' || word === '–') break
    if ((word === 'and' || word === 'but') && /^(?:VB[DZP]|MD)$/.test(afterAdverbs(reading, token + 1))) break
    if (word === ',' && /^(and|but|while|who|which|said|says|he|she|they|it|adding|saying|according)$/.test(wordAt(reading, token + 1)))
      break
    if (token > from && quoteAt[from] === -1 && quoteAt[token] === -1 && quoteAt[token - 1] !== -1 && word === ',') break
    if (quoteAt[from] !== -1 && quoteAt[token] !== quoteAt[from]) break
  }
  while (token > from && MARK.test(wordAt(reading, token - 1)) && !opensHere(reading, quoteAt, from, token - 1)) token--
  return token
}

function afterAdverbs(reading: Reading, from: number): string {
  let token = from
  while (xposAt(reading, token).startsWith('RB')) token++
  return xposAt(reading, token)
}

/** A mark at an end stays where the issue has its opening one as well. */
function opensHere(reading: Reading, quoteAt: Int32Array, from: number, mark: number): boolean {
  const isMark = wordAt(reading, mark) !== ','
  return isMark && quoteAt[mark] !== -1 && (from === 0 || quoteAt[from - 1] !== quoteAt[mark])
}

/** Whether something that one can be for or against begins at a token. */
export function opensIssue(scene: Scene, token: number): boolean {
  const tag = xposAt(scene.reading, token)
  return (
    phraseAt(scene, token)?.first === token ||
    tag === 'TO' ||
    tag === 'VBG' ||
    tag === 'VB' ||
    wordAt(scene.reading, token) === 'that' ||
    scene.quoteAt[token] !== -1
  )
}

/**
 * The parts of an issue that are issues themselves: "an end to the siege and the removal of checkposts", "that the road be opened and that talks begin". Each
 * part has its own article, name or clause; "food and water" and "to stop and listen" stay one.
 */
export function issuesIn(scene: Scene, { first, last }: Range): readonly Range[] {
  const parts: Range[] = []
  let from = first
  for (let token = first + 1; token < last - 1; token++) {
    const word = wordAt(scene.reading, token)
    const next = word === ',' && wordAt(scene.reading, token + 1) === 'and' ? token + 2 : token + 1
    if (!(word === 'and' || next === token + 2) || !isOwnIssue(scene, from, token) || !isOwnIssue(scene, next, last)) continue
    if (!standsBeside(scene, from, token, next, last)) continue
    parts.push({ first: from, last: token })
    from = next
  }
  return [...parts, { first: from, last }]
}

function isOwnIssue(scene: Scene, from: number, to: number): boolean {
  const { reading } = scene
  if (wordAt(reading, from) === 'that') return true
  const phrase = phraseAt(scene, from)
  if (!phrase || phrase.first !== from || phrase.last > to || phrase.kind === 'pronoun') return false
  return phrase.kind === 'name' ? to - from > 1 : /^(?:DT|PRP\$)$/.test(xposAt(reading, from)) && to - from > 2
}

/** By the tree, the part after "and" is joined to the head of the part before it or hangs on the same word; or both are built alike ("an end to …, the removal of …"). */
function standsBeside(scene: Scene, first: number, last: number, next: number, limit: number): boolean {
  const { trees } = scene.reading
  const top = (from: number, to: number): number => {
    for (let token = from; token < to; token++) {
      const head = trees?.heads[token] ?? -1
      if (head < from || head >= to) return token
    }
    return from
  }
  const [one, other] = [top(first, last), top(next, limit)]
  const isJoined = trees?.relations[other] === 'conj' && trees.heads[other] === one
  const isClause = trees?.relations[other] === 'ccomp' && (trees.heads[other] === trees.heads[one] || trees.heads[other] === one)
  return isJoined || isClause || (hasComplement(scene, first, last) && hasComplement(scene, next, limit))
}

function hasComplement(scene: Scene, from: number, to: number): boolean {
  const phrase = phraseAt(scene, from)
  const isArticle = xposAt(scene.reading, from) === 'DT'
  return isArticle && phrase !== null && phrase.last < to && /^(?:of|to|for)$/.test(wordAt(scene.reading, phrase.last))
}
