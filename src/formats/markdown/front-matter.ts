import { isScalar, visit, type Document } from "yaml";
import type { Json, JsonObject } from "../../core/common/json.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { readYaml } from "../yaml-document.ts";

/** A Markdown file cut into its head and its body. */
export interface FrontMatter {
  /** Fields of the head; null where the file has none. */
  readonly fields: JsonObject | null;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly firstLine: number;
}

/** Longest head that is parsed, in UTF-16 units. */
const LONGEST_HEAD = 4_000_000;

/** Cuts the YAML head off a Markdown text. Line ends are U+000A. Aliases are refused: they are not needed and can explode. */
export function splitFrontMatter(text: string, file?: string): Result<FrontMatter> {
  const none: FrontMatter = { fields: null, body: text, firstLine: 1 };
  if (!/^---[ \t]*\n/u.test(text)) return ok(none);
  const start = text.indexOf("\n") + 1;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;
  const rest = text.slice(start);
  const end = close.exec(rest);
  if (end === null) return ok(none);
  const head = rest.slice(0, end.index);
  const place = file === undefined ? {} : { file };
  if (head.length > LONGEST_HEAD) return failed(said("head-too-long"), place);
  const parsed = parseYaml(head);
  if (!parsed.ok) {
    return { ok: false, failure: { ...parsed.failure, ...place, place: parsed.failure.place ?? "line 1" } };
  }
  const value = parsed.value ?? {};
  // A rule and then words that happen to be YAML are text, not a head.
  if (typeof value !== "object" || Array.isArray(value)) return ok(none);
  const body = rest.slice(end.index + end[0].length);
  const firstLine = text.slice(0, text.length - body.length).split("\n").length;
  return ok({ fields: value as JsonObject, body, firstLine });
}

function parseYaml(source: string): Result<Json> {
  const read = readYaml(source);
  if (read.fault !== null) {
    const { message, line } = read.fault;
    const detail = message.replace(/(?<![.\s])[.\s]*$/u, ".");
    return failed(said("yaml-invalid", { detail }), { place: `line ${line + 1}` });
  }
  const { document } = read;
  keepDigits(document);
  try {
    return ok(document.toJS({ maxAliasCount: 0 }) as Json);
  } catch {
    return failed(said("yaml-alias.head"));
  }
}

/** Keeps numbers that would change when printed (3.10, 007) and all keys as they are written. */
function keepDigits(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && typeof pair.key.value !== "string")
        pair.key.value = pair.key.source ?? String(pair.key.value);
    },
    Scalar(_, scalar) {
      if (typeof scalar.value !== "number" || scalar.source === undefined) return;
      if (String(scalar.value) !== scalar.source && !Object.is(scalar.value, -0)) scalar.value = scalar.source;
    },
  });
}

/** The head of a Markdown file; what is short stands on one line. `remarks` are comments in it, one line each. */
export function printFrontMatter(fields: JsonObject, remarks: readonly string[] = []): string {
  const comments = remarks.flatMap((remark) => {
    const line = remark.replace(/[\p{White_Space}\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]+/gu, " ").trim();
    return line === "" ? [] : [`# ${line}\n`];
  });
  const lines = Object.entries(fields).map(
    ([name, value]) => `${printKey(name)}:${printField(value, 1, name === "points")}\n`,
  );
  return `---\n${comments.join("")}${lines.join("")}---\n`;
}

/** Longest collection that is set on one line. */
const LINE = 180;

function printField(value: Json, indent: number, block = false): string {
  if (typeof value === "string") return ` ${printString(value, false)}`;
  const line = printFlow(value);
  if (typeof value !== "object" || value === null || (!block && line.length <= LINE) || isEmpty(value))
    return ` ${line}`;
  return `\n${printBlock(value, indent)}`;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function printBlock(value: readonly Json[] | JsonObject, indent: number): string {
  const margin = "  ".repeat(indent);
  if (isList(value)) {
    return value.map((each) => `${margin}-${printField(each, indent + 1)}`).join("\n");
  }
  return Object.entries(value)
    .map(([name, each]) => `${margin}${printKey(name)}:${printField(each, indent + 1)}`)
    .join("\n");
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function printFlow(value: Json): string {
  if (typeof value === "string") return printString(value);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (isList(value)) return `[${value.map(printFlow).join(", ")}]`;
  const fields = Object.entries(value).map(([name, each]) => `${printKey(name)}: ${printFlow(each)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Keys are always read as they are written, digits included. */
function printKey(name: string): string {
  const plain =
    /^(?:\p{L}|[1-9]\d*(?![\de]))[\p{L}\p{M}\p{Nd}/~_-]*$/u.test(name) && !/^(?:true|false|null)$/iu.test(name);
  return plain ? name : quoted(name);
}

/** A string without quotes where nobody, and no other reader of YAML, could take it for anything else. */
function printString(text: string, inside = true): string {
  const plain =
    /^[\p{L}(\d][\p{L}\p{M}\p{Nd} (),./'’–—;%&§№~_-]*$/u.test(text) &&
    !(inside && text.includes(",")) &&
    !/ $| {2}/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text) &&
    !(
      /^\d/u.test(text) && !/^\d{4}-\d{2}-\d{2}$|^\d+[/~]?[a-z]{1,12}(?:[/~][a-z0-9]+)*$|^\P{L}*\p{L}.* /u.test(text)
    ) &&
    !/^\d[\d_]*e/iu.test(text) &&
    !/^0[xo]/iu.test(text);
  return plain ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
