// Words that are written with a full stop which need not end a sentence. Lower case, without the stop.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Written with a capital before a name: a sentence never ends behind these. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = words(
  `mr mrs ms messrs mx dr prof rev fr hon st sr sra srta mme mlle
   gen maj col lt capt cmdr cdr adm brig sgt cpl pvt pfc spc ssgt msgt cpt ltc mgen lcpl insp supt det ofc
   gov sen rep reps sens pres amb atty asst assoc dep secy ft mt ste`,
)

/** Before a number. */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = words('no nos vol pp fig figs sec secs ch art p')

/** With or without a capital; in the middle of a sentence or at its end. */
export const PLAIN_ABBREVIATIONS: ReadonlySet<string> = words('vs cf viz approx ca al etc inc ltd dept est hrs bros attn')

/** Written with a capital; these may also end a sentence: what follows decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = words(
  `co cos corp llc plc univ jr esq
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ave blvd rd hwy eds div dist
   ala ariz ark calif colo conn fla ga ill ind kan ky la mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo`,
)
