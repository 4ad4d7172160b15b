import { said } from "../../core/common/said.ts";
import { MAX_DEPTH, FieldError } from "../checks.ts";
import { plainInline } from "./inline.ts";
import { readLead } from "./lead.ts";

/** A point as the headings and lists of a Markdown file give it. */
export interface OutlinePoint {
  readonly label: string;
  readonly separator?: string;
  readonly heading: string;
  readonly text: string;
  readonly deleted: boolean;
  readonly points: readonly OutlinePoint[];
}

/** The points of a file in the exact form, and its title line. */
export interface Outline {
  readonly title: string;
  readonly points: readonly OutlinePoint[];
}

interface Open {
  /** Heading level, or 0 for an item. */
  readonly level: number;
  /** Column of an item's marker. */
  readonly indent: number;
  /** Label given by the marker of a numbered list. */
  readonly marker: string;
  /** The heading line; null for items, whose first paragraph starts with the label. */
  readonly line: string | null;
  readonly paragraphs: string[][];
  readonly points: Open[];
  readonly place: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const ITEM = /^(\s*)([-+*]|\d{1,9}[.)])(?:[ \t]+(.*))?$/u;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u;
const STRUCK = /^~~((?:\\.|[^\\~]|~(?!~))+)~~$/su;
const BOLD = /^\*\*((?:\\.|[^\\*]|\*(?!\*))+)\*\*(?=\s|$)/su;

/** Reads headings and lists as points; nothing is guessed. */
export function parseOutline(body: string, firstLine: number): Outline {
  return new OutlineParser(firstLine).parse(body.split("\n"));
}

class OutlineParser {
  readonly #firstLine: number;
  readonly #top: Open[] = [];
  /** Open headings, then open items, outermost first. */
  #open: Open[] = [];
  #paragraph: string[] | null = null;
  readonly #titles: string[] = [];

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  parse(lines: readonly string[]): Outline {
    for (const [at, line] of lines.entries()) this.#line(line, this.#firstLine + at);
    const points = this.#top.map((each) => this.#finish(each));
    return { title: this.#titles.join(" "), points };
  }

  #line(line: string, place: number): void {
    if (line.trim() === "" || (RULE.test(line) && this.#paragraph === null)) {
      this.#paragraph = null;
      return;
    }
    const heading = HEADING.exec(line);
    if (heading !== null) return this.#heading(heading[1]?.length ?? 1, heading[2] ?? "", place);
    const item = ITEM.exec(line);
    if (item !== null && this.#mayStart(item[2] ?? "")) return this.#item(item, place);
    this.#words(line, place);
  }

  #heading(level: number, line: string, place: number): void {
    this.#paragraph = null;
    if (level === 1) {
      this.#titles.push(plainInline(line).text);
      return;
    }
    this.#open = this.#open.filter((each) => each.level > 0 && each.level < level);
    this.#add({ level, indent: 0, marker: "", line, paragraphs: [], points: [], place });
  }

  /** Inside running text only a list that starts with 1 can begin: a wrapped line may start with a year. */
  #mayStart(marker: string): boolean {
    const inItem = (this.#open.at(-1)?.level ?? -1) === 0;
    return this.#paragraph === null || inItem || !/^\d/u.test(marker) || /^1[.)]$/u.test(marker);
  }

  #item(match: RegExpExecArray, place: number): void {
    const indent = columnsOf(match[1] ?? "");
    const marker = match[2] ?? "";
    while (this.#open.length > 0) {
      const last = this.#open.at(-1);
      if (last === undefined || last.level > 0 || last.indent <= indent - 2) break;
      this.#open.pop();
    }
    const first = (match[3] ?? "").trim();
    const paragraphs = first === "" ? [] : [[first]];
    this.#add({
      level: 0,
      indent,
      marker: /^\d/u.test(marker) ? marker : "",
      line: null,
      paragraphs,
      points: [],
      place,
    });
    this.#paragraph = paragraphs[0] ?? null;
  }

  #words(line: string, place: number): void {
    const words = line.trim();
    if (this.#paragraph !== null) {
      this.#paragraph.push(words);
      return;
    }
    const indent = columnsOf(/^\s*/u.exec(line)?.[0] ?? "");
    while ((this.#open.at(-1)?.level ?? 1) === 0 && (this.#open.at(-1)?.indent ?? 0) >= indent) this.#open.pop();
    const paragraph = [words];
    const owner = this.#open.at(-1);
    // Words after the sub-points of a point, or before any point, are a point of their own.
    if (owner === undefined || owner.points.length > 0) {
      const own = {
        level: 0,
        indent: Number.MAX_SAFE_INTEGER,
        marker: "",
        line: "",
        paragraphs: [paragraph],
        points: [],
        place,
      };
      this.#add(own);
      this.#open.pop();
    } else owner.paragraphs.push(paragraph);
    this.#paragraph = paragraph;
  }

  #add(point: Open): void {
    (this.#open.at(-1)?.points ?? this.#top).push(point);
    this.#open.push(point);
    if (this.#open.length > MAX_DEPTH)
      throw new FieldError(`line ${point.place}`, said("field-fault.points-deep", { most: MAX_DEPTH }));
  }

  #finish(open: Open): OutlinePoint {
    const raw = open.paragraphs.map(joined);
    const points = open.points.map((each) => this.#finish(each));
    const lead = open.line ?? raw.shift() ?? "";
    const struck = STRUCK.exec(lead.trim());
    const first = this.#first(open, struck?.[1] ?? lead.trim());
    const deleted = struck !== null || (open.line === "" && raw.length > 0 && raw.every((each) => STRUCK.test(each)));
    const paragraphs = raw.map((each) => plainWords(STRUCK.exec(each)?.[1] ?? each));
    const text = first.text === null ? paragraphs : [first.text, ...paragraphs];
    return { ...first.names, text: text.join("\n"), deleted, points };
  }

  /** Reads the heading line, or the first paragraph of an item. */
  #first(
    open: Open,
    lead: string,
  ): { names: { label: string; separator?: string; heading: string }; text: string | null } {
    if (open.line !== null) {
      const { label, separator, rest } = readLead(lead);
      return { names: { label, ...(separator === undefined ? {} : { separator }), heading: rest }, text: null };
    }
    const bold = BOLD.exec(lead);
    const after = bold === null ? lead : lead.slice(bold[0].length).trim();
    const afterText = after === "" ? null : after;
    if (open.marker !== "") {
      const heading = bold === null ? "" : plainWords(bold[1] ?? "");
      return { names: { label: open.marker, heading }, text: afterText === null ? null : plainWords(afterText) };
    }
    const read = readLead(bold?.[1] ?? lead);
    const dash = read.separator === undefined ? {} : { separator: read.separator };
    if (bold === null) {
      return { names: { label: read.label, ...dash, heading: "" }, text: read.rest === "" ? null : read.rest };
    }
    return {
      names: { label: read.label, ...dash, heading: read.rest },
      text: afterText === null ? null : plainWords(afterText),
    };
  }
}

function plainWords(source: string): string {
  return plainInline(source).text;
}

/** Lines of one paragraph; a backslash at the end of a line breaks it. */
function joined(lines: readonly string[]): string {
  let text = "";
  for (const [at, line] of lines.entries()) {
    const breaks = /(?:^|[^\\])(?:\\\\)*\\$/u.test(lines[at - 1] ?? "");
    text += at === 0 ? line : (breaks ? "\n" : " ") + line;
  }
  return text;
}

function columnsOf(space: string): number {
  let column = 0;
  for (const char of space) column = char === "\t" ? column + 4 - (column % 4) : column + 1;
  return column;
}
