import type { Trees } from '../../core/index.ts'
import { type NounPhrase, phraseAt, type Reading, spanOver, wordAt, xposAt } from '../reading/index.ts'
import type { Setting } from './setting.ts'

/** The heads of a verb's arguments by its dependency tree, those joined to them by "and" with them. */
export interface TreeArguments {
  readonly subject: readonly NounPhrase[]
  readonly object: readonly NounPhrase[]
  readonly passive: boolean
}

const MOST_STEPS = 3
const MOST_JOINED = 6
/** Where the children of a token are looked for, in tokens to either side. */
const WINDOW = 40

/** Who does a verb and to whom, by its tree; null where there is no tree. A subject shared with the verb it is joined or tied to is its own. */
export function treeArguments(setting: Setting, head: number): TreeArguments | null {
  const { reading } = setting.scene
  const { trees } = reading
  if (!trees) return null
  const children = childrenOf(trees, head)
  const relation = trees.relations[head] ?? ''
  const tag = xposAt(reading, head)
  const reduced = relation === 'acl' && (tag === 'VBN' || tag === 'VBD')
  const passive = reduced || children.some((child) => /^(?:nsubj:pass|aux:pass|csubj:pass)$/.test(trees.relations[child]!))
  const object = children.filter((child) => trees.relations[child] === 'obj')
  const own = reduced ? [trees.heads[head]!] : subjectOf(reading, trees, head, passive, 0)
  const phrases = (heads: readonly number[]): readonly NounPhrase[] =>
    heads
      .flatMap((at) => [at, ...joinedTo(trees, at)])
      .slice(0, MOST_JOINED)
      .flatMap((at) => phraseOf(setting, at) ?? [])
  return passive ? { subject: [], object: phrases(own), passive } : { subject: phrases(own), object: phrases(object), passive }
}

/** The subject of a verb, of a relative clause what it is about, of a verb without one that of the verb it goes with. */
function subjectOf(reading: Reading, trees: Trees, verb: number, passive: boolean, step: number): readonly number[] {
  const own = childrenOf(trees, verb).find((child) => trees.relations[child]!.startsWith('nsubj'))
  const above = trees.heads[verb] ?? -1
  const relation = trees.relations[verb] ?? ''
  if (own !== undefined) {
    if (/^(?:who|which|that|whom)$/.test(wordAt(reading, own)) && relation.startsWith('acl') && above !== -1) return [above]
    return [own]
  }
  if (above === -1 || step >= MOST_STEPS) return []
  if (relation.startsWith('acl')) return [above]
  if (relation !== 'conj' && relation !== 'advcl' && relation !== 'xcomp' && relation !== 'parataxis') return []
  if (relation === 'xcomp') {
    const object = childrenOf(trees, above).find((child) => /^i?obj$/.test(trees.relations[child]!))
    if (object !== undefined) return [object]
  }
  const abovePassive = childrenOf(trees, above).some((child) => /:pass$/.test(trees.relations[child]!))
  // "The convoy was hit, killing two": what was hit killed nobody.
  if (abovePassive && !passive) return []
  return subjectOf(reading, trees, above, passive, step + 1)
}

function childrenOf({ heads }: Trees, head: number): readonly number[] {
  const found: number[] = []
  for (let at = Math.max(0, head - WINDOW); at < Math.min(heads.length, head + WINDOW); at++) if (heads[at] === head) found.push(at)
  return found
}

/** Joined by "and"; what "including" adds is a part and no second one. */
function joinedTo(trees: Trees, head: number): readonly number[] {
  return childrenOf(trees, head).filter(
    (child) => child > head && trees.relations[child] === 'conj' && !childrenOf(trees, child).some((at) => trees.relations[at] === 'case'),
  )
}

function phraseOf({ scene }: Setting, head: number): NounPhrase | null {
  const phrase = phraseAt(scene, head)
  if (phrase) return phrase
  if (!/^(?:CD|NN|NNS|NNP|NNPS|JJ|PRP|DT)$/.test(xposAt(scene.reading, head))) return null
  return { ...spanOver(scene.reading, head, head + 1), first: head, last: head + 1, head, kind: 'common', possessor: null }
}
