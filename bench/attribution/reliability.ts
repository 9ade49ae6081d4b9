export interface Bin {
  readonly from: number
  readonly count: number
  /** Mean confidence. */
  readonly said: number
  /** Share that is right. */
  readonly right: number
}

/** What confidence says against how often it is right, tenth by tenth. */
export function reliability(answers: readonly { readonly confidence: number; readonly isRight: boolean }[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    const share = (value: (answer: (typeof answers)[number]) => number): number =>
      here.reduce((sum, answer) => sum + value(answer), 0) / (here.length || 1)
    return {
      from: tenth / 10,
      count: here.length,
      said: share(({ confidence }) => confidence),
      right: share(({ isRight }) => (isRight ? 1 : 0)),
    }
  })
}
