/**
 * English patterns that say what is not known, not said or not confirmed. Data only: `find-gaps.ts` matches them word by word.
 *
 * In a pattern `a|b` is either word, `~verb` any form of a verb, `?word` a word that may be missing, `*` up to four words of any kind. Apart from
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
  'say|mention|state|specify|identify|name|disclose|reveal|elaborate|comment|respond|explain|confirm|indicate|detail|clarify|address'

export const GAP_PATTERNS: readonly GapPattern[] = [
  {
    kind: 'unverified',
    reach: 'clause',
    patterns: [
      `could|can|cannot ?${NOT} ?be ?immediately ?independently verified|confirmed|corroborated|authenticated`,
      `could|can ?${NOT} ?immediately ?independently verify|confirm|corroborate|authenticate`,
      `not|n't|n’t ?immediately|yet possible to ?independently verify|confirm|check|corroborate`,
      `impossible to ?independently verify|confirm|check|corroborate`,
      'unable to ?independently verify|confirm|corroborate|check|authenticate',
      `${NOT} ?yet ?been ?immediately ?independently ?officially verified|confirmed|corroborated|authenticated`,
      'no ?immediate independent|official confirmation|verification',
      'yet to be ?independently ?officially verified|confirmed',
      'difficult|hard to ?independently verify|confirm|check',
      'lack of ?independent verification|confirmation',
    ],
  },
  { kind: 'unverified', reach: 'phrase', patterns: ['unverified', 'unconfirmed', 'uncorroborated'] },
  {
    kind: 'not-stated',
    reach: 'clause',
    patterns: [
      `did|does|do|has|have|had|would|could ${NOT} ?immediately ?publicly ?yet ${TELLING}|said|mentioned|stated|specified|identified|named|provided|disclosed|revealed|commented|responded|explained`,
      `did|does|do|has|have|had|would|could ${NOT} ?immediately ~give|~provide|~offer ?any ?further|more|other details|detail|reason|reasons|explanation|figure|figures|name|names|information|evidence`,
      '~decline|~refuse ?immediately to comment|say|give|identify|name|provide|elaborate|confirm|specify|disclose|discuss|answer|respond|be|speak',
      'without ?further|immediately giving|elaborating|saying|naming|identifying|providing|specifying|mentioning|stating|offering',
      '~give|~provide|~offer no ?further|other|more details|detail|reason|reasons|information|explanation|evidence|figure|figures|names|indication',
      'made|make|makes no mention|comment|reference',
      `no ?further|immediate comment|details|response|reaction|explanation were|was|from|on`,
      `~be not ?immediately ?publicly named|identified|mentioned|disclosed|stated|specified|available|given|released`,
      `could not ?immediately be reached|contacted`,
      'not ?immediately available for comment',
      'no immediate comment|response|reaction',
    ],
  },
  {
    kind: 'unknown',
    reach: 'clause',
    patterns: [
      `?it ~be ${NOT} ?immediately|yet|entirely|fully|clear|known clear|known|certain`,
      `?it ~be|~remain ?still ?so ?far unclear|unknown|uncertain`,
      `~remain ?still|largely unclear|unknown|uncertain|unidentified|unexplained|unaccounted|unsolved`,
      'yet to be determined|established|identified|explained|found|known',
      `${NOT} ?yet ?been determined|established|identified|found|named|located`,
      `could|can ${NOT} ?immediately ?be determined|established|ascertained|identified`,
      'no ?immediate|further word|information|news|indication|clue|clues|sign on|of|about|as|that',
      'no ?one|group|organization|organisation|side|party ?has|have|had ?immediately|yet|so|publicly ?far claimed|taken responsibility',
      'no ?immediate claim|claims of responsibility',
      'fate|whereabouts|identity|identities|motive|cause * unknown|unclear',
      `~do|did|does ${NOT} ?yet know`,
      'nobody|no-one|none ?of ?them ?can|could knows|knew|know|say|tell|explain|confirm|claimed|admitted',
      'no one ?can|could knows|knew|know|say|tell|explain|confirm|claimed|admitted',
      'neither of them knows|knew|know',
      'no group|organization|organisation|side|party|faction ?has|have|had said|admitted',
      'no|nobody|no-one ?one ?group has|have|had ?yet said|admitted',
    ],
  },
  { kind: 'unknown', reach: 'phrase', patterns: ['unknown', 'unidentified', 'unspecified', 'undisclosed', 'unnamed', 'undetermined'] },
  {
    kind: 'disputed',
    reach: 'clause',
    patterns: [
      '~be|~remain ?still|also|hotly disputed|contested',
      'conflicting|contradictory|differing|rival accounts|reports|versions|claims|figures|statements',
      '~give|~offer|~provide conflicting|contradictory|differing',
    ],
  },
  { kind: 'disputed', reach: 'phrase', patterns: ['disputed', 'contested'] },
  { kind: 'alleged', reach: 'phrase', patterns: ['alleged', 'suspected', 'accused'] },
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
    reach: 'words',
    patterns: [
      'may|might|could ?also|well|already have been|~be',
      'possibly',
      'perhaps',
      'apparently',
      'it ~be ?also possible|likely|unlikely that',
      '~appear|~seem to ?have',
      `${NOT} ?yet|entirely certain|sure`,
      'uncertain ?about|whether|how|if',
      'doubts ?remain about|over',
    ],
  },
]
