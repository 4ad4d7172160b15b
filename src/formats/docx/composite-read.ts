import type { Json } from "../../core/common/json.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said, type Say } from "../../core/common/said.ts";
import { inEnglish } from "../../words/english.ts";
import type { Composite } from "../../core/text/composite.ts";
import type { Warning } from "../../core/text/draft.ts";
import { footnotesOf } from "../../core/text/footnotes.ts";
import { walkComposite } from "../../core/text/reading.ts";
import type { NoteWords } from "../../core/text/spans.ts";
import { layOut } from "../../core/text/table.ts";
import { isObject } from "../checks.ts";
import { compositeFromJson } from "../composite-json.ts";
import { carriedText } from "./carried.ts";
import { COMPOSITE_NAMESPACE } from "./composite-names.ts";
import { openDocx, type DocxParts } from "./parts.ts";
import { readDocx } from "./read.ts";
import { isOwn, layComposite, laidText, type CompositeView, type LaidParagraph } from "./writing/composite-layout.ts";

/** A composite as it was written into a Word file. */
export interface CarriedComposite {
  readonly composite: Composite;
  /** How it was shown. */
  readonly view: CompositeView;
  /** Title of the document. */
  readonly title: string;
  /** The notes as they were written, where the composite has no drafts to count them from. */
  readonly notes?: readonly NoteWords[];
  /** What the program wrote above and below each page. */
  readonly pages?: readonly string[];
  /** What stood above and below the pages of the file that lent it its looks. */
  readonly house?: readonly string[];
  /** The lines that the program wrote of the text, which are no words of it. */
  readonly printed?: readonly PrintedLine[];
}

/** A line of the program's own in a file. */
export interface PrintedLine {
  readonly text: string;
  /** How many paragraphs of the text stand before it; null where the file does not tell. */
  readonly after: number | null;
}

/** A composite read from a Word file, with what a reader must know. */
export interface CompositeReading extends CarriedComposite {
  readonly warnings: readonly Warning[];
}

/**
 * The composite that a Word file carries, exactly as it was written. Fails with `not-composite` where the file carries
 * none. Edits made in the file since are not part of it: a warning says so.
 */
export function readCompositeDocx(bytes: Uint8Array): Result<CompositeReading> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const carried = carriedComposite(opened.value);
  if (!carried.ok) return carried;
  const reading = readDocx(bytes, { tracked: "original" });
  if (!reading.ok) return reading;
  const { composite, view, title } = carried.value;
  const shown = [
    title,
    ...layComposite(composite, view).flatMap((laid) => (isOwn(laid) ? [] : writtenParagraphs(laid))),
  ];
  const edited =
    reading.value.changes.total > 0 || comparable(shown) !== comparable(reading.value.blocks.map(({ text }) => text));
  const warnings: Warning[] = [];
  if (edited) {
    warnings.push(said("composite-edited"));
  }
  if (!view.attributed) {
    warnings.push(said("anonymous-composite"));
  }
  return ok({ ...carried.value, warnings });
}

/**
 * What a file says in the program's own words, to be carried out of sight: whoever reads it back, in whatever language, tells these
 * from the words of the text by what they are, and knows how the file marks options and says that there is no text.
 */
export function wordsPrinted(laid: readonly LaidParagraph[], say: Say) {
  const lines: PrintedLine[] = [];
  let after = 0;
  for (const each of laid) {
    if (isOwn(each)) for (const text of writtenParagraphs(each)) lines.push({ text, after });
    else after++;
  }
  return {
    printed: lines.map(({ text }) => text),
    places: lines.map((line) => line.after),
    words: { option: say(FIRST_OPTION), nothing: say(NO_TEXT), noneInRow: true },
  };
}

const FIRST_OPTION = said("paper-option", { n: 1 });
const NO_TEXT = said("paper-no-text");

/** Says what stands among the words of a text as the file says it; files from before this was carried are in English. */
function sayAsPrinted(words: Json): Say {
  const { option, nothing } = isObject(words) ? words : {};
  if (typeof option !== "string" || typeof nothing !== "string") return inEnglish;
  return (what) => {
    if (what.code === NO_TEXT.code) return nothing;
    const { n } = what.facts;
    return what.code === FIRST_OPTION.code && typeof n === "number" ? option.replace(/\d+/u, `${n}`) : inEnglish(what);
  };
}

