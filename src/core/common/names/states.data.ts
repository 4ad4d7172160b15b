// States by name, from countries-list, i18n-nationality and i18n-iso-countries (MIT); written by scripts/make-states.mjs.
//
// One line a State: ISO 3166 code | names | capital | adjectives, in English | names and adjective in French | names in
// Ukrainian | names in Arabic; several names are parted by a stroke.
export const packedStates = `
AD|Andorra|Andorra la Vella|Andorran|Andorre/Andorran|Андорра|أندورا
AE|United Arab Emirates/UAE|Abu Dhabi|Emirian|Émirats Arabes Unis/Émirien|Об'єднані Арабські Емірати|الإمارات العربية المتحدة
AF|Afghanistan|Kabul|Afghan|Afghan|Афганістан|أفغانستان
AG|Antigua and Barbuda|Saint John's|Antiguans|Antigua-et-Barbuda/Antiguayen|Антигуа і Барбуда|أنتيغوا وباربودا
AL|Albania|Tirana|Albanian|Albanie/Albanais|Албанія|ألبانيا
AM|Armenia|Yerevan|Armenian|Arménie/Arménien|Вірменія|أرمينيا
AO|Angola|Luanda|Angolan|Angolais|Ангола|أنغولا
AR|Argentina|Buenos Aires|Argentinean|Argentine/Argentin|Аргентина|الأرجنتين
AT|Austria|Vienna|Austrian|Autriche/Autrichien|Австрія|النمسا
AU|Australia|Canberra|Australian|Australie/Australien|Австралія|أستراليا
AZ|Azerbaijan|Baku|Azerbaijani|Azerbaïdjan/Azerbaïdjanais|Азербайджан|أذربيجان
BA|Bosnia and Herzegovina/Bosnia|Sarajevo|Bosnian|Bosnie-Herzégovine/Bosnien|Боснія і Герцеговина|البوسنة والهرسك
BB|Barbados|Bridgetown|Barbadian|Barbade/Barbadien|Барбадос|باربادوس
BD|Bangladesh|Dhaka|Bangladeshi|Bangladais|Бангладеш|بنغلاديش
BE|Belgium|Brussels|Belgian|Belgique/Belge|Бельгія|بلجيكا
BF|Burkina Faso|Ouagadougou|Burkinabe|Burkinabé|Буркіна-Фасо|بوركينا فاسو
BG|Bulgaria|Sofia|Bulgarian|Bulgarie/Bulgare|Болгарія|بلغاريا
BH|Bahrain|Manama|Bahraini|Bahreïn/Bahreïnien|Бахрейн|البحرين
BI|Burundi|Gitega|Burundian|Burundais|Бурунді|بوروندي
BJ|Benin|Porto-Novo|Beninese|Bénin/Béninois|Бенін|بنين
BN|Brunei/Brunei Darussalam|Bandar Seri Begawan|Bruneian|Brunéien|Бруней-Даруссалам|بروناي
BO|Bolivia|Sucre|Bolivian|Bolivie/Bolivien|Болівія|بوليفيا
BR|Brazil|Brasília|Brazilian|Brésil/Brésilien|Бразилія|البرازيل
BS|Bahamas|Nassau|Bahamian|Bahamien|Багамські Острови|باهاماس
BT|Bhutan|Thimphu|Bhutanese|Bhoutan/Bhoutanais|Бутан|بوتان
BW|Botswana|Gaborone|Batswana|Botswanais|Ботсвана|بوتسوانا
BY|Belarus|Minsk|Belarusian|Biélorussie/Biélorusse|Білорусь|روسيا البيضاء
BZ|Belize|Belmopan|Belizean|Bélizien|Беліз|بليز
CA|Canada|Ottawa|Canadian|Canadien|Канада|كندا
CD|Democratic Republic of the Congo/Congo|Kinshasa|Congolese|République démocratique du Congo/Congolais|Демократична Республіка Конго|جمهورية الكونغو الديمقراطية
CF|Central African Republic|Bangui|Central African|République Centrafricaine/Centrafricain|Центральноафриканська Республіка|جمهورية أفريقيا الوسطى
CG|Republic of the Congo/Congo|Brazzaville|Congolese|République du Congo/Congolais|Конго|جمهورية الكونغو
CH|Switzerland|Bern|Swiss|Suisse|Швейцарія|سويسرا
CI|Ivory Coast/Cote d'Ivoire|Yamoussoukro|Ivorian|Côte-d'Ivoire/Ivoirien|Кот-Д'Івуар|ساحل العاج
CL|Chile|Santiago|Chilean|Chili/Chilien|Чилі|تشيلي
CM|Cameroon|Yaoundé|Cameroonian|Cameroun/Camerounais|Камерун|الكاميرون
CN|China/People's Republic of China|Beijing|Chinese|Chine/Chinois|Китай|الصين
CO|Colombia|Bogotá|Colombian|Colombie/Colombien|Колумбія|كولومبيا
CR|Costa Rica|San José|Costa Rican|Costaricain|Коста-Рика|كوستاريكا
CU|Cuba|Havana|Cuban|Cubain|Куба|كوبا
CV|Cabo Verde/Cape Verde|Praia|Cape Verdean|Cap-Vert/Cap verdien|Кабо-Верде|الرأس الأخضر
CY|Cyprus|Nicosia|Cypriot|Chypre/Chypriote|Кіпр|قبرص
CZ|Czechia/Czech Republic|Prague|Czech|République Tchèque/Tchèque|Чехія|جمهورية التشيك
DE|Germany|Berlin|German|Allemagne/Allemand|Німеччина|ألمانيا
DJ|Djibouti|||Djiboutien|Джибуті|جيبوتي
DK|Denmark|Copenhagen|Danish|Danemark/Danois|Данія|الدنمارك
DM|Dominica|Roseau|Dominican|Dominique/Dominicain|Домініка|دومينيكا
DO|Dominican Republic|Santo Domingo|Dominican|République Dominicaine/Dominicain|Домініканська Республіка|جمهورية الدومينيكان
DZ|Algeria|Algiers|Algerian|Algérie/Algérien|Алжир|الجزائر
EC|Ecuador|Quito|Ecuadorean|Équateur/Équatorien|Еквадор|الإكوادور
EE|Estonia|Tallinn|Estonian|Estonie/Estonien|Естонія|إستونيا
EG|Egypt|Cairo|Egyptian|Égypte/Égyptien|Єгипет|مصر
EH|Western Sahara|El Aaiún||Sahara occidental|Західна Сахара|الصحراء الغربية
ER|Eritrea|Asmara|Eritrean|Érythrée/Érythréen|Еритрея|إريتريا
ES|Spain|Madrid|Spanish|Espagne/Espagnol|Іспанія|إسبانيا
ET|Ethiopia|Addis Ababa|Ethiopian|Éthiopie/Éthiopien|Ефіопія|إثيوبيا
FI|Finland|Helsinki|Finnish|Finlande/Finlandais|Фінляндія|فنلندا
FJ|Fiji|Suva|Fijian|Fidji/Fidjien|Фіджі|فيجي
FM|Micronesia|Palikir|Micronesian|Micronésie/Micronésien|Мікронезія|ولايات ميكرونيسيا المتحدة
FR|France|Paris|French|Français|Франція|فرنسا
GA|Gabon|Libreville|Gabonese|Gabonais|Габон|الغابون
GB|United Kingdom/UK/Great Britain/Britain|London|British/Briton|Royaume-Uni/Britannique|Великобританія|المملكة المتحدة
GD|Grenada|St. George's|Grenadian|Grenade/Grenadien|Гренада|غرينادا
GE|Georgia|Tbilisi|Georgian|Géorgie/Géorgien|Грузія|جورجيا
GH|Ghana|Accra|Ghanaian|Ghanéen|Гана|غانا
GM|Gambia/Republic of The Gambia|Banjul|Gambian|Gambie/Gambien|Гамбія|غامبيا
GN|Guinea|Conakry|Guinean|Guinée/Guinéen|Гвінея|غينيا
GQ|Equatorial Guinea|Malabo|Equatorial Guinean|Guinée équatoriale/Équato-guinéen|Екваторіальна Гвінея|غينيا الاستوائية
GR|Greece|Athens|Greek|Grèce/Grec|Греція|اليونان
GT|Guatemala|Guatemala City|Guatemalan|Guatémaltèque|Гватемала|غواتيمالا
GW|Guinea-Bissau|Bissau|Guinea-Bissauan|Guinée-Bissau/Bissaoguinéen|Гвінея-Бісау|غينيا بيساو
GY|Guyana|Georgetown|Guyanese|Guyanais|Гаяна|غيانا
HN|Honduras|Tegucigalpa|Honduran|Hondurien|Гондурас|هندوراس
HR|Croatia|Zagreb|Croatian|Croatie/Croate|Хорватія|كرواتيا
HT|Haiti|Port-au-Prince|Haitian|Haïti/Haïtien|Гаїті|هايتي
HU|Hungary|Budapest|Hungarian|Hongrie/Hongrois|Угорщина|المجر
ID|Indonesia|Jakarta|Indonesian|Indonésie/Indonésien|Індонезія|إندونيسيا
IE|Ireland|Dublin|Irish|Irlande/Irlandais|Ірландія|أيرلندا
IL|Israel||Israeli|Israël/Israélien|Ізраїль|إسرائيل
IN|India|New Delhi|Indian|Inde/Indien|Індія|الهند
IQ|Iraq|Baghdad|Iraqi|Irak/Irakien|Ірак|العراق
IR|Iran/Islamic Republic of Iran|Tehran|Iranian|Iranien|Іран|إيران
IS|Iceland|Reykjavik|Icelandic|Islande/Islandais|Ісландія|آيسلندا
IT|Italy|Rome|Italian|Italie/Italien|Італія|إيطاليا
JM|Jamaica|Kingston|Jamaican|Jamaïque/Jamaïquain|Ямайка|جامايكا
JO|Jordan|Amman|Jordanian|Jordanie/Jordanien|Йорданія|الأردن
JP|Japan|Tokyo|Japanese|Japon/Japonais|Японія|اليابان
KE|Kenya|Nairobi|Kenyan|Kényan|Кенія|كينيا
KG|Kyrgyzstan|Bishkek|Kyrgyz|Kirghizistan/Kirghiz|Киргизстан|قيرغيزستان
KH|Cambodia|Phnom Penh|Cambodian|Cambodge/Cambodgien|Камбоджа|كمبوديا
KI|Kiribati|South Tarawa||Kiribatiens|Кірибаті|كيريباتي
KM|Comoros|Moroni|Comoran|Comores/Comorien|Комори|جزر القمر
KN|Saint Kitts and Nevis|Basseterre|Kittian and Nevisian|Saint-Christophe-et-Niévès/Afro-Kittitien et Afro-Nevisien|Сент-Кітс і Невіс|سانت كيتس ونيفيس
KP|North Korea|Pyongyang|North Korean|Corée du Nord/Nord coréen|Корейська Народно-Демократична Республіка|كوريا الشمالية
KR|South Korea/Korea/Republic of Korea|Seoul|South Korean|Corée du Sud/Sud coréen|Республіка Корея|كوريا الجنوبية
KW|Kuwait|Kuwait City|Kuwaiti|Koweït/Koweïtien|Кувейт|الكويت
KZ|Kazakhstan|Astana|Kazakhstani|Kazakhstanais|Казахстан|كازاخستان
LA|Laos/Lao People's Democratic Republic|Vientiane|Laotian|Laotien|Лаос|لاوس
LB|Lebanon|Beirut|Lebanese|Liban/Libanais|Ліван|لبنان
LC|Saint Lucia|Castries|Saint Lucian|Sainte-Lucie/Saint-Lucien|Сент-Люсія|سانت لوسيا
LI|Liechtenstein|Vaduz|Liechtensteiner|Liechtensteinois|Ліхтенштейн|ليختنشتاين
LK|Sri Lanka|Colombo|Sri Lankan|Sri Lankais|Шри-Ланка|سريلانكا
LR|Liberia|Monrovia|Liberian|Libéria/Liberian|Ліберія|ليبيريا
LS|Lesotho|Maseru|Mosotho|Mosotho|Лесото|ليسوتو
LT|Lithuania|Vilnius|Lithuanian|Lituanie/Lituanien|Литва|ليتوانيا
LU|Luxembourg||Luxembourger|Luxembourgeois|Люксембург|لوكسمبورغ
LV|Latvia|Riga|Latvian|Lettonie/Letton|Латвія|لاتفيا
LY|Libya|Tripoli|Libyan|Libye/Libyen|Лівія|ليبيا
MA|Morocco|Rabat|Moroccan|Maroc/Marocain|Марокко|المغرب
MC|Monaco||Monacan|Monégasque|Монако|موناكو
MD|Moldova|Chișinău|Moldovan|Moldavie/Moldave|Молдова|مولدوفا
ME|Montenegro|Podgorica|Montenegrin|Monténégro/Monténégrin|Чорногорія|الجبل الأسود
MG|Madagascar|Antananarivo|Malagasy|Malgache|Мадагаскар|مدغشقر
MH|Marshall Islands|Majuro|Marshallese|Îles Marshall/Marshallais|Маршаллові Острови|جزر مارشال
MK|North Macedonia/Republic of North Macedonia|Skopje|Macedonian|Macédoine du Nord/Macédonien|Північна Македонія|مقدونيا الشمالية
ML|Mali|Bamako|Malian|Malien|Малі|مالي
MM|Myanmar|Naypyidaw|Burmese|Birman|М'янма|بورما
MN|Mongolia|Ulan Bator|Mongolian|Mongolie/Mongol|Монголія|منغوليا
MR|Mauritania|Nouakchott|Mauritanian|Mauritanie/Mauritanien|Мавританія|موريتانيا
MT|Malta|Valletta|Maltese|Malte/Maltais|Мальта|مالطا
MU|Mauritius|Port Louis|Mauritian|Maurice/Mauricien|Маврикій|موريشيوس
MV|Maldives|Malé|Maldivan|Maldivien|Мальдіви|جزر المالديف
MW|Malawi|Lilongwe|Malawian|Malawien|Малаві|مالاوي
MX|Mexico|Mexico City|Mexican|Mexique/Mexicain|Мексика|المكسيك
MY|Malaysia|Kuala Lumpur|Malaysian|Malaisie/Malaisien|Малайзія|ماليزيا
MZ|Mozambique|Maputo|Mozambican|Mozambicain|Мозамбік|موزمبيق
NA|Namibia|Windhoek|Namibian|Namibie/Namibien|Намібія|ناميبيا
NE|Niger|Niamey|Nigerien|Nigérien|Нігер|النيجر
NG|Nigeria|Abuja|Nigerian|Nigéria/Nigérian|Нігерія|نيجيريا
NI|Nicaragua|Managua|Nicaraguan|Nicaraguayen|Нікарагуа|نيكاراغوا
NL|Netherlands|Amsterdam|Dutch|Pays-Bas/Néerlandais|Нідерланди|هولندا
NO|Norway|Oslo|Norwegian|Norvège/Norvégien|Норвегія|النرويج
NP|Nepal|Kathmandu|Nepalese|Népal/Népalais|Непал|نيبال
NR|Nauru|Yaren|Nauruan|Nauruan|Науру|ناورو
NZ|New Zealand|Wellington|New Zealander|Nouvelle-Zélande/Néo-Zélandais|Нова Зеландія|نيوزيلندا
OM|Oman|Muscat|Omani|Omanais|Оман|عمان
PA|Panama|Panama City|Panamanian|Panaméen|Панама|بنما
PE|Peru|Lima|Peruvian|Pérou/Péruvien|Перу|بيرو
PG|Papua New Guinea|Port Moresby||Papouasie-Nouvelle-Guinée/Papouasien|Папуа-Нова Гвінея|بابوا غينيا الجديدة
PH|Philippines|Manila|Filipino|Philippin|Філіппіни|الفلبين
PK|Pakistan|Islamabad|Pakistani|Pakistanais|Пакистан|باكستان
PL|Poland|Warsaw|Polish/Pole|Pologne/Polonais|Польща|بولندا
PS|Palestine/State of Palestine||Palestinian|Territoires Palestiniens|Палестина|فلسطين
PT|Portugal|Lisbon|Portuguese|Portugais|Португалія|البرتغال
PW|Palau|Ngerulmud|Palauan|Palaos/Palauan|Палау|بالاو
PY|Paraguay|Asunción|Paraguayan|Paraguayen|Парагвай|باراغواي
QA|Qatar|Doha|Qatari|Qatarien|Катар|قطر
RO|Romania|Bucharest|Romanian|Roumanie/Roumain|Румунія|رومانيا
RS|Serbia|Belgrade|Serbian|Serbie/Serbe|Сербія|صربيا
RU|Russia/Russian Federation|Moscow|Russian|Russie/Russe|Росія|روسيا
RW|Rwanda|Kigali|Rwandan|Rwandais|Руанда|رواندا
SA|Saudi Arabia|Riyadh|Saudi|Arabie Saoudite/Saoudien|Саудівська Аравія|السعودية
SB|Solomon Islands|Honiara|Solomon Islander|Îles Salomon/Salomonais|Соломонові Острови|جزر سليمان
SC|Seychelles|Victoria|Seychellois|Seychellois|Сейшельські Острови|سيشل
SD|Sudan|Khartoum|Sudanese|Soudan/Soudanais|Судан|السودان
SE|Sweden|Stockholm|Swedish|Suède/Suédois|Швеція|السويد
SG|Singapore||Singaporean|Singapour/Singapourien|Сингапур|سنغافورة
SI|Slovenia|Ljubljana|Slovenian|Slovénie/Slovène|Словенія|سلوفينيا
SK|Slovakia|Bratislava|Slovakian|Slovaquie/Slovaque|Словаччина|سلوفاكيا
SL|Sierra Leone|Freetown|Sierra Leonean|Sierra Léonais|Сьєрра-Леоне|سيراليون
SM|San Marino|City of San Marino|San Marinese|Saint-Marin/Saint-Marinais|Сан-Марино|سان مارينو
SN|Senegal|Dakar|Senegalese|Sénégal/Sénégalais|Сенегал|السنغال
SO|Somalia|Mogadishu|Somali|Somalie/Somalien|Сомалі|الصومال
SR|Suriname|Paramaribo|Surinamer|Surinamais|Суринам|سورينام
SS|South Sudan|Juba|South Sudanese|Soudan du Sud/Sud-Soudanais|Південний Судан|جنوب السودان
ST|Sao Tome and Principe|São Tomé|Sao Tomean|São Tomé-et-Principe/Santoméen|Сан-Томе і Принсіпі|ساو تومي وبرينسيب
SV|El Salvador|San Salvador|Salvadoran|Salvadorien|Сальвадор|السلفادور
SY|Syria/Syrian Arab Republic|Damascus|Syrian|Syrie/Syrien|Сирія|سوريا
SZ|Eswatini|Lobamba|Swazi|Royaume d'Eswatini/Swazi|Есватіні|سوازيلاند
TD|Chad|N'Djamena|Chadian|Tchad/Tchadien|Чад|تشاد
TG|Togo|Lomé|Togolese|Togolais|Того|توغو
TH|Thailand|Bangkok|Thai|Thaïlande/Thaïlandais|Таїланд|تايلاند
TJ|Tajikistan|Dushanbe|Tajik|Tadjikistan/Tadjik|Таджикистан|طاجيكستان
TL|East Timor/Timor-Leste|Dili|East Timorese|Est-Timorais|Тимор-Лешті|تيمور الشرقية
TM|Turkmenistan|Ashgabat||Turkménistan/Turkmène|Туркменистан|تركمانستان
TN|Tunisia|Tunis|Tunisian|Tunisie/Tunisien|Туніс|تونس
TO|Tonga|Nuku'alofa|Tongan|Tongien|Тонга|تونغا
TR|Türkiye/Turkey|Ankara|Turkish|Turquie/Turc|Туреччина|تركيا
TT|Trinidad and Tobago|Port of Spain||Trinité-et-Tobago|Тринідад і Тобаго|ترينيداد وتوباغو
TV|Tuvalu|Funafuti|Tuvaluan|Tuvalais|Тувалу|توفالو
TW|Taiwan|Taipei|Taiwanese|Taïwan/Taïwanais|Тайвань|تايوان
TZ|Tanzania/United Republic of Tanzania|Dodoma|Tanzanian|République unie de Tanzanie/Tanzanien|Танзанія|تانزانيا
UA|Ukraine|Kyiv|Ukrainian|Ukrainien|Україна|أوكرانيا
UG|Uganda|Kampala|Ugandan|Ouganda/Ougandais|Уганда|أوغندا
US|United States/United States of America/USA/U.S.A./US/U.S./America|Washington|American|États-Unis/Américain|США|الولايات المتحدة
UY|Uruguay|Montevideo|Uruguayan|Uruguayen|Уругвай|الأوروغواي
UZ|Uzbekistan|Tashkent|Uzbekistani|Ouzbékistan/Ouzbek|Узбекистан|أوزبكستان
VA|Vatican City/Holy See/Vatican|||Saint-Siège|Ватикан|الفاتيكان
VC|Saint Vincent and the Grenadines|Kingstown||Saint-Vincent-et-les-Grenadines/Vincentais|Сент-Вінсент і Гренадіни|سانت فينسنت والغرينادين
VE|Venezuela|Caracas|Venezuelan|Vénézuélien|Венесуела|فنزويلا
VN|Vietnam/Viet Nam|Hanoi|Vietnamese|Vietnamien|В'єтнам|فيتنام
VU|Vanuatu|Port Vila||Vanuatais|Вануату|فانواتو
WS|Samoa|Apia|Samoan|Samoan|Самоа|ساموا
XK|Kosovo|Pristina|Kosovar|Kosovar|Косово|كوسوفو
YE|Yemen|Sana'a|Yemenite|Yémen/Yéménite|Ємен|اليمن
ZA|South Africa|Pretoria|South African|Afrique du Sud/Sud Africain|Південна Африка|جنوب أفريقيا
ZM|Zambia|Lusaka|Zambian|Zambie/Zambien|Замбія|زامبيا
ZW|Zimbabwe|Harare|Zimbabwean|Zimbabwéen|Зімбабве|زيمبابوي
`;
