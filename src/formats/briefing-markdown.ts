import { stringify } from "yaml";

import type { Briefing, Correction } from "../core/briefing/briefing.ts";
import { isDay } from "../core/common/day.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { defined } from "./checks.ts";
import { readYaml } from "./yaml-document.ts";

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const FIELDS = ["format", "title", "language", "asOf", "published", "frozen", "known", "corrections"];

/** Reads a briefing: a head in YAML between lines of three hyphens, then Markdown with live figures. The head may be absent. */
export function readBriefing(text: string, id: string): Result<Briefing> {
  const source = text.replace(/^\uFEFF/u, "");
  const head = HEAD.exec(source);
  const body = head === null ? source : source.slice(head[0].length);
  let fields: Readonly<Record<string, unknown>> = {};
  if (head !== null) {
    const notYaml = (why: string) => failed(said("wrong-head", { why }), { place: "line 1" });
    const read = readYaml(head[1] ?? "");
    if (read.fault !== null) return notYaml(`${read.fault.message} at line ${read.fault.line}`);
    try {
      const value: unknown = read.document.toJS({ maxAliasCount: 0 });
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        fields = value as Readonly<Record<string, unknown>>;
    } catch (error) {
      return notYaml(error instanceof Error ? error.message : String(error));
    }
  }
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    return failed(said("unknown-field.briefing", { name: unknown, known: FIELDS.join(", ") }), { place: "line 1" });
  for (const name of ["asOf", "published"]) {
    const value = fields[name];
    if (value !== undefined && value !== null && !isDay(dayText(value)))
      return failed(said("wrong-date.head", { field: name }), { place: "line 1" });
  }
  return ok(
    defined({
      id,
      title: textOf(fields["title"]) || (/^#\s+(.+)$/mu.exec(body)?.[1] ?? id),
      language: textOf(fields["language"]) || "en",
      asOf: fields["asOf"] === undefined || fields["asOf"] === null ? null : dayText(fields["asOf"]),
      published:
        fields["published"] === undefined || fields["published"] === null ? null : dayText(fields["published"]),
      body,
      frozen: frozenOf(fields["frozen"]),
      known: Array.isArray(fields["known"]) ? fields["known"].map(textOf) : undefined,
      corrections: correctionsOf(fields["corrections"]),
    }),
  );
}

/** A briefing as a file; reading it gives the same briefing. */
export function writeBriefing(briefing: Briefing): string {
  const { title, language, asOf, published, frozen, known, corrections, body } = briefing;
  const head = defined({
    format: "parley-briefing",
    title,
    language,
    asOf: asOf ?? undefined,
    published: published ?? undefined,
    frozen,
    known,
    corrections,
  });
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${body}`;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A bare day in YAML may be read as a date. */
function dayText(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : textOf(value);
}

function frozenOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, said]) => [key, textOf(said)]));
}

function correctionsOf(value: unknown): readonly Correction[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((item: Readonly<Record<string, unknown>>) =>
    defined({
      figure: textOf(item["figure"]),
      of: textOf(item["of"]) || undefined,
      also: Array.isArray(item["also"]) ? item["also"].map(textOf) : undefined,
      on: dayText(item["on"]),
      was: textOf(item["was"]),
      now: textOf(item["now"]),
      reason: textOf(item["reason"]) || undefined,
    }),
  );
}
