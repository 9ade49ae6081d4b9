// Armed groups that are no state's, by the names and acronyms that English reporting uses. Source: compiled by hand for this project
// from what is commonly reported; names are facts, no list was copied. One a line, in lower case, hyphens apart as tokens are.

export const ARMED_GROUPS = `
al - qaeda
al qaeda
al - qaida
qaeda
aqap
aqim
al - shabaab
al shabaab
al - shabab
shabaab
boko haram
iswap
islamic state
islamic state group
isis
isil
daesh
is - k
isis - k
isgs
jnim
ansar dine
ansar al - sharia
ansaru
macina liberation front
katiba macina
mnla
mujao
movement for the survival of the azawad
fla
azawad liberation front
nusra front
jabhat al - nusra
hayat tahrir al - sham
hts
ahrar al - sham
jaish al - islam
free syrian army
fsa
syrian democratic forces
sdf
ypg
ypj
pkk
kurdistan workers ' party
pjak
hamas
hezbollah
hizbollah
hizbullah
islamic jihad
palestinian islamic jihad
al - aqsa martyrs ' brigades
izz ad - din al - qassam brigades
qassam brigades
al - quds brigades
popular front for the liberation of palestine
pflp
fatah al - islam
kataib hezbollah
asaib ahl al - haq
badr organization
badr brigades
popular mobilization forces
mahdi army
houthis
houthi
ansar allah
southern transitional council
stc
taliban
tehrik - i - taliban pakistan
pakistani taliban
ttp
haqqani network
lashkar - e - taiba
lashkar - e - jhangvi
jaish - e - mohammed
hizbul mujahideen
hizb - i - islami
balochistan liberation army
baloch liberation army
bla
naxalites
ltte
tamil tigers
liberation tigers of tamil eelam
ulfa
abu sayyaf
milf
mnlf
new people ' s army
npa
jemaah islamiyah
free papua movement
opm
arakan army
kachin independence army
kia
karen national liberation army
knla
karenni army
ta ' ang national liberation army
tnla
mndaa
people ' s defence force
people ' s defense force
pdf
arsa
united wa state army
m23
allied democratic forces
adf
fdlr
mai - mai
mai mai
codeco
raia mutomboki
wazalendo
red - tabara
lra
lord ' s resistance army
seleka
anti - balaka
coalition of patriots for change
cpc
rapid support forces
rsf
janjaweed
jem
justice and equality movement
spla
splm - io
spla - io
splm - n
sudan liberation army
tplf
tigray people ' s liberation front
tigray defence forces
fano
oromo liberation army
ola
oromo liberation front
ogaden national liberation front
onlf
eplf
ambazonia defence forces
fact
front for change and concord in chad
mend
movement for the emancipation of the niger delta
ipob
eastern security network
farc
farc - ep
eln
national liberation army
epl
clan del golfo
gulf clan
agc
auc
sendero luminoso
shining path
mrta
fmln
contras
sandinistas
sinaloa cartel
jalisco new generation cartel
cjng
zetas
los zetas
gulf cartel
ms - 13
mara salvatrucha
barrio 18
g9
g - pep
viv ansanm
400 mawozo
tren de aragua
primeiro comando da capital
comando vermelho
eta
ira
irish republican army
ulster volunteer force
red brigades
wagner
wagner group
donetsk people ' s republic militia
azov
kosovo liberation army
kla
unita
renamo
polisario
polisario front
libyan national army
muhajireen brigade
`
