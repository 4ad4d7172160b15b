// States by name, from countries-list, i18n-nationality and i18n-iso-countries (MIT); written by scripts/make-states.mjs.
//
// One line a State: ISO 3166 code | names | capital | adjectives; several are parted by a stroke.
export const packedStates = `
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates/UAE|Abu Dhabi|Emirian
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda|Saint John's|Antiguans
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian
AO|Angola|Luanda|Angolan
AR|Argentina|Buenos Aires|Argentinean
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian
AZ|Azerbaijan|Baku|Azerbaijani
BA|Bosnia and Herzegovina/Bosnia|Sarajevo|Bosnian
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain|Manama|Bahraini
BI|Burundi|Gitega|Burundian
BJ|Benin|Porto-Novo|Beninese
BN|Brunei/Brunei Darussalam|Bandar Seri Begawan|Bruneian
BO|Bolivia|Sucre|Bolivian
BR|Brazil|Brasília|Brazilian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|Bhutanese
BW|Botswana|Gaborone|Batswana
BY|Belarus|Minsk|Belarusian
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CD|Democratic Republic of the Congo/Congo|Kinshasa|Congolese
CF|Central African Republic|Bangui|Central African
CG|Republic of the Congo/Congo|Brazzaville|Congolese
CH|Switzerland|Bern|Swiss
CI|Ivory Coast/Cote d'Ivoire|Yamoussoukro|Ivorian
CL|Chile|Santiago|Chilean
CM|Cameroon|Yaoundé|Cameroonian
CN|China/People's Republic of China|Beijing|Chinese
CO|Colombia|Bogotá|Colombian
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cabo Verde/Cape Verde|Praia|Cape Verdean
CY|Cyprus|Nicosia|Cypriot
CZ|Czechia/Czech Republic|Prague|Czech
DE|Germany|Berlin|German
DJ|Djibouti||
DK|Denmark|Copenhagen|Danish
DM|Dominica|Roseau|Dominican
DO|Dominican Republic|Santo Domingo|Dominican
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorean
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
EH|Western Sahara|El Aaiún|
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish
FJ|Fiji|Suva|Fijian
FM|Micronesia|Palikir|Micronesian
FR|France|Paris|French
GA|Gabon|Libreville|Gabonese
GB|United Kingdom/UK/Great Britain/Britain|London|British/Briton
GD|Grenada|St. George's|Grenadian
GE|Georgia|Tbilisi|Georgian
GH|Ghana|Accra|Ghanaian
GM|Gambia/Republic of The Gambia|Banjul|Gambian
GN|Guinea|Conakry|Guinean
GQ|Equatorial Guinea|Malabo|Equatorial Guinean
GR|Greece|Athens|Greek
GT|Guatemala|Guatemala City|Guatemalan
GW|Guinea-Bissau|Bissau|Guinea-Bissauan
GY|Guyana|Georgetown|Guyanese
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta|Indonesian
IE|Ireland|Dublin|Irish
IL|Israel||Israeli
IN|India|New Delhi|Indian
IQ|Iraq|Baghdad|Iraqi
IR|Iran/Islamic Republic of Iran|Tehran|Iranian
IS|Iceland|Reykjavik|Icelandic
IT|Italy|Rome|Italian
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan|Bishkek|Kyrgyz
KH|Cambodia|Phnom Penh|Cambodian
KI|Kiribati|South Tarawa|
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis|Basseterre|Kittian and Nevisian
KP|North Korea|Pyongyang|North Korean
KR|South Korea/Korea/Republic of Korea|Seoul|South Korean
KW|Kuwait|Kuwait City|Kuwaiti
KZ|Kazakhstan|Astana|Kazakhstani
LA|Laos/Lao People's Democratic Republic|Vientiane|Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Colombo|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Mosotho
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg||Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco||Monacan
MD|Moldova|Chișinău|Moldovan
ME|Montenegro|Podgorica|Montenegrin
MG|Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia/Republic of North Macedonia|Skopje|Macedonian
ML|Mali|Bamako|Malian
MM|Myanmar|Naypyidaw|Burmese
MN|Mongolia|Ulan Bator|Mongolian
MR|Mauritania|Nouakchott|Mauritanian
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé|Maldivan
MW|Malawi|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NE|Niger|Niamey|Nigerien
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands|Amsterdam|Dutch
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese
NR|Nauru|Yaren|Nauruan
NZ|New Zealand|Wellington|New Zealander
OM|Oman|Muscat|Omani
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish/Pole
PS|Palestine/State of Palestine||Palestinian
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud|Palauan
PY|Paraguay|Asunción|Paraguayan
QA|Qatar|Doha|Qatari
RO|Romania|Bucharest|Romanian
RS|Serbia|Belgrade|Serbian
RU|Russia/Russian Federation|Moscow|Russian
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi
SB|Solomon Islands|Honiara|Solomon Islander
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish
SG|Singapore||Singaporean
SI|Slovenia|Ljubljana|Slovenian
SK|Slovakia|Bratislava|Slovakian
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|City of San Marino|San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|Surinamer
SS|South Sudan|Juba|South Sudanese
ST|Sao Tome and Principe|São Tomé|Sao Tomean
SV|El Salvador|San Salvador|Salvadoran
SY|Syria/Syrian Arab Republic|Damascus|Syrian
SZ|Eswatini|Lobamba|Swazi
TD|Chad|N'Djamena|Chadian
TG|Togo|Lomé|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TL|East Timor/Timor-Leste|Dili|East Timorese
TM|Turkmenistan|Ashgabat|
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Türkiye/Turkey|Ankara|Turkish
TT|Trinidad and Tobago|Port of Spain|
TV|Tuvalu|Funafuti|Tuvaluan
TW|Taiwan|Taipei|Taiwanese
TZ|Tanzania/United Republic of Tanzania|Dodoma|Tanzanian
UA|Ukraine|Kyiv|Ukrainian
UG|Uganda|Kampala|Ugandan
US|United States/United States of America/USA/U.S.A./US/U.S./America|Washington|American
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbekistani
VA|Vatican City/Holy See/Vatican||
VC|Saint Vincent and the Grenadines|Kingstown|
VE|Venezuela|Caracas|Venezuelan
VN|Vietnam/Viet Nam|Hanoi|Vietnamese
VU|Vanuatu|Port Vila|
WS|Samoa|Apia|Samoan
XK|Kosovo|Pristina|Kosovar
YE|Yemen|Sana'a|Yemenite
ZA|South Africa|Pretoria|South African
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean
`;
