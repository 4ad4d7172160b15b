/**
 * Words of other languages than English for what figures count, as patterns without borders: stems with their endings.
 * The names are those of the concepts of evidence.
 */
export const quantityWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    casualties: "pertes|victimes|(?:tués|morts) (?:et|ou) (?:de )?blessés",
    killed: "tué(?:e?s)?|morts|décès|décédé(?:e?s)?",
    wounded: "blessé(?:e?s)?",
    missing: "disparu(?:e?s)?",
    prisoners: "prisonni(?:er|ère)s?",
    refugees: "réfugié(?:e?s)?",
    "internally displaced": "déplacé(?:e?s)? internes?|déplacé(?:e?s)? à l[’']intérieur",
    returned: "rapatrié(?:e?s)?|rentré(?:e?s)?",
    deported: "déporté(?:e?s)?",
    displaced: "déplacé(?:e?s)?",
    civilians: "civil(?:e?s)?",
    children: "enfants?",
    military: "soldats?|militaires?|troupes?",
  },
  uk: {
    casualties: "втрат\\p{L}*|(?:убит|вбит|загибл)\\p{L}* (?:і|й|та|або) поранен\\p{L}*",
    killed: "загибл\\p{L}*|загину\\p{L}*|убит\\p{L}*|вбит\\p{L}*",
    wounded: "поранен\\p{L}*",
    missing: "зникл\\p{L}* безвісти",
    prisoners: "полонен\\p{L}*",
    refugees: "біжен\\p{L}+",
    "internally displaced": "внутрішньо переміщен\\p{L}*",
    returned: "поверну\\p{L}+",
    deported: "депортован\\p{L}*",
    displaced: "переміщен\\p{L}*",
    civilians: "цивільн\\p{L}*",
    children: "діт(?:и|ей|ям|ьми)",
    military: "військов\\p{L}*|солдат\\p{L}*|бійц\\p{L}*",
  },
};
