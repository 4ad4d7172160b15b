import type { Json, JsonObject } from "../../core/common/json.ts";
import type { Draft, Point, Wording } from "../../core/text/draft.ts";
import { findLabel } from "../../core/text/segmenting/label.ts";
import { pointIds, type UnnamedPoint } from "../../core/text/segmenting/ids.ts";
import { headToJson, pointNotesToJson } from "../draft-fields.ts";
import { frameFacts, type ExportFrame } from "../frame.ts";
import { EXACT_FORMAT } from "./exact-read.ts";
import { printFrontMatter } from "./front-matter.ts";
import { escapeInline, escapeLineStart } from "./inline.ts";
import { printLead } from "./lead.ts";

const DEEPEST_HEADING = 4;
/** Fields that every draft has and that need no line where they say nothing. An empty language is stated: it was not found out. */
const OMITTED = new Set(["title", "tabledBy", "date", "instrument", "basedOn"]);
const HEAD_NAMES = new Set(
  "format title language tabledBy date instrument basedOn warnings status handling binding authenticLanguages versionOf witnesses sources notes comments wording points extra".split(
    " ",
  ),
);
const POINT_NAMES = new Set(
  "id label heading text wording deleted points separator confidence sources notes topics alternatives comments footnotes outside extra".split(
    " ",
  ),
);

/**
 * Writes a draft as Markdown that reads well, can be edited by hand and is read back exactly (docs/draft-format.md).
 * What an export says about itself stands in comments of the head, which are no part of the draft.
 */
export function writeDraftMarkdown(draft: Draft, frame?: ExportFrame): string {
  const wording =
    draft.points.length > 0 && draft.points.every((each) => each.wording === draft.points[0]?.wording)
      ? draft.points[0]?.wording
      : undefined;
  const writer = new ExactWriter();
  const places = pointIds(draft.points.map(bare));
  const body = writer.siblings(draft.points, places, 0, null, wording ?? "verbatim");
  const { extra, points: _points, ...known } = draft;
  const { warnings, ...head } = headToJson(known);
  const filled = Object.entries(head).filter(([name, value]) => !OMITTED.has(name) || !isDefault(value));
  const fields: JsonObject = Object.fromEntries([
    ["format", EXACT_FORMAT] as const,
    ...filled,
    ...(wording === undefined || wording === "verbatim" ? [] : [["wording", wording] as const]),
    ...Object.entries(wrapExtra(extra, HEAD_NAMES)),
    ...(Array.isArray(warnings) && warnings.length > 0 ? [["warnings", warnings] as const] : []),
    ...(writer.about.size === 0 ? [] : [["points", Object.fromEntries(writer.about)] as const]),
  ]);
  const remarks = frame === undefined ? [] : [frame.marking ?? "", ...frameFacts(frame), frame.generatedBy];
  return printFrontMatter(fields, remarks) + (body === "" ? "" : `\n${body}`);
}

function isDefault(value: Json): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}

/** Unknown fields that bear the name of a known one go into a field `extra` of their own. */
function wrapExtra(extra: JsonObject | undefined, names: ReadonlySet<string>): JsonObject {
  const entries = Object.entries(extra ?? {});
  const clashing = entries.filter(([name]) => names.has(name));
  const free = Object.fromEntries(entries.filter(([name]) => !names.has(name)));
  return clashing.length === 0 ? free : { ...free, extra: Object.fromEntries(clashing) };
}

function bare(point: Point): UnnamedPoint {
  return {
    label: point.label,
    heading: "",
    text: "",
    wording: "verbatim",
    deleted: false,
    points: point.points.map(bare),
  };
}

class ExactWriter {
  /** What the head says about single points, by place. */
  readonly about = new Map<string, Json>();

  /** Points under one parent; `indent` is null where headings are still possible. */
  siblings(
    points: readonly Point[],
    places: readonly Point[],
    depth: number,
    indent: number | null,
    wording: Wording,
  ): string {
    // Further in, a list reads better, unless all of its points have headings.
    const wanted = depth === 0 ? points.some(wantsHeading) : points.every(wantsHeading);
    const asHeadings = points.length > 0 && indent === null && depth <= DEEPEST_HEADING && wanted;
    const numbered = !asHeadings && countsFrom(points);
    const blocks = points.map((each, at) => {
      const place = places[at] ?? each;
      return asHeadings
        ? this.#heading(each, place, depth, wording)
        : this.#item(each, place, depth, indent ?? 0, wording, numbered);
    });
    if (asHeadings) return blocks.join("\n");
    // A list is set close unless one of its items has several paragraphs.
    const close = points.every((each) => paragraphsOf(each.text).length <= 1);
    return blocks.join(close ? "" : "\n");
  }

