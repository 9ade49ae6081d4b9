// Adjectives and nouns of nations, peoples and faiths. Source: compiled by hand for this project; words of the language.
// In lower case; the plural in `-s` is read too.

export const DEMONYMS = `
afghan albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani azeri
bahraini bangladeshi basque belarusian belgian beninese bolivian bosnian botswanan brazilian british briton bulgarian burkinabe
burkinabé burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese christian colombian comorian
congolese copt coptic costa-rican croat croatian crimean cuban cypriot czech dagestani danish dane djiboutian dominican dutch
ecuadorian ecuadorean egyptian emirati english englishman eritrean estonian ethiopian european filipino finn finnish french frenchman
gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian hindu honduran hungarian indian indonesian
ingush iranian iraqi irish islamist israeli israelite italian ivorian ivoirian jamaican japanese jew jewish jordanian kazakh kenyan
korean kosovar kurd kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy
malawian malaysian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican moslem muslim
namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan paraguayan persian
peruvian pole polish portuguese punjabi qatari romanian russian rwandan salvadoran salvadorean saudi scot scottish senegalese serb
serbian shia shi'a shiite shi'ite sierra-leonean sikh singaporean sinhalese slovak slovene slovenian somali somalilander spaniard
spanish sri-lankan sudanese sunni surinamese swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai tibetan togolese
tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese welsh western yazidi yemeni
yemenite yugoslav zambian zimbabwean african south-african hausa fulani fula peul peulh tuareg touareg dogon bambara songhai songhay
zarma kanuri shuwa yoruba igbo ijaw tiv hema lendu hutu tutsi twa banyamulenge nande acholi dinka nuer shilluk murle fur masalit
zaghawa oromo amhara amharic tigrayan tigrinya afar sidama gumuz kikuyu luo kalenjin luhya turkana pokot maasai masai rohingya
rakhine arakanese kachin karen karenni shan chin mon kayah bamar hazara pashtun tajiki baloch baluch sindhi kashmiri assamese naga
kuki meitei bodo moro maronite druze alawite alevi assyrian chaldean circassian abkhaz abkhazian ossetian cossack roma gypsy mapuche
maya mayan quechua aymara garifuna afro-colombian buddhist catholic orthodox protestant evangelical salafi salafist sufi wahhabi
ahmadi bahai latino hispanic caucasian balkan baltic nordic caribbean
`
