import type { Change } from "../change.ts";
import type { Edit } from "../edit.ts";

/** Words that are the end of a heading on one side and begin the text on the other: bold and a style of paragraph are no words. */
export interface Crossing {
  /** Whether they left the text for the heading. */
  readonly intoHeading: boolean;
  /** The words as they end the heading. */
  readonly inHeading: string;
  /** The words as they begin the text, with what parts them from what follows. */
  readonly inText: string;
}

/** Stands between a heading and what follows it in one line. */
const PARTING = /^[\s.:–—-]*/u;

/** The words that crossed between heading and text; null where none did, or where more than that became of them. */
export function crossing(
  sides: { readonly from: string; readonly to: string; readonly fromHeading: string; readonly toHeading: string },
  edits: readonly Edit[],
): Crossing | null {
  const { from, to, fromHeading, toHeading } = sides;
  const intoHeading = toHeading.length > fromHeading.length;
  const [long, short, text] = intoHeading ? [toHeading, fromHeading, from] : [fromHeading, toHeading, to];
  if (!long.startsWith(short)) return null;
  const inHeading = long.slice(short.length);
  const words = inHeading.trim();
  if (words === "" || !text.startsWith(words) || (short !== "" && !/^\s/u.test(inHeading))) return null;
  const parted = PARTING.exec(text.slice(words.length))?.[0] ?? "";
  const isWord = words.length + parted.length < text.length && parted === "" && /[\p{L}\p{Nd}]$/u.test(words);
  const inText = words + parted;
  return isWord || !begins(edits, intoHeading ? "delete" : "insert", inText.trimEnd())
    ? null
    : { intoHeading, inHeading, inText };
}

/** Whether edits begin with all of some words, taken out or put in. */
function begins(edits: readonly Edit[], op: "delete" | "insert", words: string): boolean {
  let left = words;
  for (const edit of edits) {
    if (left === "") return true;
    if (edit.op !== op && (edit.op === "delete" || edit.op === "insert")) continue;
    if (edit.op !== op && (edit.op !== "keep" || edit.text.trim() !== "")) return false;
    const shared = Math.min(left.length, edit.text.length);
    if (edit.text.slice(0, shared) !== left.slice(0, shared)) return false;
    left = left.slice(shared);
  }
  return left === "";
}

/** The edits of a text without the words that crossed, which `shifted` allows for. */
export function withoutCrossed(edits: readonly Edit[], { intoHeading, inText }: Crossing): readonly Edit[] {
  const op = intoHeading ? "delete" : "insert";
  let left = inText.length;
  return edits.flatMap((edit): readonly Edit[] => {
    if (left === 0 || (edit.op !== op && edit.op !== "keep")) return [edit];
    const taken = Math.min(left, edit.text.length);
    left -= taken;
    const text = edit.text.slice(taken);
    // White space that both have stays on the side that keeps its words.
    const other: readonly Edit[] =
      edit.op === "keep" ? [{ op: intoHeading ? "insert" : "delete", text: edit.text.slice(0, taken) }] : [];
    return text === "" ? other : [...other, { ...edit, text }];
  });
}

/** Changes of a text without its crossed words as changes of the whole. */
export function shifted(change: Change, { intoHeading, inText }: Crossing): Change {
  const range = intoHeading ? change.fromRange : change.toRange;
  if (range === undefined) return change;
  const moved = { from: range.from + inText.length, to: range.to + inText.length };
  return intoHeading ? { ...change, fromRange: moved } : { ...change, toRange: moved };
}

/** The crossing as changes of the heading and of the text: the words are the same, only how they are set is not. */
export function crossed({ intoHeading, inHeading, inText }: Crossing, heading: string): readonly [Change, Change] {
  const end = heading.length;
  const made = (from: string, to: string, old: number, next: number): Change => ({
    kind: "notation",
    class: "formal",
    from,
    to,
    fromRange: { from: old, to: old + from.length },
    toRange: { from: next, to: next + to.length },
  });
  return intoHeading
    ? [{ ...made("", inHeading, end, end), inHeading: true }, made(inText, "", 0, 0)]
    : [{ ...made(inHeading, "", end, end), inHeading: true }, made("", inText, 0, 0)];
}
