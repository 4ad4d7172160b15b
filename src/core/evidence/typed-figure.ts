import type { Claim, Comparator } from "../things/claim.ts";
import { parseFigure, type FigureMention } from "./figure-text.ts";

/** The figure of a claim apart from what it is of. Decimals as text. */
export type Figure = Pick<Claim, "low" | "high" | "comparator">;

/** How what a person typed as a figure is understood. */
export type FigureReading =
  | { readonly kind: "empty" }
  /** The source gives none: N/A, which is not zero. */
  | { readonly kind: "not-given" }
  | { readonly kind: "unclear" }
  /** `unit` as far as the text itself says it. */
  | { readonly kind: "figure"; readonly figure: Figure; readonly unit: string };

/** Most words of a unit after a figure: `cubic metres a year`. */
const UNIT_WORDS = 4;

/** Reads a figure as people write it: `57 500–100 000`, `c. 1.4m`, `up to 1.8 mln persons`, `18 of 20 points`, `N/A`. */
export function readFigure(typed: string): FigureReading {
  const trimmed = typed.trim();
  if (trimmed === "") return { kind: "empty" };
  const whole = parseFigure(trimmed);
  if (whole === "none") return { kind: "not-given" };
  if (whole !== null) return readingOf(whole, trimmed.slice(whole.to).replace(/^\./u, "").trim());
  // Words behind a figure are its unit, where they do not carry the figure on.
  const words = trimmed.split(/\s+/u);
  for (let count = 1; count <= Math.min(UNIT_WORDS, words.length - 1); count++) {
    const unit = words.slice(-count).join(" ");
    if (!/^\p{L}/u.test(unit)) break;
    const figure = parseFigure(words.slice(0, -count).join(" "));
    if (figure !== null && figure !== "none" && !/^(?:of|to|and|or|out|per)(?!\p{L})/iu.test(unit))
      return readingOf(figure, unit);
  }
  return { kind: "unclear" };
}

function readingOf(read: FigureMention, word: string): FigureReading {
  const { comparator, of } = read;
  const unit = read.unit ?? (of === undefined ? word : `${word} of ${of}`.trim());
  return {
    kind: "figure",
    figure: { ...oneSided(read, comparator), ...(comparator === undefined ? {} : { comparator }) },
    unit,
  };
}

/** "At least 5" has no upper end, "up to 5" no lower one. */
export function oneSided(
  { low, high }: Pick<Claim, "low" | "high">,
  comparator: Comparator | undefined,
): Pick<Claim, "low" | "high"> {
  if (low === null || high === null || low !== high) return { low, high };
  if (comparator === ">" || comparator === ">=") return { low, high: null };
  return comparator === "<" || comparator === "<=" ? { low: null, high } : { low, high };
}

/** A figure as somebody would type it, to be changed: reading it gives the same figure. */
export function typedFigure({ low, high, comparator }: Figure): string {
  const first = low ?? high;
  if (first === null) return "N/A";
  const range = low === null || high === null || low === high ? first : `${low}–${high}`;
  return comparator === undefined ? range : `${comparator} ${range}`;
}
