/** Phrases that tell a place by another, ending where that other's name begins. Every repetition is bounded. */

const COMPASS = '(?:north|south)(?:[- ]?(?:east|west))?|east|west'
const COMPASS_ERN = '(?:north|south)(?:[- ]?(?:east|west))?ern(?:most)?|eastern(?:most)?|western(?:most)?'
const NUMBER =
  '\\d{1,4}(?:[.,]\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|several|a few'
const TO_NAME =
  '(?:the\\s+)?(?:(?:city|town|village|capital|border town|provincial capital|capital city|district|province)\\s+of\\s+)?(?:the\\s+)?'

/** "about 115 km south of", "12 miles (20 km) from", "a few kilometres outside" */
export const OFFSET = new RegExp(
  `(?:(?:about|some|around|roughly|approximately|nearly|almost|just|only|over|more than|less than)\\s+)?(?<number>${NUMBER})[\\s-]{1,2}(?<unit>km|kms|kilomet(?:er|re)s?|nautical miles?|miles?)\\s+(?:\\([^()]{1,30}\\)\\s+)?(?:(?:to\\s+the|due)\\s+)?(?<direction>${COMPASS})?\\s*(?:of|from|outside(?: of)?|away from)\\s+${TO_NAME}$`,
  'i',
)

/** "northern", "the eastern part of the", "the south-west of": a part of what is named */
export const PART = new RegExp(
  `(?:an?\\s+|the\\s+)?(?:(?:far|extreme|deep|remote|rural)\\s+)?(?:(?<ern>${COMPASS_ERN}|central)(?:\\s+(?:parts?|areas?|sections?|suburbs?|outskirts|countryside|half|districts?|regions?|fringes|provinces?|quarters?|neighbou?rhoods?|edges?|tip|corner)\\s+of)?|(?<=(?:^|\\s)the\\s+)(?<noun>${COMPASS})\\s+of|(?<=(?:^|\\s))(?<bare>${COMPASS}))\\s+${TO_NAME}$`,
  'i',
)

/** "north of", "just east of": outside what is named */
export const BEYOND = new RegExp(`(?:just\\s+)?(?<direction>${COMPASS})\\s+of\\s+${TO_NAME}$`, 'i')

/** "near", "on the outskirts of", "along the" */
export const NEAR = new RegExp(
  `(?:near|nearby|close to|outside|just outside|the (?:hills|mountains|valleys?|forests?|bush|fields|plains?|desert|waters|coast|sea) (?:above|around|near|off|of|overlooking|behind)|(?:the )?(?:villages|towns|areas?|districts|countryside|settlements|farms|camps|roads) (?:around|near|outside|surrounding)|around|off(?: the)? coast of|off|on the (?:shores|coast|edge|fringes) of|(?:up|down)(?:river|stream) (?:of|from)|(?:(?:an?|one|two|three|four|five|six|several|half an?) )?(?:hours?|days?)['’]?s?['’]? (?:walk|drive|ride|march|journey)(?: (?:north|south|east|west|away))? (?:of|from)|on the (?:\\w{2,12}\\s+)?outskirts of|in the (?:\\w{2,12}\\s+)?outskirts of|in the vicinity of|in the suburbs of|in the countryside (?:of|around)|on the edge of|in the area (?:of|around)|not far from|along|on the (?:\\w{2,12}\\s+)?banks? of)\\s+${TO_NAME}$`,
  'i',
)

export const NUMBER_WORDS: Readonly<Record<string, number | null>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'a dozen': 12,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'a hundred': 100,
  several: null,
  'a few': null,
}

export const KM_PER_MILE = 1.609344
export const KM_PER_NAUTICAL_MILE = 1.852

/** After a name that no gazetteer has: what it is. */
export const UNKNOWN_UNIT_AFTER =
  /^\s+(?<unit>village|town|neighbou?rhood|[Dd]istrict|quarter|suburb|refugee camp|camp|area|checkpoint|crossing|valley|[Ss]ubdistrict|[Pp]rovince|[Gg]overnorate|[Cc]ounty|[Oo]blast)\b/
/** Before it: "the village of" */
export const UNKNOWN_UNIT_BEFORE = /\b(?<unit>village|town|neighbou?rhood|district|quarter|suburb|camp|area|hamlet|settlement)s?\s+of\s+$/i
/** After a comma: ", a poor quarter of" */
export const UNKNOWN_APPOSITION =
  /^,\s+(?:an?|the)\s+(?:(?!(?:in|of|from|at|the|who|and|near|with|for|on)\b)[\w-]{2,15}\s+){0,4}(?<unit>village|town|neighbou?rhood|district|quarter|suburb|camp|area|hamlet|settlement)\b/i
