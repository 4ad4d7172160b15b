import { confidence } from "../common/confidence.ts";
import { date, name, nullable, oneOf, optional, own, text, words, type Of } from "../common/shape.ts";
import { figure, sources } from "./names.ts";
import { meant, thing } from "./thing.ts";

/** How a figure stands to the true value, in the words of its source. Absent = exactly. */
export type Comparator = (typeof COMPARATORS)[number];
export const COMPARATORS = [">", ">=", "~", "<", "<="] as const;

/** What a figure counts: what is there at a moment, what passed in a period, or everything since a beginning. */
export type Measure = (typeof MEASURES)[number];
export const MEASURES = ["stock", "flow", "cumulative"] as const;

/** A decimal as text ("57500", "19.5"); kept as it came where it is none. */
const amount = meant(text, { kind: "decimal" });

/** One figure from a source; both ends null = the source gives none. */
export const claim = thing(
  "claim",
  {
    id: own,
    /** The quantity that it is a figure of, such as `killed-northland`: claims of one quantity are held against each other. */
    topic: name,
    statement: text,
    low: nullable(amount),
    high: nullable(amount),
    comparator: optional(oneOf(COMPARATORS)),
    /** Persons, percent, USD, `points of 20` … */
    unit: text,
    /** Whom and what it covers, in words. */
    scope: text,
    /** The day, month or year that the figure is of; null = not given. */
    asOf: nullable(date),
    /** Who counted or estimated, as distinct from who published. */
    estimator: nullable(text),
    measure: optional(oneOf(MEASURES)),
    /** A narrower kind within the quantity, such as `named` or `IDPs`. */
    category: optional(text),
    confidence,
    sources,
    /** The source's own words, where they were read. */
    quotation: optional(text),
    note: optional(text),
    /** Id of the claim that replaces this one. */
    supersededBy: optional(figure),
    /** For a stock of assets: who holds it, and on what legal footing. */
    holder: optional(text),
    legalStatus: optional(text),
    /** For a use of assets: the id of the stock that it draws on. */
    allocates: optional(figure),
  },
  {
    published: [
      "id",
      "topic",
      "statement",
      "low",
      "high",
      "comparator",
      "unit",
      "scope",
      "measure",
      "category",
      "asOf",
      "estimator",
      "confidence",
      "supersededBy",
      "holder",
      "legalStatus",
      "allocates",
      "note",
      "sources",
    ],
  },
);
export type Claim = Of<typeof claim>;

/** One figure is preferred, both are shown, they are not to be compared, or the finding does not hold. */
export type Decision = (typeof DECISIONS)[number];
export const DECISIONS = ["prefer", "show-both", "keep-apart", "dismiss"] as const;

/** What a person decided about a finding, with the reason. */
export const resolution = thing("resolution", {
  /** Id of the finding. It names its claims: a claim that joins later opens the matter again. */
  finding: words,
  /** What is to be done with the figures that the finding names. */
  decision: oneOf(DECISIONS),
  /** The claim preferred, where one is. */
  prefers: optional(figure),
  by: words,
  on: date,
  reason: text,
});
export type Resolution = Of<typeof resolution>;

/** Whether the source gives no figure at all, which is not the figure zero. */
export function isNotGiven({ low, high }: Pick<Claim, "low" | "high">): boolean {
  return low === null && high === null;
}
