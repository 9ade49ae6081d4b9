import type { Upos } from '../../core/index.ts'

const UPOS: Readonly<Record<string, Upos>> = {
  JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', IN: 'ADP', RP: 'ADP', RB: 'ADV', RBR: 'ADV', RBS: 'ADV', WRB: 'ADV', MD: 'AUX', CC: 'CCONJ',
  DT: 'DET', PDT: 'DET', WDT: 'PRON', UH: 'INTJ', NN: 'NOUN', NNS: 'NOUN', CD: 'NUM', POS: 'PART', TO: 'PART', EX: 'PRON', PRP: 'PRON',
  'PRP$': 'PRON', WP: 'PRON', 'WP$': 'PRON', NNP: 'PROPN', NNPS: 'PROPN', $: 'SYM', SYM: 'SYM',
  VB: 'VERB', VBD: 'VERB', VBG: 'VERB', VBN: 'VERB', VBP: 'VERB', VBZ: 'VERB', FW: 'X', ADD: 'X', LS: 'X', GW: 'X', AFX: 'X', NFP: 'PUNCT',
} // biome-ignore format: a table

const AUXILIARIES = new Set("be is are was were been being 's 're 'm am do does did have has had".split(' '))
const SUBORDINATORS = new Set('because if that whether while although though since until unless before after as'.split(' '))

/** The universal part of speech that goes with a Penn tag; the word decides where the Penn tag leaves it open. */
export function uposOf(xpos: string, lower: string): Upos {
  const upos = UPOS[xpos] ?? 'PUNCT'
  if (upos === 'VERB' && AUXILIARIES.has(lower)) return 'AUX'
  if (xpos === 'IN' && SUBORDINATORS.has(lower)) return 'SCONJ'
  return lower === "n't" || lower === 'not' ? 'PART' : upos
}
