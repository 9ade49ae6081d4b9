/**
 * English words for people, offices and bodies. Data only, each list one string of words parted by spaces.
 *
 * Office and occupation nouns follow the groups of WordNet's "leader", "official" and "worker"; armed-force ranks those of NATO's STANAG 2116.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words before a name that belong to an office, rank or form of address. */
export const TITLES = list(
  `mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. professor rev rev. reverend fr fr. father sister brother imam sheikh sheik shaykh mullah maulana ayatollah pastor bishop archbishop cardinal pope rabbi
   gen gen. general lt lt. lieutenant maj maj. major col col. colonel brig brig. brigadier capt capt. captain cpt cpt. sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral cmdr cmdr. commander commodore marshal
   president vice deputy prime minister premier chancellor king queen prince princess emir sultan governor gov gov. mayor senator sen sen. rep rep. representative congressman congresswoman lawmaker mp judge justice chief
   ambassador amb amb. secretary undersecretary director chairman chairwoman chair spokesman spokeswoman spokesperson commissioner inspector superintendent sheriff constable detective warden prosecutor attorney
   foreign interior defence defense finance health information justice acting former ex- then- then senior coach engineer teacher activist journalist reporter analyst researcher doctor nurse survivor witness resident villager farmer`,
)

/** Nouns for an office that the public gives or a body speaks through: who holds it is named in public. */
export const OFFICES = list(
  `president vice-president minister premier chancellor king queen prince emir sultan governor mayor senator representative congressman congresswoman lawmaker legislator parliamentarian mp deputy councillor councilor
   ambassador envoy diplomat secretary undersecretary secretary-general director director-general chairman chairwoman chairperson chair commissioner spokesman spokeswoman spokesperson general lieutenant colonel brigadier major captain commander admiral marshal
   chief head leader prosecutor judge justice attorney-general attorney administrator prefect coordinator rapporteur official bishop archbishop cardinal pope ayatollah founder speaker gen. col. lt. maj. brig. capt. sen. gov. rep. commissioner inspector superintendent`,
)

/** Other nouns for a person: work, kin, part in what happened. */
export const PEOPLE = list(
  `man woman boy girl child baby teenager youth student pupil teacher doctor nurse medic paramedic surgeon farmer herder fisherman trader shopkeeper driver worker labourer laborer engineer lawyer journalist reporter editor photographer cameraman
   activist campaigner analyst expert researcher professor academic historian economist observer volunteer pastor priest imam cleric elder chief villager resident neighbour neighbor local survivor victim witness eyewitness passer-by bystander
   mother father parent son daughter brother sister wife husband widow uncle aunt cousin relative grandmother grandfather friend colleague prisoner detainee hostage captive refugee migrant evacuee soldier officer policeman policewoman guard fighter gunman attacker militant
   rebel insurgent deserter defector veteran recruit official source aide adviser advisor insider person individual figure author blogger critic opponent supporter protester protestor demonstrator organiser organizer negotiator mediator investigator
   constable preacher sergeant corporal private lieutenant captain shepherd nephew niece employer interpreter contractor chaplain client negotiator assistant conscript deserter sibling twin baker butcher cook mechanic carpenter mason weaver merchant vendor hawker boatman captor kidnapper assailant bomber hijacker smuggler trafficker looter suspect accomplice inmate convict patient orphan widower sniper gunner pilot sailor conductor cashier clerk accountant auditor banker registrar midwife pharmacist paramedic rescuer firefighter diver ranger warden monk nun preacher headmaster principal caretaker translator correspondent columnist filmmaker singer poet musician footballer landlord tenant farmhand fishmonger tailor barber blacksmith builder electrician plumber cleaner porter lady gentleman girlfriend boyfriend fiancée fiancé bride groom newcomer stranger caller speaker physician warlord gendarme attorney advocate counterpart predecessor successor
   staff people crew troop police civilian miner businessman businesswoman politician lawmaker spokesman spokeswoman spokesperson representative delegate diplomat minister commander leader member pensioner retiree voter customer passenger owner manager employee boss executive`,
)

/** Nouns whose speakers are people the text leaves unnamed. */
export const SOURCES = list(
  'source sources official officials resident residents witness witnesses eyewitness eyewitnesses villager villagers local locals survivor survivors relative relatives aide aides insider insiders diplomat diplomats medic medics activist activists authorities',
)

