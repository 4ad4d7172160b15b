import type { WordRole } from "./table.ts";

type Citing = Readonly<Record<Extract<WordRole, "structure" | "instrument" | "conjunction">, string>>;

/**
 * The words that citations are made of, as in the lexicon of each language, of which they are a part: parts of
 * instruments, instruments, and what joins the numbers of several. They stand apart for what needs no other words.
 */
export const citingWords = {
  en: {
    structure: `article = articles; paragraph = paragraphs; subparagraph = subparagraphs = sub-paragraph = sub-paragraphs; section = sections; subsection = subsections; chapter = chapters; part; title; annex = annexes; appendix = appendices; schedule; clause = clauses; point = points; item; rule = rules; resolution; resolutions; number; preamble; indent = indents; sentence; subdivision; line; table; figure; form`,
    instrument: `agreement = agreements; treaty = treaties; protocol = protocols; convention = conventions; covenant; charter; memorandum; accord = accords; pact; statute; regulation = regulations; directive = directives; decision = decisions; act; law = laws; constitution; declaration; framework; contract = contracts; legislation; code; roadmap; plan; arrangement = arrangements; communiqué`,
    conjunction: `and; or; and / or = and/or; as well as; but; together with; along with; either; yet; plus; rather than; instead of; and also; alternatively; in addition to`,
  },
  fr: {
    structure: `article = articles; paragraphe = paragraphes; alinéa = alinéas; section = sections; chapitre = chapitres; annexe = annexes; titre; partie ii; point = points; numéro; résolution; protocole n`,
    instrument: `accord = accords; traité = traités; convention = conventions; protocole = protocoles; charte; règlement = règlements; directive; décision = décisions; loi = lois; constitution; déclaration`,
    conjunction: `et; ou; et / ou; ainsi que; mais; soit; ou bien; de même que`,
  },
  de: {
    structure: `artikel = artikels = artikeln; absatz = absätze = absätzen = absatzes; unterabsatz; abschnitt; kapitel; anhang; anlage; buchstabe = buchstaben; nummer; ziffer; resolution; titel iii; §`,
    instrument: `abkommen = abkommens; vertrag = vertrags = vertrages = verträge; übereinkommen; protokoll = protokolls; verordnung = verordnungen; richtlinie = richtlinien; beschluss; gesetz = gesetze = gesetzes; verfassung; charta; vereinbarung = vereinbarungen; erklärung`,
    conjunction: `und; oder; und / oder; sowie; aber; sondern; beziehungsweise = bzw`,
  },
  uk: {
    structure: `стаття = статті = статтю = статтею = статей = статтях; пункт = пункту = пункті = пункти = пунктів = пунктом; підпункт = підпункту; розділ = розділу; глава = глави; додаток = додатка = додатку; резолюція = резолюції; номер; №`,
    instrument: `угод*; догов*; конвенці*; протокол*; статут*; меморандум*; закон*; конституці*; рішенн*; постанов*; деклараці*`,
    conjunction: `і; й; та; або; і / або; чи; а також; але; а`,
  },
  ru: {
    structure: `статья = статьи = статье = статью = статей = статьями = статьях; пункт = пункта = пункте = пункты = пунктов = пунктом; подпункт = подпункта = подпункте; раздел = раздела; глава = главы = главе; приложение = приложения = приложении; часть i; резолюция = резолюции; номер; №`,
    instrument: `соглашени*; договор*; конвенци*; протокол*; устав*; меморандум*; закон*; конституци*; решени*; постановлени*; деклараци*`,
    conjunction: `и; или; и / или; либо; а также; но; а; да`,
  },
} as const satisfies Readonly<Record<string, Citing>>;
