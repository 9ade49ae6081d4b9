/**
 * What each piece of evidence is worth, in log-odds.
 */
export const WEIGHTS = {
  prior: -3.2,
  'same-day': 2.2,
  'days-meet': 1,
  'next-day': -1.6,
  'two-days': -2.6,
  'no-day': 0.2,
  'same-place': 1.6,
  'near-place': 0.4,
  'far-place': -1.5,
  'wider-place': 0.6,
  'place-named': 1.0,
  'place-in-report': 0.3,
  'no-place': -0.6,
  'same-type': 1.2,
  'type-same-class': 0.5,
  'type-akin': 0,
  'type-other-means': -1.5,
  'type-other': -3,
  'same-count': 1.2,
  'counts-apart': -0.5,
  'same-actor': 0.8,
  'other-actor': -0.3,
  words: 4,
  'same-name': 0.8,
  'other-names': -0.3,
  'one-report': -2.5,
  'both-aggregate': -0.5,
} as const

export type Evidence = keyof typeof WEIGHTS
