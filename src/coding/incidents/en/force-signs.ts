const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words, in the singular, that hardly stand in a text but where armed force is meant. */
export const SIGNS_OF_FORCE = words(`
  gunman militant insurgent rebel guerrilla jihadist militia militiaman soldier infantry paratrooper commando gendarme terrorist extremist fighter assailant attacker kidnapper hostage captive
  abductor bomber sniper warlord mercenary combatant civilian peacekeeper mutineer separatist subversive paramilitary army military barracks
  rifle machine-gun kalashnikov ak-47 grenade mortar artillery howitzer warplane airstrike air-strike gunship drone shrapnel explosive dynamite landmine ied ammunition gunfire gunshot
  bullet bomb bombing shelling missile rocket warhead checkpoint convoy ambush firefight massacre atrocity assassination abduction kidnapping beheading
  ceasefire frontline militants insurgency coup curfew junta
  kidnapped abducted captor ransom ambushed beheaded shelled bombed detonated tortured assassinated explosives detainee prisoner guerilla gunpoint
  raider armed-men gun guns armed masked hooded police policeman battalion brigade garrison troops arson looting torture execution genocide rape`)

/** Words for the harm done, by whatever cause. */
export const SIGNS_OF_HARM = words('killed wounded injured dead casualty corpse body wound displaced refugee fled died toll')

/** Words, in the singular, of other fields that borrow fighting words: councils, business, sport, illness, weather, machines, the stage. */
export const SIGNS_OF_OTHER_FIELDS = words(`
  budget levy tax amendment bill tariff fee pension councillor finance vote voter poll ballot election campaign senator lobby lawsuit court-case referendum debate critic
  reform merger takeover shareholder investor stock share market-share profit revenue sale price inflation growth loan rival brand customer supermarket airline retailer startup
  bid bidder analyst shopper bank-share taxpayer pothole demolition engineer exam uniform headmaster
  firm boss startup executive consumer advertiser discount subscription
  transfer contract pitch keeper header peloton rider knockout rematch fixture
  match goal coach striker team league cup season player penalty referee stadium fan tournament champion title game ball inning innings wicket batsman bowler boxer boxing ring   tennis quarterfinal semi-final semifinal midfield defender goalkeeper derby cricket rugby football basketball racing sprint cyclist lap medal olympic record
  cancer virus infection disease tumour tumor vaccine epidemic cholera malaria influenza flu diabetes obesity allergy antibiotic bacteria immune symptom   pest weed locust caterpillar drought flood storm frost wildfire hurricane snow
  software hacker server password malware browser app phone console computer cyber network algorithm
  publisher edition editor verse novelist director cinema screenplay comedy poem poet poetry dictionary columnist
  film movie novel album song concert theatre actress audience festival chess museum exhibition premiere recipe chef restaurant-review
  plastic litter smoking drug-price obesity gardener garden`)

/** What else people die, suffer or flee from. */
export const OTHER_CAUSES = words(`
  erupted erupt erupts ash lava smog volcano fungus swarm locust
  cholera ebola malaria measles covid coronavirus flu influenza disease illness virus infection outbreak epidemic pandemic cancer tumour tumor stroke malnutrition hunger famine
  starvation flood flooding earthquake quake tsunami storm cyclone hurricane typhoon tornado landslide mudslide avalanche lightning heatwave heat cold drought wildfire eruption volcano
  crash collision accident derailment capsize capsized shipwreck drowned drowning collapse stampede overdose poisoning leak smog pollution asbestos snakebite shark crocodile elephant
  diabetes obesity hepatitis aids hiv tuberculosis pneumonia childbirth tobacco smoking alcohol old-age natural-causes`)
