/** What the parser knows of one word of the sentence. Hashes but for `isComma` and `isVerb`. */
export interface ParserWords {
  readonly length: number
  readonly word: Int32Array
  /** `xpos|upos` */
  readonly tag: Int32Array
  /** `upos` alone. */
  readonly coarse: Int32Array
  /** Senses that the word table gives. */
  readonly sense: Int32Array
  readonly suffix: Int32Array
  /** Commas (and verbs) before each place, so that those between two words are a difference. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const NONE = -1

/**
 * A configuration of the arc-hybrid system: a stack of words, the words still to come (`front` is the next, the root after the last),
 * and the arcs so far with, for each word, its two outermost dependents on each side.
 */
export class ParseState {
  readonly words: ParserWords
  readonly heads: Int32Array
  /** Label number of the arc to the head. */
  readonly labels: Int32Array
  readonly stack: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Which relations hang on a word already, as a set of bits (several relations may share one). */
  readonly relationsOn: Int32Array
  size = 0
  front = 0

  constructor(words: ParserWords) {
    const n = words.length + 1
    this.words = words
    this.heads = new Int32Array(n).fill(NONE)
    this.labels = new Int32Array(n).fill(NONE)
    this.stack = new Int32Array(n)
    this.left1 = new Int32Array(n).fill(NONE)
    this.left2 = new Int32Array(n).fill(NONE)
    this.right1 = new Int32Array(n).fill(NONE)
    this.right2 = new Int32Array(n).fill(NONE)
    this.leftCount = new Int32Array(n)
    this.rightCount = new Int32Array(n)
    this.relationsOn = new Int32Array(n)
  }

  /** Number that stands for the root: one past the last word. */
  get root(): number {
    return this.words.length
  }

  get isFinal(): boolean {
    return this.front === this.root && this.size === 0
  }

  /** The word `depth` under the top of the stack, or NONE. */
  top(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : NONE
  }

  /** The root takes one word: the last on the stack. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.front < this.root
    if (move === LEFT) return this.size > 0 && (this.front < this.root || this.size === 1)
    return this.size > 1
  }

  /** The one move that is left, or NONE where there is a choice: most words at a sentence's end, and all with which it begins, leave none. */
  get onlyMove(): number {
    if (this.size === 0) return SHIFT
    if (this.front < this.root) return NONE
    return this.size === 1 ? LEFT : RIGHT
  }

  /** The head and dependent of the arc that a move other than SHIFT makes. */
  headOf(move: number): number {
    return move === LEFT ? this.front : this.top(1)
  }

  shift(): void {
    this.stack[this.size++] = this.front++
  }

  /** Takes the top of the stack as dependent of `head`. */
  attach(head: number, label: number): void {
    const dependent = this.stack[--this.size]!
    this.heads[dependent] = head
    this.labels[dependent] = label
    this.relationsOn[head]! |= 1 << (label % 31)
    if (dependent < head) {
      this.leftCount[head]!++
      this.left2[head] = this.left1[head]!
      this.left1[head] = dependent
    } else {
      this.rightCount[head]!++
      this.right2[head] = this.right1[head]!
      this.right1[head] = dependent
    }
  }
}
