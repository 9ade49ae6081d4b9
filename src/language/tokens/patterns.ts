// What one token looks like, tried in this order at the place a chunk has been read to. All are sticky and bounded, so that the time
// a chunk takes grows with its length alone.

const LETTER = String.raw`[\p{L}\p{M}]`
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}_]`
const STOP = String.raw`(?![\p{L}\p{M}\p{N}])`
const TOP_LEVEL = String.raw`(?:com|org|net|gov|edu|mil|int|info|io|tv|co\.uk)`
const PATH = String.raw`[^\s<>"“”]{0,400}[^\s<>"“”.,;:!?)\]'’]`

const sticky = (source: string): RegExp => new RegExp(source, 'iuy')

export const WORD_AFTER_HYPHEN = sticky(`${LETTER}${IN_WORD}{0,60}`)

/** The order is the rule: the first that matches is the token. What none matches is a token of one character. */
export const TOKEN_PATTERNS: readonly { readonly name: string; readonly expression: RegExp }[] = [
  // Most tokens are decided by the first few.
  { name: 'omission', expression: /\[\.{3}\]/uy },
  { name: 'comma', expression: /[,;"“”()[\]]/uy },
  { name: 'clitic', expression: sticky(`['’](?:s|m|d|ll|re|ve)${STOP}`) },
  { name: 'address', expression: sticky(String.raw`(?:https?://|ftp://|www\.)${PATH}`) },
  { name: 'e-mail', expression: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/uy },
  { name: 'domain', expression: sticky(String.raw`[\w-]{1,64}(?:\.[\w-]{1,64}){0,3}\.${TOP_LEVEL}${STOP}(?:/${PATH})?`) },
  { name: 'initials', expression: sticky(String.raw`(?:\p{L}\.){2,8}(?:\p{L}${STOP})?|(?:Ph|M)\.[A-Z][a-z]?\.`) },
  { name: 'joined letters', expression: sticky(String.raw`\p{L}{1,3}&\p{L}{1,3}${STOP}`) },
  { name: 'word', expression: sticky(`${LETTER}${IN_WORD}*(?:['’]${LETTER}${IN_WORD}*)*`) },
  { name: 'decade', expression: sticky(String.raw`['’]?\d{1,4}s${STOP}|\d{1,3}0['’]s${STOP}`) },
  { name: 'short year', expression: sticky(String.raw`['’]\d\d${STOP}`) },
  { name: 'date', expression: sticky(String.raw`\d{4}-\d\d-\d\d${STOP}|\d{1,2}-\d{1,2}-\d{4}${STOP}`) },
  { name: 'telephone', expression: sticky(String.raw`(?:\d-)?\d{3}-\d{3}-\d{4}${STOP}|\d{3}-\d{4}${STOP}`) },
  { name: 'ordinal', expression: sticky(String.raw`\d{1,12}(?:st|nd|rd|th)${STOP}`) },
  { name: 'number', expression: /[+.]?\d{1,20}(?:[.,:/]\d{1,20}){0,9}/uy },
  { name: 'handle', expression: sticky(String.raw`[@#][\p{L}_]${IN_WORD}{1,64}`) },
  { name: 'clipped word', expression: sticky(`['’](?:em|til|cause|tis|twas|bout)${STOP}`) },
  { name: 'face', expression: /(?:[:;=]-?[()DPp]|\^_\^)(?=\s|$)/uy },
  { name: 'dots', expression: /\.{2,}|…+/uy },
  { name: 'run', expression: /--+|[!?]+|\*+|=+|_+|~+|\++|''|``|’’|‘‘|<<|>>/uy },
]
