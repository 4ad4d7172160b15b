/** What a word before a number says about the place of the point. */
export type LabelKind =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "point"
  | "paragraph"
  | "subparagraph"
  | "option"
  | "suboption"
  | "annex"
  | "recital"
  | "preamble";

/**
 * Words that stand before the number of a point, lower case, by what they mean. A table per language:
 * en, fr, de, es, it, pt, nl, pl, cs, ro, hr, tr, uk, ru, sr, ar, he.
 */
const WORDS: Readonly<Record<LabelKind, string>> = {
  part: `part title book partie titre livre teil titel buch parte título titulo titolo livro deel część cześć část dio kısım
    partea titlul частина частина часть титул книга део الباب الجزء الكتاب חלק`,
  chapter: `chapter chapitre kapitel capítulo capitulo capo hoofdstuk rozdział rozdzial kapitola capitolul poglavlje bölüm
    глава розділ поглавље الفصل פרק`,
  section: `section sect sec division subsection section abschnitt unterabschnitt sección seccion sezione secção seção afdeling
    dział oddíl secțiunea odjeljak ayrım раздел підрозділ подраздел одељак القسم`,
  article: `article art articles artikel artículo articulo articolo artigo artykuł artykul článek čl articolul članak član
    madde стаття ст статья члан чл المادة مادة סעיף §`,
  point: `point item principle step phase stage measure provision punkt ziffer nummer pkt punto ponto punt étape principe phase
    fase etapa bod tačka točka adım пункт п крок етап фаза шаг этап принцип тачка البند بند النقطة نقطة المرحلة المبدأ`,
  paragraph: `paragraph para clause paragraphe absatz abs párrafo parrafo cláusula clausula comma lid ustęp ust odstavec
    paragraf alineatul stavak fıkra абзац клаузула став الفقرة فقرة`,
  subparagraph: `subparagraph sub-paragraph subpoint alinéa alinea unterabsatz подпункт підпункт`,
  option: `option opt variant opción variante opção opzione optie opcja možnost вариант варіант опція опция الخيار alternative alt
    alternativa alternatif alternatief альтернатива البديل`,
  suboption: `sub-option suboption sous-option subopción subopção sottoopzione підваріант подвариант`,
  annex: `annex appendix schedule protocol attachment exhibit annexe appendice protocole anhang anlage protokoll anexo
    apéndice protocolo allegato protocollo bijlage załącznik příloha anexa prilog aneks ek додаток протокол приложение
    прилог анекс المرفق الملحق ملحق مرفق البروتوكول נספח`,
  recital: `recital considérant considerant erwägungsgrund considerando pp op`,
  preamble: `preamble préambule preambule präambel preámbulo preambulo preambolo aanhef preambuła преамбула preambula
    الديباجة ديباجة`,
};

/** Words that are written without a space before the number: `Pp1`. */
export const GLUED = new Set(["pp", "op", "§"]);

const KIND_OF: ReadonlyMap<string, LabelKind> = new Map(
  (Object.keys(WORDS) as LabelKind[]).flatMap((kind) =>
    WORDS[kind]
      .split(/\s+/u)
      .filter((word) => word !== "")
      .map((word): [string, LabelKind] => [word, kind]),
  ),
);

/** The kind that a word before a number stands for, or null; case and a final full stop do not matter. */
export function kindOfWord(word: string): LabelKind | null {
  return KIND_OF.get(word.toLowerCase().replace(/\.$/u, "")) ?? null;
}

/** What stands after the number of a paragraph for which other words are proposed: `1 alt`, `2 Alt 3`. */
export const ALTERNATIVE = "(?:alt|Alt|ALT)(?:\\.?\\s?\\p{Nd}{1,2}(?![\\p{Nd}.]\\p{Nd}))?";

const NUMBER_WORDS: readonly string[] = [
  "one first premier première premiere primero primera primo prima erster erste первая первый перша перший الأولى الأول אחד",
  "two second deux deuxième segundo segunda secondo zweite вторая второй друга другий الثانية الثاني",
  "three third trois troisième tercero tercera terzo dritte третья третий третя третій الثالثة الثالث",
  "four fourth quatre quatrième cuarto cuarta quarto vierte четвертая четвёртая четвертый четверта четвертий الرابعة الرابع",
  "five fifth cinq cinquième quinto quinta fünfte пятая пятый п'ята п’ята الخامسة الخامس",
  "six sixth sixième sexto sexta sesto sechste шестая шестой шоста السادسة السادس",
  "seven seventh sept septième séptimo séptima settimo siebte седьмая седьмой сьома السابعة السابع",
  "eight eighth huit huitième octavo octava ottavo achte восьмая восьмой восьма الثامنة الثامن",
  "nine ninth neuf neuvième noveno novena nono neunte девятая девятый дев'ята التاسعة التاسع",
  "ten tenth dix dixième décimo décima decimo zehnte десятая десятый десята العاشرة العاشر",
  "eleven eleventh onze onzième",
  "twelve twelfth douze douzième",
  "thirteen thirteenth treize",
  "fourteen fourteenth quatorze",
  "fifteen fifteenth quinze",
  "sixteen sixteenth seize",
  "seventeen seventeenth",
  "eighteen eighteenth",
  "nineteen nineteenth",
  "twenty twentieth vingt",
];

const VALUE_OF_WORD: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.flatMap((words, index) => words.split(" ").map((word): [string, number] => [word, index + 1])),
);

/** The value of a number written as a word (`premier`, `الأولى`), or null. */
export function valueOfWord(word: string): number | null {
  return VALUE_OF_WORD.get(word.toLowerCase()) ?? null;
}
