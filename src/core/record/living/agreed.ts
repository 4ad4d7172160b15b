import { withHolders } from "../../text/apart.ts";
import type { CompositePoint, CompositeText } from "../../text/composite.ts";
import type { Footnote } from "../../text/draft.ts";
import { footnotesOf, headNotes, takeMarks, withMarks, type HeldNote } from "../../text/footnotes.ts";
import { outsidePoints } from "../../text/outside.ts";
import type { ReadPoint, TextVersionWords } from "../../text/spans.ts";
import { draftReading } from "../../text/spans.ts";
import { bracketsOf, type Bracket } from "./brackets.ts";

/** A point of the text clean, with the notes that all whose words it holds have there. */
export interface AgreedPoint extends ReadPoint {
  readonly points: readonly AgreedPoint[];
  /** Numbered through the text. */
  readonly footnotes?: readonly Footnote[];
}

/** What stands agreed in a version, and the places at which its holders still differ, points that only some hold among them. */
export interface AgreedText {
  /** The words that stand outside all brackets; where brackets stand, or a point that only some hold, `mark`. */
  readonly points: readonly AgreedPoint[];
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
  let counted = 0;
  const notes = footnotesOf(shown);
  const agreed = ({ id, label, heading, text, points }: CompositePoint): AgreedPoint => {
    const common = (notes.get(id) ?? []).filter((note) => note.common);
    const clean = (words: CompositeText, within: HeldNote["in"]) =>
      takeMarks(plain(withMarks(words, common, within), mark), common);
    const [head, body] = [clean(heading, "heading"), clean(text, "text")];
    const footnotes = [...headNotes(head.notes, body.words), ...body.notes].map(({ text: note, at }) => ({
      mark: String(++counted),
      text: note,
      at,
    }));
    const own = { id, label, heading: head.words, text: body.words, points: points.map(agreed) };
    return footnotes.length === 0 ? own : { ...own, footnotes };
  };
  return { points: inside.map(agreed), open: bracketsOf({ composite: shown }) };
}

function plain(text: CompositeText, mark: string): string {
  return text.map((part) => (typeof part === "string" ? part : mark)).join("");
}
