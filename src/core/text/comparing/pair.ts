import { isOnSameMatter, type Correspondence, type RedlinePair, type Relation } from "../alignment.ts";
import type { Change } from "../change.ts";
import { changesOf, changesOfParaphrase } from "../changes.ts";
import type { Point } from "../draft.ts";
import type { Edit } from "../edit.ts";
import { redlineTexts } from "../redline.ts";
import { crossed, crossing, shifted, withoutCrossed } from "./border.ts";
import { laidOut } from "./laid-out.ts";
import type { Outline } from "./outline.ts";
import { movesAround, struckWords, withoutMoves, withStruck, type StruckWords } from "./struck.ts";

/** The two sides of a correspondence as texts. */
export interface ComparedTexts {
  readonly from: string;
  readonly to: string;
  readonly fromHeading: string;
  readonly toHeading: string;
  readonly fromFootnotes: string;
  readonly toFootnotes: string;
  /** Only verbatim words may be struck through one by one, and only those of counterparts. */
  readonly verbatim: boolean;
  readonly onSameMatter: boolean;
  /** Lists of contents on either side: they say where provisions stand, and are none. */
  readonly contents: boolean;
  /** How many points have words on either side. */
  readonly fromPoints: number;
  readonly toPoints: number;
  /** Words of struck-out points that are not among the texts. */
  readonly struck: Record<"from" | "to" | "fromHeading" | "toHeading", readonly StruckWords[]>;
}

/** The texts of corresponding points, several joined by U+000A; a struck-out point has no words beside a living one. */
export function textsOf(pair: Correspondence, fromOutline: Outline, toOutline: Outline): ComparedTexts {
  let from = fromOutline.points(pair.from);
  let to = toOutline.points(pair.to);
  const onSameMatter = isOnSameMatter(pair);
  const verbatim = !onSameMatter && [...from, ...to].every(({ wording }) => wording === "verbatim");
  const alive = (points: readonly Point[]): boolean => points.some(({ deleted }) => !deleted);
  const whole = { from, to };
  if (alive(from) || alive(to)) {
    if (to.length > 0) from = from.filter(({ deleted }) => !deleted);
    if (pair.from.length > 0) to = to.filter(({ deleted }) => !deleted);
  }
  const struck = (side: "from" | "to", wordsOf: (point: Point) => string): readonly StruckWords[] =>
    whole[side].length === { from, to }[side].length ? [] : struckWords(whole[side], wordsOf);
  return {
    from: from.map(({ text }) => text).join("\n"),
    to: to.map(({ text }) => text).join("\n"),
    fromHeading: from.map(({ heading }) => heading).join("\n"),
    toHeading: to.map(({ heading }) => heading).join("\n"),
    fromFootnotes: footnotesOf(from),
    toFootnotes: footnotesOf(to),
    verbatim,
    onSameMatter,
    contents: [...from, ...to].every(({ outside }) => outside === "contents"),
    fromPoints: from.length,
    toPoints: to.length,
    struck: {
      from: struck("from", ({ text }) => text),
      to: struck("to", ({ text }) => text),
      fromHeading: struck("from", ({ heading }) => heading),
      toHeading: struck("to", ({ heading }) => heading),
    },
  };
}

function footnotesOf(points: readonly Point[]): string {
  return points.flatMap(({ footnotes }) => footnotes?.map(({ text }) => text) ?? []).join("\n");
}

/** One deletion and one insertion, or nothing but what both have. */
export function replaced(from: string, to: string): readonly Edit[] {
  if (from === to) return from === "" ? [] : [{ op: "keep", text: from }];
  const edits: Edit[] = [];
  if (from !== "") edits.push({ op: "delete", text: from });
  if (to !== "") edits.push({ op: "insert", text: to });
  return edits;
}

/** A heading names a point and binds nobody; but what it says in figures, days or denials may be all there is of it. */
const BINDING: ReadonlySet<Change["kind"]> = new Set([
  "quantity",
  "money",
  "percentage",
  "date",
  "modality",
  "negation",
  "exception",
]);

/** A quantity binds by its figure: "Minimum requirements" has none. */
function binds({ kind, from, to }: Change): boolean {
  return BINDING.has(kind) && (kind !== "quantity" || /\p{Nd}/u.test(from + to));
}

