// Place names in English-language United Nations usage, with spellings that texts in our own words do not use and longer names
// in which these may stand. One line a place: name | other spellings | spared. "the X" is told where it is a noun.
export const packedSpellings = `
Kyiv|Kiev|chicken Kiev/Kiev cake
Kharkiv|Kharkov|
Odesa|Odessa|Odessa, Texas/Odessa Texas/Odessa File*
Lviv|Lvov|
Donbas|Donbass|
Luhansk|Lugansk|
Zaporizhzhia|Zaporozhye/Zaporozhie/Zaporozhe/Zaporizhia/Zaporizhzhya|
Mykolaiv|Nikolaev/Nikolayev|
Dnipropetrovsk|Dnepropetrovsk|
Dnieper (the river)|Dnepr/Dnipro River/Dnipro river|
Ukraine|the Ukraine|
Chornobyl|Chernobyl|
Chernihiv|Chernigov|
Chernivtsi|Chernovtsy|
Rivne|Rovno|
Ternopil|Ternopol|
Vinnytsia|Vinnitsa|
Zhytomyr|Zhitomir|
Kryvyi Rih|Krivoi Rog/Krivoy Rog|
Sievierodonetsk|Severodonetsk|
Bakhmut|Artemovsk/Artyomovsk|
`;
