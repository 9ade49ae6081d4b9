import { FeatureList, hashText, type LinearModel, mix, type WordForm } from '../../../../language/index.ts'
import { type Scene, spanOver } from '../../../reading/index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { addQuotes, addRules, addTree, FAR } from './derived-facts.ts'
import type { Paragraph, TokenFacts } from './fact-table.ts'

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

/** How readily a word is a cue, 0 to 5, by its `cueRateKey`. */
export type CueRates = (key: number) => number

/** The rates that a model holds. */
export function cueRatesOf(model: LinearModel): CueRates {
  const feature = new FeatureList(1)
  const found = new Float64Array(1)
  feature.length = 1
  return (key) => {
    feature.keys[0] = key
    model.score(feature, found)
    return Math.round(Math.sqrt(found[0]!)) // stored as its square
  }
}

/** Reads them off a scene, once for a document: `rateOf` has the learnt cue rates, `rules` what the rules find in it. */
export function tokenFacts(
  scene: Scene,
  forms: (text: string) => WordForm,
  rateOf: CueRates,
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
    dependents: make(),
    subject: make(),
    clause: make().fill(-1),
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
    facts.cueRate[i] = rateOf(cueRateKey(lemma, upos))
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
