import { FeatureList } from '../linear-model/feature-list.ts'
import { best, type Scorer } from '../linear-model/scorer.ts'
import { MOVE_FEATURES, moveFeatures } from './move-features.ts'
import { NONE, type ParserWords, ParseState, SHIFT } from './parse-state.ts'
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts'

/** A greedy parser: one model chooses the moves, one names the relation of each arc as it is made. */
export interface Parser {
  readonly moves: Scorer
  readonly relations: Scorer
  readonly moveList: FeatureList
  readonly relationList: FeatureList
  readonly moveScores: Float64Array
  readonly relationScores: Float64Array
}

/** Puts the models of moves and relations into a parser; do it once. */
export function makeParser(moves: Scorer, relations: Scorer): Parser {
  return {
    moves,
    relations,
    moveList: new FeatureList(MOVE_FEATURES),
    relationList: new FeatureList(RELATION_FEATURES),
    moveScores: new Float64Array(moves.labels.length),
    relationScores: new Float64Array(relations.labels.length),
  }
}

/** What training does at each decision: sees the scores and features, returns the choice that stands. */
export interface ParserTeacher {
  move(state: ParseState, predicted: number, features: FeatureList, scores: Float64Array): number
  relation(head: number, dependent: number, predicted: number, features: FeatureList): number
}

/** The tree of one sentence: a state whose arcs are complete. Takes two moves for each word. */
export function parseSentence(parser: Parser, words: ParserWords, teacher?: ParserTeacher): ParseState {
  const state = new ParseState(words)
  const { moves, relations, moveList, relationList, moveScores, relationScores } = parser
  while (!state.isFinal) {
    let move = state.onlyMove
    if (move === NONE) {
      moveFeatures(state, moveList)
      moves.score(moveList, moveScores)
      for (let other = 0; other < 3; other++) if (!state.allows(other)) moveScores[other] = -Infinity
      move = best(moveScores)
      if (teacher) move = teacher.move(state, move, moveList, moveScores)
    }
    if (move === SHIFT) {
      state.shift()
      continue
    }
    const head = state.headOf(move)
    const dependent = state.top(0)
    relationFeatures(state, head, dependent, relationList)
    relations.score(relationList, relationScores)
    const relation = best(relationScores)
    state.attach(head, teacher ? teacher.relation(head, dependent, relation, relationList) : relation)
  }
  return state
}
