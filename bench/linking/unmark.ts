/** A stretch of text that a mark stood around. */
export interface Mark {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Takes marks out of a text: `A bomb [bomb:went off]`. They do not nest. */
export function unmark(input: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const { 0: whole, 1: name, 2: words, index } of input.matchAll(/\[([a-z][\w-]*):([^\]]*)\]/g)) {
    text += input.slice(from, index)
    marks.push({ name: name!, start: text.length, end: text.length + words!.length })
    text += words
    from = index + whole.length
  }
  return { text: text + input.slice(from), marks }
}
