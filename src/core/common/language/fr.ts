import { citingWords } from "./citing-words.ts";
import { monthNames } from "./months.ts";
import { nearWords } from "./near-words.ts";
import { stopWords } from "./stop-words.ts";
import { groups, numbered, words, type LanguageTable } from "./table.ts";

const small = numbered(
  `zéro 0; un une 1; deux 2; trois 3; quatre 4; cinq 5; six 6; sept 7; huit 8; neuf 9; dix 10; onze 11; douze 12; treize 13;
  quatorze 14; quinze 15; seize 16; vingt vingts 20; trente 30; quarante 40; cinquante 50; soixante 60; septante 70; octante huitante 80; nonante 90`,
);

/** quatre-vingt-dix-sept, soixante-et-onze: the parts added up, with four twenties as eighty. */
function compound(word: string): number | null {
  if (!word.includes("-")) return null;
  let sum = 0;
  for (const part of word.split("-")) {
    if (part === "et") continue;
    const value = small[part];
    if (value === undefined) return null;
    sum = value === 20 && sum === 4 ? 80 : sum + value;
  }
  return sum < 100 ? sum : null;
}

/** French. */
export const french: LanguageTable = {
  code: "fr",
  stopWords: stopWords.fr,
  numbers: {
    cardinals: small,
    ordinals: numbered(
      `premier première premiers premières 1; deuxième deuxièmes second seconde 2; troisième 3; quatrième 4; cinquième 5; sixième 6; septième 7;
      huitième 8; neuvième 9; dixième 10; onzième 11; douzième 12; quinzième 15; vingtième 20; trentième 30; soixantième 60; quatre-vingt-dixième 90`,
    ),
    scales: numbered(
      "cent cents 100; mille 1000; million millions 1000000; milliard milliards 1000000000; douzaine 12",
    ),
    ordinalScales: numbered("centième 100; millième 1000"),
    denominators: numbered("demi demie 2; tiers 3; quart quarts 4; cinquième cinquièmes 5; dixième dixièmes 10"),
    joiners: ["et"],
    ordinalEndings: ["er", "re", "e", "ème", "ème", "nd", "nde"],
    decimalComma: true,
    compound,
  },
  months: monthNames.fr,
  capitalMonths: false,
  dateJoiners: [],
  clockWords: { heures: 0, heure: 0, h: 0 },
  dayWords: words("midi minuit aujourd'hui demain hier lundi mardi mercredi jeudi vendredi samedi dimanche"),
  timeNouns: words(
    "date jour jours signature expiration anniversaire échéance entrée fin début période durée an ans année années mois semaine heure ratification dépôt notification",
  ),
  lexicon: {
    modality: `doit = doivent; devra = devront; devrait = devraient; peut = peuvent; pourra = pourront; pourrait = pourraient; est tenu de = est tenue de = sont tenus de = sont tenues de; est tenu = sont tenus; s'engage à = s'engagent à; engage = engagent; a le droit de = ont le droit de; est autorisé à = sont autorisés à; autorisé* ; interdit = interdite = interdits = interdites; il incombe; a l'obligation de = ont l'obligation de; est invité à = sont invités à; s'efforce de = s'efforcent de; il faut; oblig*; facultati*`,
    negation: `ne; n'; pas; ne pas; non; aucun = aucune; ni; jamais; nul = nulle; rien; personne; sans; s'abstient de = s'abstiennent de; refuse* ; ne plus`,
    condition: `si; s'; lorsque = lorsqu'; quand; dès que = dès qu'; à condition que = à condition qu' = à condition de; sous réserve de = sous réserve du = sous réserve des = sous réserve d'; sous réserve que; pourvu que; à moins que = à moins qu' = à moins de; en cas de = en cas d'; au cas où; dans la mesure où; dans le cas où; tant que = tant qu'; avec le consentement de; moyennant; sur demande; en attendant`,
    exception: `sauf; sauf si; excepté; hormis; à l'exception de = à l'exception du = à l'exception des; sans préjudice de = sans préjudice du = sans préjudice des; nonobstant; par dérogation à; outre; autre que = autres que; en dehors de; malgré; exempt*`,
    temporal: `avant; après; jusqu'à = jusqu'au = jusqu'aux; depuis; dès; au plus tard; au plus tôt; dans un délai de; à compter de = à compter du; à partir de = à partir du; pendant; durant; dans les; au cours de = au cours des; annuellement; mensuellement; permanent*; temporaire*; provisoire*`,
    conjunction: citingWords.fr.conjunction,
    article: `le; la; les; l'; un; une; des; du; ce = cet = cette; ces; ledit; ladite; lesdits; tel = telle = tels = telles`,
    scope: `tout = toute = tous = toutes; chaque; chacun = chacune; seul = seule = seuls = seules; seulement; uniquement; exclusivement; certains = certaines; plusieurs; quelques; notamment; y compris; en particulier; tel que = telle que = tels que = telles que; entier* ; entièrement; partiel*; en temps de paix; en temps de guerre; militaire*; civil*; national*; international*`,
    locative: `dans; sur; à l'intérieur de; à l'extérieur de; hors de; sur le territoire de = sur le territoire; en; au sein de; le long de; près de; au-delà de; à l'égard de; en ce qui concerne`,
    precision: `raisonnable*; fiable*; robuste*; sans délai; sans tarder; immédiatement; rapidement; dès que possible; le plus tôt possible; dans les meilleurs délais; de bonne foi; approprié*; adéquat*; suffisant*; nécessaire*; efficace*; essentiel*; sérieu*; grave*; vérifiable*; urgent*; possible*`,
    bound: `au moins; au plus; plus de; moins de; jusqu'à concurrence de; environ; maximum; minimum; supérieur à = supérieure à; inférieur à = inférieure à; excède = excèdent; dépasse = dépassent; exactement; double; moitié`,
    tense: `est; sont; était; étaient; sera; seront; a; ont; avait; avaient; aura; auront; a été = ont été; été; être; avoir; soit; soient; serait; seraient`,
    structure: citingWords.fr.structure,
    citation: `conformément à = conformément au = conformément aux; en vertu de = en vertu du = en vertu des; aux termes de; visé à = visée à = visés à = visées à; prévu à = prévue à = prévus à; selon; au sens de; mentionné à; susmentionné*; contraire à`,
    definition: `désigne = désignent; s'entend de; on entend par; signifie = signifient; ci-après; est défini comme; est considéré comme = sont considérés comme`,
    currency: `euro = euros; dollar = dollars; franc = francs; livre sterling; hryvnia; rouble = roubles; usd = us $; eur; chf; gbp; $; €; £`,
    percent: `% = pour cent = p. cent; pourcentage`,
    timeUnit: `jour = jours; semaine = semaines; mois; an = ans = année = années; heure = heures; minute = minutes; trimestre = trimestres; décennie`,
    timeQualifier: `ouvrable* ; ouvré*; civil; consécuti*; calendaires`,
    measure: `kilomètre = kilomètres = km; mètre = mètres; hectare = hectares; tonne = tonnes; personnes; soldats; militaires; membres; voix; fois`,
    actor: `partie = parties; état = états; état membre = états membres; état partie = états parties; gouvernement = gouvernements; conseil; commission; comité; mission; tribunal = tribunaux; cour = cours; autorité = autorités; autorité compétente = autorités compétentes; secrétaire général; secrétariat; président*; ministre = ministres; parlement; assemblée; assemblée générale; conseil de sécurité; médiateur*; garant = garants; observateur = observateurs; forces; forces armées; groupe = groupes; organisation = organisations; nations unies = onu; union européenne = ue; délégation = délégations; représentant = représentants; juge = juges; peuple = peuples; réfugié*; prisonnier* ; consommateur*; banque`,
    instrument: citingWords.fr.instrument,
    place: `territoire = territoires; province; lac; zone = zones; région = régions; ville; île; port; frontière = frontières`,
    function: `de; d'; à; au; aux; par; pour; avec; que; qu'; qui; dont; où; il; elle; ils; elles; son; sa; ses; leur; leurs; se; s; y; comme; entre; vers; chez; afin de; ainsi; toutefois; cependant; donc`,
  },
  alike: {
    citation: [
      ...groups(
        "conformément à; conformément au; conformément aux; en vertu de; en vertu du; en vertu des; aux termes de; selon",
      ),
      nearWords.fr.pointers,
    ],
    article: groups("le; la; les; ce; cet; cette; ces; ledit; ladite; lesdits"),
  },
  near: nearWords.fr,
  abbreviations: { art: "article", par: "paragraphe", al: "alinéa", chap: "chapitre", no: "numéro", sect: "section" },
  titles: words("mm mme mmes mlle dr pr me gén col st ste"),
  capitalNouns: false,
  peoples: {},
  elisions: words("l d n s j m t c qu jusqu lorsqu puisqu"),
  spelling: (word) => word.replace(/œ/gu, "oe").replace(/æ/gu, "ae").replace(/-/gu, ""),
  inflection: (word) => {
    if (word.length > 3 && /[sx]$/u.test(word)) return { base: word.slice(0, -1).replace(/e$/u, ""), form: "s" };
    return { base: word.length > 3 ? word.replace(/e$/u, "") : word, form: "base" };
  },
  opposite: (one, other) => isNegated(one, other) || isNegated(other, one),
  confusable: [],
};

function isNegated(long: string, short: string): boolean {
  const match = /^(?:non-|in|im|il|ir|dés|dé|mal)(?=\p{L}{3})/u.exec(long);
  if (!match || long.slice(match[0].length) !== short) return false;
  return (
    match[0] === "non-" ||
    /(?:able|ible|al|ale|aux|if|ive|ent|ant|ent|é|ée|és|ées|ct|cte|eux|ité|ance|ence|e)$/u.test(short)
  );
}
