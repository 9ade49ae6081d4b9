/** English words that say what sort of source or way of speaking stands in the text. Data only. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Sources that are things: papers, recordings, studies, figures. */
export const DOCUMENTS = list(
  `report statement communique communiqué letter document documents memo video footage recording audio tape photo photograph photographs image images picture pictures study survey poll polls data figures statistics records record leaflet leaflets
   article book paper analysis assessment investigation inquiry review tweet tweets post message messages email emails email e-mail release bulletin announcement filing affidavit indictment complaint lawsuit verdict ruling judgment resolution text transcript website reports statements studies results evidence findings map maps notice sign banner headline editorial essay`,
)

/** Documents that stand for who issued them ("the statement said"). */
export const ISSUED = list(
  'statement communique communiqué letter message tweet post release announcement bulletin video recording speech email leaflet notice',
)

/** Persons who tell what they saw. */
export const EYEWITNESSES = list('witness witnesses eyewitness eyewitnesses survivor survivors')

/** Verbs of the senses: after "I" or "we" in a quotation they make it first-hand. */
export const SENSES = list(
  'see saw seen hear heard watch watched witness witnessed feel felt find found smell smelled count counted bury buried carry carried treat treated run ran flee fled hide hid escape escaped',
)

/** Heads of phrases that count people without a number. */
export const COLLECTIVES = list('group number handful crowd couple series dozens scores hundreds thousands')

/** Words that put a speaker apart from those before. */
export const OTHER = list('another other others first second third fourth different one former latter')

/** Verbs by which persons and bodies speak, and papers seldom. */
export const SPEAKING = list(
  'say tell add ask reply answer respond explain declare insist shout recall call accuse deny blame urge warn promise vow threaten admit complain joke demand insist reject announce denounce condemn want hope request propose call appeal object refuse retort reply remark wonder believe fear regret welcome confess testify quip rule',
)

/** Bodies that speak by what they are ("state radio", "the prosecution", "the other side"): a description of one is as good as a name. */
export const VOICES = list(
  'radio television tv channel station newspaper daily weekly broadcaster media press agency outlet side defence defense prosecution protection command leadership delegation bloc camp office ministry authority authorities department embassy presidency government council committee commission administration hospital court directorate headquarters',
)

/** Pairs of those named before. */
export const PAIRS = list('parties sides groups men women governments armies commanders leaders ministers factions camps')

/** Deeds of force: said to be done by oneself in time to come they threaten, said not to have been done they deny. */
export const HARMING = list(
  'hunt hit crush punish avenge strike destroy kill bomb retaliate burn fight attack hang shoot execute judge answer fire shell target cross use observe harm involve raid enter detain',
)
