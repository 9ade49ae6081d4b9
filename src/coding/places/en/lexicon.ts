/** English words about places. Data alone. */

/** Words before a name that put something there. */
export const LOCATIVES = new Set(
  'in at near from to outside around between towards toward across into inside within through throughout via off beyond leaving reached entered visited besieged captured seized retook shelled bombed attacked stormed overran against'.split(
    ' ',
  ),
)

/** Words that say what kind of unit a name is, with the GeoNames kind they ask for. After the name, or before it with "of". */
export const UNITS: Readonly<Record<string, string>> = {
  province: 'A.ADM1',
  governorate: 'A.ADM1',
  oblast: 'A.ADM1',
  prefecture: 'A.ADM1',
  state: 'A.ADM1',
  department: 'A.ADM1',
  voivodeship: 'A.ADM1',
  region: 'A.ADM1',
  provinces: 'A.ADM1',
  states: 'A.ADM1',
  county: 'A.ADM2',
  district: 'A.ADM2',
  parish: 'A.ADM2',
  territory: 'A.ADM2',
  municipality: 'A.ADM2',
  subdistrict: 'A.ADM2',
  cercle: 'A.ADM2',
  'sub-district': 'A.ADM2',
  city: 'P.',
  town: 'P.',
  village: 'P.',
  township: 'P.',
  hamlet: 'P.',
  suburb: 'P.PPLX',
  neighbourhood: 'P.PPLX',
  neighborhood: 'P.PPLX',
  quarter: 'P.PPLX',
  camp: 'P.PPLX',
  river: 'H.STM',
  desert: 'T.',
  mountains: 'T.',
  island: 'T.ISL',
  islands: 'T.ISL',
  peninsula: 'T.',
  plateau: 'T.',
  valley: 'T.',
}

/** Of those, the ones that make a unit of a name of which only a town is known; "area" is what lies around it. */
export const SAID_UNITS: Readonly<Record<string, string>> = {
  province: 'A.ADM1',
  governorate: 'A.ADM1',
  district: 'A.ADM2',
  county: 'A.ADM2',
  territory: 'A.ADM2',
  municipality: 'A.ADM2',
  subdistrict: 'A.ADM3',
  cercle: 'A.ADM2',
  township: 'A.ADM3',
  area: 'L.AREA',
  quarter: 'P.PPLX',
  neighbourhood: 'P.PPLX',
  neighborhood: 'P.PPLX',
  provinces: 'A.ADM1',
  governorates: 'A.ADM1',
  districts: 'A.ADM2',
  counties: 'A.ADM2',
  territories: 'A.ADM2',
  municipalities: 'A.ADM2',
  townships: 'A.ADM3',
  areas: 'L.AREA',
  quarters: 'P.PPLX',
  neighbourhoods: 'P.PPLX',
  neighborhoods: 'P.PPLX',
}

/** Units in the plural before names: "the provinces of Anbar and Diyala". */
export const PLURAL_UNITS: Readonly<Record<string, string>> = {
  departments: 'A.ADM',
  municipalities: 'A.ADM',
  communes: 'A.ADM',
  prefectures: 'A.ADM',
  territories: 'A.ADM',
  provinces: 'A.ADM1',
  governorates: 'A.ADM1',
  states: 'A.ADM1',
  regions: 'A.ADM1',
  districts: 'A.ADM2',
  counties: 'A.ADM2',
  cities: 'P.',
  towns: 'P.',
  villages: 'P.',
}

/** Words before a name that make it a person. */
export const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice-president minister premier chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral commander brigadier marshal king queen prince princess sheikh shaykh imam ayatollah mullah bishop archbishop pope cardinal father sister brother rabbi reverend rev emir sultan ambassador secretary chairman chairwoman director spokesman spokeswoman officer detective chief coach'.split(
    ' ',
  ),
)

