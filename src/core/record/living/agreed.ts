import { withHolders } from "../../text/apart.ts";
import type { CompositePoint, CompositeText } from "../../text/composite.ts";
import type { Footnote } from "../../text/draft.ts";
import { footnotesOf, headNotes, takeMarks, withMarks, type HeldNote } from "../../text/footnotes.ts";
import { outsidePoints } from "../../text/outside.ts";
import type { ReadPoint, TextVersionWords } from "../../text/spans.ts";
import { draftReading } from "../../text/spans.ts";
import { bracketsOf, type Bracket } from "./brackets.ts";

/** A point of the text clean, with the notes that all whose words it holds have there; where some differ, a note of the mark alone. */
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
    const held = notes.get(id) ?? [];
    const clean = (words: CompositeText, within: HeldNote["in"]) =>
      takeMarks(plain(withMarks(words, held, within), mark), held);
    const [head, body] = [clean(heading, "heading"), clean(text, "text")];
    const standing = oneAtEachPlace([...headNotes(head.notes, body.words), ...body.notes]);
    const footnotes = standing.map(({ text: note, at, common }) => ({
      mark: String(++counted),
      text: common ? note : mark,
      at,
    }));
    const own = { id, label, heading: head.words, text: body.words, points: points.map(agreed) };
    return footnotes.length === 0 ? own : { ...own, footnotes };
  };
  return { points: inside.map(agreed), open: bracketsOf({ composite: shown }) };
}

/** Notes in which some differ as one at each place: nobody's words stand in it. */
function oneAtEachPlace(notes: readonly HeldNote[]): readonly HeldNote[] {
  return notes.filter(
    ({ common, at }, index) => common || notes.findIndex((each) => !each.common && each.at === at) === index,
  );
}

function plain(text: CompositeText, mark: string): string {
  return text.map((part) => (typeof part === "string" ? part : mark)).join("");
}