/** A correspondence with its edits, what they change, and what became of the points. */
export function judged(
  correspondence: Correspondence,
  texts: ComparedTexts,
  edits: readonly Edit[],
  language: string,
): RedlinePair {
  const redline = texts.verbatim ? redlineTexts : replaced;
  const { struck } = texts;
  const headings = redline(texts.fromHeading, texts.toHeading);
  const headingEdits = withoutMoves(headings, new Set(movesAround(headings, struck.fromHeading, struck.toHeading)));
  const changesIn = (made: readonly Edit[], before: string, after: string): readonly Change[] =>
    texts.verbatim ? changesOf(made, language) : changesOfParaphrase(before, after, language);
  const one = texts.verbatim && texts.fromPoints === 1 && texts.toPoints === 1;
  const border = one ? crossing(texts, edits) : null;
  const [headingCrossed, textCrossed] =
    border === null ? [] : crossed(border, border.intoHeading ? texts.fromHeading : texts.toHeading);
  const named = headingCrossed ? [headingCrossed] : changesIn(headingEdits, texts.fromHeading, texts.toHeading);
  const inHeading = named.map((change): Change => ({
    ...change,
    ...(change.class === "substance" && !binds(change) && { class: "unclassified" }),
    inHeading: true,
  }));
  const footnoteEdits = redline(texts.fromFootnotes, texts.toFootnotes);
  const inFootnotes = changesIn(footnoteEdits, texts.fromFootnotes, texts.toFootnotes).map((change): Change => ({
    ...change,
    inFootnote: true,
  }));
  const table = one ? laidOut(texts) : null;
  const wordsChanged = (): readonly Change[] =>
    border === null || textCrossed === undefined
      ? changesIn(edits, texts.from, texts.to)
      : [textCrossed, ...changesIn(withoutCrossed(edits, border), "", "").map((change) => shifted(change, border))];
  const inText = table === null ? wordsChanged() : [table];
  const found = texts.onSameMatter ? otherWords(texts) : [...inHeading, ...inText, ...inFootnotes];
  const changes = texts.contents ? found.map((change): Change => ({ ...change, class: "formal" })) : found;
  const { from, to, confidence, moved, renumbered, reason } = correspondence;
  return {
    from,
    to,
    relation: relationOf(texts, changes),
    identical: texts.fromPoints > 0 && texts.toPoints > 0 && [edits, headingEdits, footnoteEdits].every(sameWords),
    ...(texts.onSameMatter && { onSameMatter: true as const }),
    moved,
    renumbered,
    confidence,
    changes,
    edits: withStruck(edits, struck.from, struck.to),
    headingEdits: withStruck(headingEdits, struck.fromHeading, struck.toHeading),
    ...(footnoteEdits.length > 0 && { footnoteEdits }),
    reason,
  };
}

/** Of points that are perhaps no counterparts only that their words are others. */
function otherWords({ from, to, fromHeading, toHeading }: ComparedTexts): readonly Change[] {
  const changed = (old: string, next: string): readonly Change[] =>
    old.trim() === next.trim()
      ? []
      : [
          {
            kind: "wording",
            class: "unclassified",
            from: old,
            to: next,
            fromRange: { from: 0, to: old.length },
            toRange: { from: 0, to: next.length },
          },
        ];
  const headings = changed(fromHeading, toHeading).map((change): Change => ({ ...change, inHeading: true }));
  return [...headings, ...changed(from, to)];
}

function relationOf({ fromPoints, toPoints }: ComparedTexts, changes: readonly Change[]): Relation {
  if (fromPoints === 0) return "added";
  if (toPoints === 0) return "dropped";
  if (fromPoints === 1 && toPoints > 1) return "split";
  if (toPoints === 1 && fromPoints > 1) return "merged";
  return changes.some((change) => change.class !== "formal") ? "modified" : "same";
}

/** Whether nothing but white space differs and nothing moved. */
function sameWords(edits: readonly Edit[]): boolean {
  return edits.every(({ op, text }) => op === "keep" || /^\s*$/u.test(text));
}
