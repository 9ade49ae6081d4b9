import { hashText, mix } from '../../../../language/index.ts'
import { tokensOf } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import type { TokenFacts } from './fact-table.ts'
import { beginOf } from './span-labels.ts'

const LIKELY = 3
const HIGHEST_CLIMB = 8
/** As far as a quotation is told apart from none. */
export const FAR = 7

/** Relations by which a clause completes a word. */
const COMPLETING = new Set(['ccomp', 'xcomp', 'acl', 'parataxis', 'csubj'].map(hashText))
const SUBJECTS = new Set(['nsubj', 'nsubj:pass', 'nmod:poss'].map(hashText))
/** The relations of `dependents`, a bit each. */
const BIT_OF = new Map(
  [
    ['ccomp'],
    ['xcomp'],
    ['nsubj'],
    ['nsubj:pass'],
    ['obj', 'iobj'],
    ['obl', 'obl:agent'],
    ['mark'],
    ['parataxis'],
    ['advcl'],
    ['acl', 'acl:relcl'],
    ['nmod'],
    ['nmod:poss'],
    ['cop'],
    ['aux:pass'],
  ].flatMap((relations, bit) => relations.map((relation) => [hashText(relation), 1 << bit] as const)),
)

/** What the tree says of each token and the cues above and beside it; expects the heads. */
export function addTree(facts: TokenFacts): void {
  const { length, head, leftmost, rightmost, cueRate, cueAbove, branch, cueBeside } = facts
  for (let i = 0; i < length; i++) leftmost[i] = rightmost[i] = i
  addClauses(facts)
  for (let i = 0; i < length; i++) {
    for (let at = head[i]!, climb = 0; at !== -1 && climb < 60; at = head[at]!, climb++) {
      if (leftmost[at]! > i) leftmost[at] = i
      if (rightmost[at]! < i) rightmost[at] = i
    }
    const above = head[i]!
    if (above !== -1 && cueRate[i]! >= LIKELY && (cueBeside[above] === -1 || cueRate[cueBeside[above]!]! < cueRate[i]!))
      cueBeside[above] = i
  }
  for (let i = 0; i < length; i++) {
    for (let at = i, climb = 0; head[at] !== -1 && climb < HIGHEST_CLIMB; climb++) {
      const above = head[at]!
      if (cueRate[above]! >= LIKELY) {
        cueAbove[i] = above
        branch[i] = at
        break
      }
      at = above
    }
  }
  const own = cueBeside.slice()
  for (let i = 0; i < length; i++) {
    if (own[i] !== -1) continue
    for (let at = i, climb = 0; head[at] !== -1 && climb < HIGHEST_CLIMB; climb++) {
      const above = head[at]!
      if (own[above] !== -1 && own[above] !== at) {
        cueBeside[i] = own[above]!
        break
      }
      at = above
    }
  }
}

function addClauses({ length, head, relation, dependents, subject, clause, name, tag }: TokenFacts): void {
  for (let i = 0; i < length; i++) {
    const above = head[i]!
    if (above === -1) continue
    dependents[above]! |= BIT_OF.get(relation[i]!) ?? 0
    if (subject[above] === 0 && SUBJECTS.has(relation[i]!)) subject[above] = mix(name[i]! >> 1, name[i] === 0 ? tag[i]! : 1)
  }
  for (let i = 0; i < length; i++)
    for (let at = i, climb = 0; head[at] !== -1 && climb < HIGHEST_CLIMB; at = head[at]!, climb++)
      if (COMPLETING.has(relation[at]!)) {
        clause[i] = at
        break
      }
}

/** Where each token stands in and beside quotations. */
export function addQuotes(facts: TokenFacts): void {
  const { scene, quote } = facts
  for (const { first, last, isSpeech, quotation } of scene.quoted) {
    const kind = isSpeech ? 1 : 6
    for (let i = first; i < last; i++) quote[i] = kind + (i === first ? 0 : i === last - 1 ? 3 : i === first + 1 ? 1 : 2)
    if (!quotation.closed && last > first) quote[last - 1] = kind + 2
  }
  addDistances(facts)
}

/** How far each token of a paragraph is from the quotations before and after it. */
export function addDistances({ blocks, quote, sinceQuote, untilQuote }: TokenFacts): void {
  for (const { first, last } of blocks) {
    let since = FAR
    for (let i = first; i < last; i++) {
      since = quote[i] === 4 ? 0 : Math.min(FAR, since + 1)
      sinceQuote[i] = since
    }
    let until = FAR
    for (let i = last - 1; i >= first; i--) {
      until = quote[i] === 1 ? 0 : Math.min(FAR, until + 1)
      untilQuote[i] = until
    }
  }
}

/** Which part of what the rules find each token is, of the widest if of several. */
export function addRules({ scene, ruled, rule }: TokenFacts, rules: readonly FoundAttribution[]): void {
  const size = (one: FoundAttribution): number => one.content.reduce((sum, { start, end }) => sum + end - start, 0)
  for (const one of [...rules].sort((a, b) => size(a) - size(b))) {
    const name = hashText(one.rule)
    for (const part of ['content', 'source', 'cue'] as const) {
      for (const span of one[part]) {
        const { first, last } = tokensOf(scene.reading, span)
        for (let i = first; i < last; i++) {
          ruled[i] = i === first ? beginOf(part) : beginOf(part) + 1
          rule[i] = name
        }
      }
    }
  }
}
