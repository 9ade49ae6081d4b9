/** What `{name}` stands for in a pattern: the source of a regular expression without groups of its own names. */
export type Vocabulary = Readonly<Record<string, string>>

/**
 * A pattern of a rule, compiled: matches at one place of the text only, without regard to case, up to the end of a word.
 *
 * In its source a space is white space of any length up to four, `_` is white space or a hyphen, `{day:dayOfMonth}` is a word of the
 * vocabulary kept under the name `day`, `{month}` one that is not kept; all else is a regular expression. Every repetition in a pattern
 * is bounded, so that trying it at each word stays linear in the text.
 */
export function compile(source: string, vocabulary: Vocabulary): RegExp {
  const body = source
    .replace(/\{(?:(\w+):)?([A-Za-z]\w*)\}/g, (_, name: string | undefined, word: string) => {
      const meaning = vocabulary[word]
      if (meaning === undefined) throw new Error(`no word '${word}' in the vocabulary of times`)
      return name === undefined ? `(?:${meaning})` : `(?<${name}>${meaning})`
    })
    .replaceAll(' ', '\\s{1,4}')
    .replaceAll('_', '(?:\\s{1,4}|[-‐-–])')
    .replaceAll('\\s+', '\\s{1,4}')
  return new RegExp(`(?:${body})(?![A-Za-z0-9À-ɏ])`, 'iy')
}
