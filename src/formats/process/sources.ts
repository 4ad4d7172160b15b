import { said } from "../../core/common/said.ts";
import { isDate } from "../../core/common/day.ts";
import { cslItem } from "../../core/evidence/csl.ts";
import { STRENGTHS, type Source, type SourceStrength } from "../../core/things/source.ts";
import { parseDate } from "../../core/evidence/date-text.ts";
import { defined } from "../checks.ts";
import type { Node } from "./node.ts";

/** What a kind of source bears where the file does not say. */
const STRENGTH_OF_KIND: Readonly<Record<string, SourceStrength>> = {
  official: "official",
  "wire-republished": "agency",
  mirror: "weak",
  aggregator: "weak",
  "paste-links": "weak",
  memory: "none",
};

/** Kinds of items that other bibliography programs made, by CSL type. */
const KIND_OF_CSL_TYPE: Readonly<Record<string, string>> = {
  "article-newspaper": "news",
  "article-magazine": "news",
  broadcast: "transcript",
  legislation: "official",
  treaty: "official",
  bill: "official",
};

/** Reads sources.json, a CSL-JSON bibliography (citation-style-language.org, schema 1.0.2); `custom` holds kind and strength. */
export function readSources(root: Node): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = Object.create(null) as Record<string, Source>;
  for (const node of root.items()) {
    const source = readSource(node);
    if (Object.hasOwn(sources, source.id)) node.problem(said("same-id", { what: "source", id: source.id }));
    sources[source.id] = source;
  }
  return { ...sources };
}

function readSource(node: Node): Source {
  const custom = node.field("custom");
  const told = readNote(node.field("note"));
  const type = node.field("type").textOr("");
  const kind = (custom.absent ? "" : custom.field("kind").textOr("")) || (told.kind ?? KIND_OF_CSL_TYPE[type] ?? "");
  const strength = custom.absent ? undefined : custom.field("strength");
  const publisher = node.field("publisher").textOr("");
  return {
    id: node.field("id").text(),
    publisher: publisher === "" ? node.field("container-title").textOr("") : publisher,
    title: node.field("title").textOr(""),
    date: issued(node.field("issued")),
    url: node.field("URL").absent ? null : node.field("URL").text(),
    kind,
    ...(told.note === undefined ? {} : { note: told.note }),
    strength:
      strength === undefined || strength.absent
        ? (STRENGTHS.find((name) => name === told.strength) ?? STRENGTH_OF_KIND[kind] ?? "report")
        : (strength.choice(STRENGTHS) ?? "report"),
  };
}

/** Kind and strength that were kept as lines of the note, since Zotero drops `custom`; the rest of the note is its own. */
function readNote(node: Node): { readonly note?: string; readonly kind?: string; readonly strength?: string } {
  if (node.absent) return {};
  const lines = node.text().split("\n");
  const taken = (name: string): string | undefined => {
    const value = new RegExp(`^parley-${name}: (\\S+)$`, "u").exec(lines.at(-1) ?? "")?.[1];
    if (value !== undefined) lines.pop();
    return value;
  };
  const strength = taken("strength");
  const kind = taken("kind");
  return defined({ kind, strength, note: lines.length === 0 ? undefined : lines.join("\n") });
}

/** CSL dates are lists of numbers: year, month, day. */
function issued(node: Node): string | null {
  if (node.absent) return null;
  // Zotero writes dates that it could not read as they were typed.
  const written = node.field("raw").textOr("") || node.field("literal").textOr("");
  if (written !== "" && node.field("date-parts").absent) return parseDate(written)?.date ?? null;
  const first = node.field("date-parts").items()[0]?.items() ?? [];
  if (first.length === 0) return null;
  const numbers = first.slice(0, 3).map((part) => part.textOr(""));
  const date = numbers.map((part, at) => part.padStart(at === 0 ? 4 : 2, "0")).join("-");
  if (isDate(date)) return date;
  node.problem(said("wrong-date.parts", { given: date }));
  return null;
}

/** Source as a CSL-JSON item. */
export function sourceToCsl(source: Source): object {
  return cslItem(source);
}
