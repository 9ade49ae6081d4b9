/** Controls, and marks that turn the direction of what follows: on a terminal they would not be shown, but obeyed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Text from outside as it can be printed on a terminal: what the terminal would obey is replaced by a mark, white space becomes one space. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(OBEYED, '\ufffd').trim()
}