/** The paragraphs of a composite as it was sent: with the program's own lines as the file tells them, where it does. */
export function sentParagraphs({ composite, view, printed = [] }: CarriedComposite): readonly LaidParagraph[] {
  const laid = layComposite(composite, view);
  if (printed.some(({ after }) => after === null) || printed.length === 0) return laid;
  const text = laid.filter((each) => !isOwn(each));
  const own = (line: PrintedLine): LaidParagraph => ({
    point: null,
    kind: "note",
    depth: 0,
    pieces: [{ text: line.text, role: "label", slots: [], holders: [] }],
  });
  const at = new Map<number, LaidParagraph[]>();
  for (const line of printed) {
    const place = Math.min(line.after ?? 0, text.length);
    at.set(place, [...(at.get(place) ?? []), own(line)]);
  }
  return [...(at.get(0) ?? []), ...text.flatMap((each, index) => [each, ...(at.get(index + 1) ?? [])])];
}

/** The paragraphs of the file that one of a composite is written as: tables are cells, what stands around them apart. */
function writtenParagraphs(laid: LaidParagraph): readonly string[] {
  const stretches = layOut(laid.pieces.map((piece) => ({ text: piece.text, tag: piece })));
  if (stretches.every(({ kind }) => kind === "words")) return [laidText(laid)];
  const joined = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join("");
  return stretches.flatMap((stretch) =>
    stretch.kind === "words"
      ? [joined(stretch.pieces)]
      : stretch.rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => joined(pieces).split("\n"))),
  );
}

/** Texts as they survive in a Word file: line ends and characters that XML cannot hold aside. */
function comparable(texts: readonly string[]): string {
  return texts
    .map((text) => shownText(text).trim())
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A text as it reads in a Word file that was written from it. */
export function shownText(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

/** Pieces of a text after each other, as they read in a Word file. */
export function shownPieces(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => shownText(text)).join("");
}

/** The notes of a composite as they are written: with whose they are, where the file has names. Those of no words are no notes there. */
export function shownNotes(composite: Composite, attributed: boolean): readonly NoteWords[] {
  const notes = footnotesOf(composite);
  return [...walkComposite(composite.points)].flatMap(({ point: { id, label } }) =>
    (notes.get(id) ?? []).flatMap(({ n, text, path, common, parties }) => {
      if (path === "") return [];
      const whose = common || !attributed ? "" : ` {${parties.join(", ")}}`;
      return [{ mark: String(n), text: shownText(text) + whose, point: id, label }];
    }),
  );
}

/** Finds the data that was put out of sight when the composite was written. */
export function carriedComposite(parts: DocxParts): Result<CarriedComposite> {
  const carried = carriedText(parts, COMPOSITE_NAMESPACE);
  if (carried.ok) return parseCarried(carried.value.text, carried.value.part);
  return carried.failure.code === "not-carried" ? failed(said("not-composite")) : carried;
}

function parseCarried(json: string, place: string): Result<CarriedComposite> {
  let value: Json;
  try {
    value = JSON.parse(json) as Json;
  } catch {
    return failed(said("composite-invalid.damaged"), { place });
  }
  if (!isObject(value)) return failed(said("composite-invalid.unreadable"), { place });
  const composite = compositeFromJson(value["composite"] ?? null);
  if (!composite.ok) return composite;
  const names: Record<string, string> = {};
  for (const [party, name] of Object.entries(isObject(value["names"]) ? value["names"] : {})) {
    if (typeof name === "string") names[party] = name;
  }
  const title = value["title"];
  const notes = value["notes"];
  const [printed, places, pages, house] = [value["printed"], value["places"], value["pages"], value["house"]];
  const words = value["words"] ?? null;
  return ok({
    composite: composite.value,
    view: {
      attributed: value["attributed"] !== false,
      names,
      say: sayAsPrinted(words),
      ...(isObject(words) && words["noneInRow"] === true ? {} : { noneBehindRows: true }),
    },
    title: typeof title === "string" ? title : "",
    ...(Array.isArray(notes) ? { notes: notes.flatMap((note) => noteOf(note) ?? []) } : {}),
    ...(Array.isArray(pages) ? { pages: pages.filter((line) => typeof line === "string") } : {}),
    ...(Array.isArray(house) ? { house: house.filter((line) => typeof line === "string") } : {}),
    ...(Array.isArray(printed) ? { printed: linesOf(printed, Array.isArray(places) ? places : []) } : {}),
  });
}

function linesOf(printed: readonly Json[], places: readonly Json[]): readonly PrintedLine[] {
  return printed.flatMap((text, index) => {
    const after = places[index];
    const isPlace = typeof after === "number" && Number.isSafeInteger(after) && after >= 0;
    return typeof text === "string" ? [{ text, after: isPlace ? after : null }] : [];
  });
}

function noteOf(value: Json): NoteWords | null {
  if (!isObject(value)) return null;
  const { mark, text, point, label } = value;
  const isNote = typeof mark === "string" && typeof text === "string" && typeof label === "string";
  return isNote ? { mark, text, label, point: typeof point === "string" ? point : null } : null;
}
