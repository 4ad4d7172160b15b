import { citingWords } from "./citing-words.ts";
import { monthNames } from "./months.ts";
import { nearWords } from "./near-words.ts";
import { stopWords } from "./stop-words.ts";
import { groups, numbered, numberedForms, words, type LanguageTable } from "./table.ts";

const small = numbered(
  `null 0; ein eine einer eines einem einen eins 1; zwei zwo 2; drei dreier 3; vier 4; fünf 5; sechs 6; sieben 7; acht 8; neun 9; zehn 10; elf 11; zwölf 12;
  dreizehn 13; vierzehn 14; fünfzehn 15; sechzehn 16; siebzehn 17; achtzehn 18; neunzehn 19; zwanzig 20; dreißig dreissig 30; vierzig 40; fünfzig 50; sechzig 60;
  siebzig 70; achtzig 80; neunzig 90`,
);

/** einundzwanzig, dreihundertfünf, zweitausend: parts of one word, largest first. */
function compound(word: string): number | null {
  for (const [name, scale] of [
    ["tausend", 1000],
    ["hundert", 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const above = at === 0 ? 1 : value(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^und/u, "");
    const below = rest === "" ? 0 : value(rest);
    return above === null || below === null ? null : above * scale + below;
  }
  const joined = /^(.+?)und(.+)$/u.exec(word);
  const ones = joined ? small[joined[1] ?? ""] : undefined;
  const tens = joined ? small[joined[2] ?? ""] : undefined;
  return ones !== undefined && tens !== undefined && ones < 10 && tens >= 20 ? tens + ones : null;
}

function value(word: string): number | null {
  return small[word] ?? compound(word);
}

const adjectival = words("e en er es em");

/** German. */
export const german: LanguageTable = {
  code: "de",
  stopWords: stopWords.de,
  numbers: {
    cardinals: small,
    ordinals: numberedForms(
      `erst 1; zweit 2; dritt 3; viert 4; fünft 5; sechst 6; siebt 7; acht 8; neunt 9; zehnt 10; elft 11; zwölft 12; dreizehnt 13; vierzehnt 14; fünfzehnt 15;
      zwanzigst 20; dreißigst 30; vierzigst 40; sechzigst 60; neunzigst 90`,
      adjectival,
    ),
    scales: numbered(
      "hundert 100; tausend 1000; million millionen 1000000; milliarde milliarden 1000000000; dutzend 12",
    ),
    ordinalScales: numberedForms("hundertst 100; tausendst 1000", adjectival),
    denominators: numbered("halb halbe halben hälfte 2; drittel 3; viertel 4; fünftel 5; zehntel 10"),
    joiners: [],
    ordinalEndings: [],
    decimalComma: true,
    compound,
  },
  months: monthNames.de,
  capitalMonths: false,
  dateJoiners: [],
  clockWords: { uhr: 0 },
  dayWords: words(
    "mittag mitternacht heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag",
  ),
  timeNouns: words(
    "datum tag tage tagen tages unterzeichnung ablauf frist inkrafttreten ende beginn jahr jahre jahren monat woche stunde ratifikation hinterlegung notifizierung",
  ),
  lexicon: {
    modality: `muss = müssen = muß; musste = mussten; soll = sollen; sollte = sollten; darf = dürfen; dürfte; kann = können; könnte = könnten; hat zu = haben zu; ist verpflichtet = sind verpflichtet; verpflichtet sich = verpflichten sich; verpflichtet; berechtigt; ist berechtigt = sind berechtigt; befugt; ermächtigt; erlaubt; gestattet; verboten; untersagt; bemüht sich = bemühen sich; wird ersucht; zulässig; verbindlich; freiwillig`,
    negation: `nicht; kein = keine = keinen = keiner = keinem = keines; nie; niemals; niemand; nichts; weder; noch; ohne; unterlässt = unterlassen`,
    condition: `wenn; falls; sofern; soweit; solange; sobald; vorausgesetzt = vorausgesetzt dass; unter der bedingung; vorbehaltlich; im falle; im fall; es sei denn; auf antrag; auf ersuchen; mit zustimmung; nachdem; vorbehalten; andernfalls`,
    exception: `außer = ausser; ausgenommen; mit ausnahme; unbeschadet; ungeachtet; abgesehen von; abweichend von; trotz`,
    temporal: `vor; nach; bis; bis zum; seit; ab; innerhalb; binnen; während; spätestens; frühestens; ab dem; jährlich; monatlich; täglich; dauerhaft; vorläufig; vorübergehend; ständig*`,
    conjunction: citingWords.de.conjunction,
    article: `der; die; das; den; dem; des; dieser = diese = dieses = diesen = diesem; jener = jene; solche = solcher = solchen`,
    scope: `alle = aller = allen = alles; jede = jeder = jedes = jeden = jedem; sämtliche*; nur; ausschließlich; lediglich; einige = einiger = einigen; bestimmte*; mehrere = mehrerer; beide = beiden; ganz*; vollständig*; teilweise; insbesondere; einschließlich; in friedenszeiten; in kriegszeiten; militärisch*; zivil*; international*; national*; gemeinsam*`,
    locative: `in; im; an; am; auf; außerhalb; entlang; nahe; jenseits; im hoheitsgebiet; in bezug auf; hinsichtlich`,
    precision: `angemessen*; unverzüglich*; umgehend; so bald wie möglich = sobald wie möglich; so schnell wie möglich; nach treu und glauben; zuverlässig*; belastbar*; robust*; ausreichend*; wirksam*; erforderlich*; notwendig*; wesentlich*; schwerwiegend*; erheblich*; geeignet*; rasch*`,
    bound: `mindestens; höchstens; mehr als; weniger als; etwa; ungefähr; bis zu; maximal; minimal; überschreit*; übersteig*; genau`,
    tense: `ist; sind; war; waren; wird; werden; wurde; wurden; worden; hat; haben; hatte; hatten; sein; gewesen; sei; wäre; würde; würden`,
    structure: citingWords.de.structure,
    citation: `gemäß = gemäss; nach maßgabe; im sinne; im einklang mit; in übereinstimmung mit; aufgrund; auf der grundlage; genannt*; entgegen`,
    definition: `bezeichnet; bedeutet; gilt als = gelten als; im folgenden; ist definiert als`,
    currency: `euro; dollar = us-dollar; franken; pfund; hrywnja; rubel; usd; eur; chf; $; €; £`,
    percent: `% = prozent = v. h.; prozentpunkte`,
    timeUnit: `tag = tage = tagen = tages; woche = wochen; monat = monate = monaten = monats; jahr = jahre = jahren = jahres; stunde = stunden; minute = minuten; quartal; jahrzehnt*`,
    timeQualifier: `aufeinanderfolgende*; volle*`,
    measure: `kilometer = kilometern = km; meter = metern; hektar; tonnen; personen; soldaten; mitglieder; stimmen; mal`,
    actor: `partei = parteien; vertragspartei = vertragsparteien; staat = staaten = staates; mitgliedstaat = mitgliedstaaten; vertragsstaat = vertragsstaaten; regierung = regierungen; kommission; rat; ausschuss; gericht = gerichte = gerichts; behörde = behörden; mission; präsident*; minister*; parlament; generalsekretär; sekretariat; sicherheitsrat; generalversammlung; vereinte nationen = vereinten nationen; europäische union = europäischen union; streitkräfte = streitkräften; vermittler*; beobachter*; garant*; bundesregierung; bundesrat; bundestag; organisation = organisationen; verbraucher*; unternehmer*; gefangene*; flüchtling*; vertriebene*; bank`,
    instrument: citingWords.de.instrument,
    place: `hoheitsgebiet; gebiet = gebiete; provinz; see; zone = zonen; region; stadt; insel; hafen; grenze = grenzen`,
    function: `von; vom; zu; zum; zur; mit; für; durch; über; unter; gegen; um; als; wie; dass; daß; welche = welcher = welches; es; sie; er; ihr; ihre; ihrer; ihren; sein; seine; seiner; sich; so; auch; dabei; hierzu; daher; damit; wobei; bei; beim; zwischen`,
  },
  alike: { citation: groups("gemäß; gemäss; nach maßgabe; im einklang mit; in übereinstimmung mit") },
  near: nearWords.de,
  abbreviations: {
    art: "artikel",
    abs: "absatz",
    nr: "nummer",
    buchst: "buchstabe",
    kap: "kapitel",
    "z.b": "zum beispiel",
    bzw: "beziehungsweise",
  },
  capitalNouns: true,
  peoples: {},
  elisions: [],
  spelling: (word) => word.replace(/ß/gu, "ss").replace(/-/gu, ""),
  inflection: (word) => {
    const base = word.length > 5 ? word.replace(/(?:ern|en|em|es|er|e|n|s)$/u, "") : word;
    return { base, form: base === word ? "base" : "s" };
  },
  opposite: (one, other) => isNegated(one, other) || isNegated(other, one),
  confusable: [
    ["masse", "maße"],
    ["busse", "buße"],
  ],
};

function isNegated(long: string, short: string): boolean {
  const match = /^(?:nicht-?|un|miss|ab(?=rüst))(?=\p{L}{3})/u.exec(long);
  return match !== null && long.slice(match[0].length) === short;
}
