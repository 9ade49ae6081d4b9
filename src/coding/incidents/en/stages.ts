const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs and nouns, in the dictionary form, before "to …" or before or after an act's noun. */
export const THREATEN = words('threaten vow warn swear promise pledge threat')
export const PLAN = words(
  'plan plot intend prepare want order instruct decide aim plan plotting conspire conspiracy preparation intention scheme mean hope wish urge call ask agree',
)
export const ATTEMPT = words('try attempt seek fail bid effort')
export const FOIL = words('foil thwart prevent avert abort defuse disrupt frustrate neutralise neutralize stop')
export const ATTEMPTED_BEFORE = words('attempted failed unsuccessful botched abortive')
export const PLANNED_BEFORE = words('planned alleged-plan upcoming imminent expected scheduled forthcoming')
export const FOILED_BEFORE = words('foiled thwarted averted aborted prevented')

/** Modals that leave open whether something happens. */
export const OPEN_MODALS = words("could might may should must can can't cannot ought need")
export const FUTURE_MODALS = words("will would shall 'll ’ll wo")

/** Words before an act's noun that make it none that happened. */
export const UNREAL_BEFORE = words('possible potential future hypothetical simulated mock imaginary feared anti counter')

/** Words that, a little before an act's noun, speak of acts in general. */
export const GENERAL_BEFORE = words(
  'against from fear fears risk danger prevent protect avoid stop deter condemn any further more every such if unless should possible future threat threats about prone vulnerable resist repel',
)

/** Words that say nobody did or nothing happened. */
export const NOBODY = words('no nobody none neither nor never not without')

/** Words that keep a teller's distance. */
export const ALLEGED = words(
  'alleged allegedly reported reportedly suspected presumed presumably supposed supposedly apparent apparently purported purportedly so-called claimed unconfirmed rumoured rumored',
)
