/** Gives the dictionary form of a word with a Penn tag. */
export type Lemmatiser = (text: string, lower: string, xpos: string) => string

const LONGEST_ENDING = 5

/**
 * Reads a lemma file: one rule a line, `tag TAB ending TAB letters to cut TAB letters to add`, where an ending that begins with `=` is
 * the whole word. The longest ending that fits the word and its tag counts; none: the word itself. Proper names keep their capitals.
 */
export function readLemmatiser(source: string): Lemmatiser {
  const rules = new Map<string, { cut: number; add: string }>()
  for (const line of source.split('\n')) {
    const [tag, ending, cut, add] = line.split('\t')
    if (tag && ending !== undefined && cut !== undefined) rules.set(`${tag} ${ending}`, { cut: Number(cut), add: add ?? '' })
  }
  return (text, lower, xpos) => {
    const word = xpos.startsWith('NNP') || lower.length !== text.length ? text : lower
    let rule = rules.get(`${xpos} =${lower}`)
    for (let size = Math.min(LONGEST_ENDING, lower.length - 1); rule === undefined && size >= 0; size--) {
      rule = rules.get(`${xpos} ${lower.slice(lower.length - size)}`)
    }
    if (rule === undefined || rule.cut >= word.length + (rule.add === '' ? 0 : 1)) return word
    return word.slice(0, word.length - rule.cut) + rule.add
  }
}
