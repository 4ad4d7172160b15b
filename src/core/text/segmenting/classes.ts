import type { LabelFound } from "./label.ts";
import type { Numeral, NumberReading } from "./numerals.ts";

/** One way to understand a label: what numbering it belongs to, and which number of it. */
export interface Candidate {
  /** Labels of one numbering share it. */
  readonly series: string;
  readonly reading: NumberReading;
  /** Which level the numbering usually has; smaller is further out. */
  readonly rank: number;
}

const KIND_RANK: Readonly<Record<string, number>> = {
  annex: 0,
  preamble: 0,
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  point: 4,
  recital: 4,
  paragraph: 5,
  subparagraph: 6,
  // Between numbered headings and the numbered paragraphs under them.
  option: 12.5,
  suboption: 12.7,
};

const NUMERAL_RANK: Readonly<Record<Numeral, number>> = {
  ROMAN: 11,
  LETTER: 12,
  CYRILLIC: 12,
  digit: 13,
  word: 13,
  letter: 15,
  cyrillic: 15,
  arabic: 15,
  hebrew: 15,
  greek: 15,
  roman: 16,
  none: 14,
};

/** How the series of chapters begin that are counted without a word. */
export const CHAPTERS = "chapters";

/** What the whole text says about its numbers. */
export interface Usage {
  /** The kinds of numbers in which the number counts headings that paragraphs stand under. */
  readonly headed: ReadonlySet<Numeral> | undefined;
  /** `OP2` names the paragraph that is numbered `2.`. */
  readonly proposals: boolean;
  /** The number counts chapters, in roman numerals without a word. */
  readonly chapter: boolean;
}

/** The ways to understand a label, the likelier first. */
export function candidatesOf(label: LabelFound, usage: Usage): readonly Candidate[] {
  const { kind, form } = label;
  const none: NumberReading = { numeral: "none", path: [], inserted: 0 };
  if (kind === "title") return [];
  if (kind === "bullet") return [{ series: `bullet ${form}`, reading: none, rank: 19 }];
  if (kind === "proposed" || (kind === "recital" && usage.proposals && /^\[*op/iu.test(label.printed))) {
    const beside = label.readings.map((reading) => plainCandidate("#.", reading, false));
    const own = label.readings.map((reading) => ({ series: "recital", reading, rank: 4 }));
    return usage.proposals ? beside : [...own, ...beside];
  }
  if (kind !== null) {
    // Steps, phases and points may stand in one text: each word counts for itself.
    const word =
      kind === "point" || kind === "annex" ? (/\p{L}+/u.exec(label.printed)?.[0].toLowerCase() ?? kind) : kind;
    const readings = label.readings.length === 0 ? [none] : label.readings;
    return readings.map((reading) => ({ series: word, reading, rank: KIND_RANK[kind] ?? 4 }));
  }
  if (usage.chapter) {
    const readings = label.readings.filter(({ numeral }) => numeral === "ROMAN");
    return readings.map((reading) => ({ series: `${CHAPTERS} ${form}`, reading, rank: KIND_RANK["chapter"] ?? 2 }));
  }
  if (label.readings.length === 0) return [{ series: form, reading: none, rank: 14 }];
  return label.readings.map((reading) => plainCandidate(form, reading, usage.headed?.has(reading.numeral) === true));
}

function plainCandidate(form: string, reading: NumberReading, headed: boolean): Candidate {
  const depth = reading.path.length;
  const series = `${form === "#" || form === "#°" ? "#." : form} ${reading.numeral} ${depth}`;
  // Numbered headings keep their order among themselves; paragraphs of whatever numbering lie inside them.
  if (headed) return { series: `headed ${series}`, reading, rank: 11 + (NUMERAL_RANK[reading.numeral] - 11) / 5 };
  const dressed = form === "(#)" ? 0.5 : form === "#)" ? 0.3 : 0;
  const upperInBrackets =
    (reading.numeral === "LETTER" || reading.numeral === "ROMAN") && form !== "#." && form !== "#" ? 5 : 0;
  return {
    series,
    reading,
    rank: NUMERAL_RANK[reading.numeral] + dressed + upperInBrackets + Math.min(depth - 1, 5) * 0.3,
  };
}

/** How a number follows another of its series. */
export type Step = "next" | "same" | "gap" | "back";

/** How `to` follows `from`: 3 bis follows 3, 4 follows 3 and 3 ter. */
export function stepBetween(from: NumberReading, to: NumberReading): Step {
  const a = from.path.at(-1) ?? 0;
  const b = to.path.at(-1) ?? 0;
  const above = comparePaths(from.path.slice(0, -1), to.path.slice(0, -1));
  if (above < 0) return isFirst(to) || b <= 1 ? "next" : "gap";
  if (above > 0) return "back";
  if (b === a)
    return to.inserted === from.inserted
      ? "same"
      : to.inserted === from.inserted + 1
        ? "next"
        : to.inserted > from.inserted
          ? "gap"
          : "back";
  if (b === a + 1) return "next";
  return b > a ? "gap" : "back";
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a number opens its series. */
export function isFirst(reading: NumberReading): boolean {
  return reading.path.at(-1) === 1 && reading.inserted === 0;
}
