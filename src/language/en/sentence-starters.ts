/** Words with which a sentence begins rather than a name goes on: they decide whether an abbreviation's stop ended one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An In On At It He She They We I You But And Or So If When While After Before As This That These Those There His Her Its Their
   Our My Some Many Most No Not For From With By To What Who How Why Where However Since Until Now Then Also Both One Two Three`.split(
    /\s+/,
  ),
)
