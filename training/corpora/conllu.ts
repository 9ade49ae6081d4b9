/** One word of a treebank, with its place in the document's text. Words of a token that is not their concatenation share its place. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  readonly start: number
  readonly end: number
}

export interface GoldSentence {
  readonly id: string
  readonly words: readonly GoldWord[]
  readonly start: number
  readonly end: number
}

/** A document of a treebank: its text put together again (a blank line between paragraphs), and its sentences. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
  readonly sentences: readonly GoldSentence[]
}

interface OpenDocument {
  id: string
  text: string
  paragraphs: { start: number; end: number }[]
  sentences: GoldSentence[]
}

/** Reads CoNLL-U. Without `# newdoc` all is one document; empty nodes (1.1) are passed over. */
export function parseConllu(source: string): GoldDocument[] {
  const documents: OpenDocument[] = []
  let newParagraph = true
  for (const part of source.split(/\r?\n\r?\n/)) {
    const lines = part.split(/\r?\n/)
    let id = ''
    for (const line of lines) {
      if (line.startsWith('# newdoc')) {
        documents.push({ id: line.split('= ')[1] ?? '', text: '', paragraphs: [], sentences: [] })
        newParagraph = true
      } else if (/^# newpar(?: |$)/.test(line)) newParagraph = true
      else if (line.startsWith('# sent_id = ')) id = line.slice(12)
    }
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) continue
    if (documents.length === 0) documents.push({ id: '', text: '', paragraphs: [], sentences: [] })
    const document = documents.at(-1)!
    if (document.text !== '' && newParagraph) document.text = `${document.text.trimEnd()}\n\n`
    if (newParagraph) document.paragraphs.push({ start: document.text.length, end: 0 })
    const sentence = readSentence(id, rows, document)
    document.sentences.push(sentence)
    document.paragraphs.at(-1)!.end = sentence.end
    newParagraph = false
  }
  return documents
}

function readSentence(id: string, rows: readonly (readonly string[])[], document: OpenDocument): GoldSentence {
  const words: GoldWord[] = []
  const start = document.text.length
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const range = /^(\d+)-(\d+)$/.exec(row[0]!)
    if (row[0]!.includes('.')) continue
    const parts = range ? rows.slice(i + 1, (i += Number(range[2]) - Number(range[1]) + 1) + 1) : [row]
    const surface = row[1]!
    const at = document.text.length
    const whole = parts.map((part) => part[1]!).join('') === surface
    let offset = 0
    for (const part of parts) {
      const begin = at + (whole ? offset : 0)
      const end = whole ? begin + part[1]!.length : at + surface.length
      offset += part[1]!.length
      const [, form, lemma, upos, xpos, , head, relation] = part as string[]
      words.push({ form: form!, lemma: lemma!, upos: upos!, xpos: xpos!, head: Number(head) - 1, relation: relation!, start: begin, end })
    }
    document.text += surface + (row.at(-1)!.includes('SpaceAfter=No') ? '' : ' ')
  }
  return { id, words, start, end: words.at(-1)?.end ?? start }
}
