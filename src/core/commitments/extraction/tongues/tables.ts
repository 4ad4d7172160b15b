import type { Tongue } from "./tongue.ts";

export type { Tongue } from "./tongue.ts";

const any = (words: string) => `(?:${words.trim().split(/\s+/u).join("|")})`;

const french: Tongue = {
  code: "fr",
  binds: [
    ["s['’](?:engage(?:nt)?|engagera|engageront) à ne (?:pas|plus|jamais)", "prohibition"],
    ["s['’](?:interdi(?:t|sent|ra|ront)|absti(?:ent|ennent)|abstiendr(?:a|ont))", "prohibition"],
    [
      "ne (?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|\\p{L}{2,}r(?:a|ont)) (?:pas|plus|en aucun cas|aucun\\p{L}*|à aucun\\p{L}*|être)(?! (?:tenu|obligé|chargé|responsable|interdit))",
      "prohibition",
    ],
    ["(?:est|sont|sera|seront) (?:pas |plus )?(?:interdit|prohibé|proscrit)\\p{L}*", "prohibition", true],
    ["(?:ne )?saurai(?:t|ent)", "prohibition"],
    ["constitu(?:ent?|era|eront) (?:une?|des) (?:\\p{L}+ )?(?:violation|infraction|manquement)s?", "prohibition"],
    ["(?:est|sont|sera|seront) (?:pas |plus )?(?:habilité|autorisé|admis)\\p{L}* à", "power"],
    ["(?:a|ont|aura|auront) (?:pas )?(?:le )?droit (?:d(?:e|['’])|à)|(?:peu(?:t|vent)|pourr(?:a|ont))", "permission"],
    ["s['’](?:engage(?:nt)?|engagera|engageront) (?:à|également à)", "obligation"],
    ["(?:doi(?:t|vent)|devr(?:a|ont))", "obligation"],
    [
      "(?:est|sont|sera|seront) (?:pas |plus )?(?:tenu|chargé|responsable|obligé)\\p{L}* d(?:e|u|es|['’])",
      "obligation",
      true,
    ],
    ["se port(?:e|ent|era|eront) garante?s?", "obligation"],
    ["(?:sera|seront) (?:\\p{L}+ment )?(?!pas|plus)\\p{L}+(?:é|i|u|is|ert)e?s?(?![\\p{L}])", "obligation"],
    ["(?:il )?(?:incombe|appartient|revient) (?:à|au|aux)", "obligation"],
    [
      "(?:convien(?:t|nent)|accept(?:e|ent)|veille(?:nt)?|veiller(?:a|ont)) (?:d(?:e|['’])|à(?: ce que)?)",
      "obligation",
    ],
    // The future tense of the third person.
    ["(?!sera tenu)\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront|cevra|cevront)", "obligation"],
  ],
  plain: [
    any(`abandonne accorde adopte applique arrête assure autorise cantonne cesse collabore communique consulte contrôle coopère crée désarme désigne
      démantèle démobilise dépose détache échange élabore enquête évacue examine exécute facilite finance forme indemnise informe libère lève
      nomme notifie observe organise paie participe prépare présente procède protège publie rapatrie rassemble regroupe renonce respecte restitue
      retire réintègre signale siège statue surveille sépare transfère transporte verse veille vérifie vote ouvre offre accueille recueille`).replace(
      ")",
      ")(?:nt)?",
    ),
    any(`remet met soumet transmet permet rend suspend défend étend établit garantit fournit réunit définit retient maintient tient soutient obtient
      prend entreprend reprend détruit construit réduit conduit conclut élit interdit`),
    "reçoi(?:t|vent)|bénéficie(?:nt)?|obtiennent",
    any(`remettent mettent soumettent transmettent permettent rendent suspendent étendent établissent garantissent fournissent réunissent définissent
      retiennent maintiennent tiennent soutiennent prennent entreprennent reprennent détruisent construisent réduisent conduisent concluent élisent`),
    "(?:fait|font) (?:rapport|parvenir|connaître|en sorte|droit)|(?:rend|rendent) compte",
    // "Sont libérées", "est créé"; not "est composé de".
    "(?:est|sont) (?:\\p{L}+ment )?(?!compos|situ|annex|fond|prév|défini|énum|accompagn|exclu|mentionn|vis|appel|dénomm|ci)(?:pas )?\\p{L}+(?:é|mis|rendu|établi|ouvert|repris)e?s?(?![\\p{L}])",
  ].join("|"),
  denies: /(?<![\p{L}])(?:ne |n['’])(?:(?:se|lui|leur|y|en|les?|la) |[sl]['’])*$/iu,
  under:
    /(?<![\p{L}])(?:qui|que|dont|où|si|lorsque?|quand|dès|après|comme|tel)(?![\p{L}])[^,;:]*$|(?<![\p{L}])(?:qu|s|lorsqu)['’](?=il|elle|on|une?|au)[^,;:]*$|(?<![\p{L}])(?:les?|la|l['’]|une?|d[eu]s?|d['’]|aux?|ces?|cette|son|sa|ses|leurs?|sous|en|par|à|toute?)\s?$/iu,
  beside: /(?: (?:se|lui|leur|y|en|également|ensemble|\p{Ll}+ment)| s['’])+$/u,
  pronoun: /^(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci)$/iu,
  forbearing:
    /^(?:à |de |d['’])?(?:ne (?:pas|plus|jamais)|n['’]\p{L}+|s['’]abstenir|s['’]interdire|renoncer)(?![\p{L}])/iu,
  recital:
    /^(?:Rappelant|Considérant|Conscient|Désireu|Soucieu|Reconnaissant|Convaincu|Notant|Réaffirmant|Ayant|Vu|Déterminé|Résolu|Préoccupé)/u,
  passive:
    /^[^.;]{0,40}?(?<![\p{L}])(?:être|sera|seront) (?!tenu|chargé|obligé|responsable|habilité|autorisé)(?:\p{L}+ )?\p{L}+é(?:e|s|es)?(?![\p{L}])|^(?:est|sont) (?!(?:pas |plus )?(?:tenu|chargé|obligé|responsable|habilité|autorisé))(?:\p{L}+ )?\p{L}+(?:é|mis|rendu|établi|ouvert|repris)e?s?(?![\p{L}])|(?:interdit|prohibé|proscrit)/u,
  nominal: new RegExp(
    `^${any(`Cessez-le-feu Cessation Retrait Libération Échange Désarmement Démobilisation Ouverture Réouverture Restitution Création
    Respect Levée Arrêt Fin Interdiction Déploiement Retour Déminage Remise Suspension`)}(?=[\\s,])`,
    "iu",
  ),
  ban: /^Interdiction/u,
  none: /^(?:Rien dans|Aucune (?:disposition|clause)|Le présent|La présente|Au sens d)|(?:convien(?:nent|t)|convenus?|décident?|arrêtent|adoptent)[^.;]{0,20} (?:de )?ce qui suit\s*:?$|^[^.;]{0,80}[»”"] (?:désigne|signifie|s['’]entend)/u,
  joint: /(?:,|\bet|\bou) (?:\p{Ll}+ ){0,2}$/u,
  determiner: /^(?:l['’]|les? |la |chaque |chacune? des |aucune? |toutes? les |tous les )/iu,
  actors: new RegExp(
    [
      String.raw`\b(?:gouvernement|royaume|commission|mission|comité|conseil|front|armée|forces?|mouvement|président|état|`,
      String.raw`république|union|partie|organisation|autorité|secrétariat|tribunal|cour|milice|alliance|coalition|`,
      String.raw`délégation|ministre|ministère|parlement|groupe)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  all: /^(?:les (?:deux )?|chaque |chacune des |aucune (?:des (?:deux )?)?|l['’]une ou l['’]autre |l['’]autre |toutes les )?(?:parties|partie|deux côtés)\b|\bpar les (?:deux )?parties\b/iu,
  agent: /(?<![\p{L}])par (?=l|\p{Lu})/u,
  toWhom:
    /(?:interdit|prohibé|proscrit|défendu|permis|loisible|incombe|appartient|revient)\p{L}* (?:également |aussi |toutefois )?(?:aux? |à (?:la |l['’])?)/u,
  gives:
    /(?<![\p{L}])(?:remet|transmet|communiqu|fourni|pay|paie|vers(?:e|er|era|ent|eront)(?![\p{L}])|livr|rapport|notifi|accord|donn|adress|soumet|présent|restitu|rend|céd|cèd|signal|envo|propos|permet|garanti|rembours)/iu,
  to: /(?<![\p{L}])(?:aux? |à (?:la |l['’])?)(?=\p{L})/gu,
  // Not what is taken in: "recevra les plaintes".
  receives:
    /^(?:reçoi(?:t|vent)|recevr(?:a|ont)|obtien(?:t|nent)|obtiendr(?:a|ont)|bénéficie(?:nt|ra|ront)?)(?![\p{L}])(?! (?:\p{L}+ ){0,2}?(?:réfugiés|prisonniers|captifs|détenus|personnes|blessés|malades|plaintes|demandes|requêtes|rapports|notifications|communications|observateurs|délégations))/iu,
  from: /(?<![\p{L}])(?:de la part )?(?:du |des |de (?:la |l['’])?|d['’])(?=\p{L})/gu,
  cases: null,
  called:
    /((?:\p{Lu}[\p{L}’'-]*)(?: (?:d[eu]s?|la|l['’]|et)? ?\p{L}+){0,6}) \((?:ci-après )?(?:dénommée?s? |désignée?s? )?(?:l['’]|les? |la )?[«“"]?\s*(?:l['’]|les? |la )?(\p{Lu}[\p{L} ]*?)\s*[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`\b(?:dans|sous|durant|après|au plus tard)(?: un délai)?(?: maximum)?(?: de| d['’])?(?: les)? ([\p{N}\p{L}-]+)`,
      String.raw`(?: \(\d+\))? (heures?|jours?|semaines?|mois|ans?|années?)(?:[^.;,]{0,15}?(?:à compter|à partir|`,
      String.raw`suivant|après|dès)(?: d[eu]s?| de la| de l['’])?(?: la| le| les| l['’])? ?([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:au plus tard|avant|d['’]ici|jusqu['’]|payée?s?|payables?|exigibles?|échoit|échéance|échue?s?)(?: au| le| à la date du| du| est fixée)* (\d{1,2})(?:er)? (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:immédiate?(?:ment|s)?|sans délai|dès que possible|dans les meilleurs délais|sans tarder)(?![\p{L}])/iu,
  every:
    /\b(?:tous les|toutes les) (?<n>[\p{N}\p{L}-]+)(?: \(\d+\))? (?<unit>jours|semaines|mois|ans|années)|(?:chaque|fois par) (?<unit2>jour|semaine|mois|an(?:née)?)(?![\p{L}])/iu,
  often: [
    [/(?:chaque|par) trimestre|trimestriel/iu, { n: 3, unit: "month" }],
    [/mensuel/iu, { n: 1, unit: "month" }],
    [/hebdomadaire/iu, { n: 1, unit: "week" }],
    [/annuel/iu, { n: 1, unit: "year" }],
  ],
  signature: /^(?:la )?signature/iu,
  force: /^(?:l['’])?entrée en vigueur/iu,
  units: [
    [/^heure/iu, "hour"],
    [/^jour/iu, "day"],
    [/^semaine/iu, "week"],
    [/^mois/iu, "month"],
    [/^an/iu, "year"],
  ],
};

const ukrainian: Tongue = {
  code: "uk",
  binds: [
    ["зобов['’ʼ]язу(?:ється|ються) не", "prohibition"],
    [
      "(?:не (?:може|можуть|повин\\p{L}+|ма(?:є|ють)(?: права)?|буде|будуть)|не \\p{L}+(?:тиме|тимуть)(?:ться)?)",
      "prohibition",
    ],
    ["утриму(?:ється|ються|ватиметься|ватимуться)", "prohibition"],
    ["заборон(?:яється|яються|ено)", "prohibition", true],
    ["(?:є|вважа(?:є|ю)ться|становлять) порушення\\p{L}*", "prohibition"],
    ["уповноважен\\p{L}*", "power"],
    ["(?:ма(?:є|ють|тиме|тимуть) право|може|можуть|зможе|зможуть|вправі)", "permission"],
    ["зобов['’ʼ]яз(?:ується|уються|ан\\p{L}*)", "obligation", true],
    ["(?:повинен|повинн\\p{L}|підляга(?:є|ють))", "obligation"],
    ["ма(?:є|ють)(?= (?:бути )?\\p{L}+(?:ти|тися|н[аоиі]|ні)(?![\\p{L}]))", "obligation"],
    ["\\p{L}{2,}(?:тиме|тимуть)(?:ться)?", "obligation"],
    // "Будуть звільнені": undergone.
    ["буд(?:е|уть) (?:\\p{L}+ )?\\p{L}+(?:ен|ан|ят|ут)(?:о|а|ий|і|ими)(?![\\p{L}])", "obligation"],
    [
      any(`передасть передадуть звільнить звільнять виведе виведуть відведе відведуть припинить припинять забезпечить забезпечать створить створять
      надасть нададуть розпочне розпочнуть завершить завершать відкриє відкриють поверне повернуть здійснює здійснюють забезпечує забезпечують
      проводить проводять надає надають контролює контролюють погоджується погоджуються`),
      "obligation",
    ],
  ],
  plain:
    any(`припиняє припиняють звітує звітують передає передають виводить виводять відводить відводять звільняє звільняють утворює утворюють
    створює створюють гарантує гарантують повертає повертають сприяє сприяють дотримується дотримуються публікує публікують повідомляє повідомляють
    подає подають розглядає розглядають перевіряє перевіряють скасовує скасовують відкриває відкривають призначає призначають обмінюються
    скликає скликають ухвалює ухвалюють зберігає зберігають розпускає розпускають роззброює роззброюють фінансує фінансують сплачує сплачують
    отримує отримують отримає отримають одержує одержують одержить одержать видає видають знімає знімають розміщує розміщують організовує організовують розслідує розслідують забезпечує забезпечують`),
  denies: /(?<![\p{L}])не $/iu,
  under: /(?<![\p{L}])(?:як(?:ий|а|е|і|их|ою|ого|ій)|що|якщо|коли|щойно|після того|доки|поки)(?![\p{L}])[^,;:]*$/iu,
  beside:
    /(?: (?:також|негайно|спільно|невідкладно|що(?:дня|тижня|місяця|кварталу|року|місячно|денно|тижнево|квартально|річно)|взаємно))+$/iu,
  pronoun: /^(?:він|вона|воно|вони)$/iu,
  forbearing: /^(?:не(?![\p{L}])|утримуватися|утриматися|відмовитися)/iu,
  recital: /^(?:Нагадуючи|Визнаючи|Беручи|Прагнучи|Враховуючи|Керуючись|Усвідомлюючи|Підтверджуючи|Бажаючи|Будучи)/u,
  passive:
    /^(?!зобов['’ʼ]яз|уповноваж)[^.;]{0,25}?(?:бути |буде |будуть )?\p{L}+(?:ен|ан|ят)(?:о|ий|а|і|ими)(?![\p{L}])|^підляга|^заборон/iu,
  nominal: new RegExp(
    [
      String.raw`^(?:\p{L}+(?:е|ий|а|я|і|є)(?: та| і|,)? )*(?:припинення|відведення|виведення|звільнення|обмін|роззброєння|`,
      String.raw`демобілізаці[яю]|відкриття|повернення|створення|забезпечення|дотримання|заборона|розмінування|скасування|`,
      String.raw`надання|проведення)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  ban: /^\p{L}*\s?заборона/iu,
  none: /^(?:Ніщо|Жодне положення|Ця Угода|Цей)|(?:домовилися|погодилися|погоджуються|домовляються) про (?:таке|наступне)\s*:?$/u,
  joint: /(?:,|(?<![\p{L}])(?:та|і|й|або)) (?:також )?$/u,
  determiner: /^(?:кожна |кожен |жодна |жоден |усі |всі |обидві |обидва )/iu,
  actors:
    /(?:уряд|комісія|місія|комітет|рада|фронт|армія|сили|рух|президент|держава|республіка|союз|сторона|організація|влада|секретаріат|суд|група|парламент|міністерство|україна|федерація)(?![\p{L}])/iu,
  all: /^(?:кожна |кожна (?:із|зі) |жодна |жодна (?:із|зі) |інша |усі |всі |обидві )?стор(?:он|ін)(?:и|а)?(?![\p{L}])|(?<![\p{L}])(?:обома )?сторонами(?![\p{L}])/iu,
  agent: null,
  toWhom: /(?:заборон(?:яється|яються|ено)|дозволя(?:ється|ються)|дозволено) (?:також )?/iu,
  gives:
    /(?<![\p{L}])(?:пере(?:да|дає|даю)|нада|сплат|сплач|виплат|виплач|поверн|поверт|повідом|звіт|пода|доповід|дозвол|гарант|вруч|вида)/iu,
  to: null,
  receives:
    /^(?:отриму(?:є|ють)|отрима(?:є|ють)|отримуватим(?:е|уть)|одержу(?:є|ють)|одерж(?:ить|ать))(?![\p{L}])(?! (?:\p{L}+ ){0,2}?(?:скарги|звернення|звіти|повідомлення))/iu,
  from: /(?<![\p{L}])від (?=\p{L})/gu,
  cases: {
    toWhom: "(?:у|ю|ові|еві|єві|і|ї|ам|ям)",
    by: "(?:ом|ем|єм|ою|ею|єю|ами|ями)",
    of: "(?:а|у|ю|я|и|і|ї|ів|їв)",
  },
  called:
    /(\p{Lu}[\p{L}’'ʼ-]*(?: \p{L}[\p{L}’'ʼ-]*){0,5}) \((?:далі|надалі)[\s:–—-]*[«“"]?(\p{Lu}[\p{L} ]*?)[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`(?<![\p{L}])(?:протягом|упродовж|впродовж|не пізніше ніж (?:за|через)|через|за) ([\p{N}\p{L}-]+)`,
      String.raw`(?: \([\p{L}\p{N}]+\))? (годин\p{L}*|д(?:ень|нів|ня|ні)|діб|доби|тиж\p{L}+|місяц\p{L}+|рок\p{L}+|років)`,
      String.raw`(?: (?:з|із|від|після)(?: моменту| дня| дати)? ([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:не пізніше|до|раніше)(?: ніж)? (\d{1,2}) (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:негайн\p{L}*|невідкладно|якнайшвидше|без зволікань)/iu,
  every:
    /(?:кожні|що) (?<n>[\p{N}\p{L}-]+)(?: \(\d+\))? (?<unit>днів|дні|тижн\p{L}+|місяц\p{L}+|рок\p{L}+)|раз на (?<unit2>день|тиждень|місяць|рік)/iu,
  often: [
    [/щодня|щоденн/iu, { n: 1, unit: "day" }],
    [/щотижн/iu, { n: 1, unit: "week" }],
    [/щомісяц|щомісячн/iu, { n: 1, unit: "month" }],
    [/щокварт/iu, { n: 3, unit: "month" }],
    [/щорок|щорічн/iu, { n: 1, unit: "year" }],
  ],
  signature: /^підписання/iu,
  force: /^набрання чинності/iu,
  units: [
    [/^годин/iu, "hour"],
    [/^(?:д|діб)/iu, "day"],
    [/^тиж/iu, "week"],
    [/^місяц/iu, "month"],
    [/^р/iu, "year"],
  ],
};

const russian: Tongue = {
  code: "ru",
  binds: [
    ["обязу(?:ется|ются) не", "prohibition"],
    ["не (?:может|могут|должн\\p{L}+|должен|вправе|име(?:ет|ют) права|будет|будут)", "prohibition"],
    ["воздерж(?:ивается|иваются|ится|атся)", "prohibition"],
    ["запреща(?:ется|ются)|запрещен[оаы]", "prohibition", true],
    ["(?:явля|счита)(?:ется|ются) нарушени\\p{L}*", "prohibition"],
    ["уполномочен\\p{L}*", "power"],
    ["(?:(?:име(?:ет|ют)|буд(?:ет|ут) иметь) право|вправе|может|могут|сможет|смогут)", "permission"],
    ["обязу(?:ется|ются)|обязан\\p{L}*", "obligation", true],
    ["(?:должен|должн[аоы]|подлеж(?:ит|ат))", "obligation"],
    ["(?:будет|будут)(?= \\p{L})", "obligation"],
    [
      any(`передаст передадут освободит освободят выведет выведут отведет отведёт отведут прекратит прекратят обеспечит обеспечат создаст создадут
      предоставит предоставят начнет начнёт начнут завершит завершат откроет откроют вернет вернёт вернут осуществляет осуществляют обеспечивает
      обеспечивают проводит проводят предоставляет предоставляют контролирует контролируют соглашается соглашаются`),
      "obligation",
    ],
  ],
  plain:
    any(`прекращает прекращают отчитывается отчитываются передает передаёт передают выводит выводят отводит отводят освобождает освобождают
    создает создаёт создают гарантирует гарантируют возвращает возвращают содействует содействуют соблюдает соблюдают публикует публикуют
    сообщает сообщают представляет представляют рассматривает рассматривают проверяет проверяют отменяет отменяют открывает открывают
    назначает назначают обмениваются созывает созывают сохраняет сохраняют распускает распускают разоружает разоружают финансирует финансируют
    получает получают получит получат выплачивает выплачивают выдает выдаёт выдают снимает снимают размещает размещают организует организуют расследует расследуют`),
  denies: /(?<![\p{L}])не $/iu,
  under: /(?<![\p{L}])(?:котор\p{L}+|что|если|когда|как только|после того|пока)(?![\p{L}])[^,;:]*$/iu,
  beside:
    /(?: (?:также|немедленно|совместно|незамедлительно|еже(?:дневно|недельно|месячно|квартально|годно)|взаимно))+$/iu,
  pronoun: /^(?:он|она|оно|они)$/iu,
  forbearing: /^(?:не(?![\p{L}])|воздерживаться|воздержаться|отказаться)/iu,
  recital: /^(?:Напоминая|Признавая|Принимая|Стремясь|Учитывая|Руководствуясь|Сознавая|Подтверждая|Желая|Будучи)/u,
  passive: /^[^.;]{0,25}?быть \p{L}+|^(?:будет|будут) \p{L}+(?:ен|ан|ят)[аоы]?(?![\p{L}])|^подлеж|^запрещ/iu,
  nominal: new RegExp(
    [
      String.raw`^(?:\p{L}+(?:ое|ый|ая|ий|ее)(?: и|,)? )*(?:прекращение|отвод|вывод|освобождение|обмен|разоружение|`,
      String.raw`демобилизация|открытие|возвращение|создание|обеспечение|соблюдение|запрет|разминирование|отмена|`,
      String.raw`предоставление|проведение)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  ban: /^\p{L}*\s?запрет/iu,
  none: /^(?:Ничто|Ни одно положение|Настоящее)|о нижеследующем\s*:?$/u,
  joint: /(?:,|(?<![\p{L}])(?:и|или)) (?:также )?$/u,
  determiner: /^(?:каждая |каждый |ни одна |ни один |все |обе |оба )/iu,
  actors: new RegExp(
    [
      String.raw`(?:правительство|комиссия|миссия|комитет|совет|фронт|армия|силы|движение|президент|государство|`,
      String.raw`республика|союз|сторона|организация|власти|секретариат|суд|группа|парламент|министерство|россия|`,
      String.raw`федерация)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  all: /^(?:каждая |каждая из |ни одна |ни одна из |другая |все |обе )?сторон(?:ы|а)?(?![\p{L}])|(?<![\p{L}])(?:обеими )?сторонами(?![\p{L}])/iu,
  agent: null,
  toWhom: /(?:запреща(?:ется|ются)|запрещен[оы]?|запрещено|разреша(?:ется|ются)|разрешено) (?:также )?/iu,
  gives:
    /(?<![\p{L}])(?:переда|предостав|выплат|выплач|возвра|верн|сообщ|представ|отчит|доклад|разреш|гарант|вруч|выда|выдё)/iu,
  to: null,
  receives:
    /^(?:получа(?:ет|ют)|получ(?:ит|ат))(?![\p{L}])(?! (?:\p{L}+ ){0,2}?(?:жалобы|обращения|отчеты|отчёты|сообщения))/iu,
  from: /(?<![\p{L}])от (?=\p{L})/gu,
  cases: { toWhom: "(?:у|ю|е|и|ам|ям)", by: "(?:ом|ем|ём|ой|ей|ами|ями)", of: "(?:а|я|ы|и|ов|ев|ий)" },
  called:
    /(\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,5}) \((?:далее|в дальнейшем)[\s:–—-]*[«“"]?(\p{Lu}[\p{L} ]*?)[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`(?<![\p{L}])(?:в течение|не позднее чем через|через|за) ([\p{N}\p{L}-]+)(?: \([\p{L}\p{N}]+\))? (час\p{L}*|`,
      String.raw`д(?:ень|ня|ней)|суток|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет)(?: (?:с|со|после)(?: момента| дня|`,
      String.raw` даты)? ([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:не позднее|до|ранее)(?: чем)? (\d{1,2}) (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:немедленн\p{L}*|незамедлительн\p{L}*|безотлагательно|без промедления|в кратчайшие сроки)/iu,
  every:
    /кажд\p{L}+ (?<n>[\p{N}\p{L}-]+)(?: \(\d+\))? (?<unit>дн\p{L}+|недел\p{L}+|месяц\p{L}*|лет|год\p{L}*)|раз в (?<unit2>день|неделю|месяц|год)/iu,
  often: [
    [/ежедневн/iu, { n: 1, unit: "day" }],
    [/еженедельн/iu, { n: 1, unit: "week" }],
    [/ежемесячн/iu, { n: 1, unit: "month" }],
    [/ежекварт/iu, { n: 3, unit: "month" }],
    [/ежегодн/iu, { n: 1, unit: "year" }],
  ],
  signature: /^подписания/iu,
  force: /^вступления в силу/iu,
  units: [
    [/^час/iu, "hour"],
    [/^(?:д|суток)/iu, "day"],
    [/^недел/iu, "week"],
    [/^месяц/iu, "month"],
    [/^(?:год|лет)/iu, "year"],
  ],
};

/** The table of a language; undefined where there is none. */
export function tongueOf(language: string): Tongue | undefined {
  return [french, ukrainian, russian].find(({ code }) => new RegExp(`^${code}(?:-|$)`, "u").test(language));
}
