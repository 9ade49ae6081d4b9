/**
 * How often each rule is right, content and source together, measured on training articles of PolNeAR (`npm run bench` has the command). Rules seen too
 * seldom to measure take the mean of their kind.
 */
const MEASURED: Readonly<Record<string, number>> = {
  'quoted-before': 0.87,
  'quoted-before-unlisted': 0.8,
  'quoted-after': 0.8,
  'quoted-after-unlisted': 0.66,
  'that-clause': 0.78,
  'that-clause-unlisted': 0.7,
  'that-clause-ing': 0.64,
  'bare-clause': 0.78,
  'bare-clause-ing': 0.57,
  parenthesis: 0.83,
  trailing: 0.76,
  'according-to': 0.74,
  headline: 0.82,
  noun: 0.4,
  'noun-owned': 0.5,
  'complement-thing': 0.56,
  'complement-thing-ing': 0.43,
  'complement-whom-to': 0.71,
}
const OTHERWISE = 0.6

/** An estimate from 0 to 1 of how likely a rule's finding is right. */
export const confidenceOf = (rule: string): number => MEASURED[rule] ?? OTHERWISE
