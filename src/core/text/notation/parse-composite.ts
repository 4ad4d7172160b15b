import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type {
  Composite,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  RetiredPoint,
  UnsurePair,
} from "../composite.ts";
import type { Footnote, Warning } from "../draft.ts";
import { placeNamed } from "../footnotes.ts";
import { parseNotation, partiesAt } from "./parse.ts";
import { parsePrintedNote, type PrintedNote } from "./printed-note.ts";

/** A composite read from its printed form, with what the form could not hold. */
export interface ParsedComposite {
  readonly composite: Composite;
  readonly warnings: readonly Warning[];
}

/** Notes that list parties whose draft the text does not hold. */
const withoutDraftNotes: ReadonlySet<string> = new Set([
  "draft as proposals",
  "draft not in this text",
  "no draft known",
]);

const HEADED = /^#{2,} /u;
const LABELLED = /^(?:#{2,} |\{perhaps the same as )/u;
const HEADING = /^(#{2,}) ((?:[^\\.]|\\[^])*)\.(?: ([^]*))?$/u;
const OPTION = /^Option \d+(?: (\{.*\}))?:\s*$/u;
/** The first half of a line break of two characters; a backslash before it makes it part of the heading. */
const LINE_END = /\r$(?<=(?:^|[^\\])(?:\\\\)*\r)/u;
const NOTE =
  /^\{(parties|language [^\s:]*|draft as proposals|draft not in this text|no draft known|not addressed|in another language|struck out|no words here|note \d+(?:[^\\:]|\\[^])*|perhaps the same as ((?:[^\\.]|\\[^])*)\.(?: \((\d+) of \d+\))?): /u;

/**
 * Reads a composite from what `printComposite` wrote with attribution: text, labels and who holds what. Ids, the labels
 * and fields of the drafts are not in that form; a warning says so. Fails where there is no point in the source.
 */
export function parseComposite(source: string): Result<ParsedComposite> {
  const reader = new Reader(source);
  const failure = reader.read();
  if (failure) return failure;
  if (reader.points.length === 0) {
    return failed(said("no-composite"));
  }
  return ok({ composite: reader.composite(), warnings: reader.warnings });
}

interface OpenPoint {
  readonly id: string;
  readonly label: string;
  readonly depth: number;
  readonly line: number;
  readonly retired: boolean;
  heading: CompositeText;
  text: CompositeText;
  /** Parties that hold nothing here. */
  silent: readonly string[];
  readonly unsure: { readonly label: string; readonly which: number; readonly said: readonly string[] }[];
  struck: readonly string[];
  readonly footnotes: PrintedNote[];
  /** A note on the point has come. */
  noted: boolean;
  readonly body: string[];
}

class Reader {
  readonly #languages = new Map<string, string>();
  readonly points: OpenPoint[] = [];
  readonly warnings: Warning[] = [said("text-and-attribution-only")];
  readonly #lines: readonly string[];
  #parties: readonly string[] = [];
  #unknown: readonly string[] = [];

  constructor(source: string) {
    this.#lines = source.split("\n");
  }

  read(): Result<never> | null {
    for (let at = 0; at < this.#lines.length; at++) {
      const start = at;
      const open = this.points.at(-1);
      const parts = [this.#lines[at] ?? ""];
      // A label may have several lines, where its point stands and where another names it.
      if (LABELLED.test(parts[0] ?? ""))
        while (isContinued(parts.at(-1) ?? "") && at + 1 < this.#lines.length) parts.push(this.#lines[++at] ?? "");
      const line = parts.join("\n");
      if (HEADED.test(line)) {
        const failure = this.#heading(line.replace(LINE_END, ""), start + 1) ?? (open ? this.#finish(open) : null);
        if (failure) return failure;
      } else if (!this.#note(line, open)) open?.body.push(...parts);
    }
    const last = this.points.at(-1);
    return last ? this.#finish(last) : null;
  }

  composite(): Composite {
    const live = this.points.filter(({ retired }) => !retired);
    const named = new Set([...this.#parties, ...this.#unknown, ...live.flatMap((point) => [...partiesIn(point.text)])]);
    const parties = this.#parties.length > 0 ? this.#parties : [...named].sort();
    const unknown = new Set(this.#unknown);
    const unsure = unsurePairs(live);
    return {
      parties,
      points: nestPoints(live),
      drafts: parties
        .filter((party) => !unknown.has(party))
        .map((party) => ({
          party,
          title: "",
          language: this.#languages.get(party) ?? "",
          date: null,
          points: draftPoints(live, party),
        })),
      retired: retiredPoints(this.points),
      ...(unsure.length > 0 ? { unsure } : {}),
    };
  }

  #heading(line: string, number: number): Result<never> | null {
    const [, marks, label, title] = HEADING.exec(line) ?? [];
    if (marks === undefined || label === undefined) {
      this.points.at(-1)?.body.push(line);
      return null;
    }
    const retired = title === "(deleted)";
    const heading = retired ? null : parseNotation(title ?? "");
    if (heading && !heading.ok) return heading;
    this.points.push({
      id: `p${this.points.length + 1}`,
      label: unescapeLabel(label),
      depth: marks.length - 2,
      line: number,
      retired,
      heading: heading?.value.text ?? [],
      text: [],
      silent: [],
      unsure: [],
      struck: [],
      footnotes: [],
      noted: false,
      body: [],
    });
    return null;
  }

  #note(line: string, open: OpenPoint | undefined): boolean {
    const kind = NOTE.exec(line);
    if (kind?.[1]?.startsWith("note ") === true) {
      if (open && !open.noted && isEmptyLine(open.body.at(-1))) open.body.pop();
      const note = parsePrintedNote(line);
      if (open) open.noted = true;
      if (note !== null) open?.footnotes.push(note);
      return true;
    }
    const listed = kind ? partiesAt(`{${line.slice(kind[0].length)}`, 0)?.parties : undefined;
    if (!listed) return false;
    // The empty line before the first note of a point is no part of its text.
    if (open && !open.noted && isEmptyLine(open.body.at(-1))) open.body.pop();
    if (open) open.noted = true;
    const language = /^language (.*)$/u.exec(kind?.[1] ?? "")?.[1];
    if (kind?.[1] === "parties") this.#parties = listed;
    else if (language !== undefined && !open) for (const party of listed) this.#languages.set(party, decoded(language));
    else if (withoutDraftNotes.has(kind?.[1] ?? "")) this.#unknown = [...this.#unknown, ...listed];
    else if (open && kind?.[1] === "struck out") open.struck = listed;
    else if (open && kind?.[2] !== undefined)
      open.unsure.push({ label: unescapeLabel(kind[2]), which: Number(kind[3] ?? 1), said: listed });
    else if (open) open.silent = [...open.silent, ...listed];
    return true;
  }

  /** Reads the body of a point once all its lines are there. */
  #finish(point: OpenPoint): Result<never> | null {
    const parts = splitOptions(unpad(point.body));
    const texts: { readonly parties: readonly string[]; readonly text: CompositeText }[] = [];
    for (const { parties, lines, isOption } of parts) {
      const source = lines.join("\n");
      const parsed = parseNotation(source);
      if (!parsed.ok) return parsed;
      for (const { line = 1, ...warning } of parsed.value.warnings) {
        this.warnings.push({ ...warning, line: line + point.line + 1 });
      }
      const isEmpty = isOption && /^no text$/iu.test(source);
      texts.push({ parties, text: isEmpty ? [] : parsed.value.text });
    }
    const [first] = texts;
    if (parts.some(({ isOption }) => isOption)) point.text = [{ alternatives: texts }];
    else point.text = first?.text ?? [];
    return null;
  }
}

function decoded(language: string): string {
  try {
    return decodeURIComponent(language);
  } catch {
    return language;
  }
}

/** Whether a line ends with a backslash that makes its line break literal. */
function isContinued(line: string): boolean {
  return (/(?<!\\)\\*$/u.exec(line)?.[0].length ?? 0) % 2 === 1;
}

function isEmptyLine(line: string | undefined): boolean {
  return line === "" || line === "\r";
}

/** Takes off the one empty line before and after. */
function unpad(lines: readonly string[]): readonly string[] {
  const start = isEmptyLine(lines[0]) ? 1 : 0;
  const end = lines.length - (lines.length > start && isEmptyLine(lines.at(-1)) ? 1 : 0);
  return lines.slice(start, end);
}

interface BodyPart {
  readonly parties: readonly string[];
  readonly isOption: boolean;
  readonly lines: readonly string[];
}

function splitOptions(lines: readonly string[]): readonly BodyPart[] {
  const parts: { parties: readonly string[]; isOption: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const option = OPTION.exec(line);
    const parties = option?.[1] === undefined ? [] : partiesAt(option[1], 0)?.parties;
    if (option && parties) parts.push({ parties, isOption: true, lines: [] });
    else if (parts.length > 0) parts.at(-1)?.lines.push(line);
    else parts.push({ parties: [], isOption: false, lines: [line] });
  }
  // Between options stands one empty line that belongs to neither.
  parts.slice(0, -1).forEach((part) => {
    if (isEmptyLine(part.lines.at(-1))) part.lines.pop();
  });
  return parts;
}

function* partiesIn(text: CompositeText): Generator<string> {
  for (const part of text) {
    if (typeof part === "string") continue;
    for (const one of part.alternatives) {
      yield* one.parties;
      yield* partiesIn(one.text);
    }
  }
}

function nestPoints(live: readonly OpenPoint[]): readonly CompositePoint[] {
  const top: CompositePoint[] = [];
  const open: CompositePoint[][] = [top];
  for (const { id, label, heading, text, depth } of live) {
    const level = Math.min(depth, open.length - 1);
    open.length = level + 1;
    const points: CompositePoint[] = [];
    open[level]?.push({ id, label, heading, text, points });
    open.push(points);
  }
  return top;
}

/** Whether a party asks for no text: it stands in an empty alternative, and nowhere in a text of words. */
function refuses(text: CompositeText, party: string): boolean {
  const [only] = text;
  if (text.length !== 1 || only === undefined || typeof only === "string") return false;
  return only.alternatives.some((one) => one.text.length === 0 && one.parties.includes(party));
}

function hasWords(text: CompositeText, party: string): boolean {
  return text.some(
    (part) =>
      typeof part === "string" || part.alternatives.some((one) => one.text.length > 0 && one.parties.includes(party)),
  );
}

function unescapeLabel(label: string): string {
  return label.replaceAll(/\\([^])/gu, "$1");
}

/** Each pair is told at both of its points; the first of them is enough. */
function unsurePairs(live: readonly OpenPoint[]): readonly UnsurePair[] {
  const places = new Map<string, number[]>();
  for (const [at, { label }] of live.entries()) {
    const alike = places.get(label);
    if (alike) alike.push(at);
    else places.set(label, [at]);
  }
  return live.flatMap(({ id, unsure }, at) =>
    unsure
      .flatMap(({ label, which, said: [party = "", otherParty = "", percent = ""] }) => {
        const place = places.get(label)?.[which - 1] ?? -1;
        const other = live[place];
        const value = /^\d{1,3}(?= %$)/u.exec(percent)?.[0];
        if (!other || place <= at || value === undefined) return [];
        return [{ place, pair: { point: id, party, other: other.id, otherParty, percent: Number(value) } }];
      })
      .sort((x, y) => x.place - y.place)
      .map(({ pair }) => pair),
  );
}

/** What a party holds; a point stands below the nearest one above it that the party holds too. */
function draftPoints(live: readonly OpenPoint[], party: string): readonly CompositeDraftPoint[] {
  // By depth in the composite: how many of the points down to the one open there the party holds.
  const counts: number[] = [];
  let marks = 0;
  return live.flatMap((open) => {
    const { id, label, depth: place, silent, struck, text, heading } = open;
    counts.length = Math.min(counts.length, place);
    const depth = counts.at(-1) ?? 0;
    counts.push(silent.includes(party) ? depth : depth + 1);
    if (silent.includes(party)) return [];
    const deleted = struck.includes(party) || (refuses(text, party) && !hasWords(heading, party));
    const words = deleted ? { struck: { heading: "", text: "" } } : {};
    const footnotes = notesOf(open, party).map((note): Footnote => ({ mark: String(++marks), ...note }));
    const rest = footnotes.length > 0 ? { rest: { footnotes: footnotes.map((note) => ({ ...note })) } } : {};
    return [{ id, label, depth, pieces: [id], wording: "verbatim" as const, deleted, ...words, ...rest }];
  });
}

/** The notes that a party has at a point: those that name it, and those that name nobody. */
function notesOf({ footnotes, text }: OpenPoint, party: string): readonly Omit<Footnote, "mark">[] {
  return footnotes.flatMap(({ parties, text: words, ...name }) => {
    if (parties.length > 0 && !parties.includes(party)) return [];
    // Of a point without words the note stands at its heading, and has no place in a text.
    return [{ text: words, at: placeNamed(text, [parties[0] ?? party, party], name) ?? 0 }];
  });
}

/** Retired numbers with the place they stood in. */
function retiredPoints(points: readonly OpenPoint[]): readonly RetiredPoint[] {
  const retired: RetiredPoint[] = [];
  const above: (string | null)[] = [];
  const before: (string | null)[] = [];
  for (const { id, label, depth, retired: isRetired } of points) {
    before.length = depth + 1;
    if (isRetired)
      retired.push({ id, label, parent: depth > 0 ? (above[depth - 1] ?? null) : null, after: before[depth] ?? null });
    else {
      above.length = depth;
      above[depth] = id;
    }
    before[depth] = id;
  }
  return retired;
}
