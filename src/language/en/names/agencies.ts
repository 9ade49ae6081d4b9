// Bodies that report on conflict, act in it or are quoted on it. Source: compiled by hand for this project from what is commonly
// reported; names are facts, no list was copied. One a line, in lower case.

export const AGENCIES = `
un
united nations
u.n.
un security council
security council
general assembly
unhcr
unicef
ocha
unocha
ohchr
wfp
world food programme
who
world health organization
iom
unrwa
unesco
undp
monusco
minusma
minusca
unmiss
unifil
unamid
unama
unsmil
binuh
amisom
atmis
african union
au
ecowas
igad
sadc
european union
eu
nato
osce
arab league
gulf cooperation council
asean
cis
csto
international criminal court
icc
international court of justice
red cross
red crescent
icrc
international committee of the red cross
doctors without borders
medecins sans frontieres
médecins sans frontières
msf
human rights watch
hrw
amnesty international
amnesty
oxfam
save the children
care
mercy corps
norwegian refugee council
nrc
international rescue committee
irc
international crisis group
crisis group
acled
syrian observatory for human rights
airwars
b'tselem
white helmets
reuters
associated press
ap
afp
agence france - presse
upi
bbc
cnn
al jazeera
al - jazeera
al arabiya
al - arabiya
tass
interfax
ria novosti
xinhua
efe
dpa
ansa
kyodo
anadolu
sana
irna
wafa
new york times
washington post
guardian
wall street journal
radio free europe
voice of america
radio france internationale
rfi
deutsche welle
radio okapi
radio dabanga
cia
fbi
pentagon
state department
white house
congress
senate
kremlin
mossad
shin bet
isi
raw
fsb
gru
sbu
mi5
mi6
idf
irgc
islamic revolutionary guard corps
revolutionary guards
supreme court
interpol
europol
world bank
imf
opec
`
