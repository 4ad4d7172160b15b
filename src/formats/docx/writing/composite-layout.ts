import { withMarks, type HeldNote } from "../../../core/text/footnotes.ts";
import { holdsRows, isApart, aroundNone } from "../../../core/text/table-composite.ts";
import { notInText, type DraftsBeside } from "../../../core/text/reading.ts";
import type { ReturnedRole } from "../../../core/text/spans.ts";
import type {
  Alternative,
  Composite,
  CompositePoint,
  CompositeText,
  RetiredPoint,
  Slot,
} from "../../../core/text/composite.ts";

import { said, type Say } from "../../../core/common/said.ts";
import {
  compositeNotes,
  compositeStanding,
  pendingLead,
  pendingLines,
  pendingTitle,
} from "../../composite-standing.ts";
import { listed } from "../../frame.ts";

/** How a composite is shown. */
export interface CompositeView extends DraftsBeside {
  /** With the parties of each alternative, or brackets without names. */
  readonly attributed: boolean;
  /** Full names of parties by their short ones, for the legend. */
  readonly names?: Readonly<Record<string, string>>;
  /** How the paper says its own words. */
  readonly say: Say;
  /** What asks for no rows stands right behind the rows before it, as in files from before it had a row of its own. */
  readonly noneBehindRows?: boolean;
}

/** A stretch of a paragraph of a composite. */
export interface LaidPiece {
  readonly text: string;
  /** Words of the drafts, or what the composite adds. */
  readonly role: ReturnedRole;
  /** Ids of the slots it lies in, outermost first. */
  readonly slots: readonly string[];
  /** Parties of the alternatives it lies in, outermost first. */
  readonly holders: readonly (readonly string[])[];
}

/** One paragraph of a composite as it is written. */
export interface LaidParagraph {
  /** The point it belongs to; null for what the composite says about itself. */
  readonly point: CompositePoint | null;
  readonly kind: "heading" | "text" | "option" | "note" | "retired";
  readonly depth: number;
  readonly pieces: readonly LaidPiece[];
}

/** Whether a paragraph is what the program says of the text, no words of it. */
export function isOwn({ kind }: LaidParagraph): boolean {
  return kind === "note" || kind === "retired";
}

/** The words of a paragraph. */
export function laidText({ pieces }: LaidParagraph): string {
  return pieces.map(({ text }) => text).join("");
}

/**
 * The paragraphs of a composite in reading order. Slots are numbered through each point, `h1`, `h2` in its heading
 * and `s1`, `s2` in its text, an outer one before those inside it. Where `footnotes` are given, signs stand for their marks.
 */
export function layComposite(
  composite: Composite,
  view: CompositeView,
  footnotes: ReadonlyMap<string, readonly HeldNote[]> = new Map(),
): readonly LaidParagraph[] {
  const paragraphs: LaidParagraph[] = view.attributed ? legend(composite, view) : [];
  const retired = new Map<string, RetiredPoint[]>();
  for (const point of composite.retired) {
    const key = point.after == null ? `under ${point.parent ?? ""}` : `after ${point.after}`;
    retired.set(key, [...(retired.get(key) ?? []), point]);
  }
  const { say } = view;
  const silences = compositeNotes(composite, say, view.attributed);
  const notes = compositeStanding(composite, view.attributed, say);
  const putRetired = (key: string, depth: number): void => {
    for (const { id, label } of retired.get(key) ?? []) {
      paragraphs.push(own(null, "retired", `${label}\t${say(said("paper-deleted"))}`, depth));
      putRetired(`after ${id}`, depth);
    }
  };
  const level = (points: readonly CompositePoint[], parent: string | null, depth: number): void => {
    putRetired(`under ${parent ?? ""}`, depth);
    for (const point of points) {
      const marked = marksOf(point, footnotes.get(point.id) ?? []);
      for (const laid of layPoint(marked, depth, view)) paragraphs.push({ ...laid, point });
      for (const { n, text, path } of footnotes.get(point.id) ?? [])
        if (path === "") paragraphs.push(own(point, "note", `${n} ${text}`, depth));
      for (const note of [...(silences.get(point.id) ?? []), ...(notes.get(point.id) ?? [])]) {
        paragraphs.push(own(point, "note", note, depth));
      }
      level(point.points, point.id, depth + 1);
      putRetired(`after ${point.id}`, depth);
    }
  };
  level(composite.points, null, 0);
  const pending = view.attributed ? pendingLines(view.pending, say) : [];
  if (pending.length > 0) paragraphs.push(...[pendingTitle(say), ...pending].map((text) => own(null, "note", text, 0)));
  return paragraphs;
}