/** Nouns for bodies: how a name of one is taken up again ("the ministry"), and what stands alone as one ("police"). */
export const BODIES = {
  organization: list(
    `government ministry army navy military police gendarmerie parliament senate congress assembly court tribunal presidency cabinet administration authority agency commission committee council department office bureau mission embassy secretariat
     union university hospital company firm charity organization organisation association federation institute foundation network newspaper broadcaster channel station outlet magazine watchdog observatory monitor junta regime coalition alliance force forces guard command airline bank party opposition church hall charity ngo municipality clinic school community family campaign team`,
  ),
  group: list(
    'group militia movement faction rebels militants insurgents separatists jihadists guerrillas fighters paramilitaries mercenaries gang cartel militias insurgency protesters protestors demonstrators front brigade army cell network organisation organization',
  ),
}

/** Words that a name of a radio, paper or agency begins and ends with. */
export const OUTLET_STARTS = list('radio tv télévision television agence agencia')
export const OUTLET_ENDS = list(
  'radio tv fm net news times post tribune gazette herald monitor eye wire press info daily weekly journal chronicle dispatch observer courier mirror standard star voice television network agency',
)

/** Words before the noun of a body that tell it from no other ("the same force"). */
export const EMPTY_MODIFIERS = list(
  'same other new whole entire own local second first main fallen different separate joint own large small',
)

/** Nouns of bodies that need a name: without one they are buildings ("the dining hall") or too many to be told apart. */
export const NEED_A_NAME = list(
  'hall church school clinic hospital hotel bank guard family team house office cell force station company department council bureau channel campaign embassy university',
)

/** Bodies that need no name to be one actor: definite or bare, they are the same throughout a report unless told apart by other words. */
export const STANDING_BODIES = list(
  'government army military navy police gendarmerie parliament presidency junta opposition rebels militants insurgents separatists jihadists guerrillas paramilitaries protesters demonstrators coalition militia ministry court army regime',
)

/** What a word of a name or description says of the kind of armed or civil actor. */
export const CATEGORIES: readonly { readonly category: string; readonly words: ReadonlySet<string> }[] = [
  { category: 'police', words: list('police gendarmerie gendarmes policeman policemen constabulary') },
  { category: 'militia', words: list('militia militias vigilantes vigilante paramilitary paramilitaries self-defence self-defense') },
  {
    category: 'state-forces',
    words: list(
      'army military navy soldiers troops air force forces guard armed regiment battalion marines junta gen. general col. colonel lt. maj. brig. sgt. capt.',
    ),
  },
  {
    category: 'rebel',
    words: list(
      'rebel rebels insurgent insurgents guerrilla guerrillas separatist separatists jihadist jihadists militants liberation resistance',
    ),
  },
  { category: 'communal', words: list('herders farmers tribesmen clan tribe tribal villagers') },
  { category: 'protesters', words: list('protester protesters protestor protestors demonstrator demonstrators') },
  { category: 'civilians', words: list('civilian civilians residents resident villager') },
  {
    category: 'government',
    words: list('government ministry minister president presidency governor parliament prime cabinet mayor senator spokesman'),
  },
]

/** Words that tell a person's sex. */
export const SEX: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[
    ...list(
      'he him his himself mr mr. sir lord king prince father brother son husband uncle grandfather man boy spokesman chairman congressman policeman fisherman cameraman businessman actor widower nephew priest imam preacher gunman gentleman boyfriend fiancé groom monk sheikh mullah father. grandson stepfather son-in-law brother-in-law',
    ),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...list(
      'she her hers herself mrs mrs. ms ms. miss dame lady queen princess mother sister daughter wife aunt grandmother woman girl spokeswoman chairwoman congresswoman policewoman businesswoman actress widow niece lady girlfriend fiancée bride nun granddaughter stepmother daughter-in-law sister-in-law',
    ),
  ].map((word) => [word, 'female'] as const),
])

/** Words after a name, and after "who is", that introduce another name or a name of war. */
export const KNOWN_AS: readonly string[] = [
  'also known as',
  'also called',
  'often called',
  'commonly called',
  'referred to as',
  'abbreviated as',
  'going by the name',
  'who goes by',
  'going by',
  'goes by the name',
  'went by the name',
  'under the name',
  'birth name is',
  'birth name',
  'born as',
  'better known as',
  'widely known as',
  'formerly known as',
  'known as',
  'wants to be called',
  'wanted to be called',
  'asked to be called',
  'wished to be called',
  'asked to be identified as',
  'asked to be identified only as',
  'identified only as',
  'identified himself as',
  'identified herself as',
  'called himself',
  'called herself',
  'calls himself',
  'calls herself',
  'calling himself',
  'calling herself',
  'gave his name as',
  'gave her name as',
  'giving his name as',
  'giving her name as',
  'alias',
  'aka',
  'a.k.a.',
  'nicknamed',
  'real name is',
  'real name',
  'nom de guerre is',
  'nom de guerre',
  'né',
  'née',
]
