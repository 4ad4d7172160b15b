// States by name, from countries-list, i18n-nationality and i18n-iso-countries (MIT); written by scripts/make-states.mjs.
//
// One line a State: ISO 3166 code | names and adjective in French | names in Ukrainian | names in Arabic; several are parted by a stroke.
export const packedStatesAbroad = `
AD|Andorre/Andorran|Андорра|أندورا
AE|Émirats Arabes Unis/Émirien|Об'єднані Арабські Емірати|الإمارات العربية المتحدة
AF|Afghan|Афганістан|أفغانستان
AG|Antigua-et-Barbuda/Antiguayen|Антигуа і Барбуда|أنتيغوا وباربودا
AL|Albanie/Albanais|Албанія|ألبانيا
AM|Arménie/Arménien|Вірменія|أرمينيا
AO|Angolais|Ангола|أنغولا
AR|Argentine/Argentin|Аргентина|الأرجنتين
AT|Autriche/Autrichien|Австрія|النمسا
AU|Australie/Australien|Австралія|أستراليا
AZ|Azerbaïdjan/Azerbaïdjanais|Азербайджан|أذربيجان
BA|Bosnie-Herzégovine/Bosnien|Боснія і Герцеговина|البوسنة والهرسك
BB|Barbade/Barbadien|Барбадос|باربادوس
BD|Bangladais|Бангладеш|بنغلاديش
BE|Belgique/Belge|Бельгія|بلجيكا
BF|Burkinabé|Буркіна-Фасо|بوركينا فاسو
BG|Bulgarie/Bulgare|Болгарія|بلغاريا
BH|Bahreïn/Bahreïnien|Бахрейн|البحرين
BI|Burundais|Бурунді|بوروندي
BJ|Bénin/Béninois|Бенін|بنين
BN|Brunéien|Бруней-Даруссалам|بروناي
BO|Bolivie/Bolivien|Болівія|بوليفيا
BR|Brésil/Brésilien|Бразилія|البرازيل
BS|Bahamien|Багамські Острови|باهاماس
BT|Bhoutan/Bhoutanais|Бутан|بوتان
BW|Botswanais|Ботсвана|بوتسوانا
BY|Biélorussie/Biélorusse|Білорусь|روسيا البيضاء
BZ|Bélizien|Беліз|بليز
CA|Canadien|Канада|كندا
CD|République démocratique du Congo/Congolais|Демократична Республіка Конго|جمهورية الكونغو الديمقراطية
CF|République Centrafricaine/Centrafricain|Центральноафриканська Республіка|جمهورية أفريقيا الوسطى
CG|République du Congo/Congolais|Конго|جمهورية الكونغو
CH|Suisse|Швейцарія|سويسرا
CI|Côte-d'Ivoire/Ivoirien|Кот-Д'Івуар|ساحل العاج
CL|Chili/Chilien|Чилі|تشيلي
CM|Cameroun/Camerounais|Камерун|الكاميرون
CN|Chine/Chinois|Китай|الصين
CO|Colombie/Colombien|Колумбія|كولومبيا
CR|Costaricain|Коста-Рика|كوستاريكا
CU|Cubain|Куба|كوبا
CV|Cap-Vert/Cap verdien|Кабо-Верде|الرأس الأخضر
CY|Chypre/Chypriote|Кіпр|قبرص
CZ|République Tchèque/Tchèque|Чехія|جمهورية التشيك
DE|Allemagne/Allemand|Німеччина|ألمانيا
DJ|Djiboutien|Джибуті|جيبوتي
DK|Danemark/Danois|Данія|الدنمارك
DM|Dominique/Dominicain|Домініка|دومينيكا
DO|République Dominicaine/Dominicain|Домініканська Республіка|جمهورية الدومينيكان
DZ|Algérie/Algérien|Алжир|الجزائر
EC|Équateur/Équatorien|Еквадор|الإكوادور
EE|Estonie/Estonien|Естонія|إستونيا
EG|Égypte/Égyptien|Єгипет|مصر
EH|Sahara occidental|Західна Сахара|الصحراء الغربية
ER|Érythrée/Érythréen|Еритрея|إريتريا
ES|Espagne/Espagnol|Іспанія|إسبانيا
ET|Éthiopie/Éthiopien|Ефіопія|إثيوبيا
FI|Finlande/Finlandais|Фінляндія|فنلندا
FJ|Fidji/Fidjien|Фіджі|فيجي
FM|Micronésie/Micronésien|Мікронезія|ولايات ميكرونيسيا المتحدة
FR|Français|Франція|فرنسا
GA|Gabonais|Габон|الغابون
GB|Royaume-Uni/Britannique|Великобританія|المملكة المتحدة
GD|Grenade/Grenadien|Гренада|غرينادا
GE|Géorgie/Géorgien|Грузія|جورجيا
GH|Ghanéen|Гана|غانا
GM|Gambie/Gambien|Гамбія|غامبيا
GN|Guinée/Guinéen|Гвінея|غينيا
GQ|Guinée équatoriale/Équato-guinéen|Екваторіальна Гвінея|غينيا الاستوائية
GR|Grèce/Grec|Греція|اليونان
GT|Guatémaltèque|Гватемала|غواتيمالا
GW|Guinée-Bissau/Bissaoguinéen|Гвінея-Бісау|غينيا بيساو
GY|Guyanais|Гаяна|غيانا
HN|Hondurien|Гондурас|هندوراس
HR|Croatie/Croate|Хорватія|كرواتيا
HT|Haïti/Haïtien|Гаїті|هايتي
HU|Hongrie/Hongrois|Угорщина|المجر
ID|Indonésie/Indonésien|Індонезія|إندونيسيا
IE|Irlande/Irlandais|Ірландія|أيرلندا
IL|Israël/Israélien|Ізраїль|إسرائيل
IN|Inde/Indien|Індія|الهند
IQ|Irak/Irakien|Ірак|العراق
IR|Iranien|Іран|إيران
IS|Islande/Islandais|Ісландія|آيسلندا
IT|Italie/Italien|Італія|إيطاليا
JM|Jamaïque/Jamaïquain|Ямайка|جامايكا
JO|Jordanie/Jordanien|Йорданія|الأردن
JP|Japon/Japonais|Японія|اليابان
KE|Kényan|Кенія|كينيا
KG|Kirghizistan/Kirghiz|Киргизстан|قيرغيزستان
KH|Cambodge/Cambodgien|Камбоджа|كمبوديا
KI|Kiribatiens|Кірибаті|كيريباتي
KM|Comores/Comorien|Комори|جزر القمر
KN|Saint-Christophe-et-Niévès/Afro-Kittitien et Afro-Nevisien|Сент-Кітс і Невіс|سانت كيتس ونيفيس
KP|Corée du Nord/Nord coréen|Корейська Народно-Демократична Республіка|كوريا الشمالية
KR|Corée du Sud/Sud coréen|Республіка Корея|كوريا الجنوبية
KW|Koweït/Koweïtien|Кувейт|الكويت
KZ|Kazakhstanais|Казахстан|كازاخستان
LA|Laotien|Лаос|لاوس
LB|Liban/Libanais|Ліван|لبنان
LC|Sainte-Lucie/Saint-Lucien|Сент-Люсія|سانت لوسيا
LI|Liechtensteinois|Ліхтенштейн|ليختنشتاين
LK|Sri Lankais|Шри-Ланка|سريلانكا
LR|Libéria/Liberian|Ліберія|ليبيريا
LS|Mosotho|Лесото|ليسوتو
LT|Lituanie/Lituanien|Литва|ليتوانيا
LU|Luxembourgeois|Люксембург|لوكسمبورغ
LV|Lettonie/Letton|Латвія|لاتفيا
LY|Libye/Libyen|Лівія|ليبيا
MA|Maroc/Marocain|Марокко|المغرب
MC|Monégasque|Монако|موناكو
MD|Moldavie/Moldave|Молдова|مولدوفا
ME|Monténégro/Monténégrin|Чорногорія|الجبل الأسود
MG|Malgache|Мадагаскар|مدغشقر
MH|Îles Marshall/Marshallais|Маршаллові Острови|جزر مارشال
MK|Macédoine du Nord/Macédonien|Північна Македонія|مقدونيا الشمالية
ML|Malien|Малі|مالي
MM|Birman|М'янма|بورما
MN|Mongolie/Mongol|Монголія|منغوليا
MR|Mauritanie/Mauritanien|Мавританія|موريتانيا
MT|Malte/Maltais|Мальта|مالطا
MU|Maurice/Mauricien|Маврикій|موريشيوس
MV|Maldivien|Мальдіви|جزر المالديف
MW|Malawien|Малаві|مالاوي
MX|Mexique/Mexicain|Мексика|المكسيك
MY|Malaisie/Malaisien|Малайзія|ماليزيا
MZ|Mozambicain|Мозамбік|موزمبيق
NA|Namibie/Namibien|Намібія|ناميبيا
NE|Nigérien|Нігер|النيجر
NG|Nigéria/Nigérian|Нігерія|نيجيريا
NI|Nicaraguayen|Нікарагуа|نيكاراغوا
NL|Pays-Bas/Néerlandais|Нідерланди|هولندا
NO|Norvège/Norvégien|Норвегія|النرويج
NP|Népal/Népalais|Непал|نيبال
NR|Nauruan|Науру|ناورو
NZ|Nouvelle-Zélande/Néo-Zélandais|Нова Зеландія|نيوزيلندا
OM|Omanais|Оман|عمان
PA|Panaméen|Панама|بنما
PE|Pérou/Péruvien|Перу|بيرو
PG|Papouasie-Nouvelle-Guinée/Papouasien|Папуа-Нова Гвінея|بابوا غينيا الجديدة
PH|Philippin|Філіппіни|الفلبين
PK|Pakistanais|Пакистан|باكستان
PL|Pologne/Polonais|Польща|بولندا
PS|Territoires Palestiniens|Палестина|فلسطين
PT|Portugais|Португалія|البرتغال
PW|Palaos/Palauan|Палау|بالاو
PY|Paraguayen|Парагвай|باراغواي
QA|Qatarien|Катар|قطر
RO|Roumanie/Roumain|Румунія|رومانيا
RS|Serbie/Serbe|Сербія|صربيا
RU|Russie/Russe|Росія|روسيا
RW|Rwandais|Руанда|رواندا
SA|Arabie Saoudite/Saoudien|Саудівська Аравія|السعودية
SB|Îles Salomon/Salomonais|Соломонові Острови|جزر سليمان
SC|Seychellois|Сейшельські Острови|سيشل
SD|Soudan/Soudanais|Судан|السودان
SE|Suède/Suédois|Швеція|السويد
SG|Singapour/Singapourien|Сингапур|سنغافورة
SI|Slovénie/Slovène|Словенія|سلوفينيا
SK|Slovaquie/Slovaque|Словаччина|سلوفاكيا
SL|Sierra Léonais|Сьєрра-Леоне|سيراليون
SM|Saint-Marin/Saint-Marinais|Сан-Марино|سان مارينو
SN|Sénégal/Sénégalais|Сенегал|السنغال
SO|Somalie/Somalien|Сомалі|الصومال
SR|Surinamais|Суринам|سورينام
SS|Soudan du Sud/Sud-Soudanais|Південний Судан|جنوب السودان
ST|São Tomé-et-Principe/Santoméen|Сан-Томе і Принсіпі|ساو تومي وبرينسيب
SV|Salvadorien|Сальвадор|السلفادور
SY|Syrie/Syrien|Сирія|سوريا
SZ|Royaume d'Eswatini/Swazi|Есватіні|سوازيلاند
TD|Tchad/Tchadien|Чад|تشاد
TG|Togolais|Того|توغو
TH|Thaïlande/Thaïlandais|Таїланд|تايلاند
TJ|Tadjikistan/Tadjik|Таджикистан|طاجيكستان
TL|Est-Timorais|Тимор-Лешті|تيمور الشرقية
TM|Turkménistan/Turkmène|Туркменистан|تركمانستان
TN|Tunisie/Tunisien|Туніс|تونس
TO|Tongien|Тонга|تونغا
TR|Turquie/Turc|Туреччина|تركيا
TT|Trinité-et-Tobago|Тринідад і Тобаго|ترينيداد وتوباغو
TV|Tuvalais|Тувалу|توفالو
TW|Taïwan/Taïwanais|Тайвань|تايوان
TZ|République unie de Tanzanie/Tanzanien|Танзанія|تانزانيا
UA|Ukrainien|Україна|أوكرانيا
UG|Ouganda/Ougandais|Уганда|أوغندا
US|États-Unis/Américain|США|الولايات المتحدة
UY|Uruguayen|Уругвай|الأوروغواي
UZ|Ouzbékistan/Ouzbek|Узбекистан|أوزبكستان
VA|Saint-Siège|Ватикан|الفاتيكان
VC|Saint-Vincent-et-les-Grenadines/Vincentais|Сент-Вінсент і Гренадіни|سانت فينسنت والغرينادين
VE|Vénézuélien|Венесуела|فنزويلا
VN|Vietnamien|В'єтнам|فيتنام
VU|Vanuatais|Вануату|فانواتو
WS|Samoan|Самоа|ساموا
XK|Kosovar|Косово|كوسوفو
YE|Yémen/Yéménite|Ємен|اليمن
ZA|Afrique du Sud/Sud Africain|Південна Африка|جنوب أفريقيا
ZM|Zambie/Zambien|Замбія|زامبيا
ZW|Zimbabwéen|Зімбабве|زيمبابوي
`;