function marksOf(point: CompositePoint, notes: readonly HeldNote[]): CompositePoint {
  if (notes.length === 0) return point;
  return {
    ...point,
    heading: withMarks(point.heading, notes, "heading"),
    text: withMarks(point.text, notes, "text"),
  };
}

function own(point: CompositePoint | null, kind: "note" | "retired", text: string, depth: number): LaidParagraph {
  return { point, kind, depth, pieces: [{ text, role: "label", slots: [], holders: [] }] };
}

function legend(composite: Composite, { names, say, ...beside }: CompositeView): LaidParagraph[] {
  const named = (party: string): string => {
    const dates = composite.drafts.flatMap((draft) =>
      draft.party === party && draft.date !== null ? [draft.date] : [],
    );
    const name = names?.[party] === undefined ? party : `${party} = ${names[party]}`;
    return dates.length === 0 ? name : say(said("paper-draft-of", { name, dates: listed(say, dates) }));
  };
  const { proposed, elsewhere, unknown } = notInText(composite, beside);
  const line = (
    code: "paper-parties" | "paper-proposed" | "paper-elsewhere" | "paper-no-draft",
    of: readonly string[],
  ) => (of.length === 0 ? [] : [say(said(code, { parties: listed(say, of) }))]);
  return [
    ...line("paper-parties", composite.parties.map(named)),
    ...line("paper-proposed", proposed),
    ...line("paper-elsewhere", elsewhere),
    ...line("paper-no-draft", unknown),
    ...pendingLead(beside.pending, say),
    ...(beside.front ?? []).map(say),
  ].map((text) => own(null, "note", text, 0));
}

/** The paragraphs of one point; the label stands before whichever comes first. */
function layPoint(point: CompositePoint, depth: number, view: CompositeView): readonly LaidParagraph[] {
  const label: readonly LaidPiece[] =
    point.label === "" ? [] : [{ text: `${point.label}\t`, role: "label", slots: [], holders: [] }];
  const heading = layText(point.heading, "h", view);
  const body = layBody(point, view);
  const parts: { readonly kind: LaidParagraph["kind"]; readonly pieces: readonly LaidPiece[] }[] = [
    ...(heading.length === 0 ? [] : [{ kind: "heading" as const, pieces: heading }]),
    ...body,
  ];
  // A label is no part of a row: it stands on a line of its own.
  if (parts.length === 0 || (parts[0]?.kind === "text" && startsTable(point.text)))
    parts.unshift({ kind: "text", pieces: [] });
  return parts.map(({ kind, pieces }, i) => ({ point, kind, depth, pieces: i === 0 ? [...label, ...pieces] : pieces }));
}

/** A text that is one slot of several alternatives is written as options, one paragraph each. */
function layBody({ text }: CompositePoint, view: CompositeView) {
  const [only] = text;
  if (only === undefined) return [];
  if (text.length > 1 || typeof only === "string" || only.alternatives.length === 1)
    return [{ kind: "text" as const, pieces: layText(text, "s", view) }];
  const count = { next: 2 };
  return only.alternatives.map((alternative, i) => {
    const around = { slots: ["s1"], holders: [alternative.parties] };
    const end = startsTable(alternative.text) ? "\n" : " ";
    const option = view.say(said("paper-option", { n: i + 1 }));
    const lead = `${option}${view.attributed ? shownHolders(alternative.parties) : ""}:${end}`;
    const pieces: LaidPiece[] = [{ text: lead, role: "lead", ...around }];
    pieces.push(...layWords(alternative, "s", view, count, around));
    return { kind: "option" as const, pieces };
  });
}

