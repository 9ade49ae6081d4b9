const LISTS: Readonly<Record<string, string>> = {
  DT: 'the a an this that these those some any no every each another all both either neither',
  IN: 'of in on at by for from with about into over after before under against between through during near since until than as because if while although though whether per amid among across behind beyond despite inside outside toward towards upon via within without',
  CC: 'and or but nor yet &',
  PRP: 'i you he she it we they me him her us them himself herself itself themselves',
  PRP$: 'my your his its our their',
  MD: "will would can could may might shall should must 'll",
  TO: 'to',
  WDT: 'which',
  WP: 'who whom what',
  WRB: 'when where why how',
  EX: 'there',
  RB: "not n't also only still already never ever just very too now then here again however later",
  CD: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen',
  VB: 'be',
  VBZ: 'is has does says',
  VBP: 'are have do am say',
  VBD: 'was were had did said told went came took made left fell held',
  VBN: 'been done gone taken given known shown',
  POS: "'s ’s '",
  '.': '. ! ?',
  ',': ',',
  ':': ': ; - -- – — …',
  '``': '“ ‘',
  "''": '" ” ’',
  '-LRB-': '( [ {',
  '-RRB-': ') ] }',
  $: '$ € £ ¥',
}

/** The Penn tag of words whose class is small and whose tag seldom changes. */
export const CLOSED_CLASS_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTS).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
)
