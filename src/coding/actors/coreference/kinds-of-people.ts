/** Wider words for what somebody has been called: an officer is what a constable or a captain can be taken up as. Data only, by lemma. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const WIDER: readonly { readonly word: string; readonly kinds: ReadonlySet<string> }[] = [
  {
    word: 'officer',
    kinds: list(
      'general lieutenant colonel brigadier major captain commander admiral constable inspector superintendent sergeant policeman policewoman commissioner cmdr. gen. col. lt. maj. brig. capt.',
    ),
  },
  { word: 'soldier', kinds: list('sergeant corporal private lieutenant captain recruit conscript deserter veteran gunner') },
  { word: 'commander', kinds: list('general colonel major captain warlord leader') },
  { word: 'policeman', kinds: list('constable inspector superintendent') },
  { word: 'policewoman', kinds: list('constable inspector superintendent officer') },
  { word: 'cleric', kinds: list('imam priest bishop archbishop cardinal preacher pastor sheikh mullah ayatollah rabbi monk') },
  { word: 'diplomat', kinds: list('ambassador envoy consul attaché') },
  { word: 'politician', kinds: list('president minister premier governor mayor senator lawmaker mp deputy candidate councillor') },
  { word: 'lawmaker', kinds: list('senator mp deputy congressman congresswoman legislator parliamentarian') },
  { word: 'deputy', kinds: list('mp lawmaker legislator parliamentarian') },
  {
    word: 'official',
    kinds: list(
      'minister governor mayor commissioner prefect administrator secretary director coordinator spokesman spokeswoman spokesperson',
    ),
  },
  { word: 'spokesperson', kinds: list('spokesman spokeswoman') },
  { word: 'lawyer', kinds: list('attorney prosecutor advocate barrister') },
  { word: 'judge', kinds: list('justice magistrate') },
  { word: 'doctor', kinds: list('surgeon physician medic') },
  { word: 'reporter', kinds: list('journalist correspondent editor') },
  { word: 'journalist', kinds: list('reporter correspondent editor photographer cameraman') },
  { word: 'gunman', kinds: list('attacker assailant fighter militant rebel insurgent') },
  { word: 'attacker', kinds: list('gunman assailant bomber') },
  { word: 'fighter', kinds: list('rebel insurgent militant guerrilla gunman') },
  { word: 'rebel', kinds: list('insurgent guerrilla fighter leader') },
  { word: 'leader', kinds: list('chief head chairman chairwoman president founder') },
  { word: 'sibling', kinds: list('brother sister') },
  { word: 'child', kinds: list('boy girl son daughter baby toddler infant') },
  { word: 'parent', kinds: list('mother father') },
]

const WIDER_BY_WORD = new Map(WIDER.map(({ word, kinds }) => [word, kinds]))

/** Nouns that with "the" mostly take up somebody spoken of just before, of whatever office or work. */
export const ANYBODY = list(
  'man gentleman woman lady boy girl child youth teenager mother father widow widower veteran pensioner patient shopkeeper businessman businesswoman student farmer teacher trader merchant shepherd herder newcomer stranger',
)

/** Nouns that tell a person by another: whose it is has to be the same. */
export const KIN = list(
  'brother sister son daughter wife husband mother father uncle aunt cousin nephew niece grandmother grandfather widow widower lawyer deputy aide assistant spokesman spokeswoman spokesperson colleague friend neighbour neighbor boss employer interpreter bodyguard driver secretary chairman founder adviser advisor sergeant',
)

/** Whether a noun can take up somebody who has been called by another. */
export const isWider = (noun: string, known: string): boolean => WIDER_BY_WORD.get(noun)?.has(known) ?? false