/** Between an unknown place and the one it lies in. */
export const LIES_IN = /^(?:[^.;:]{0,60}\b(?:in|of|near|outside)\s+|\s*,\s*)(?:the\s+)?(?:[\w-]{2,14}\s+){0,2}(?:of\s+)?$/i

export const UNKNOWN_KINDS: Readonly<Record<string, string>> = {
  neighbourhood: 'P.PPLX',
  neighborhood: 'P.PPLX',
  quarter: 'P.PPLX',
  suburb: 'P.PPLX',
  district: 'P.PPLX',
  area: 'L.LCTY',
  camp: 'S.CMP',
  'refugee camp': 'S.CMP',
  checkpoint: 'S.PSTB',
  crossing: 'S.PSTB',
  valley: 'T.VAL',
  subdistrict: 'A.ADM3',
  province: 'A.ADM1',
  governorate: 'A.ADM1',
  oblast: 'A.ADM1',
  county: 'A.ADM2',
}

/** Parts that follow a possessive: "X's eastern districts" */
export const PART_AFTER = new RegExp(
  `^['’]s\\s(?:(?:far|remote|rural)\\s)?(?:(?<ern>${COMPASS_ERN}|central)\\s(?:parts?|areas?|suburbs?|outskirts|countryside|half|districts?|quarters?|neighbou?rhoods?|fringes|edges?|provinces?)|(?<noun>${COMPASS}))\\b`,
  'i',
)

/** "the road from", "the highway between": before the first of two places */
export const ROAD_BEFORE =
  /(?:on |along )?the (?:[a-z]{3,12} ){0,2}(?:road|highway|motorway|route|railway|railroad|track|stretch of road) (?:from|between|linking|connecting) (?:the )?$/i
/** "road", after two places with a hyphen between */
export const ROAD_AFTER = /^\s(?:road|highway|motorway|route|railway|railroad|expressway|corridor)\b/i
/** "halfway between", "the area between" */
export const BETWEEN_BEFORE =
  /(?:(?:about |roughly )?(?:halfway|midway) |(?:the |an? )?(?:[a-z]{3,10} )?(?:areas?|villages|region|countryside|front line|frontline|land|desert|hills) )?between (?:the )?$/i
/** What is between governments, and no place: "talks between Paris and Bamako". */
export const NO_PLACE_BETWEEN =
  /\b(?:talks|negotiations|dialogue|relations|ties|tensions?|war|wars|agreement|deal|treaty|accord|trade|match|game|dispute|truce|ceasefire|summit|meeting|contacts|calls?|cooperation|rivalry|quarrel|difference|differences|row)\s(?:\w{1,12}\s)?between (?:the )?$/i
/** Where three countries meet. */
export const MEETING_BEFORE = /(?:the )?(?:tri-?border|three-border|border) (?:area|region|zone) (?:of|between|shared by) $|\bwhere $/i
export const MEETING_AFTER = /^\s(?:meet|come together|converge)\b/i

/** Before a country: "the border with", "the border between" */
export const BORDER_WITH =
  /(?:(?:near|close to|along|on|at|across|towards?|to|from) )?(?:the |its |their |'s )?(?:[a-z]{3,10} )?(?:border|frontier)s? (?:area |region |zone |crossing )?(?<way>with|between) (?:the )?$/i
/** After a country or its people: "the Tajik border" */
export const BORDER_AFTER =
  /^(?:['’]s)?\s(?:land )?(?:border|frontier)(?:\s(?:area|region|zone|crossing|fence|strip))?\b(?!\s(?:guards?|police|troops|patrols?|force|forces|officials?|town|city|village|agency|control|officers?|post|dispute))/i
export const BORDER_BEFORE = /(?:(?:near|close to) )?the $|(?:near|close to) $/i
/** "12 km north of the town", "25 km south of there", "some 12 km further east", "the outskirts of the city" */
export const ANAPHORA = new RegExp(
  `\\b(?:(?:(?:about|some|around|roughly|approximately|nearly|almost|just|only|over|more than|less than)\\s)?(?<number>${NUMBER})[\\s-](?<unit>km|kms|kilomet(?:er|re)s?|miles?)\\s(?:further\\s(?<on>${COMPASS})|(?:(?:to\\sthe\\s)?(?<direction>${COMPASS})\\s)?(?:of|from|outside)\\s(?:(?<what>the\\s(?:town|city|village|camp))|there|here))|(?:on|in)\\sthe\\s(?:(?<ern>${COMPASS_ERN})\\s)?(?:outskirts|edge|suburbs)\\sof\\s(?<outside>the\\s(?:town|city|village))|the\\s(?<part>${COMPASS}|centre|center)\\sof\\s(?<whole>the\\s(?:province|governorate|state|region|country|city|town)))\\b(?!['’]s|\\sof\\b)`,
  'gi',
)
