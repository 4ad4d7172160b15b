import type { Commitment, Duration } from "../../model.ts";

/** How duties are put in a language besides English: its basic styles, as tables over which `read.ts` goes. */
export interface Tongue {
  readonly code: "fr" | "uk" | "ru";
  /** What binds, forbids, allows; the first that stands at a place counts. */
  readonly binds: readonly (readonly [find: string, modality: Commitment["modality"]])[];
  /** Words after which what was found is undergone: its subject does not owe it. */
  readonly passive: RegExp;
  /** A sentence that begins so and has no verb that binds is a duty: "Retrait des troupes". */
  readonly nominal: RegExp;
  readonly ban: RegExp;
  /** Sentences with the words of a duty that are none. */
  readonly none: RegExp;
  /** Between two verbs of one subject. */
  readonly joint: RegExp;
  readonly determiner: RegExp;
  /** Nouns of those who act, by which a subject is somebody. */
  readonly actors: RegExp;
  /** All or both parties. */
  readonly all: RegExp;
  /** "par X": whoever performs what is undergone follows. */
  readonly agent: RegExp | null;
  /** "(ci-après le Front)": a name and another one. */
  readonly called: RegExp;
  readonly within: RegExp;
  readonly by: RegExp;
  readonly soon: RegExp;
  readonly signature: RegExp;
  readonly force: RegExp;
  readonly units: readonly (readonly [RegExp, Duration["unit"]])[];
}

const any = (words: string) => `(?:${words.trim().split(/\s+/u).join("|")})`;