/** Words after a name that make it part of the name of an organization, a building or a thing. */
export const NAME_TAILS = new Set(
  'university college school academy institute hospital clinic times post news herald tribune journal gazette daily weekly press telegraph guardian observer radio tv television bank airlines airways airport hotel stadium arena bridge street road avenue boulevard lane drive highway square park plaza tower building center centre museum theatre theater church cathedral mosque foundation association society club fc united rangers group company corporation corp inc ltd llc council commission committee court agency authority board bureau department ministry party union league front army brigade brigades battalion regiment division police war treaty accord accords agreement declaration conference summit olympics cup festival convention protocol championship championships open marathon airport port prison jail station'.split(
    ' ',
  ),
)

/** Of those, the ones that make even a country's name a paper or a company. */
export const BRANDS = new Set(
  'daily times post news herald tribune gazette telegraph guardian observer journal radio tv television airlines airways bank university fc open'.split(
    ' ',
  ),
)

/** Compass words, as the direction they give. */
export const DIRECTIONS: Readonly<Record<string, string>> = {
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  northeast: 'northeast',
  northwest: 'northwest',
  southeast: 'southeast',
  southwest: 'southwest',
  northern: 'north',
  southern: 'south',
  eastern: 'east',
  western: 'west',
  northeastern: 'northeast',
  northwestern: 'northwest',
  southeastern: 'southeast',
  southwestern: 'southwest',
  central: 'central',
  upper: '',
  lower: '',
  greater: '',
  mainland: '',
  downtown: 'central',
  inner: 'central',
  northernmost: 'north',
  southernmost: 'south',
  easternmost: 'east',
  westernmost: 'west',
}

/** Small words inside names. */
export const CONNECTORS = new Set(
  'of the au aux al el ad an ar as ash at az ed ez es esh ud ul de del des la le les los las du da do dos das di am der den bei sur sous en y and e i o on upon'.split(
    ' ',
  ),
)

/** What stands before "of" and a place: "the outskirts of", "parts of". */
export const PLACED_BY = new Set(
  'outskirts suburb suburbs part parts area areas vicinity edge countryside banks bank half centre center heart streets coast shores fall capture siege battle people residents mayor governor capital'.split(
    ' ',
  ),
)

/** Small words that tie a name to the one before. */
export const TIES = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'abu', 'ul', 'ud', 'von', 'van', 'de', 'da', 'di'])

/** Verbs of states: a capital or country before one of them is its government. */
export const STATE_VERBS = new Set(
  'said says accused accuses denied denies warned warns announced condemned condemns rejected rejects insisted insists urged urges vowed vows believes claims claimed responded supports supported backed backs agreed agrees demanded demands called expects fears wants hopes threatened pledged promised recognized recognises recognised acknowledged argued expressed opposes opposed offered deny confirmed confirms dismissed dismisses dismiss insist insisting wanted want kept keeps keep comment commented let lets stressed stresses criticized criticised criticizes criticises protested recalled recalls reiterated maintains maintained disputes disputed suspects suspected refuses refused sought seeks views sees considers welcomed react reacts reacted requests requested proposes proposed replied replies answered rules ruled hopes hoped knows knew approves approved recognizes recognises recognised allows allowed bans banned withdrew welcomes blamed blames signed imposed summoned expelled declared decided'.split(
    ' ',
  ),
)

/** Auxiliaries that may stand between a state and its verb. */
export const AUXILIARIES = new Set([
  'has',
  'had',
  'have',
  'did',
  'does',
  'do',
  'not',
  'neither',
  'never',
  'always',
  'will',
  'would',
  'could',
  'also',
  'later',
  'since',
  'still',
  'again',
  'repeatedly',
  'officially',
  'immediately',
  'strongly',
  'publicly',
  'quickly',
  'swiftly',
  'consistently',
])

/** Before a state that somebody speaks to. */
export const TOLD_TO = new Set(
  'urged urges accused accuses accusing blamed blames blaming warned warns pressed pressured asked condemned condemns criticized criticised thanked'.split(
    ' ',
  ),
)

