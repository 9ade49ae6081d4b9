import { mix } from './hash.ts'

/**
 * The features of one decision: hashes, collected in an array that is used again for the next decision. A feature is a template
 * number and up to three values. A lifetime of its own spares an allocation for each of millions of decisions.
 */
export class FeatureList {
  readonly keys: Int32Array
  length = 0

  constructor(capacity: number) {
    this.keys = new Int32Array(capacity)
  }

  clear(): void {
    this.length = 0
  }

  add(template: number, a: number): void {
    this.keys[this.length++] = mix(template, a)
  }

  addPair(template: number, a: number, b: number): void {
    this.keys[this.length++] = mix(mix(template, a), b)
  }

  addTriple(template: number, a: number, b: number, c: number): void {
    this.keys[this.length++] = mix(mix(mix(template, a), b), c)
  }
}
