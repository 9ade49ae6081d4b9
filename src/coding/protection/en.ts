/** English words for public office and for people who must not be exposed. Data only, by lemma. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Who holds one of these acts in public: the name is no secret to keep. A rank below general alone is none. */
export const PUBLIC_OFFICES = list(
  `president vice-president minister premier chancellor king queen prince princess emir sultan governor mayor senator congressman congresswoman lawmaker legislator parliamentarian mp deputy councillor councilor ambassador envoy
   secretary undersecretary secretary-general director-general chairman chairwoman chairperson commissioner spokesman spokeswoman spokesperson general gen. marshal admiral commander chief leader prosecutor judge justice attorney-general
   administrator prefect rapporteur bishop archbishop cardinal pope ayatollah speaker candidate head`,
)

export const MINORS = list(
  'child children boy boys girl girls baby babies infant infants toddler toddlers minor minors schoolboy schoolgirl schoolchildren',
)

export const WITNESSES = list(
  'witness witnesses eyewitness eyewitnesses survivor survivors neighbour neighbours neighbor neighbors resident residents bystander bystanders passer-by passers-by onlooker onlookers',
)

/** Who is held, in the words for somebody. */
export const DETAINEES = list(
  'detainee detainees prisoner prisoners captive captives inmate inmates suspect suspects defendant defendants accused captured detained arrested jailed imprisoned',
)

/** Below this age a person is a minor. */
export const ADULT_AGE = 18
