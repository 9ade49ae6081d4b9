// Ranks, offices and forms of address that stand before or for a name. Source: compiled by hand for this project; words of the language.
// In lower case, without full stops.

export const RANKS = `
gen general maj major lt lieutenant col colonel brig brigadier capt captain cmdr commander cpl corporal sgt sergeant pvt private
adm admiral marshal commodore cadet ensign warrant spc pfc officer constable inspector superintendent sheriff deputy commissioner
commandant emir warlord chief lance airman seaman gunnery colonel-general
`

export const ADDRESS = `
mr mrs ms miss dr prof sir lord lady dame rev reverend father fr sister brother bishop archbishop cardinal pope imam sheikh shaikh
sheik mullah maulana maulvi ayatollah mufti rabbi hajj haji hajji hon honourable excellency king queen prince princess sultan emperor
u daw ko ma don doña señor senor madame monsieur mme
`

export const OFFICES = `
president vice-president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman
representative ambassador envoy consul attorney prosecutor judge justice lawyer spokesman spokeswoman spokesperson chairman chairwoman
chairperson chair director director-general secretary-general coordinator administrator official mp lawmaker legislator deputy leader
head chief boss commander founder member editor reporter correspondent journalist photographer analyst researcher professor doctor
nurse surgeon teacher principal pastor priest preacher cleric elder activist campaigner negotiator mediator rapporteur adviser advisor
aide delegate councillor councilor candidate nominee coroner pathologist paramedic driver farmer fisherman shopkeeper witness resident
survivor commissioner speaker manager owner police
`
