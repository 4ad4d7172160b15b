// Time zones of the IANA time zone database (https://www.iana.org/time-zones), release 2026b, which is in the public
// domain; written by scripts/make-zones.mjs. All zones and links; clocks since 1990-01-01.
//
// One line for names whose clocks are alike: names | offsets, in minutes ahead of UTC | changes | yearly rule.
// A change is the time since the one before (the first: since 1990-01-01), each by the local clock that ends with it, in weeks
// and, after a sign, minutes, both in base 36; then a capital: which of the offsets holds from then on (A = the first, which
// holds before the first change too). The rule, as in POSIX TZ without names, holds after the last change: capitals of winter
// and summer, then for each change month.week.day/minutes of the local clock.
export const packedZones = `
Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Timbuktu Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu GMT GMT+0 GMT-0 GMT0 Greenwich Iceland UCT UTC Universal Zulu|0||
Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Bahrain Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3 Indian/Antananarivo Indian/Comoro Indian/Mayotte|180||
Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Etc/GMT-1|60||
Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Etc/GMT-2|120||
Africa/Cairo Egypt|120 180|h+15oBm-10oAu+24oBm-10oAu+38oBm-10oAu+24oBm-10oAu+24oBm-10oAu-190BmAuBmAuBmAuBmAvBmAuBmAuBmAuBmAuBmAvBmAuBmAuBlAvBjAxBiAyBhA10Bf-280A4+280B3A59B6A5B8AcgB|AB4.5.5/0,10.5.4/1440
Africa/Casablanca Africa/El_Aaiun|0 60|qp-140Bd+140A13Bc-3c0A10+280BeAyBhA13+3cBc-26cA4+3acB6-12cAu-1oBa+1oA5-15oBb+15oAm-1oBd-12cA5-1oBc+15oAm-1oBb+1oA5-1oBe+1oAm-1oBa+1oA5-1oBg+1oAl-1oB8+1oA6-1oBh+1oAl-1oB7+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB19+1oA5-1oB1a+1oA5-1oB19+1oA6-1oB|
Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich MET Poland|60 120|c-10oBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oB|AB3.5.0/120,10.5.0/180
Africa/Juba|120 180|ek-1o0Bui+1o0A|
Africa/Khartoum|120 180|ek-1o0Bpt-3w0A|
Africa/Sao_Tome|0 60|14l+1oB1g+15oA|
Africa/Tripoli Libya|60 120|i-3c0B9a+3c0Ar-3c0Bmm+17cAk-15oBu+1oB|
Africa/Tunis|60 120|h+140Bm-26cAl5-1oBm-24oAp+280Bv+1oAl-1oBv+1oAm-1oBu+1oA|
Africa/Windhoek|120 60|64Bo-10oAuBmAvBlAvBmAuBmAuBmAuBmAuBmAvBlAvBmAuBmAuBmAuBmAuBmAvBmAuBmAuBmAuBmAuBmAvBlAvBmAuBmAuBmAuBmA|
America/Adak America/Atka US/Aleutian|-600 -540|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat US/Alaska|-540 -480|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/La_Paz America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin Etc/GMT+4|-240||
America/Araguaina|-120 -180|6-140B88AhByAjBx+140Al-140BwAjBwAlBwAjByAiB11AfBe1AhB|
America/Argentina/Buenos_Aires America/Buenos_Aires|-120 -180|9-140BxAjBxAjBxAkBlhAbBvAlB|
America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Catamarca|-120 -180 -240|9-140BxAjCxAjBxAkBga+280C3-280B54AbB|
America/Argentina/Cordoba America/Cordoba America/Rosario|-120 -180 -240|9-140BxAjCxAjBxAkBlhAbBvAlB|
America/Argentina/Jujuy America/Jujuy|-120 -240 -180|9-140ByCkBtAlCxAkClhAbC|
America/Argentina/La_Rioja|-120 -180 -240|9-140BxAj-280Ca-3c0Bo-280AjBxAkBga+280C3-280B54AbB|
America/Argentina/Mendoza America/Mendoza|-120 -240 -180|9-140Bw+140Ck-3c0Bx-3c0Ck-280BxAkCg9BiC4qAbC|
America/Argentina/Rio_Gallegos|-120 -180 -240|9-140BxAjBxAjBxAkBga+280C3-280B54AbB|
America/Argentina/Salta|-120 -180 -240|9-140BxAjCxAjBxAkBlhAbB|
America/Argentina/San_Juan|-120 -180 -240|9-140BxAj-280Ca-3c0Bo-280AjBxAkBga+140C8-140B4zAbB|
America/Argentina/San_Luis|-120 -240 -180|a+280Bv-280Ck-3c0Bd+140Ciu+280B8-140C4zA3+140C7-140BvClBvC|
America/Argentina/Tucuman|-120 -180 -240|9-140BxAjCxAjBxAkBga+280C2-280B55AbBvAlB|
America/Argentina/Ushuaia|-120 -180 -240|9-140BxAjBxAjBxAkBgaC3B54AbB|
America/Asuncion|-180 -240|d-140Bq+140AqBr-140AlBv+140Ap+280Bq+280Al+280Bv-140Al+140BvAm-280Bv+280AkBwAlBvAmBuAmBuAmBvAqBlAvBmAuBsAlBvAlBvAlBwAkBwAkBwApBpArBpArBqAoBsAoBsAoBsApBrApBrApBsAoBsAoBsApBrApBrApBrApBsA1+280A|
America/Atikokan America/Cayman America/Coral_Harbour America/Jamaica America/Panama EST Etc/GMT+5 Jamaica|-300||
America/Bahia|-120 -180|6-140B10AhBzAgB11AeB11AiByAiByAhByAjBx+140Al-140BwAjBwAlBwAjByAiB11AfBckAjB|
America/Bahia_Banderas|-420 -360 -300|93-10oBtAnBtAnBtAnBuAmBuArBlArBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAnCuBmCuBmCuBnCtBnCtBnCtBnCuBmCuBmCuBnCtBnCtBnCuBmCuB|
America/Belem America/Cayenne America/Paramaribo Antarctica/Rothera Etc/GMT+3|-180||
America/Belize America/El_Salvador America/Regina America/Swift_Current Canada/Saskatchewan Etc/GMT+6|-360||
America/Boa_Vista|-240 -180|e5-140BlAwB1A|
America/Bogota|-300 -240|3e-140B14A|
America/Boise America/Denver America/Edmonton America/Inuvik America/Shiprock America/Yellowknife Canada/Mountain MST7MDT Navajo US/Mountain|-420 -360|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Cambridge_Bay|-420 -360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnB1gCv-3cB1f+3cAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Campo_Grande|-180 -240|6-140B10AhBzAgB11AeB11AiByAiByAhByAjBx+140Al-140BwAjBwAlBwAjByAiB11AfBzAhB11+280Ag-280ByAiB11AgBxAiBzAhBzAiByAiByAjByAhBzAhBzAiByAiByAiByAiB11AfB|
America/Cancun|-360 -300 -240|93-10oBtAnB1gChBcAnBuAmBuArBlArBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAeB|
America/Caracas|-240 -270|q0-z0Bc6-uA|
America/Chicago America/Menominee CST6CDT US/Central|-360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Chihuahua|-360 -300 -420|93-10oBtAnBtA1gCnAuCmAuCrAlCrAtCnAtCnAuCmAuCmAuCmAuCnAtCnAtCnAuCmAuCmAuCnAtCnAtCnAtCnAuCmAuCmAuCnAtCnAtCnAuCmAuA|
America/Ciudad_Juarez|-360 -300 -420|93-10oBtAnBtA1gCnAuCmAuCrAlCrAtCnAtCnAuCmAuCmAuCmAuCnAtCnAtCkAyCiAyCiAyCiAyCiAyCiAyCjAyCiAyCiAyCiAyCiAyCjAyCiA11+38oC|CA3.2.0/120,11.1.0/120
America/Costa_Rica|-360 -300|1j-280Bn+280At-280B8+140A|
America/Coyhaique|-180 -240|a-140BrApBvAmBuAmBuAmBuAmBvAlBvAoBsAmBsArBrAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAoBsAmBuApBrAuBfA10BiAyBjAxBjA2gBdA13BdA13BdAyBmAuBmAuBmAuBnAtBmAvBmAs-3c0A|
America/Creston America/Dawson_Creek America/Phoenix Etc/GMT+7 MST US/Arizona|-420||
America/Cuiaba|-180 -240|6-140B10AhBzAgB11AeB11AiByAiByAhByAjBx+140Al-140BwAjBwAlBwAjByAiB11AfB2h+280Ag-280ByAiB11AgBxAiBzAhBzAiByAiByAjByAhBzAhBzAiByAiByAiByAiB11AfB|
America/Danmarkshavn|-180 -120 0|c-17cBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAe+15oC|
America/Dawson America/Whitehorse Canada/Yukon|-480 -420|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiByAiByAiByAiByAiByAjByAiByAiByAiByAiBy-3cB|
America/Detroit America/Kentucky/Louisville America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/Eastern US/Michigan|-300 -240|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Eirunepe|-300 -240|5i-140BiAks+280B7t-280A|
America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte|-480 -420|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAa-2bcA|AB3.2.0/120,11.1.0/120
America/Fort_Nelson|-480 -420|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiByAiByAiByAiByAiB|
America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Vevay America/Indianapolis US/East-Indiana|-300 -240|nk-10oBuAjB|AB3.2.0/120,11.1.0/120
America/Fortaleza|-120 -180|6-140BdzAlBwA2B1fAiB|
America/Glace_Bay America/Halifax Atlantic/Bermuda Canada/Atlantic|-240 -180|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Godthab America/Nuuk|-180 -120 -60|c-17cBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oB|BC3.5.0/-60,10.5.0/0
America/Goose_Bay|-240 -180|d-13zBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiBx+27zB|AB3.2.0/120,11.1.0/120
America/Grand_Turk|-300 -240|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiByAiByAiByAiByAiB4d+1oB|AB3.2.0/120,11.1.0/120
America/Guatemala|-360 -300|1s-280BoAl8+140BmA|
America/Guayaquil|-300 -240|48-280Ba-140A|
America/Guyana|-180 -240|39-12cB|
America/Havana Cuba|-300 -240|d-140BsApBr+1oAp-1oBr+1oAp-1oBr+1oAp-1oBr+1oAp-1oBr+1oAq-1oBq+1oAq-1oBr+1oAo-1oBu+1oAm-1oBv+1oAm-1oBu+1oAm-1oBu+1oAn-1oBt+1oAn-1oBt+1oAm-1oB3r+1oAj-1oBx+1oAk-1oBw+1oAj-1oBx+1oAk-1oBx+1oAk-1oBy+1oAk-1oBv+1oA|AB3.2.0/0,11.1.0/60
America/Hermosillo|-420 -360|93-10oBtAnBtAnBtA|
America/Indiana/Knox America/Knox_IN US/Indiana-Starke|-360 -300|d-10oBuAnBmkAjB|AB3.2.0/120,11.1.0/120
America/Indiana/Petersburg America/Indiana/Vincennes|-300 -360 -240|oe-10oBjAyA|AC3.2.0/120,11.1.0/120
America/Indiana/Tell_City|-300 -360|oe-10oBjA|BA3.2.0/120,11.1.0/120
America/Indiana/Winamac|-300 -360 -240|oe-10oBjC|AC3.2.0/120,11.1.0/120
America/Iqaluit America/Pangnirtung|-300 -240 -360|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuCmA1gBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Kentucky/Monticello|-360 -300 -240|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmB1gCuBnCtBnCtBnCuBmCuBmCuBjC|BC3.2.0/120,11.1.0/120
America/Lima|-300 -240|0Bd-140A5g-140Bd-140A|
America/Los_Angeles PST8PDT US/Pacific|-480 -420|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Maceio|-120 -180|6-140B88AhB5aAlBwA2B1fAiB|
America/Managua|-360 -300|2w+2eoB12+xcAe+140B5t-280Ac0-3c0BpAu+3cBm-1oA|
America/Manaus Brazil/West|-240 -180|5i-140BiA|
America/Matamoros|-360 -300|93-10oBtAnBtAnBtAnBuAmBuArBlArBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAa-2bcA|AB3.2.0/120,11.1.0/120
America/Mazatlan Mexico/BajaSur|-420 -360|93-10oBtAnBtAnBtAnBuAmBuArBlArBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuA|
America/Merida America/Mexico_City America/Monterrey Mexico/General|-360 -300|93-10oBtAnBtAnBtAnBuAmBuArBlArBtAnBtAnBuAmBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuA|
America/Metlakatla|-480 -540|11g-10oBjAyBiAyBiA19B|BA3.2.0/120,11.1.0/120
America/Miquelon|-180 -120|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Moncton|-240 -180|d-10oBuAnBtAnBtAn-3bBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuA9+13zA|AB3.2.0/120,11.1.0/120
America/Montevideo|-120 -180|8-140ByAjByAiBxAjBgrAr+3cBsAmBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAmB|
America/Noronha Brazil/DeNoronha|-60 -120|6-140BdzAlBwA1B1gAiB|
America/North_Dakota/Beulah|-420 -360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByB|BC3.2.0/120,11.1.0/120
America/North_Dakota/Center|-420 -360 -300|d-10oBuAnBtAnB1gCuBmCuBmCuBnCtBnCtBnCtBnCuBmCuBmCuBnCtBnCtBnCuBmCuBmCuBjC|BC3.2.0/120,11.1.0/120
America/North_Dakota/New_Salem|-420 -360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnB1gCuBmCuBmCuBjC|BC3.2.0/120,11.1.0/120
America/Ojinaga|-360 -300 -420|93-10oBtAnBtA1gCnAuCmAuCrAlCrAtCnAtCnAuCmAuCmAuCmAuCnAtCnAtCkAyCiAyCiAyCiAyCiAyCiAyCjAyCiAyCiAyCiAyCiAyCjAyCiA11+38oA|AB3.2.0/120,11.1.0/120
America/Port-au-Prince|-300 -240|d-12cBu+1oAn-1oBt+1oAn-1oBt+1oAn-1oBu+1oAm-1oBu+1oAm-1oBu+1oAn-1oBt+1oAn-1oBt+1oAas-3cBuAmBuA7s+3cByAiByAiByAiByA1zB|AB3.2.0/120,11.1.0/120
America/Porto_Acre America/Rio_Branco Brazil/Acre|-300 -240|qs+140B7t-280A|
America/Punta_Arenas Antarctica/Palmer|-180 -240|a-140BrApBvAmBuAmBuAmBuAmBvAlBvAoBsAmBsArBrAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAoBsAmBuApBrAuBfA10BiAyBjAxBjA2gBdAgA|
America/Rainy_River America/Winnipeg Canada/Central|-360 -300|d-10oBu+1oAn-1oBt+1oAn-1oBt+1oAn-1oBu+1oAm-1oBu+1oAm-1oBu+1oAn-1oBt+1oAn-1oBt+1oAn-1oBt+1oAn-1oBu+1oAm-1oBu+1oAm-1oBu+1oAn-1oBt+1oAn-1oBt+1oAn-1oBu+1oAm-1oBu+1oAm-1oBuAjB|AB3.2.0/120,11.1.0/120
America/Rankin_Inlet|-360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmB2aAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Recife|-120 -180|6-140BdzAlBwA1B1gAiB|
America/Resolute|-360 -300|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmB2aAnBtAnBtAnBuAmBuAmB1d+1oB|AB3.2.0/120,11.1.0/120
America/Santarem|-240 -180|qs+140B|
America/Santiago Chile/Continental|-180 -240|a-140BrApBvAmBuAmBuAmBuAmBvAlBvAoBsAmBsArBrAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAoBsAmBuApBrAuBfA10BiAyBjAxBjA2gBdA13BdA13BdAyBmAuBmAuBmAuBnAtB|BA9.1.6/1440,4.1.6/1440
America/Santo_Domingo|-240 -300|fp-10oB5-1oA|
America/Sao_Paulo Brazil/East|-120 -180|6-140B10AhBzAgB11AeB11AiByAiByAhByAjBx+140Al-140BwAjBwAlBwAjByAiB11AfBzAhB11+280Ag-280ByAiB11AgBxAiBzAhBzAiByAiByAjByAhBzAhBzAiByAiByAiByAiB11AfB|
America/Scoresbysund|-60 0 -120|c-140Br+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oA|CA3.5.0/-60,10.5.0/0
America/St_Johns Canada/Newfoundland|-210 -150|d-13zBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiBx+27zB|AB3.2.0/120,11.1.0/120
America/Tegucigalpa|-360 -300|np-140Bd+140A|
America/Thule|-240 -180|1t-10oBqAqBqArBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjB|AB3.2.0/120,11.1.0/120
America/Vancouver Canada/Pacific|-480 -420|d-10oBuAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBtAnBuAmBuAmBuAnBtAnBtAnBuAmBuAmBuAjByAiByAiByAjByAiByAiByAiByAiByAiByAjByAiByAiByAiByAiByAjByAiByAiByAiByAiByAiByB|
Antarctica/Casey|480 660|sp-10oBk-280A2eBh-24oA6r+35cB20+1aoAuBn-1oAt-280Bm+280Au-4zBn-1At+1Bn-1At+1Bn-371A|
Antarctica/Davis|420 300|sp-10oBl-3doA2d+15oBh-29oA|
Antarctica/DumontDUrville Etc/GMT-10 Pacific/Chuuk Pacific/Port_Moresby Pacific/Truk Pacific/Yap|600||
Antarctica/Macquarie|660 600|b-z0Bw-1oAm+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAq+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBm-1oAu+1oBs-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAq+1oBq-1oAp+1oBs-1oAq+1oBq-1oAq+1oBq-1oA1t-17cA|BA10.1.0/120,4.1.0/180
Antarctica/Mawson|360 300|sp-10oB|
Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland|780 720|b-z0Bt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oAo+1oBt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oA|BA9.5.0/120,4.1.0/180
Antarctica/Troll|0 120|lx-280A|AB3.5.0/60,10.5.0/180
Antarctica/Vostok|420 0 300|5x+140B13A168-10oC|
Asia/Almaty|360 420 300|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAs1-2d0C|
Asia/Amman|120 180|h-3c0BnAs-280Bn+280AsBpAqBqAqBoAtBn+1oAt-1oBo+1oAs-1oBo+1oAs-1oBo+1oA15-15oBc+15oAr-15oBq+15oAq-15oBq+15oAq-1oBq+1oAq-1oBu+1oAm-1oBt+1oAo-1oBq+1oAq-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oB2iAeBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAh-1oBz+1oB|
Asia/Anadyr Asia/Kamchatka|720 780 660|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oA1hCl-1oA|
Asia/Aqtau|300 360 240|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oCq-1oAq+1oCr-1oAu+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oA|
Asia/Aqtobe|300 360 240|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oA|
Asia/Ashgabat Asia/Ashkhabad|300 360 240|c-10oBr+1oA1gCg-1oA|
Asia/Atyrau|300 360 240|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oA1hCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oA|
Asia/Baghdad|180 240|c-12cBr+1oAq+15oBq+15oAq+12cBq+15oAq-1oBq+15oAq-1oBq+15oAq-1oBq+15oAq+12cBq+15oAq-1oBq+15oAq-1oBq+15oAq-1oBq+15oAq+12cBq+15oAq-1oBq+15oAq-1oBq+15oAq-1oBq+15oAq+12cBq+15oAq-1oBq+15oAq-1oBq+15oAq-1oBq+15oA|
Asia/Baku|240 300 180|c-10oBr+1oA1gCq-1oA5t+50Bu+1oAm-3cBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oA|
Asia/Bangkok Asia/Ho_Chi_Minh Asia/Jakarta Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Vientiane Etc/GMT-7 Indian/Christmas|420||
Asia/Barnaul|420 480 360|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oB9-3cAh+50Cr-1oAu+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oA57C22A|
Asia/Beirut|120 180|h+140BoAs+140BoAs+280Bm+280ApBqAqBqAqBqArBqAqBqAqBqAqB|AB3.5.0/0,10.5.0/0
Asia/Bishkek|360 420 300|c-10oBr+1oA1c-15oCw+10oAoCsAoCsAoCsAoCsApCq+46AuCmAuCmAvClAvClAvCmAuCmAuCmAvClAk-2c6A|
Asia/Brunei Asia/Hong_Kong Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Singapore Asia/Taipei Asia/Ujung_Pandang Etc/GMT-8 Hongkong ROC Singapore|480||
Asia/Calcutta Asia/Kolkata|330||
Asia/Chita|540 600 480|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57C22A|
Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator|480 540|c-140BrAqBqAqBqAqBqAqBqAqBqArBqAqBqAqBqA3r-10oBmAqBqAqBqAqBqAqBqAqBrAcbBq-3cAq+3cBq-3cA|
Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Shanghai PRC|480 540|f-10oBmAuBmA|
Asia/Colombo|330 390 360|9a-280Bm+uCdqA|
Asia/Dacca Asia/Dhaka|360 420|s8-29oBs-12cA|
Asia/Damascus|120 180|d-10oBqAq+10oBq+140Ar+140Bp+140Ap+140Bq+140Ar-140Bq+140AqBq+140Aq+140Bq+140Aq-140Bq+280Aq-280Bq+3c0AqBq+140Aq+140Bq+140AqBq+140AqBq+140AqBq+140Aq+140Bq+140AqBq+140AqBp-140ArBvAmBu+140Al-140BvAmBuAmBuAmBuAmBuAmBvAlBvAlBvAmBuAmBuAmBuAmBvAlBvAlBvB|
Asia/Dili|480 540|fj-140B|
Asia/Dubai Asia/Muscat Etc/GMT-4 Indian/Mahe Indian/Reunion|240||
Asia/Dushanbe|360 420 300|c-10oBr+1oA1d+140C|
Asia/Famagusta|120 180|c-140BrAqBqAqBqAqBqAqBqAqBqArBqAqBqAqBu+6oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oB2b+1oA|AB3.5.0/180,10.5.0/240
Asia/Gaza|120 180|c-140BmAuBnAuBnAu-280Bm+280Au-280Bl+280Av-280Bm+280Av-280Bo+1oAs-1oBo+1oAs-1oBo+1oAu-1oBqArBqAqBqAqBqAqBqAqBo+1oAs-1oBp-38oAq-3fcBp-140Ar+280Bo-38oAs+10oBmAuBn+1oAt+12dBk-3c1Ax+281Bh+3bzAz-3c0Bp+1oAr-1oBqAqBuAm+140Bu-12cAm+140BvAlBvAlBvAm-15oBu+140AmBu+1oAm-1oBv-12cAl+26cBv-10oAqBqApBrAoBsAmBuAmBvAlBvAlBvAmBuAmBuAmBvAlBvAlBvAlBvAmBtAnBsAoBqAqBpArBnA7B1AmBlA6B3AmBkA6B4AmBiA7B5AmBhA6B8AlBgA6B9AlBeA7BaAmBcA6BcAmBaA7BdAmB9A6BgAlB8A6BhAlB6A7BiAmB4A6BkAmB2A7BlAmB1A7BmAsBpAqBqAoBsAnBtAmBuAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAlBuAnBsAoBrApBpArBoA6B1AlBnA6B2AlBlA7B3AmBjA6B5AmBhA7B6AmBgA7B8AlBfA6BaAlBdA7BbAmBbA6BdAmBaA6BeAmB8A7BfAmB7A6BiAlB5A7BjAlB4A7BkAmB2A6BmA|AB3.4.4/3000,10.4.4/3000
Asia/Hebron|120 180|c-140BmAuBnAuBnAu-280Bm+280Au-280Bl+280Av-280Bm+280Av-280Bo+1oAs-1oBo+1oAs-1oBo+1oAu-1oBqArBqAqBqAqBqAqBqAqBo+1oAs-1oBp-38oAq-3fcBp-140Ar+280Bo-38oAs+10oBm+3c0Au-3c0Bn+1oAt-1oBk-280Ax+281Bh+3bzA4+140B4+3c0AqBp+1oAr-1oBqAqBuAm+140Bu-12cAm+140BvAlBvAlBvAm-15oBu+140AmBu+1oAm-1oBv-12cAl+26cBv-10oAqBqApBrAoBsAmBuAmBvAlBvAlBvAmBuAmBuAmBvAlBvAlBvAlBvAmBtAnBsAoBqAqBpArBnA7B1AmBlA6B3AmBkA6B4AmBiA7B5AmBhA6B8AlBgA6B9AlBeA7BaAmBcA6BcAmBaA7BdAmB9A6BgAlB8A6BhAlB6A7BiAmB4A6BkAmB2A7BlAmB1A7BmAsBpAqBqAoBsAnBtAmBuAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAlBuAnBsAoBrApBpArBoA6B1AlBnA6B2AlBlA7B3AmBjA6B5AmBhA7B6AmBgA7B8AlBfA6BaAlBdA7BbAmBbA6BdAmBaA6BeAmB8A7BfAmB7A6BiAlB5A7BjAlB4A7BkAmB2A6BmA|AB3.4.4/3000,10.4.4/3000
Asia/Hovd|420 480|c-140BrAqBqAqBqAqBqAqBqAqBqArBqAqBqAqBqA3r-10oBmAqBqAqBqAqBqAqBqAqBrAcbBq-3cAq+3cBq-3cA|
Asia/Irkutsk|480 540 420|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Istanbul Europe/Istanbul Turkey|120 180|c-12cBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAp-1oBr+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl+1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl+12cBv-12cAl-1oBv+1oAm-1oBu+1oAm+12cBu-12cAm-1oBw+1oAk-1oBn+370B|
Asia/Jayapura Asia/Seoul Asia/Tokyo Etc/GMT-9 Japan Pacific/Palau ROK|540||
Asia/Jerusalem Asia/Tel_Aviv Israel|120 180|c-140BmAuBnAuBnAu-280Bm+280Au-280Bl+280Av-280Bm+280As-280Bq+3c0Ar-3c0Bp+280Ar-280Bo+280Au-24oBmAwBp-1oAq+3c0BoAr-3c0Br+3c0Ap-3c0BrAr-280BoAr+29oBr+280Ap-280Bq+280Aq-280Bo+280As-280Br+280Ap-280Bq+280Aq-280Bo+280At-280Bq+280Aq-280Bp+280Ar-280B|AB3.4.4/1560,10.5.0/120
Asia/Kabul|270||
Asia/Karachi|300 360|hs-140BqA87Bm-140Ao-3c0Bt-3c0A|
Asia/Kashgar Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6|360||
Asia/Kathmandu Asia/Katmandu|345||
Asia/Khandyga|540 600 480 660|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAa-3h0Bc+3fcDv+1oBl-1oDv+1oBl-1oDv+1oBl-1oDv+1oBm-1oDu+1oBm-1oDu+1oBm-1oDv+1oBl-1oDo+24oB4j-24oA|
Asia/Krasnoyarsk|420 480 360|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Magadan|660 720 600|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57C26A|
Asia/Manila|480 540|kBa-140A|
Asia/Nicosia Europe/Nicosia|120 180|c-140BrAqBqAqBqAqBqAqBqAqBqArBqAqBqAqBm+280B|AB3.5.0/180,10.5.0/240
Asia/Novokuznetsk|420 480 360|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oA1hCl-1oA|
Asia/Novosibirsk|420 480 360|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oB8-3cAi+50Cq-1oAq+1oCq-1oAq+1oCr-1oAu+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oA57C2jA|
Asia/Omsk|360 420 300|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Oral|240 300|c-10oBr+1oAq-1oBq+1oAg-1oB10+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oB|
Asia/Pyongyang|540 510|115-280B3y-uA|
Asia/Qostanay|300 360 240|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBsw-2bcA|
Asia/Qyzylorda|300 360|c-10oBr+1oA1w-1oB10+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBld-2bcA|
Asia/Rangoon Asia/Yangon Indian/Cocos|390||
Asia/Sakhalin|660 720 600|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oA1gCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oA57C22A|
Asia/Samarkand|300 360|c-10oBr+1oAq-1oBq+1oA|
Asia/Srednekolymsk|660 720 600|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Tashkent|360 420 300|c-10oBr+1oA1gC|
Asia/Tbilisi|240 300 180|c-10oBr+1oA1gCq-50AqCqAqCqA1gBqArB2aAmBuAmBvAlBvAlBvAmBuAmBuAmBdAi+50Cl-1oA|
Asia/Tehran Iran|210 270|1y-3c0Bk+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280A3m+140Bq+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280Aq-140Bq+280Aq-140Bq+280Aq-140Bq+280AqBq+280Aq-140Bq+280A|
Asia/Tomsk|420 480 360|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oB4+3doAq-3c0Cm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oA57C2bA|
Asia/Ust-Nera|660 720 600|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBo+24oA4j-24oC|
Asia/Vladivostok|600 660 540|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Yakutsk|540 600 480|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Yekaterinburg|300 360 240|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Asia/Yerevan|240 300 180|c-10oBr+1oA1gCq-1oAq+1oCq-1oAq+1oCq-1oAq+1oCq-1oA2xBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oA|
Atlantic/Azores|-60 0 60|c-140Br+1oAq-1oBq+1oAq-1oBq+1oAdBdCc-3acBe+3acAq-1oBq+1oAq-1oBq+1oAr-1oB|AB3.5.0/0,10.5.0/60
Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira|0 60|c-12cBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oB|AB3.5.0/60,10.5.0/120
Atlantic/Cape_Verde Etc/GMT+1|-60||
Atlantic/South_Georgia Etc/GMT+2|-120||
Atlantic/Stanley|-180 -240|g-140BkAwBlAvBlAvBlAvBlAvBlAwBlAvBlAvBlAvBlAvBlAv+3cBkAxBjAxBkAwBkAwBkAwBkAwBkAxBkAwBkAwBkA|
Australia/ACT Australia/Canberra Australia/NSW Australia/Sydney|660 600|9-z0By-1oAi+1oBy-1oAi+1oBy-1oAj+1oBy-1oAi+1oBy-1oAi+1oBy-1oAm+1oBu-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBm-1oAu+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAm+1oBu-1oAl+1oBv-1oAn+1oB|BA10.1.0/120,4.1.0/180
Australia/Adelaide Australia/South|630 570|b-z0Bw-1oAi+1oBy-1oAl+1oBv-1oAj+1oBy-1oAk+1oBw-1oAl+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAl+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAm+1oBu-1oAl+1oBv-1oAn+1oB|BA10.1.0/120,4.1.0/180
Australia/Brisbane Australia/Queensland|660 600|9-z0By-1oAi+1oBy-1oAi+1oB|
Australia/Broken_Hill Australia/Yancowinna|630 570|9-z0By-1oAi+1oBy-1oAi+1oBy-1oAj+1oBy-1oAi+1oBy-1oAi+1oBy-1oAm+1oBu-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAl+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAm+1oBu-1oAl+1oBv-1oAn+1oB|BA10.1.0/120,4.1.0/180
Australia/Currie Australia/Hobart Australia/Tasmania|660 600|b-z0Bw-1oAm+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAq+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBm-1oAu+1oBs-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAp+1oBr-1oAq+1oBq-1oAp+1oBs-1oA|BA10.1.0/120,4.1.0/180
Australia/Darwin Australia/North|570||
Australia/Eucla|525 585|2q-10oBf+1oAle-1oBg+1oAv-1oBm+1oAu-1oBm+1oA|
Australia/LHI Australia/Lord_Howe|660 630|9-10oByAiByAiByAjByAiByAiByAmBuAmBuAmBuAmBvAlBmAuBvAmBuAmBuAmBvAlBvAmBuAlBvAnB|BA10.1.0/120,4.1.0/120
Australia/Lindeman|660 600|9-z0By-1oAi+1oBy-1oAi+1oBy-1oAj+1oBy-1oAi+1oB|
Australia/Melbourne Australia/Victoria|660 600|b-z0Bw-1oAi+1oBy-1oAi+1oBy-1oAj+1oBy-1oAi+1oBy-1oAl+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBm-1oAu+1oBv-1oAm+1oBu-1oAm+1oBu-1oAm+1oBv-1oAl+1oBv-1oAm+1oBu-1oAl+1oBv-1oAn+1oB|BA10.1.0/120,4.1.0/180
Australia/Perth Australia/West|480 540|2q-10oBf+1oAle-1oBg+1oAv-1oBm+1oAu-1oBm+1oA|
Chile/EasterIsland Pacific/Easter|-300 -360|a-17cBrApBvAmBuAmBuAmBuAmBvAlBvAoBsAmBsArBrAmBvAlBvAlBvAlBvAmBuAmBuAmBvAlBvAoBsAmBuApBrAuBfA10BiAyBjAxBjA2gBdA13BdA13BdAyBmAuBmAuBmAuBnAtB|BA9.1.6/1320,4.1.6/1320
EET Europe/Athens Europe/Helsinki Europe/Mariehamn|120 180|c-z0Br+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oB|AB3.5.0/180,10.5.0/240
Eire Europe/Dublin|0 60|c-12cBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAn-1oB|BA10.5.0/120,3.5.0/60
Etc/GMT+10 HST Pacific/Honolulu Pacific/Johnston Pacific/Tahiti US/Hawaii|-600||
Etc/GMT+11 Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa|-660||
Etc/GMT+12|-720||
Etc/GMT+8|-480||
Etc/GMT+9 Pacific/Gambier|-540||
Etc/GMT-11 Pacific/Guadalcanal Pacific/Pohnpei Pacific/Ponape|660||
Etc/GMT-12 Pacific/Funafuti Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis|720||
Etc/GMT-13|780||
Etc/GMT-14|840||
Etc/GMT-5 Indian/Kerguelen Indian/Maldives|300||
Europe/Astrakhan|180 240|c-10oBr+1oAq-1oB26+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A22B|
Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB GB-Eire|0 60|c-12cBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBu+1oAa+10oA|AB3.5.0/60,10.5.0/120
Europe/Bucharest|120 180|c-10oBr+1oAq-50Bq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBqAqBqArBuA9+3c0A|AB3.5.0/180,10.5.0/240
Europe/Chisinau Europe/Tiraspol|180 240 120|c-10oB6Al+1oCq-1oAq+1oCq-50AqCqAqCqAqCqAqCrAuCm+3cAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oCl-1oAv+1oCl-1oAv+1oCm-1oAu+1oCm-1oAu+1oCm-1oAv+1oC9-190C|CA3.5.0/180,10.5.0/240
Europe/Kaliningrad|120 180|c-10oBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye|180 240 120|c-10oBeA1t+1oCq-1oAq+1oCq-1oAq+1oCq-1oAq+1oCq-1oAq+1oCr-1oA6+10oA|CA3.5.0/180,10.5.0/240
Europe/Kirov|180 240|c-10oBr+1oAq-1oB26+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Europe/Lisbon Portugal WET|0 60 120|c-12cBr+1oAq-1oBq+1oAq-1oB1g+1oCq+1oBq-1oCq+1oBq-1oCq+1oBr-1oB|AB3.5.0/60,10.5.0/120
Europe/Minsk|180 120|2j-z0Bq-1oAq+1oBq-1oAq+1oBq-1oAq+1oBq-1oAq+1oBr-1oAu+1oBm-1oAu+1oBm-1oAu+1oBm-1oAv+1oBl-1oAv+1oBl-1oAv+1oBm-1oAu+1oBm-1oAu+1oBm-1oAv+1oBl-1oAv+1oBl-1oAv+1oBl-1oAv+1oBm-1oAu+1oBm-1oAu+1oBm-1oAv+1oBl-1oA|
Europe/Moscow W-SU|180 240 120|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A|
Europe/Riga|120 180|c-10oBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBq+1oAqBu+1oAm-1oBu+1oAm-1oBv+1oA1p+21cA|AB3.5.0/180,10.5.0/240
Europe/Samara|180 240 300|c-10oBr+1oA1jBn-1oCq+1oBq-1oCq+1oBq-1oCq+1oBq-1oCq+1oBr-1oCu+1oBm-1oCu+1oBm-1oCu+1oBm-1oCv+1oBl-1oCv+1oBl-1oCv+1oBm-1oCu+1oBm-1oCu+1oBm-1oCv+1oBl-1oCv+1oBl-1oCv+1oBl-1oCv+1oBm-1oCu+1oBm-1oCu+1oB1hAl-1oB|
Europe/Saratov|180 240|c-10oBr+1oAq-1oB26+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A32B|
Europe/Simferopol|180 120 240|q-10oB2jAq+1oBq-1oAq+1oBq-1oA5-3cCl+50Aq-1oCq+1oAr-50Cu+6oA1gBm-1oAu+1oBm-1oAv+1oBl-1oAv+1oBl-1oAv+1oBm-1oAu+1oBm-1oAu+1oBm-1oAv+1oBl-1oAv+1oBl-1oAv+1oBl-1oAv+1oBm-1oAu+1oBm-1oAu+1oBm-1oAv+1oBl-1oAv+1oBl-1oAv+1oBm-1oAu+1oBm-3cCuA|
Europe/Sofia|120 180|c-10oBr+1oAq-50BqAqBqAqBqAqBqAqBqArBuA9+3c0A|AB3.5.0/180,10.5.0/240
Europe/Tallinn|120 180|c-10oBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+3cAm-1oBv+1oA3d-3ioA|AB3.5.0/180,10.5.0/240
Europe/Ulyanovsk|180 240 120|c-10oBr+1oA1gCg-1oAaBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A22B|
Europe/Vilnius|120 180 60|c-10oBr+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oA1gCm-1oA5g+38oA|AB3.5.0/180,10.5.0/240
Europe/Volgograd|180 240|c-10oBr+1oAq-1oB26+1oAq-1oBq+1oAq-1oBq+1oAq-1oBq+1oAr-1oBu+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oBv+1oAl-1oBv+1oAl-1oBv+1oAm-1oBu+1oAm-1oBu+1oAm-1oBv+1oAl-1oB57A5tB35A|
Indian/Chagos|300 360|8pB|
Indian/Mauritius|240 300|ra-10oBmA|
Kwajalein Pacific/Kwajalein|-720 720|5a-280B|
NZ-CHAT Pacific/Chatham|825 765|b-xrBt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oAo+1oBt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBt-1oAn+1oBt-1oAn+1oBt-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oAo+1oBs-1oA|BA9.5.0/165,4.1.0/225
Pacific/Apia|-660 -600 840 780|u2-140Br-xcAp-1oBe-190Cd+2eoDq-1oCr+1oDp-1oCr+1oDp-1oCr+1oDp-1oCr+1oDp-1oCr+1oDp-1oCr+1oDq-1oCr+1oDp-1oCr+1oDp-1oCr+1oD|
Pacific/Bougainville|600 660|108-10oB|
Pacific/Efate|720 660|c-140BqAqBrAhB13AdB|
Pacific/Enderbury Pacific/Kanton|-660 780|79-280B|
Pacific/Fakaofo|-660 780|vw-3c0B|
Pacific/Fiji|720 780|ct-10oBh+1oA10-1oBg+1oAe5-1oBh+1oAu-1oBj+1oAx-1oBd+1oA13-1oBd+1oA14-1oBcA15Bb+1oA15-1oBb+1oA16-1oBa+1oA16-1oBa+1oA16-1oBa+1oA17-1oB9+1oA1d-1oB4+1oA|
Pacific/Galapagos|-360 -300|48-280Ba-140A|
Pacific/Guam Pacific/Saipan|600|fx-280A|
Pacific/Kiritimati|-600 840|79-280B|
Pacific/Kosrae|720 660|d2-3c0B|
Pacific/Marquesas|-570||
Pacific/Norfolk|690 660 720|11c-10oB5f+10oB|BC10.1.0/120,4.1.0/180
Pacific/Noumea|660 720|a1-10oBd+1oA|
Pacific/Pitcairn|-510 -480|c2B|
Pacific/Rarotonga|-570 -600|9-140ByAiB|
Pacific/Tongatapu|780 840|e5+3fcBn+3doAx-1oBcA14BcAlfBa+1oA|
`;

/** The day from which on its clocks are told. */
export const zonesSince = "1990-01-01";

/** Release of the database that the table is made from. */
export const zonesRelease = "2026b";
