/** Words for one and the same event: a noun, and the verbs that tell of it. Only the beginnings that `stemOf` leaves. */
const ALIKE: readonly (readonly string[])[] = [
  'bomb explo blast blew blown deton'.split(' '),
  'kill shot murd assas slay slain death dead died kille'.split(' '),
  'attac raid assau storm ambus massa strik struc'.split(' '),
  'coup seize seiz power overt toppl'.split(' '),
  'truce cease deal agree agre accor pact'.split(' '),
  'vote voted elect poll refer'.split(' '),
  'arres detai held'.split(' '),
  'abduc kidna taken seize seiz'.split(' '),
  'siege besie encir'.split(' '),
  'invas invad'.split(' '),
  'crash crash down'.split(' '),
  'prote demon rally march'.split(' '),
  'funer buria buri'.split(' '),
  'feast eid'.split(' '),
]

/** What forms of one word share: "bombing", "bombed" and "bombs" give `bomb`, "explosion" and "exploded" `explo`. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase()
  const bare = lower.length > 5 ? lower.replace(/(?:ings?|ions?|ments?|ers?|ed|es|s)$/, '') : lower.replace(/s$/, '')
  return bare.slice(0, 5)
}

/** The stem of a noun, and those of the words that tell of the same kind of event. */
export function stemsOf(noun: string): readonly string[] {
  const stem = stemOf(noun)
  return [stem, ...ALIKE.filter((stems) => stems.includes(stem)).flat()]
}
