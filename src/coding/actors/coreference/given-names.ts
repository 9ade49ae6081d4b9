/** Given names that nearly always are a man's or a woman's. Data only: a hint for pronouns, never put on record. */
const list = (names: string): readonly string[] => names.split(/\s+/)

const MALE = list(
  `mohamed mohammed muhammad mohammad mohamad ahmed ahmad ahmet mahmoud mahmud mustafa mustapha ali hassan hasan hussein hussain husayn omar umar osman usman othman ibrahim ismail ismael yusuf youssef yousef yousuf musa moussa isa issa
   abdul abdullah abdallah abdoulaye abdirahman abdi khalid khaled karim kareem samir tariq tarek nasser nasir faisal faysal walid waleed ziad rashid rachid said saeed salem salim salah saleh bilal hamid hamed jamal gamal kamal bashir
   anwar ashraf farid hakim idris idriss ismaila jalal mansour marwan mehdi nabil qasim rafiq reza sami suleiman souleymane sulaiman taha tahir yahya yasin yasser younis zakaria ayman adel amir murad sadiq shahid zahid imran asif javed
   john james robert michael william david richard joseph thomas charles daniel matthew mark paul steven andrew george kenneth kevin brian edward peter simon patrick frank jack henry martin stephen philip victor samuel benjamin jacob
   jean pierre jacques michel andré andre louis françois francois henri marcel rené rene laurent luc olivier pascal thierry emmanuel dieudonné jean-pierre jean-claude jean-bosco innocent félix felix désiré faustin théodore gaston
   carlos josé jose juan luis pedro miguel jorge antonio manuel fernando rafael ricardo roberto alejandro diego pablo sergio arturo ramón ramon raúl raul julio césar cesar enrique eduardo hugo iván ivan joaquín marcos mario nicolás oscar
   vladimir dmitri dmitry dimitri sergei sergey serhii oleksandr alexander aleksandr mykola nikolai andriy andrii andrei yuri yurii vitalii vitaly viktor petro pavlo bohdan taras maksym roman ihor igor boris stanislav anton artem denis
   lukas jan hans klaus anders lars erik nils sven bjorn björn jens karl wolfgang stefan marek tomasz piotr zoran dragan goran milan nikola marko luka
   kofi koffi kwame kwesi ousmane amadou mamadou boubacar seydou adama modibo oumar ibrahima cheikh samba babacar chinedu emeka chukwuemeka olusegun oluwaseun tunde sani aliyu garba danladi kabiru
   tesfaye haile abebe getachew berhanu mulugeta okello ochieng odhiambo otieno kamau kipchoge mwangi juma hamisi baraka deng garang salva riek
   win aung thein kyaw zaw raj rajesh ramesh suresh sanjay vijay ravi arjun anil sunil nguyen wei li jun hiroshi kenji ferdinand rodrigo benigno ronald wilson nelson arnold alfred albert walter ernest gilbert godfrey isaac moses elijah joshua`,
)

const FEMALE = list(
  `fatima fatma fatou fatoumata aisha aicha aïcha aissata amina aminata khadija khadidja maryam mariam mariama zainab zeinab zahra leila layla hana hanan huda rania samira salma nadia noor nour noura rana reem rasha sara sarah shirin
   yasmin yasmine zeina dina farida halima hawa hafsa jamila karima latifa lubna malika mona naima nasreen nasrin parwana rahima rashida sabina sadia safia sakina shabnam shaista soraya sumaya wafa zohra ayesha bushra fariha gulnora
   mary maria marie anna anne elizabeth jennifer linda susan margaret dorothy lisa nancy karen helen helene hélène sandra donna carol ruth sharon michelle laura sarah emily jessica rebecca rachel catherine christine martha grace joyce
   jane alice julia judith rose esther hannah agnes beatrice béatrice marguerite claire françoise francoise isabelle jacqueline monique nathalie sylvie thérèse therese véronique immaculée solange odette pauline joséphine clémentine
   lucía lucia carmen ana isabel sofía sofia elena rosa teresa pilar gabriela patricia adriana claudia daniela juana luz marta mercedes silvia valentina verónica yolanda amparo imelda ingrid astrid kirsten marit greta birgit
   olga natalia natalya svetlana tatiana tetiana oksana olena halyna iryna irina kateryna ekaterina yulia yuliya nina vera lyudmila liudmyla valentyna mariia larysa nadiia zoya galina
   ngozi chioma adaeze funke bisi yetunde amara awa aïssatou bintou djeneba kadiatou oumou ramatou rokia sira astou ndeye khady binta rakiya
   achieng akinyi wanjiru njeri wambui atieno nyambura neema rehema zawadi furaha abeba almaz tigist hirut selam nyakim priya kavita sunita anita lakshmi sita meena rekha khin suu mei ling thuy aiko yuki`,
)

const SEX_BY_NAME: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...MALE.map((name) => [name, 'male'] as const),
  ...FEMALE.map((name) => [name, 'female'] as const),
])

/** The sex that a person's first name suggests; null for a name that is not listed, and for a last name alone. */
export function sexByName(name: string): 'male' | 'female' | null {
  const [first, ...rest] = name.toLowerCase().split(/\s+/)
  return rest.length === 0 ? null : (SEX_BY_NAME.get(first ?? '') ?? null)
}
