import { makeParser, moveCost, type ParserWords, parseSentence } from '../../src/language/index.ts'
import { Learner } from '../linear-model/learner.ts'
import { seededRandom, shuffled } from '../linear-model/shuffle.ts'
import { labelsOf } from './train-tagger.ts'

export interface ParsedSentence {
  readonly words: ParserWords
  /** Gold heads; the number of words for the root. */
  readonly heads: Int32Array
  readonly relations: readonly string[]
}

export interface TrainedParser {
  readonly moves: Learner
  readonly relations: Learner
}

/** How often a wrong move is followed once the first epoch is over, so that the parser learns to go on behind its own mistakes. */
const EXPLORED = 0.9

export function trainParser(
  sentences: readonly ParsedSentence[],
  epochs: number,
  seed: number,
  report: (epoch: number, rightMoves: number, rightRelations: number) => void,
): TrainedParser {
  const names = labelsOf(sentences.flatMap((sentence) => sentence.relations))
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const gold = sentences.map((sentence) => Int32Array.from(sentence.relations, (name) => numberOf.get(name) ?? -1))
  const moves = new Learner(['shift', 'left', 'right'])
  const relations = new Learner(names)
  const parser = makeParser(moves, relations)
  const random = seededRandom(seed)
  const order = sentences.map((_, i) => i)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let rightMoves = 0
    let allMoves = 0
    let rightRelations = 0
    let allRelations = 0
    for (const i of shuffled(order, random)) {
      const { words, heads } = sentences[i]!
      parseSentence(parser, words, {
        move(state, predicted, features, scores) {
          let least = Number.POSITIVE_INFINITY
          let truth = predicted
          let cost = 0
          for (let move = 0; move < 3; move++) {
            if (!state.allows(move)) continue
            const loss = moveCost(state, heads, move)
            if (move === predicted) cost = loss
            if (loss < least || (loss === least && scores[move]! > scores[truth]!)) {
              least = loss
              truth = move
            }
          }
          moves.tick()
          allMoves++
          if (cost === least) {
            rightMoves++
            return predicted
          }
          moves.update(features, truth, predicted)
          return epoch > 1 && random() < EXPLORED ? predicted : truth
        },
        relation(head, dependent, predicted, features) {
          const truth = gold[i]![dependent]!
          if (heads[dependent] !== head || truth < 0) return predicted
          relations.tick()
          allRelations++
          if (truth === predicted) rightRelations++
          else {
            relations.update(features, truth, predicted)
          }
          return predicted
        },
      })
    }
    report(epoch, rightMoves / allMoves, rightRelations / allRelations)
  }
  return { moves, relations }
}