/** What is held or made with a government: "talks with Khartoum". */
export const HELD_WITH =
  /\b(?:talks|negotiations|dialogue|relations|ties|deal|truce|ceasefire|agreement|accord|treaty|contacts|alliance|rapprochement) with (?:the )?$/i

/** What lies in a province or district, and not in a town: "four villages in X", "the border in X", "communities of X". */
export const LIES_IN_UNIT =
  /\b(?:(?:districts?|villages|hamlets|towns|municipalities|communes|communities|settlements|borderlands?|border|highlands|countryside|highway|coast|farms|farmland|fields|hills|mountains|forests?|jungles?) (?:in|across|throughout)|(?:communities|borderlands|highlands|governor|farmland) of) (?:rural |the )?$/i
/** After a unit's name: "the X governor", "the X border". */
export const UNIT_AFTER = /^ (?:[Gg]overnor|border|provincial)\b/

/** Words after "X's" that make X a government. */
export const GOVERNMENTS = new Set(
  'government envoy spokesman spokeswoman authorities junta administration rulers king president parliament army military ministry minister premier leader leaders leadership foreign prime regime ambassador embassy'.split(
    ' ',
  ),
)

/** Capitalised English words that are also small places somewhere: read as places only with a sign of it beside them. */
export const COMMON_WORDS = new Set(
  'will since make plane planes falcon meridian lens garrison capital same main mission canton door enter ask say do come charge tone obey order agent base post camp station company line leave leader the a an of and or but in on at to for from by with as is it he she they we you i his her their our this that these those who what when where why how all some many most more much no not one two three four five six seven eight nine ten first second third last next new old big great high low long man men woman women people police army force forces union united national international general central state city county town village street road hill lake river park island port bay beach point cross church temple house home hall bridge field fields forest garden gardens green white black red blue brown gray grey golden silver gold rose lily star sun moon sky day night morning monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter fall peace freedom liberty independence hope faith victory justice progress enterprise commerce mobile reading bath nice orange best battle young king queen prince bishop pope deal ward wells mason hunter carter taylor baker miller smith johnson williams jones davis wilson moore anderson thomas jackson harris martin thompson garcia martinez robinson clark lewis lee walker allen wright scott adams nelson mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard peterson watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell patterson hughes lincoln jefferson madison monroe clinton bush obama kennedy ford carter reagan trump biden johnson nixon david paul peter john james mary george charles robert william joseph michael ali hassan hussein mohammed muhammad ahmed mahmoud omar khalid said abu bin ibn al el god allah god christian muslim islam sunni shia internet english why imperial male ham tours split sale sandwich hell normal bush banks grant long early late page young rice gore bloomberg media model trade center troy earth mars venus north south east west northern southern eastern western northeast northwest southeast southwest northeastern southeastern northwestern southwestern federal republican republicans democratic democrat democrats olympic olympics university department free centre creek delta gulf pack van chase warden moose christmas easter patrick henry academy college school republic congress senate assembly parliament cabinet government minister ministry president hospital district province region parish municipal metropolitan civil supreme royal public private social labor labour democracy justice army navy marine marines valley mountain mountains plain plains desert coast coastal border frontier corner side ridge grove mill mills spring springs falls junction heights village villages eagle eagles lion lions tiger bear bears wolf fox buffalo elk deer'.split(
    ' ',
  ),
)

/** Given names that are also countries, states or large cities: with a capitalised word after them they are people. */
export const GIVEN_NAMES = new Set(
  'jordan chad austin charlotte florence victoria sydney georgia virginia carolina dakota israel chelsea brooklyn madison jackson lincoln houston dallas santiago francisco diego hamilton kingston adelaide alexandria kent lance melbourne savannah sierra vienna milan roman lourdes carson dayton orlando troy ali hassan omar salem malik'.split(
    ' ',
  ),
)
