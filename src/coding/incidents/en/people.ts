const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns, in the singular, for people who bear arms by trade. Of a group these words alone make combatants. */
export const COMBATANTS = words(`
  soldier troop trooper serviceman servicewoman paratrooper marine conscript recruit infantryman ranger commando sniper artilleryman pilot sailor reservist
  fighter combatant rebel guerrilla insurgent militant militiaman gunman rifleman jihadist guerilla mutineer peacekeeper warlord mercenary legionnaire`)

/** Nouns for people whom reports call by what they are said to have done or by their post. They make nobody combatant or civilian. */
export const LABELLED = words(`
  terrorist extremist bandit assailant attacker raider bomber kidnapper abductor captor hijacker assassin killer murderer robber looter hitman
  suspect criminal gangster thug martyr subversive radical separatist islamist extortionist arsonist rioter stone-thrower perpetrator
  policeman policewoman gendarme officer guard bodyguard agent sergeant corporal lieutenant captain major colonel general commander private cadet escort
  deserter defector partisan member element sentry cadre operative comrade vigilante`)

/** Nouns for people said to be outside the fight. */
export const CIVILIANS = words('civilian noncombatant non-combatant bystander passer-by passerby')

export const CHILDREN = words(`
  child boy girl baby infant toddler schoolboy schoolgirl schoolchild teenager minor pupil youngster newborn kid son daughter orphan`)
export const FEMALE = words('woman girl schoolgirl mother wife daughter grandmother sister aunt lady policewoman widow niece nun')
export const MALE = words('man boy schoolboy father husband son grandfather brother uncle policeman serviceman militiaman gunman nephew')

/** Other nouns for people. */
export const PEOPLE = words(`
  pair trio duo person people man woman victim villager resident inhabitant farmer herder herdsman shepherd trader merchant shopkeeper worker labourer laborer miner digger
  driver passenger traveller traveler commuter motorist pedestrian worshipper worshiper pilgrim priest imam pastor bishop nun monk cleric preacher missionary
  student teacher professor lecturer doctor nurse medic paramedic midwife patient surgeon health-worker rescuer volunteer firefighter journalist reporter
  cameraman photographer editor broadcaster lawyer judge prosecutor activist protester demonstrator marcher striker organiser organizer mayor governor prefect
  deputy minister senator congressman lawmaker legislator councillor councilor official diplomat ambassador envoy consul president leader chief elder chairman
  chairwoman candidate politician campaigner refugee migrant foreigner tourist expatriate national citizen native peasant fisherman fisher hunter cook cleaner engineer
  technician contractor employee staff staffer colleague logistician guide interpreter translator mediator negotiator businessman businesswoman banker rancher
  landowner relative family household member survivor hostage captive prisoner detainee inmate convict casualty body corpse dead wounded injured fatality life
  other individual youth adult neighbour neighbor friend couple crowd mourner guest customer buyer seller vendor spectator player footballer singer artist
  father mother parent husband wife brother sister uncle aunt cousin nephew niece grandfather grandmother widow boyfriend girlfriend lady gentleman aid-worker
  humanitarian personnel crew escapee evacuee returnee trade-unionist unionist union-leader leader supporter follower sympathiser sympathizer opponent owner
  farmhand tenant settler tribesman noble nomad pastoralist beggar pensioner shopper picnicker diner clerk secretary dignitary celebrant trainee apprentice
  soul scholar writer poet researcher scientist expert adviser advisor auditor inspector observer monitor rapporteur commissioner magistrate attorney rector dean`)

/** Nouns for armed sides and forces. */
export const FORCES = words(`
  army military force forces troops police gendarmerie militia brigade battalion regiment unit patrol garrison squad commando guerrillas navy air-force airforce
  front movement group faction gang cartel wing column contingent detachment platoon company guard militias junta regime security-forces coalition alliance
  side party government authorities state`)

/** Pronouns and other words that stand for people. */
export const PERSONAL =
  words(`i we you he she they me us him her them who whom whoever nobody none everyone everybody someone somebody anyone anybody
  one others another second third fourth fifth sixth several many some both all most three two`)
