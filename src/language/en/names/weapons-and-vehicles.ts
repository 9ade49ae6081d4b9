// Words for weapons and for vehicles of war or of an attack. Source: compiled by hand for this project; words of the language. In lower case, singular.

export const WEAPONS = `
gun rifle pistol handgun shotgun machinegun revolver ak-47 ak47 kalashnikov m16 rpg rpg-7 grenade launcher mortar shell howitzer
artillery rocket missile bomb mine landmine ied explosive explosives device dynamite tnt munition munitions ammunition ammo bullet
cartridge machete knife dagger sword axe spear arrow bow club molotov petrol gasoline napalm phosphorus gas sarin chlorine
grad katyusha himars iskander shahed kinzhal scud qassam stinger javelin manpads atacms drone warhead vest belt bayonet flamethrower
weapon firearm cannon torpedo tear
`

export const VEHICLES = `
car truck lorry van minivan bus minibus pickup jeep motorcycle motorbike bike bicycle scooter tank bulldozer tractor ambulance taxi
apc ifv bmp humvee mrap convoy train aircraft plane airplane warplane jet fighter bomber helicopter gunship chopper drone uav boat
speedboat dinghy ship vessel tanker freighter frigate destroyer carrier submarine corvette ferry canoe pirogue technical vehicle
mig-29 su-25 su-24 su-34 su-35 f-16 f-15 f-35 a-10 ah-64 mi-8 mi-24 mi-17 uh-60 c-130 tb2 bayraktar mq-9 uss hms toyota hilux
t-72 t-90 t-55 t-62 leopard abrams bradley
`
