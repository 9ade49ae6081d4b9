/** One word of the training text. */
export interface LemmaExample {
  readonly form: string
  readonly xpos: string
  readonly lemma: string
}

const LONGEST_ENDING = 5
const LEAST_EXAMPLES = 2

/** The lemma file: for each tag the endings that decide how a word is cut and filled, and the words that no ending gets right. */
export function trainLemmas(examples: readonly LemmaExample[]): string {
  const words = new Map<string, { lower: string; xpos: string; edits: Map<string, number> }>()
  for (const { form, xpos, lemma } of examples) {
    const lower = form.toLowerCase()
    if (/[\t\n]/.test(form + lemma) || lower.length !== form.length || lemma === '_') continue
    const edit = editOf(xpos.startsWith('NNP') ? form : lower, lemma)
    if (edit === null) continue
    const key = `${xpos} ${lower}`
    const word = words.get(key) ?? { lower, xpos, edits: new Map<string, number>() }
    word.edits.set(edit, (word.edits.get(edit) ?? 0) + 1)
    words.set(key, word)
  }
  const endings = new Map<string, Map<string, number>>()
  for (const { lower, xpos, edits } of words.values()) {
    const edit = most(edits)
    for (let size = 0; size <= Math.min(LONGEST_ENDING, lower.length - 1); size++) {
      const key = `${xpos}\t${lower.slice(lower.length - size)}`
      const counts = endings.get(key) ?? new Map<string, number>()
      counts.set(edit, (counts.get(edit) ?? 0) + 1)
      endings.set(key, counts)
    }
  }
  const rules = new Map<string, string>()
  const byLength = [...endings].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  for (const [key, edits] of byLength) {
    const edit = most(edits)
    if (edits.get(edit)! >= LEAST_EXAMPLES && edit !== ruleFor(rules, ...(key.split('\t') as [string, string]))) rules.set(key, edit)
  }
  const lines = [...rules].map(([key, edit]) => `${key}\t${edit}`)
  for (const { lower, xpos, edits } of words.values()) {
    const edit = most(edits)
    if (edit !== ruleFor(rules, xpos, lower.slice(-LONGEST_ENDING), lower.length - 1)) lines.push(`${xpos}\t=${lower}\t${edit}`)
  }
  return `${lines.sort().join('\n')}\n`
}

function ruleFor(rules: ReadonlyMap<string, string>, xpos: string, ending: string, longest = LONGEST_ENDING): string {
  for (let size = Math.min(ending.length, longest); size >= 0; size--) {
    const rule = rules.get(`${xpos}\t${ending.slice(ending.length - size)}`)
    if (rule !== undefined) return rule
  }
  return '0\t'
}

/** What to cut off a word's end and what to add; null when the lemma shares no beginning that is worth a rule. */
function editOf(word: string, lemma: string): string | null {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  if (lemma.length - same > 8) return null
  return `${word.length - same}\t${lemma.slice(same)}`
}

function most(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
