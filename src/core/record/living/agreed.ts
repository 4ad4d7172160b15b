import { withHolders } from "../../text/apart.ts";
import type { CompositePoint, CompositeText } from "../../text/composite.ts";
import { outsidePoints } from "../../text/outside.ts";
import type { ReadPoint, TextVersionWords } from "../../text/spans.ts";
import { draftReading } from "../../text/spans.ts";
import { bracketsOf, type Bracket } from "./brackets.ts";

/** What stands agreed in a version, and the places at which its holders still differ, points that only some hold among them. */
export interface AgreedText {
  /** The words that stand outside all brackets; where brackets stand, or a point that only some hold, `mark`. */
  readonly points: readonly ReadPoint[];
  readonly open: readonly Bracket[];
}

/**
 * The text clean: the words in which nobody differs, with `mark` where some still do. What was taken in with the consent of all stands
 * here; what some keep apart stands in the brackets that are told.
 */
export function agreedText(version: TextVersionWords, mark = "[…]"): AgreedText {
  const { draft, composite } = version;
  if (composite === undefined) return { points: draft === undefined ? [] : draftReading(draft.points), open: [] };
  const shown = withHolders(composite);
  const outside = outsidePoints(composite);
  // Who tabled what is no word that anybody agrees to.
  const inside = shown.points.filter(({ id }) => !outside.has(id));
  return { points: agreedPoints(inside, mark), open: bracketsOf({ composite: shown }) };
}

function agreedPoints(points: readonly CompositePoint[], mark: string): readonly ReadPoint[] {
  return points.map(({ id, label, heading, text, points: below }) => ({
    id,
    label,
    heading: plain(heading, mark),
    text: plain(text, mark),
    points: agreedPoints(below, mark),
  }));
}

function plain(text: CompositeText, mark: string): string {
  return text.map((part) => (typeof part === "string" ? part : mark)).join("");
}
