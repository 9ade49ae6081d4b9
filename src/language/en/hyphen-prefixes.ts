/** Prefixes that stay in one token with the word behind their hyphen (`non-combatant`), as the English treebanks have it; other hyphens are tokens. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  `ante anti co contra counter cross de e ex extra hyper infra inter intra mega meta micro mid mini multi neo non over pan para post pre
   pro proto pseudo quasi re semi socio sub super supra trans tri ultra un uni vice bi`.split(/\s+/),
)
