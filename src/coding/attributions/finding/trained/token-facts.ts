import { FeatureList, hashText, type LinearModel, mix, type WordForm } from '../../../../language/index.ts'
import { type Scene, spanOver } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { addQuotes, addRules, addTree, FAR } from './derived-facts.ts'

/** What features ask of the tokens of a document, as numbers: one entry for each token. */
export interface TokenFacts {
  readonly scene: Scene
  readonly length: number
  readonly low: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  /** Broad sense of the word in a dictionary. */
  readonly sense: Int32Array
  /** Kind of the name it belongs to, and whether it begins it. */
  readonly name: Int32Array
  /** Head in the tree; -1 for a root. */
  readonly head: Int32Array
  readonly relation: Int32Array
  /** First and last token under it in the tree. */
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  /** How readily it is a cue, 0 to 5, by lemma. */
  readonly cueRate: Int32Array
  /** Nearest word above it in the tree that is readily a cue, or -1. */
  readonly cueAbove: Int32Array
  /** The word under `cueAbove` through which it hangs there. */
  readonly branch: Int32Array
  /** A word readily a cue that hangs beside it, in parenthesis mostly (", he said,"), or -1. */
  readonly cueBeside: Int32Array
  /** 0 outside of quotations; else where in one: opening mark, first word, inside, closing mark; others for words held at a distance. */
  readonly quote: Int32Array
  /** Tokens since a quotation closed, up to 7; 7 too where none did in the paragraph. */
  readonly sinceQuote: Int32Array
  /** Tokens until a quotation opens, up to 7. */
  readonly untilQuote: Int32Array
  /** First token of its sentence and of its block, and those after the last. */
  readonly sentenceFirst: Int32Array
  readonly sentenceLast: Int32Array
  /** What the rules make of it: the label of a span, mixed with the name of the rule in `rule`. */
  readonly ruled: Int32Array
  readonly rule: Int32Array
  readonly blocks: readonly Paragraph[]
}

/** Tokens of one block. */
export interface Paragraph {
  readonly first: number
  readonly last: number
  readonly isTitle: boolean
}

const NAME_KINDS = ['person', 'organization', 'group', 'place', 'nationality', 'facility', 'weapon', 'vehicle', 'role']

const hashes = new Map<string, number>()
/** Hash of a tag or relation: there are few. */
function hashOf(text: string): number {
  let hash = hashes.get(text)
  if (hash === undefined) {
    hash = hashText(text)
    hashes.set(text, hash)
  }
  return hash
}

/** The one feature that a word has in the list of cue rates. */
export const cueRateKey = (lemma: string, coarse: string): number => mix(mix(4711, hashText(lemma)), hashOf(coarse))

/** Reads them off a scene, once for a document: `rates` are the learnt cue rates, `rules` what the rules find in it. */
export function tokenFacts(
  scene: Scene,
  forms: (text: string) => WordForm,
  rates: LinearModel,
  rules: readonly FoundAttribution[],
): TokenFacts {
  const { reading } = scene
  const n = reading.tokens.length
  const make = (): Int32Array => new Int32Array(n)
  const facts = {
    scene,
    length: n,
    low: make(),
    lemma: make(),
    tag: make(),
    coarse: make(),
    shape: make(),
    suffix: make(),
    sense: make(),
    name: make(),
    head: make().fill(-1),
    relation: make(),
    leftmost: make(),
    rightmost: make(),
    cueRate: make(),
    cueAbove: make().fill(-1),
    branch: make().fill(-1),
    cueBeside: make().fill(-1),
    quote: make(),
    sinceQuote: make().fill(FAR),
    untilQuote: make().fill(FAR),
    sentenceFirst: make(),
    sentenceLast: make(),
    ruled: make(),
    rule: make(),
    blocks: paragraphs(scene),
  }
  const rate = new FeatureList(1)
  const found = new Float64Array(1)
  for (let i = 0; i < n; i++) {
    const token = reading.tokens[i]!
    const { upos, xpos } = reading.tags[i]!
    const form = forms(token.text)
    const lemma = reading.lemmas[i]!.toLowerCase()
    const sentence = reading.sentences[token.sentence]!
    facts.low[i] = form.low
    facts.lemma[i] = hashText(lemma)
    facts.tag[i] = hashOf(xpos)
    facts.coarse[i] = hashOf(upos)
    facts.shape[i] = form.shape
    facts.suffix[i] = form.suffix3
    facts.sense[i] = form.sense
    const name = reading.names[reading.nameAt[i]!]
    facts.name[i] = name ? 1 + NAME_KINDS.indexOf(name.kind) * 2 + (name.first === i ? 1 : 0) : 0
    facts.sentenceFirst[i] = sentence.first
    facts.sentenceLast[i] = sentence.last
    facts.head[i] = reading.trees?.heads[i] ?? -1
    facts.relation[i] = hashOf(reading.trees?.relations[i] ?? '')
    rate.keys[0] = cueRateKey(lemma, upos)
    rate.length = 1
    rates.score(rate, found)
    facts.cueRate[i] = Math.round(Math.sqrt(found[0]!))
  }
  addTree(facts)
  addQuotes(facts)
  addRules(facts, rules)
  return facts
}

function paragraphs({ reading }: Scene): readonly Paragraph[] {
  const made: Paragraph[] = []
  let block = -1
  for (const { first, last, block: own } of reading.sentences) {
    const before = made.at(-1)
    if (before && own === block) made[made.length - 1] = { ...before, last }
    else {
      const kind = reading.document.blocks[own]?.kind
      made.push({ first, last, isTitle: kind === 'title' || kind === 'heading' })
    }
    block = own
  }
  return made
}

/** The stretch of text over tokens of the facts. */
export const spanOf = ({ scene }: TokenFacts, first: number, last: number) => spanOver(scene.reading, first, last)