  #heading(point: Point, place: Point, depth: number, wording: Wording): string {
    const lead = printLead({ label: point.label, rest: point.heading, ...separatorOf(point) });
    const line = struck(lead.source.replace(/#$(?<=(?:^|[^\\])(?:\\\\)*#)/u, "\\#"), point.deleted);
    this.#note(point, place, wording, { lost: lead.lost, undeleted: line === "" });
    const parts = [`${"#".repeat(depth + 2)} ${line}`.trimEnd()];
    if (point.text !== "")
      for (const paragraph of paragraphsOf(point.text)) parts.push(struck(paragraph, point.deleted));
    const children = this.siblings(point.points, place.points, depth + 1, null, point.wording);
    return `${parts.join("\n\n")}\n${children === "" ? "" : `\n${children}`}`;
  }

  #item(point: Point, place: Point, depth: number, indent: number, wording: Wording, numbered: boolean): string {
    const [first = "", ...others] = point.text === "" ? [] : paragraphsOf(point.text);
    const marker = numbered ? point.label : "-";
    const { line, lost } = numbered ? numberedLine(point, first) : bulletLine(point, first);
    // Nothing but dashes would be a rule.
    const shown = struck(/^[-\s]*-$/u.test(line) ? `${line.slice(0, -1)}\\-` : line, point.deleted);
    this.#note(point, place, wording, { lost, undeleted: line === "" });
    const margin = " ".repeat(indent);
    const inner = indent + marker.length + 1;
    const space = " ".repeat(inner);
    let block = `${margin}${marker} ${shown}`.trimEnd() + "\n";
    for (const paragraph of others) block += `\n${space}${struck(paragraph, point.deleted)}\n`;
    const children = this.siblings(point.points, place.points, depth + 1, inner, point.wording);
    return block + (others.length > 0 && children !== "" ? `\n${children}` : children);
  }

  #note(point: Point, place: Point, wording: Wording, state: { lost: boolean; undeleted: boolean }): void {
    const { extra } = point;
    const about: Record<string, Json> = {
      ...(point.id === place.id ? {} : { id: point.id }),
      ...(state.lost ? { separator: point.separator ?? "" } : {}),
      ...(point.deleted && state.undeleted ? { deleted: true } : {}),
      ...(point.wording === wording ? {} : { wording: point.wording }),
      ...pointNotesToJson(point),
      ...wrapExtra(extra, POINT_NAMES),
    };
    if (Object.keys(about).length > 0) this.about.set(place.id, about);
  }
}

function separatorOf(point: Point): { separator?: string } {
  return point.separator === undefined ? {} : { separator: point.separator };
}

function wantsHeading(point: Point): boolean {
  if (point.heading !== "") return true;
  const found = findLabel(point.label);
  return found !== null && found.rest === "" && found.kind !== null && found.kind !== "bullet";
}

/** Whether the labels are 1., 2., 3. … so that a numbered list shows them as they are. */
function countsFrom(points: readonly Point[]): boolean {
  const mark = points[0]?.label.slice(-1) ?? "";
  const start = Number(points[0]?.label.slice(0, -1));
  if (mark !== "." && mark !== ")") return false;
  return points.every(
    (each, at) =>
      each.label === `${start + at}${mark}` && each.separator === undefined && /^\d{1,9}.$/u.test(each.label),
  );
}

function bulletLine(point: Point, first: string): { line: string; lost: boolean } {
  if (point.heading === "") {
    const words = paragraphWords(point.text);
    const lead = printLead({ label: point.label, rest: words, ...separatorOf(point) });
    // With a label or a mask at the start nothing can be taken for a heading or a rule; without, the start is guarded.
    return { line: point.label === "" ? escapeLineStart(lead.source) : lead.source, lost: lead.lost };
  }
  const lead = printLead({ label: point.label, rest: point.heading, ...separatorOf(point) });
  return { line: `**${lead.source}**${first === "" ? "" : ` ${first}`}`, lost: lead.lost };
}

function numberedLine(point: Point, first: string): { line: string; lost: boolean } {
  if (point.heading === "") return { line: first, lost: false };
  return { line: `**${escapeInline(point.heading)}**${first === "" ? "" : ` ${first}`}`, lost: false };
}

/** Single line feeds part paragraphs; where several stand together they are written as references. */
function splitText(text: string): readonly string[] {
  return text.split(/(?<=[^\n])\n(?=[^\n])/u);
}

function paragraphWords(text: string): string {
  return splitText(text)[0] ?? "";
}

function paragraphsOf(text: string): readonly string[] {
  return splitText(text).map((each) => escapeLineStart(escapeInline(each)));
}

function struck(line: string, deleted: boolean): string {
  return deleted && line !== "" ? `~~${line}~~` : line;
}
