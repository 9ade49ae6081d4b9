import { FeatureList } from '../../src/language/index.ts'

/** Templates of features to leave out of each pass. */
export interface Without {
  readonly spans: ReadonlySet<number>
  readonly cues: ReadonlySet<number>
}

export const NONE: Without = { spans: new Set(), cues: new Set() }

/** A list of features that takes no notice of some templates. */
export class SelectedFeatures extends FeatureList {
  private readonly left: ReadonlySet<number>

  constructor(capacity: number, left: ReadonlySet<number>) {
    super(capacity)
    this.left = left
  }

  override add(template: number, a: number): void {
    if (!this.left.has(template)) super.add(template, a)
  }

  override addPair(template: number, a: number, b: number): void {
    if (!this.left.has(template)) super.addPair(template, a, b)
  }

  override addTriple(template: number, a: number, b: number, c: number): void {
    if (!this.left.has(template)) super.addTriple(template, a, b, c)
  }
}