function startsTable([first]: CompositeText): boolean {
  return typeof first === "string" && first.startsWith("|");
}

interface Around {
  readonly slots: readonly string[];
  readonly holders: readonly (readonly string[])[];
}

function layText(text: CompositeText, prefix: "h" | "s", view: CompositeView): readonly LaidPiece[] {
  return layParts(text, prefix, view, { next: 1 }, { slots: [], holders: [] });
}

function layParts(
  text: CompositeText,
  prefix: string,
  view: CompositeView,
  count: { next: number },
  around: Around,
): LaidPiece[] {
  return text.flatMap((part) =>
    typeof part === "string"
      ? [{ text: part, role: "words" as const, ...around }]
      : laySlot(part, prefix, view, count, around),
  );
}

function laySlot(
  slot: Slot,
  prefix: string,
  view: CompositeView,
  count: { next: number },
  around: Around,
): LaidPiece[] {
  const id = `${prefix}${count.next++}`;
  const isRows = holdsRows(slot);
  return slot.alternatives.flatMap((alternative, n) => {
    const inside = { slots: [...around.slots, id], holders: [...around.holders, alternative.parties] };
    const holders = view.attributed ? shownHolders(alternative.parties) : "";
    const words = layWords(alternative, prefix, view, count, inside);
    const [lead, body, trail] = isRows ? rowEnds(words) : [[], words, []];
    const sign = (text: string) => (text === "" ? [] : [{ text, role: "bracket" as const, ...inside }]);
    const isNone = alternative.text.length === 0;
    const [before, after] =
      isRows && isNone && view.noneBehindRows !== true
        ? aroundNone(slot, n)
        : [isRows && !isApart(slot, n) ? "\n" : "", ""];
    return [
      ...sign(before),
      ...lead,
      ...sign("["),
      ...body,
      ...(holders === "" ? [] : [{ text: holders, role: "holders" as const, ...inside }]),
      ...sign("]"),
      ...trail,
      ...sign(after),
    ];
  });
}

/** What opens the first row and closes the last one stands outside the brackets around them: these are words of cells. */
function rowEnds(
  pieces: readonly LaidPiece[],
): readonly [lead: readonly LaidPiece[], body: readonly LaidPiece[], trail: readonly LaidPiece[]] {
  const [first] = pieces;
  const opening = /^\n?\|=? /u.exec(first?.text ?? "")?.[0] ?? "";
  const opened =
    first === undefined || opening === ""
      ? pieces
      : [{ ...first, text: first.text.slice(opening.length) }, ...pieces.slice(1)];
  const last = opened.at(-1);
  const closing = / \|+\n?$/u.exec(last?.text ?? "")?.[0] ?? "";
  const body =
    last === undefined || closing === ""
      ? opened
      : [...opened.slice(0, -1), { ...last, text: last.text.slice(0, -closing.length) }];
  const end = (piece: LaidPiece | undefined, text: string) =>
    piece === undefined || text === "" ? [] : [{ ...piece, text }];
  return [end(first, opening), body.filter(({ text }) => text !== ""), end(last, closing)];
}

function layWords(
  alternative: Alternative,
  prefix: string,
  view: CompositeView,
  count: { next: number },
  around: Around,
): LaidPiece[] {
  if (alternative.text.length === 0) return [{ text: view.say(said("paper-no-text")), role: "nothing", ...around }];
  return layParts(alternative.text, prefix, view, count, around);
}

function shownHolders(parties: readonly string[]): string {
  return parties.length === 0 ? "" : ` {${parties.join(", ")}}`;
}