const french: Tongue = {
  code: "fr",
  binds: [
    ["s['’](?:engagent?|engagera|engageront) à ne (?:pas|plus|jamais)", "prohibition"],
    ["s['’](?:interdi(?:t|sent|ra|ront)|absti(?:ent|ennent)|abstiendr(?:a|ont))", "prohibition"],
    [
      "ne (?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)|\\p{L}{2,}r(?:a|ont)) (?:pas|plus|en aucun cas|aucun\\p{L}*|à aucun\\p{L}*|être)",
      "prohibition",
    ],
    ["(?:est|sont|sera|seront) (?:interdit|prohibé|proscrit)\\p{L}*", "prohibition"],
    ["(?:est|sont|sera|seront) (?:habilité|autorisé)\\p{L}* à", "power"],
    ["(?:a|ont|aura|auront) le droit d(?:e|['’])|(?:peu(?:t|vent)|pourr(?:a|ont))", "permission"],
    ["s['’](?:engagent?|engagera|engageront) (?:à|également à)", "obligation"],
    ["(?:doi(?:t|vent)|devr(?:a|ont))", "obligation"],
    ["(?:est|sont|sera|seront) (?:tenu|chargé|responsable|obligé)\\p{L}* d(?:e|u|es|['’])", "obligation"],
    ["(?:il )?(?:incombe|appartient|revient) (?:à|au|aux)", "obligation"],
    [
      "(?:convien(?:t|nent)|accept(?:e|ent)|veille(?:nt)?|veiller(?:a|ont)) (?:d(?:e|['’])|à(?: ce que)?)",
      "obligation",
    ],
    // The future tense of the third person.
    ["(?!sera tenu)\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|tra|tront)", "obligation"],
  ],
  passive:
    /^[^.;]{0,40}?(?<![\p{L}])(?:être|sera|seront) (?:\p{L}+ )?\p{L}+é(?:e|s|es)?(?![\p{L}])|(?:interdit|prohibé|proscrit)/u,
  nominal: new RegExp(
    `^${any(`Cessez-le-feu Cessation Retrait Libération Échange Désarmement Démobilisation Ouverture Réouverture Restitution Création
    Respect Levée Arrêt Fin Interdiction Déploiement Retour Déminage Remise Suspension`)}(?=[\\s,])`,
    "iu",
  ),
  ban: /^Interdiction/u,
  none: /^(?:Rien dans|Aucune (?:disposition|clause)|Le présent|La présente|Au sens d)/u,
  joint: /(?:,|\bet|\bou) (?:\p{Ll}+ ){0,2}$/u,
  determiner: /^(?:l['’]|les? |la |chaque |chacune? des |aucune? |toutes? les |tous les )/iu,
  actors: new RegExp(
    [
      String.raw`\b(?:gouvernement|commission|mission|comité|conseil|front|armée|forces?|mouvement|président|état|`,
      String.raw`république|union|partie|organisation|autorité|secrétariat|tribunal|cour|milice|alliance|coalition|`,
      String.raw`délégation|ministre|ministère|parlement|groupe)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  all: /^(?:les (?:deux )?|chaque |chacune des |aucune |toutes les )?(?:parties|partie|deux côtés)\b|\bpar les (?:deux )?parties\b/iu,
  agent: /(?<![\p{L}])par (?=l|\p{Lu})/u,
  called:
    /((?:\p{Lu}[\p{L}’'-]*)(?: (?:d[eu]s?|la|l['’]|et)? ?\p{L}+){0,6}) \((?:ci-après )?(?:dénommée?s? |désignée?s? )?(?:l['’]|les? |la )?[«“"]?\s*(?:l['’]|les? |la )?(\p{Lu}[\p{L} ]*?)\s*[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`\b(?:dans|sous|durant|après)(?: un délai)?(?: maximum)?(?: de| d['’])?(?: les)? (\p{N}+|\p{L}+)`,
      String.raw`(?: \(\d+\))? (heures?|jours?|semaines?|mois|ans?|années?)(?:[^.;,]{0,15}?(?:à compter|à partir|`,
      String.raw`suivant|après|dès)(?: d[eu]s?| de la| de l['’])?(?: la| le| les| l['’])? ?([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:au plus tard|avant|d['’]ici|jusqu['’])(?: au| le| à la date du| du)* (\d{1,2})(?:er)? (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:immédiate?(?:ment|s)?|sans délai|dès que possible|dans les meilleurs délais|sans tarder)(?![\p{L}])/iu,
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
    ["заборон(?:яється|яються|ено)", "prohibition"],
    ["уповноважен\\p{L}*", "power"],
    ["(?:ма(?:є|ють) право|може|можуть|вправі)", "permission"],
    ["зобов['’ʼ]яз(?:ується|уються|ан\\p{L}*)", "obligation"],
    ["(?:повинен|повинн\\p{L}|підляга(?:є|ють))", "obligation"],
    ["ма(?:є|ють)(?= (?:бути )?\\p{L}+(?:ти|тися|н[аоиі]|ні)(?![\\p{L}]))", "obligation"],
    ["\\p{L}{2,}(?:тиме|тимуть)(?:ться)?", "obligation"],
    [
      any(`передасть передадуть звільнить звільнять виведе виведуть відведе відведуть припинить припинять забезпечить забезпечать створить створять
      надасть нададуть розпочне розпочнуть завершить завершать відкриє відкриють поверне повернуть здійснює здійснюють забезпечує забезпечують
      проводить проводять надає надають контролює контролюють погоджується погоджуються`),
      "obligation",
    ],
  ],
  passive: /^[^.;]{0,25}?(?:бути |буде |будуть )?\p{L}+(?:ен|ан|ят)(?:о|ий|а|і|ими)(?![\p{L}])|^підляга|^заборон/iu,
  nominal: new RegExp(
    [
      String.raw`^(?:\p{L}+(?:е|ий|а|я|і|є)(?: та| і|,)? )*(?:припинення|відведення|виведення|звільнення|обмін|роззброєння|`,
      String.raw`демобілізаці[яю]|відкриття|повернення|створення|забезпечення|дотримання|заборона|розмінування|скасування|`,
      String.raw`надання|проведення)(?![\p{L}])`,
    ].join(""),
    "iu",
  ),
  ban: /^\p{L}*\s?заборона/iu,
  none: /^(?:Ніщо|Жодне положення|Ця Угода|Цей)/u,
  joint: /(?:,|(?<![\p{L}])(?:та|і|й|або)) (?:також )?$/u,
  determiner: /^(?:кожна |кожен |жодна |жоден |усі |всі |обидві |обидва )/iu,
  actors:
    /(?:уряд|комісія|місія|комітет|рада|фронт|армія|сили|рух|президент|держава|республіка|союз|сторона|організація|влада|секретаріат|суд|група|парламент|міністерство|україна|федерація)(?![\p{L}])/iu,
  all: /^(?:кожна |кожна із |жодна |жодна зі |усі |всі |обидві )?сторон(?:и|а|ін)?(?![\p{L}])|(?<![\p{L}])(?:обома )?сторонами(?![\p{L}])/iu,
  agent: null,
  called:
    /(\p{Lu}[\p{L}’'ʼ-]*(?: \p{L}[\p{L}’'ʼ-]*){0,5}) \((?:далі|надалі)[\s:–—-]*[«“"]?(\p{Lu}[\p{L} ]*?)[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`(?<![\p{L}])(?:протягом|упродовж|впродовж|не пізніше ніж (?:за|через)|через|за) (\p{N}+|\p{L}+)`,
      String.raw`(?: \(\p{L}+\))? (годин\p{L}*|д(?:ень|ня|ні|нів)|діб|доби|тиж\p{L}+|місяц\p{L}+|рок\p{L}+|років)`,
      String.raw`(?: (?:з|із|від|після)(?: моменту| дня| дати)? ([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:не пізніше|до|раніше)(?: ніж)? (\d{1,2}) (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:негайн\p{L}*|невідкладно|якнайшвидше|без зволікань)/iu,
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
    ["запреща(?:ется|ются)|запрещен[оаы]", "prohibition"],
    ["уполномочен\\p{L}*", "power"],
    ["(?:име(?:ет|ют) право|вправе|может|могут)", "permission"],
    ["обязу(?:ется|ются)|обязан\\p{L}*", "obligation"],
    ["(?:должен|должн[аоы]|подлеж(?:ит|ат))", "obligation"],
    ["(?:будет|будут)(?= \\p{L})", "obligation"],
    [
      any(`передаст передадут освободит освободят выведет выведут отведет отведёт отведут прекратит прекратят обеспечит обеспечат создаст создадут
      предоставит предоставят начнет начнёт начнут завершит завершат откроет откроют вернет вернёт вернут осуществляет осуществляют обеспечивает
      обеспечивают проводит проводят предоставляет предоставляют контролирует контролируют соглашается соглашаются`),
      "obligation",
    ],
  ],
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
  none: /^(?:Ничто|Ни одно положение|Настоящее)/u,
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
  all: /^(?:каждая |каждая из |ни одна |ни одна из |все |обе )?сторон(?:ы|а)?(?![\p{L}])|(?<![\p{L}])(?:обеими )?сторонами(?![\p{L}])/iu,
  agent: null,
  called:
    /(\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,5}) \((?:далее|в дальнейшем)[\s:–—-]*[«“"]?(\p{Lu}[\p{L} ]*?)[»”"]?\)/gu,
  within: new RegExp(
    [
      String.raw`(?<![\p{L}])(?:в течение|не позднее чем через|через|за) (\p{N}+|\p{L}+)(?: \(\p{L}+\))? (час\p{L}*|`,
      String.raw`д(?:ень|ня|ней)|суток|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет)(?: (?:с|со|после)(?: момента| дня|`,
      String.raw` даты)? ([^.;,]{3,60}))?`,
    ].join(""),
    "iu",
  ),
  by: /(?<![\p{L}])(?:не позднее|до|ранее)(?: чем)? (\d{1,2}) (\p{L}+) (\d{4})/iu,
  soon: /(?<![\p{L}])(?:немедленн\p{L}*|незамедлительн\p{L}*|безотлагательно|без промедления|в кратчайшие сроки)/iu,
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
