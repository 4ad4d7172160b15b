import type { Source, SourceStrength } from "../../core/record/state.ts";
import { isDate, type Node } from "./node.ts";

export const STRENGTHS: readonly SourceStrength[] = ["official", "agency", "report", "weak", "none"];

/** What a kind of source bears where the file does not say. */
const STRENGTH_OF_KIND: Readonly<Record<string, SourceStrength>> = {
  official: "official",
  "wire-republished": "agency",
  mirror: "weak",
  aggregator: "weak",
  "paste-links": "weak",
  memory: "none",
};

/** CSL types by kind; what is not named here is a web page. */
const CSL_TYPE_OF_KIND: Readonly<Record<string, string>> = {
  official: "document",
  news: "article-newspaper",
  "wire-republished": "article-newspaper",
  transcript: "broadcast",
  "thinktank-report-in-news": "report",
  memory: "document",
};

/** Reads sources.json, a CSL-JSON bibliography (citation-style-language.org, schema 1.0.2); `custom` holds kind and strength. */
export function readSources(root: Node): Readonly<Record<string, Source>> {
  const sources: Record<string, Source> = Object.create(null) as Record<string, Source>;
  for (const node of root.items()) {
    const source = readSource(node);
    if (Object.hasOwn(sources, source.id))
      node.problem("same-id", `The source "${source.id}" stands here for a second time.`);
    sources[source.id] = source;
  }
  return { ...sources };
}

function readSource(node: Node): Source {
  const custom = node.field("custom");
  const kind = custom.absent ? "" : custom.field("kind").textOr("");
  const strength = custom.absent ? undefined : custom.field("strength");
  const note = node.field("note");
  return {
    id: node.field("id").text(),
    publisher: node.field("publisher").textOr(""),
    title: node.field("title").textOr(""),
    date: issued(node.field("issued")),
    url: node.field("URL").absent ? null : node.field("URL").text(),
    kind,
    ...(note.absent ? {} : { note: note.text() }),
    strength:
      strength === undefined || strength.absent
        ? (STRENGTH_OF_KIND[kind] ?? "report")
        : (strength.choice(STRENGTHS) ?? "report"),
  };
}

/** CSL dates are lists of numbers: year, month, day. */
function issued(node: Node): string | null {
  if (node.absent) return null;
  const first = node.field("date-parts").items()[0]?.items() ?? [];
  if (first.length === 0) return null;
  const numbers = first.slice(0, 3).map((part) => part.textOr(""));
  const date = numbers.map((part, at) => part.padStart(at === 0 ? 4 : 2, "0")).join("-");
  if (isDate(date)) return date;
  node.problem("wrong-date", `"${date}" is not a date: give year, month and day as numbers.`);
  return null;
}

/** Source as a CSL-JSON item. */
export function sourceToCsl(source: Source): object {
  return {
    id: source.id,
    type: CSL_TYPE_OF_KIND[source.kind] ?? "webpage",
    title: source.title,
    publisher: source.publisher,
    ...(source.date === null ? {} : { issued: { "date-parts": [source.date.split("-").map(Number)] } }),
    ...(source.url === null ? {} : { URL: source.url }),
    ...(source.note === undefined ? {} : { note: source.note }),
    custom: { kind: source.kind, ...(source.strength === undefined ? {} : { strength: source.strength }) },
  };
}
