import type { Component, Layers, Span, Trees } from '../../src/core/index.ts'
import type { GoldDocument, GoldWord } from '../../training/corpora/conllu.ts'
import { documentOf, goldLayers } from './documents.ts'
import { f1, percent } from './f1.ts'

interface Sums {
  words: number
  given: number
  tokens: number
  sentences: number
  sentencesGiven: number
  sentencesRight: number
  xpos: number
  upos: number
  lemma: number
  uas: number
  las: number
}

/**
 * Figures on a treebank. From raw text: F1 of tokens and sentences by their spans; tags and arcs count when their tokens (and the head's)
 * are right too. On gold tokens: the share of words. Punctuation counts; LAS compares relations without their subtypes, as CoNLL does.
 */
export function scoreTreebank(components: readonly Component[], documents: readonly GoldDocument[]): Record<string, number> {
  const raw = sums()
  const gold = sums()
  for (const document of documents) {
    const input = documentOf(document.id, document.text, document.paragraphs)
    count(document, run(components, input, {}), raw)
    count(document, run(components.slice(1), input, goldLayers(document)), gold)
  }
  return {
    tokens_f1: f1(raw.tokens, raw.given, raw.words),
    sentences_f1: f1(raw.sentencesRight, raw.sentencesGiven, raw.sentences),
    xpos: percent(gold.xpos, gold.words),
    upos: percent(gold.upos, gold.words),
    lemmas: percent(gold.lemma, gold.words),
    uas: percent(gold.uas, gold.words),
    las: percent(gold.las, gold.words),
    raw_xpos_f1: f1(raw.xpos, raw.given, raw.words),
    raw_uas_f1: f1(raw.uas, raw.given, raw.words),
    raw_las_f1: f1(raw.las, raw.given, raw.words),
  }
}

function run(components: readonly Component[], document: Parameters<Component['run']>[0], start: Layers): Layers {
  return components.reduce((layers, component) => ({ ...layers, ...component.run(document, layers) }), start)
}

function sums(): Sums {
  return { words: 0, given: 0, tokens: 0, sentences: 0, sentencesGiven: 0, sentencesRight: 0, xpos: 0, upos: 0, lemma: 0, uas: 0, las: 0 }
}

function count(document: GoldDocument, layers: Layers, into: Sums): void {
  const { tokens = [], sentences = [], tags = [], lemmas = [] } = layers
  const trees = layers.trees as Trees
  const places = new Map<string, number>()
  tokens.forEach((token, i) => {
    if (!places.has(keyOf(token))) places.set(keyOf(token), i)
  })
  into.given += tokens.length
  const ends = new Set(sentences.map(keyOf))
  into.sentencesGiven += sentences.length
  for (const sentence of document.sentences) {
    into.sentences++
    if (ends.has(keyOf(sentence))) into.sentencesRight++
    const used = new Map<string, number>()
    const found = sentence.words.map((word) => {
      // Words that share a place (a contraction that is not its parts) are told apart by their order.
      const key = keyOf(word)
      const nth = used.get(key) ?? 0
      used.set(key, nth + 1)
      const at = places.get(key)
      return at === undefined || keyOf(tokens[at + nth] ?? { start: -1, end: -1 }) !== key ? -1 : at + nth
    })
    sentence.words.forEach((word, i) => {
      into.words++
      const at = found[i]!
      if (at < 0) return
      into.tokens++
      if (tags[at]!.xpos === word.xpos) into.xpos++
      if (tags[at]!.upos === word.upos) into.upos++
      if (lemmas[at] === word.lemma) into.lemma++
      if (trees.heads[at] !== (word.head < 0 ? -1 : found[word.head]) || (word.head >= 0 && found[word.head]! < 0)) return
      into.uas++
      if (main(trees.relations[at]!) === main(word.relation)) into.las++
    })
  }
}

function keyOf({ start, end }: Span | GoldWord): string {
  return `${start}-${end}`
}

function main(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
