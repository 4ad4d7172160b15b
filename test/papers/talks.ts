import { compareDrafts } from "../../src/core/text/compare.ts";
import type { Redline, RedlinePair, Relation } from "../../src/core/text/alignment.ts";
import type { ChangeClass, ChangeKind } from "../../src/core/text/change.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { Composite } from "../../src/core/text/composite.ts";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";
import type { DraftsBeside } from "../../src/core/text/reading.ts";
import { said } from "../../src/core/common/said.ts";
import type { Language } from "../../src/words/languages.ts";

/** Languages in which papers are looked through for English. */
export const tongues = ["fr", "uk", "ar"] as const satisfies readonly Language[];
export type Tongue = (typeof tongues)[number];

interface Clauses {
  readonly title: string;
  readonly status: string;
  readonly heading: string;
  /** A clause with a figure in it. */
  readonly garrison: (most: string) => string;
  readonly prisoners: string;
  readonly dawn: string;
  readonly sea: string;
  readonly commission: string;
  readonly note: string;
  readonly cells: readonly [string, string, string, string];
}

const clauses: Readonly<Record<Tongue, Clauses>> = {
  fr: {
    title: "Accord sur le lac",
    status: "texte du président",
    heading: "Forces",
    garrison: (most) => `La garnison du port ne dépasse pas ${most} personnes en temps de paix.`,
    prisoners: "Tous les prisonniers de guerre sont échangés dans un délai de quatorze jours.",
    dawn: "Les canons se taisent à l’aube sur toute la ligne de contact.",
    sea: "Des observateurs arrivent par la mer avec leurs propres navires.",
    commission: "Une commission mixte se réunit chaque mois dans la capitale d’un État tiers.",
    note: "Selon la carte jointe.",
    cells: ["Port", "Camions", "Irrin", "quarante"],
  },
  uk: {
    title: "Угода про озеро",
    status: "текст головуючого",
    heading: "Сили",
    garrison: (most) => `Гарнізон порту не перевищує ${most} осіб у мирний час.`,
    prisoners: "Усіх військовополонених обмінюють протягом чотирнадцяти днів.",
    dawn: "Гармати замовкають на світанку вздовж усієї лінії зіткнення.",
    sea: "Спостерігачі прибувають морем на власних кораблях.",
    commission: "Спільна комісія збирається щомісяця у столиці третьої держави.",
    note: "За доданою мапою.",
    cells: ["Порт", "Вантажівки", "Іррін", "сорок"],
  },
  ar: {
    title: "اتفاق البحيرة",
    status: "نص الرئيس",
    heading: "القوات",
    garrison: (most) => `لا تتجاوز حامية الميناء ${most} شخص في وقت السلم.`,
    prisoners: "يجري تبادل جميع أسرى الحرب خلال أربعة عشر يوماً.",
    dawn: "تصمت المدافع عند الفجر على طول خط التماس كله.",
    sea: "يصل المراقبون بحراً على متن سفنهم الخاصة.",
    commission: "تجتمع لجنة مشتركة كل شهر في عاصمة دولة ثالثة.",
    note: "وفق الخريطة المرفقة.",
    cells: ["الميناء", "الشاحنات", "إرين", "أربعون"],
  },
};

/** Names of parties, as they stand in commands. */
export const parties = ["NH", "SO", "WE"] as const;

const numbered = (points: readonly Omit<Partial<Point>, "id">[]): readonly Point[] =>
  points.map((each, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, ...each }));

function table({ cells: [a, b, c, d] }: Clauses): string {
  return `|= ${a} |= ${b} |\n| ${c} | ${d} |`;
}

