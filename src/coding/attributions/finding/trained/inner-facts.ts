import { tokensOf } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { addDistances, addRules, addTree, FAR } from './derived-facts.ts'
import type { TokenFacts } from './fact-table.ts'

const FEWEST_WORDS = 4
const NOWHERE = -1

/**
 * The facts of a document as if nothing stood in it but the contents of some attributions, each a paragraph of its own: what is said there
 * is found as what is said anywhere. Contents do not overlap; where they do the later has the words.
 */
export function innerFacts(facts: TokenFacts, outer: readonly FoundAttribution[], rules: readonly FoundAttribution[]): TokenFacts {
  const { scene, length } = facts
  const ranges = outer
    .flatMap(({ content }) => content.map((span) => tokensOf(scene.reading, span)))
    .filter(({ first, last }) => last - first >= FEWEST_WORDS)
  const ownerOf = new Int32Array(length).fill(NOWHERE)
  ranges.forEach(({ first, last }, index) => {
    ownerOf.fill(index, first, last)
  })
  const inner: TokenFacts = {
    ...facts,
    head: facts.head.map((head, i) => (head !== -1 && ownerOf[head] === ownerOf[i] ? head : -1)),
    leftmost: new Int32Array(length),
    rightmost: new Int32Array(length),
    cueAbove: new Int32Array(length).fill(-1),
    branch: new Int32Array(length).fill(-1),
    cueBeside: new Int32Array(length).fill(-1),
    quote: facts.quote.slice(),
    sinceQuote: new Int32Array(length).fill(FAR),
    untilQuote: new Int32Array(length).fill(FAR),
    sentenceFirst: facts.sentenceFirst.slice(),
    sentenceLast: facts.sentenceLast.slice(),
    ruled: new Int32Array(length),
    rule: new Int32Array(length),
    blocks: ranges
      .filter(({ first, last }, index) => ownerOf[first] === index && ownerOf[last - 1] === index)
      .map((range) => ({ ...range, isTitle: false }))
      .sort((a, b) => a.first - b.first),
  }
  for (const { first, last } of inner.blocks) {
    // Words quoted as a whole are words like others once nobody else is there.
    if (facts.quote.subarray(first, last).every((quote) => quote !== 0)) inner.quote.fill(0, first, last)
    for (let i = first; i < last; i++) {
      inner.sentenceFirst[i] = Math.max(first, facts.sentenceFirst[i]!)
      inner.sentenceLast[i] = Math.min(last, facts.sentenceLast[i]!)
    }
  }
  addTree(inner)
  addDistances(inner)
  addRules(inner, rules)
  return inner
}
