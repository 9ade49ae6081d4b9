import type { Without } from '../../training/attribution/selected-features.ts'

const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Groups of templates in `src/coding/attributions/finding/trained/span-features.ts` and `cue-features.ts`, left out one by one. */
export const FEATURE_GROUPS: Readonly<Record<string, Without>> = {
  tree: { spans: new Set([...range(52, 79), ...range(86, 96)]), cues: new Set(range(40, 56)) },
  quotations: { spans: new Set(range(33, 40)), cues: new Set(range(27, 31)) },
  'cue rates': { spans: new Set(range(41, 51)), cues: new Set([35]) },
  rules: { spans: new Set(range(80, 85)), cues: new Set(range(60, 66)) },
}
