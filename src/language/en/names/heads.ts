// Words that tell the kind of a name they stand in. Source: compiled by hand for this project; words of the language. In lower case.

export const ORGANIZATION_HEADS = `
ministry department agency bureau office commission committee council parliament assembly senate congress court tribunal army navy
force forces police gendarmerie guard guards battalion regiment division corps command staff directorate authority service services
union association federation confederation league organization organisation institute institution foundation trust charity society
university college school party company corporation corp inc ltd llc plc bank group network agency radio tv television news times post
herald tribune gazette observer press newspaper daily journal magazine coalition alliance board secretariat administration government
church club centre center crescent cross mission embassy consulate cooperative syndicate chamber programme program fund project
initiative observatory watch monitor laboratory airlines airways industries bloc cabinet inspectorate
`

export const GROUP_HEADS = `
front brigade brigades militia militias rebels movement fighters katiba insurgents guerrillas liberation resistance jihad islamic
mujahideen cartel gang gangs mafia battalion faction defenders vanguard vigilantes self-defence self-defense martyrs lions eagles
hawks falcons column
`

export const FACILITY_HEADS = `
hospital clinic airport airfield airbase airstrip base barracks camp prison jail bridge road highway street avenue boulevard square
market mosque church cathedral temple shrine monastery stadium hotel palace tower building school university station port harbour
harbor dam plant refinery mine pipeline crossing checkpoint tunnel terminal mall cemetery depot garrison fort fortress factory mill
warehouse theatre theater museum library bakery restaurant cafe junction roundabout gate
`

export const PLACE_HEADS = `
province district region state governorate county department prefecture commune municipality city town village township hamlet
neighbourhood neighborhood suburb quarter valley river lake sea ocean gulf bay strait island islands peninsula cape coast mountain
mountains mount hill hills plain plains plateau desert forest basin delta canyon pass border north south east west northern southern
eastern western central upper lower republic kingdom oblast raion wilaya cercle woreda
`
