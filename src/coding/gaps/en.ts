/**
 * English patterns that say what is not known, not said or not confirmed. Data only: `find-gaps.ts` matches them word by word.
 *
 * In a pattern `a|b` is either word, `~verb` any form of a verb, `?word` a word that may be missing, `+` an adverb, `*` up to five words of any kind. Apart from
 * that each word stands for itself in lower case.
 */
import type { Gap } from '../../core/index.ts'

export interface GapPattern {
  readonly kind: Gap['kind']
  /** What the gap's span takes in: the clause from the pattern's subject on, the noun phrase, or the words and the verb after them. */
  readonly reach: 'clause' | 'phrase' | 'words'
  readonly patterns: readonly string[]
}

const NOT = "not|n't|n’t|never"
const TELLING =
  'say|mention|state|specify|answer|return|identify|name|disclose|reveal|elaborate|comment|respond|reply|react|explain|confirm|indicate|detail|clarify|address'
const TOLD =
  'said|mentioned|stated|specified|identified|named|provided|disclosed|revealed|commented|responded|replied|reacted|explained|answered'
const CHECK = 'verify|confirm|corroborate|authenticate|check|establish|substantiate'
const CHECKED = 'verified|confirmed|corroborated|authenticated|checked|substantiated'
const NOBODY = 'nobody|no-one|none|neither'
const QUESTION = 'who|whom|whose|what|where|when|why|how|whether|if|which'
const DETAILS =
  'details|detail|reason|reasons|explanation|figure|figures|toll|names|number|numbers|information|date|dates|indication|breakdown'