/** Three drafts of one text: with a figure, a note, a table, a point that moved, one struck out, and one that is only told. */
export function draftsIn(language: Tongue): readonly [Draft, Draft, Draft] {
  const own = clauses[language];
  const of = (party: string, date: string | null, points: readonly Point[]) =>
    draft({ title: own.title, language, tabledBy: [party], date, status: own.status, points });
  const first = numbered([
    { heading: own.heading, text: own.garrison("600"), footnotes: [{ mark: "1", text: own.note, at: 5 }] },
    { text: own.prisoners },
    { text: own.dawn },
    { text: own.commission },
    { text: table(own) },
  ]);
  const second = numbered([
    { text: own.prisoners },
    { heading: own.heading, text: own.garrison("800") },
    { text: own.sea },
    { text: own.commission, deleted: true },
  ]);
  const told = numbered([
    { text: own.garrison("700"), wording: "paraphrase", confidence: "memory" },
    { text: own.prisoners, wording: "paraphrase" },
  ]);
  return [of(parties[0], "2031-02-10", first), of(parties[1], "2031-03-10", second), of(parties[2], null, told)];
}

/** All words of the texts, and the names in them. */
export function wordsOfTexts(language: Tongue): string {
  const { garrison, ...own } = clauses[language];
  return [...parties, "UN", ...Object.values(own).flat(), garrison("600"), garrison("800"), garrison("700")].join(" ");
}

/** A composite of the drafts in which everything stands that a paper may have to say of one. */
export function compositeIn(language: Tongue): { readonly composite: Composite; readonly beside: DraftsBeside } {
  const drafts = draftsIn(language);
  const { composite } = compile(
    drafts.map((each, at) => ({ party: parties[at] ?? "", draft: each })),
    { parties: ["UN"] },
  );
  const { commission } = clauses[language];
  const [a, b] = composite.points;
  const pair = { point: a?.id ?? "", party: "NH", other: b?.id ?? "", otherParty: "SO", percent: 66 };
  const asks = [
    { at: "1.", operation: "replace", words: commission },
    { at: "1.", operation: "replace", words: "" },
    { at: "1.", operation: "add-after", words: table(clauses[language]) },
    { at: "2.", operation: "delete", words: "" },
    { at: "2.", operation: "order", words: "" },
  ] as const;
  return {
    composite: { ...composite, unsure: [pair], retired: [{ id: "gone", label: "9.", parent: null, after: null }] },
    beside: {
      tabled: ["NH", "SO", "WE", "EA"],
      proposed: ["EA"],
      pending: [
        { n: 1, party: "SO", asks },
        { n: 2, party: "", asks: [asks[0]] },
      ],
      front: [
        said("pictures-not-in-text", { party: "NH", count: 2 }),
        said("shifted-references", { party: "SO", references: "1 → 2" }),
      ],
    },
  };
}

const KINDS: readonly ChangeKind[] =
  "quantity money percentage date modality negation actor condition exception scope article conjunction list tense definition precision reference addition deletion wording notation spelling punctuation numbering renumbering substitution".split(
    " ",
  ) as ChangeKind[];
const CLASSES: readonly ChangeClass[] = ["substance", "unclassified", "formal"];
const RELATIONS: readonly Relation[] = ["same", "modified", "added", "dropped", "split", "merged"];

/** A redline of two of the drafts with everything that one can say of a pair. */
export function redlineIn(language: Tongue, from: Draft, to: Draft): Redline {
  const { pairs } = compareDrafts(from, to);
  const words = clauses[language].commission;
  const changes = KINDS.map((kind, at) => ({
    kind,
    class: CLASSES[at % 3] ?? "formal",
    from: at % 2 === 0 ? "" : words,
    to: at % 2 === 0 ? words : "",
  }));
  return {
    substitutions: [{ from: clauses[language].heading, to: words, count: 12, places: [] }],
    pairs: RELATIONS.flatMap((relation, nth) =>
      pairs.map((pair, at): RedlinePair => ({
        ...pair,
        relation,
        moved: (nth + at) % 2 === 0,
        renumbered: at % 3 === 0,
        ...(at % 4 === 3 ? { onSameMatter: true as const } : {}),
        edits: [
          ...pair.edits,
          { op: "moveOut", move: 90 + at, text: words },
          { op: "moveIn", move: 90 + at, text: words },
        ],
        changes,
      })),
    ),
  };
}
