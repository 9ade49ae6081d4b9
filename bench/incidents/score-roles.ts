export interface RoleCount {
  readonly right: number
  readonly of: number
  readonly given: number
}

/**
 * Entities of one role in one document: a given one is right when it is a mention of a marked one, each marked one once. As many as can be paired
 * (a maximum matching), as CEAF has it.
 */
export function scoreRoles(wanted: readonly (readonly string[])[], given: readonly string[]): RoleCount {
  const marked = wanted.map((mentions) => new Set(mentions.map(plain)))
  const fits = given.map((words) => marked.flatMap((mentions, index) => (mentions.has(plain(words)) ? [index] : [])))
  const holder = new Map<number, number>()
  const place = (one: number, tried: Set<number>): boolean =>
    fits[one]!.some((index) => {
      if (tried.has(index)) return false
      tried.add(index)
      const other = holder.get(index)
      if (other !== undefined && !place(other, tried)) return false
      holder.set(index, one)
      return true
    })
  const right = fits.filter((_, one) => place(one, new Set())).length
  return { right, of: wanted.length, given: given.length }
}

/** Without case, marks and articles. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .split(/\s+/)
    .filter((word) => !/^(?:a|an|the|)$/.test(word))
    .join(' ')
}