export const GAP_PATTERNS: readonly GapPattern[] = [
  {
    kind: 'unverified',
    reach: 'clause',
    patterns: [
      `could|can|cannot ?${NOT} ?be ?+ ?+ ${CHECKED}`,
      `could|can ${NOT} ?+ ?+ ${CHECK}`,
      `cannot ?+ ?+ ${CHECK}`,
      `could|can neither ${CHECK}`,
      `neither * can|could be ${CHECKED}`,
      `${NOT} ?+ ?+ possible to ?+ ${CHECK}`,
      `${NOT} ?+ ?been able to ?+ ${CHECK}|examine`,
      `${NOT} in a position to ${CHECK}`,
      `impossible to ?+ ${CHECK}`,
      `unable to ?+ ${CHECK}`,
      `${NOT} ?+ ?been ?+ ?+ ${CHECKED}`,
      'no|without ?+ independent|official|outside confirmation|verification|corroboration',
      `yet to be ?+ ?+ ${CHECKED}`,
      `difficult|hard to ?+ ${CHECK}`,
      'lack of ?independent verification|confirmation',
      '~give|~offer|~provide|~produce|~present|~show|~cite|~publish no evidence|proof',
      `did|does|do|has|have|had|would ${NOT} ?+ ~give|~offer|~provide|~produce|~present|~show|~cite ?any evidence|proof`,
      'without ?+ giving|offering|providing|producing|presenting|showing|citing ?any evidence|proof',
      'verification ~be ?still ongoing|under|pending|underway|continuing',
      `none * could|can be ?+ ${CHECKED}`,
      `nor could|can|has|have * ?be|been ?+ ${CHECKED}`,
      'there ~be|~have ?been no ?+ ?independent|official|outside confirmation|verification|corroboration|proof',
    ],
  },
  { kind: 'unverified', reach: 'phrase', patterns: ['unverified', 'unconfirmed', 'uncorroborated', 'unsubstantiated'] },
  {
    kind: 'unknown',
    reach: 'clause',
    patterns: [
      `could|can ${NOT} ?+ say|tell ?+ ${QUESTION}`,
      `cannot ?+ say|tell ?+ ${QUESTION}`,
      'whether|how|why|who|what * can|cannot ?not say|tell',
      `nothing|little ~be|~have ?been ?+ known`,
    ],
  },
  {
    kind: 'not-stated',
    reach: 'clause',
    patterns: [
      `did|does|do|has|have|had|would|could ${NOT} ?+ ?+ ${TELLING}|${TOLD}`,
      `did|does|do|has|have|had|would|could ${NOT} ?+ ~give|~provide|~offer|~publish|~release|~put ?any ?a|the ?further|more|other|exact|precise ${DETAILS}`,
      `would ${NOT} be drawn|pressed`,
      `would ${NOT} ~get|~go into`,
      'would say|tell|confirm only|nothing|little',
      '~decline|~refuse ?+ to comment|say|give|identify|name|provide|elaborate|confirm|specify|disclose|discuss|answer|respond|be|speak|explain|reveal',
      'without ?further|+ giving|elaborating|saying|naming|identifying|providing|specifying|mentioning|stating|offering|explaining',
      `~give|~provide|~offer|~publish|~release|~issue|~put no ?further|other|more|exact ${DETAILS}`,
      '~offer|~give none of its|their|his|her own',
      'made|make|makes|making no mention|comment|reference|statement',
      `no ?further|immediate comment|details|response|reaction|explanation|reply were|was|from|on|came`,
      `~be not ?+ publicly ?+ named|identified|mentioned|disclosed|stated|specified|available|released`,
      `~be ${NOT} ?+ named|identified|mentioned|disclosed|stated|specified|available|released`,
      `~be ${NOT} ?+ naming`,
      '~withhold|~withheld ?the|his|her|their name|names|identity|identities',
      `could not ?+ be reached|contacted`,
      `not ?+ available for comment`,
      `${NOT} in a position to comment|say|discuss`,
      'no immediate comment|response|reaction',
      `neither ~confirm nor ~deny`,
      '~keep|~remain|~stay|~be ?+ silent',
      `${NOBODY} ?one|of ?them * will|would say|talk|speak|tell`,
      'no one * will|would say|talk|speak|tell',
      'no comment from|by|on',
      '~say|~tell nothing|little about|on|more|else',
      '~say nothing of it|him|her|them|his|the|what|who|how|any',
      'there ~be|~have ?been no ?+ ?official|immediate comment|reaction|response|statement|reply|explanation',
      `no ?+ ?official|exact|precise|further|other ${DETAILS} ~be|~have ?been ?+ given|released|published|available|offered|provided|announced|disclosed|made`,
      `has|have|had ${NOT} ?+ released|published|given|issued|provided|announced|offered|made ?any ?a|an|the|its|their ?+ ${DETAILS}|statement|comment|list`,
      `~have yet to ${TELLING}|publish|release|issue|give`,
      `nor did|does|do|has|had|have|would|will * ${TELLING}|${TOLD}|give|given`,
      `neither * commented|responded|replied|confirmed|answered|reacted|said`,
      `could ${NOT} ?+ reach|contact`,
      'unable to reach|contact',
      '~go|~remain|~leave|~be unanswered',
      'few|scant|no ?+ details ~be|~have|~emerge|about|of',
    ],
  },
  {
    kind: 'unknown',
    reach: 'clause',
    patterns: [
      `?it ~be ${NOT} ?+ ?+ clear|known|certain|established`,
      `?it ~be|~remain ?+ ?so ?far unclear|unknown|uncertain`,
      `~remain ?+ unclear|unknown|uncertain|unidentified|unexplained|unaccounted|unsolved`,
      `~remain to be seen|established|determined|clarified`,
      '~remain|~be ?+ a|an ?+ mystery|question|riddle',
      'too early|soon|difficult|hard|impossible to say|tell|know',
      `~have yet to be ?+ counted|identified|established|determined|found|known|named`,
      `~have yet to identify|establish|determine|find|count|claim|learn`,
      'there ~be|~have ?been no ?+ ?+ word|claim|news|information|sign|trace|list|count|record',
      'yet to be determined|established|identified|explained|found|known',
      `${NOT} ?+ ?been ?+ determined|established|identified|found|named|located|traced`,
      `could|can ${NOT} ?+ be determined|established|ascertained|identified|known`,
      'no ?immediate|further word|information|news|indication|clue|clues|sign|trace on|of|about|as|that',
      'no ?one|group|organization|organisation|side|party ?has|have|had ?+ ?far claimed|taken responsibility|it|the',
      'no ?immediate claim|claims of responsibility',
      'fate|whereabouts|identity|identities|motive|cause * unknown|unclear',
      'circumstances|cause|motive|whether * under|being investigation|investigated|examined',
      `~do|did|does ${NOT} ?+ know ${QUESTION}|the|his|her|their|its|of|about|for`,
      `${NOBODY} ?of ?them ?can|could knows|knew|know|say|tell|explain|confirm|claimed|admitted`,
      'no one ?can|could knows|knew|know|say|tell|explain|confirm|claimed|admitted',
      `${NOBODY} * can|could say|tell ${QUESTION}`,
      'neither of them knows|knew|know',
      'none|neither * been|was|were identified|named|found|traced',
      'no group|organization|organisation|side|party|faction ?has|have|had said|admitted',
      'no|nobody|no-one ?one ?group has|have|had ?yet said|admitted|claimed',
    ],
  },
  { kind: 'unknown', reach: 'phrase', patterns: ['unknown', 'unidentified', 'unspecified', 'undisclosed', 'undetermined'] },
  {
    kind: 'disputed',
    reach: 'clause',
    patterns: [
      '~be|~remain ?still|also|hotly disputed|contested',
      '~be|~remain in dispute',
      '~be|~remain at odds ?with|over|about|on',
      'accounts|versions|figures|statements|reports|tolls ~contradict',
      'conflicting|contradictory|differing|rival accounts|reports|versions|claims|figures|statements',
      'accounts|versions|figures|tolls|claims|reports ~differ|~conflict|~diverge|~vary',
      '~give|~offer|~provide conflicting|contradictory|differing',
    ],
  },
  { kind: 'disputed', reach: 'phrase', patterns: ['disputed', 'contested'] },
  { kind: 'alleged', reach: 'phrase', patterns: ['alleged', 'suspected', 'accused', 'purported'] },
  { kind: 'alleged', reach: 'words', patterns: ['allegedly', '~be alleged to', '~be accused of', '~be suspected of'] },
  {
    kind: 'presumed',
    reach: 'words',
    patterns: [
      'presumed',
      'presumably',
      '~be believed|thought|assumed|feared|presumed to',
      '~be feared|presumed dead|killed|drowned|lost',
      'believed|thought to',
    ],
  },
  { kind: 'reported', reach: 'words', patterns: ['reportedly', '~be reported|said|understood to', '~be reported|rumoured|rumored'] },
  {
    kind: 'uncertain',
    reach: 'clause',
    patterns: [
      'figures|figure|toll|tolls|numbers|number|data|count|counts ~be ?+ provisional|preliminary|incomplete',
      '~be left open',
      'could|can establish neither',
      `could|can ${NOT} be ruled out`,
      'cannot be ruled out',
      '~be|~remain ?+ in doubt',
    ],
  },
  {
    kind: 'uncertain',
    reach: 'phrase',
    patterns: ['preliminary|provisional figures|figure|toll|tolls|numbers|data|count|counts|estimate|estimates'],
  },
  {
    kind: 'uncertain',
    reach: 'words',
    patterns: [
      'may|might|could ?also|well|already have been|~be',
      'possibly',
      'perhaps',
      'apparently',
      'it ~be ?also possible|likely|unlikely that',
      '~appear|~seem to ?have',
      `${NOT} ?+ certain|sure`,
      'unsure ?about|of|whether|how|if',
      'uncertain ?about|whether|how|if',
      'doubts ?remain about|over',
    ],
  },
]
