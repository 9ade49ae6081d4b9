const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for what an attack is made with. */
export const WEAPONS = words(`
  bomb car-bomb grenade mine landmine ied explosive dynamite charge device rifle gun pistol revolver machine-gun machinegun shotgun carbine submachine-gun ak-47 kalashnikov m-16 bazooka
  mortar rocket missile shell artillery cannon howitzer drone aircraft helicopter plane jet gunship warplane bomber tank knife machete sword axe spear arrow club stick stone
  molotov petrol firebomb bullet gas chlorine sarin nerve-agent poison vest belt weapon arms firearm ammunition tnt c-4 semtex motorcycle-bomb torpedo napalm phosphorus razor grenade-launcher
  rocket-propelled launcher blade hammer petrol-bomb incendiary munition airstrike warhead`)

/** What kind of attack a weapon makes, by its noun. */
export const MEANS: Readonly<Record<string, string>> = {
  suicide: 'attack/suicide-bombing',
  mine: 'attack/mine',
  landmine: 'attack/mine',
  ied: 'attack/mine',
  grenade: 'attack/grenade',
  mortar: 'attack/shelling',
  artillery: 'attack/shelling',
  rocket: 'attack/shelling',
  missile: 'attack/shelling',
  shell: 'attack/shelling',
  howitzer: 'attack/shelling',
  drone: 'attack/drone-strike',
  uav: 'attack/drone-strike',
  airstrike: 'attack/air-strike',
  aircraft: 'attack/air-strike',
  warplane: 'attack/air-strike',
  plane: 'attack/air-strike',
  jet: 'attack/air-strike',
  helicopter: 'attack/air-strike',
  gunship: 'attack/air-strike',
  bomb: 'attack/bombing',
  explosive: 'attack/bombing',
  dynamite: 'attack/bombing',
  chlorine: 'attack/chemical',
  sarin: 'attack/chemical',
  rifle: 'attack/armed-assault',
  pistol: 'attack/armed-assault',
  knife: 'attack/armed-assault',
  machete: 'attack/armed-assault',
  gunman: 'attack/armed-assault',
  gunfire: 'attack/armed-assault',
  machine: 'attack/armed-assault',
}

/** What the target makes of an attack whose means has no type of its own, by the target's nouns. */
export const TARGET_TYPES: readonly (readonly [type: string, nouns: ReadonlySet<string>])[] = [
  ['attack/on-health', words('hospital clinic ambulance doctor nurse medic paramedic surgeon midwife patient health')],
  ['attack/on-school', words('school university college classroom pupil teacher student madrasa kindergarten')],
  ['attack/on-worship', words('mosque church temple synagogue cathedral shrine chapel worshipper monastery congregation')],
  ['attack/on-aid', words('aid relief humanitarian charity ngo')],
]

/** Nouns for buildings, works and vehicles that can be a target. */
export const OBJECTS = words(`
  building house home hut office headquarters base post outpost checkpoint barracks camp station embassy consulate residence hospital clinic school university mosque
  church temple market shop store bank hotel restaurant cafe bar airport airfield port bridge road railway pipeline refinery plant pylon tower dam depot warehouse
  factory mine prison jail court ministry parliament palace town hall village town city vehicle car truck lorry bus minibus convoy tanker ambulance train ship boat
  ferry plane helicopter aircraft motorcycle pick-up pickup patrol column well farm field silo granary shelter compound mission monument statue transformer line substation
  antenna transmitter newspaper studio installation facility property position positions target targets belongings crops`)
