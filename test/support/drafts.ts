import fc from "fast-check";
import type { Draft, Point, Wording } from "../../src/core/text/draft.ts";
import { pointIds, type UnnamedPoint } from "../../src/core/text/segmenting/ids.ts";

const PHRASES = [
  "The garrison shall not exceed 600,000 persons.",
  "(a) It shall be counted; and (b) published.",
  "Стаття 5 не застосовується.",
  "تلتزم الأطراف بوقف إطلاق النار.",
  "[600][800] persons[ in peacetime]",
  "[a](b) [c][d] [^1]",
  "*Recalling* __their__ ~~letters~~ `code` <b>x</b> &amp; &#65; \\[ \\",
  "1. First",
  "- item",
  "# not a heading",
  "Article 5. The Parties",
  "5. March 2031",
  "> quoted",
  "---",
  "***",
  "===",
  "e\u0301a\u0308 \u{1f1fa}\u{1f1e6} \u{1d7d9}",
  "a\n\nb",
  "two\nparagraphs",
  "  spaced  out  ",
  "tab\there",
  "\u00a0nbsp\u00a0",
  "{curly} }",
  "–",
  "yes",
  "null",
  "2031-02-10",
  "0x10",
  "a: b # c",
  "",
];

/** Words that formats find hard: many scripts, markup of every kind, blanks, nothing. */
export const words: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 24 }) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...PHRASES), { maxLength: 3 }).map((parts) => parts.join("\n")) },
    {
      weight: 2,
      arbitrary: fc.string({ unit: fc.constantFrom(...'*_~`\\[](){}<>&#;-+.1a \n\t|=:!"'.split("")), maxLength: 16 }),
    },
  )
  .map((text) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, ""));

const LABELS = [
  "",
  "1.",
  "2.",
  "3)",
  "(a)",
  "(iv)",
  "Article 5",
  "Article 3 bis",
  "Annex II",
  "Preamble",
  "Стаття 5",
  "المادة ٥",
  "§ 5",
  "5",
  "5.1",
  "•",
  "-",
  "Seventh",
  "[3 bis.",
  "{x}",
  "#",
  "  7 ",
  "a\nb",
];
const wording = fc.constantFrom<Wording>("verbatim", "translation", "paraphrase", "reported");

/** JSON has no negative zero. */
const json = fc.jsonValue({ maxDepth: 1 }).map((value): unknown => JSON.parse(JSON.stringify(value)));

function treeOf(depth: number): fc.Arbitrary<UnnamedPoint> {
  return fc.record(
    {
      label: fc.oneof(fc.constantFrom(...LABELS), words),
      heading: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, words),
      text: words,
      wording,
      deleted: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      points: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 3 }),
      separator: fc.constantFrom(" – ", ": ", "", " ", "\t", "xyz"),
      confidence: fc.constantFrom("found" as const, "memory" as const, "headline-only" as const),
      sources: fc.array(words, { maxLength: 2 }),
      notes: fc.array(words, { maxLength: 2 }),
      alternatives: fc.array(fc.record({ parties: fc.array(words, { maxLength: 2 }), text: words }), { maxLength: 2 }),
      comments: fc.array(fc.record({ author: words, date: fc.constant("2031-02-10"), text: words }), { maxLength: 1 }),
      footnotes: fc.array(fc.record({ mark: words, text: words, at: fc.nat(9) }), { maxLength: 1 }),
      outside: fc.constantFrom("front" as const, "contents" as const),
      extra: fc.dictionary(fc.oneof(fc.constantFrom("extra", "params", "x y"), words), json, {
        minKeys: 1,
        maxKeys: 2,
      }),
      id: fc.constantFrom("given", "14/b"),
    },
    { requiredKeys: ["label", "heading", "text", "wording", "deleted", "points"] },
  ) as fc.Arbitrary<UnnamedPoint>;
}

function withExtraClean<T extends { extra?: unknown }>(value: T, known: ReadonlySet<string>): T {
  if (typeof value.extra !== "object" || value.extra === null) return value;
  const entries = Object.entries(value.extra).filter(([name]) => !known.has(name));
  const { extra: _dropped, ...rest } = value;
  return (entries.length === 0 ? rest : { ...rest, extra: Object.fromEntries(entries) }) as T;
}

const KNOWN = new Set(
  "id label heading text wording deleted points separator confidence sources notes topics alternatives comments footnotes outside title language tabledBy date instrument basedOn warnings status handling binding authenticLanguages witnesses".split(
    " ",
  ),
);

function unique(points: readonly Point[], taken: Set<string>): readonly Point[] {
  return points.map((each) => {
    let id = each.id;
    while (taken.has(id)) id += "x";
    taken.add(id);
    return withExtraClean({ ...each, id, points: unique(each.points, taken) }, KNOWN);
  });
}

/** Any draft that a file may hold: unique ids, unknown fields that do not bear the name of a known one. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record(
    {
      title: words,
      language: fc.constantFrom("en", "uk", "ar", ""),
      tabledBy: fc.array(fc.constantFrom("KE", "SO", "NO", "E3"), { maxLength: 2 }),
      date: fc.constantFrom(null, "2031-02-10"),
      instrument: words,
      basedOn: fc.array(words, { maxLength: 2 }),
      warnings: fc.array(
        fc.record({ code: words, message: words, line: fc.nat() }, { requiredKeys: ["code", "message"] }),
        { maxLength: 2 },
      ),
      points: fc.array(treeOf(2), { maxLength: 4 }).map((points) => unique(pointIds(points), new Set())),
      status: words,
      handling: words,
      binding: fc.boolean(),
      notes: fc.array(words, { maxLength: 2 }),
      extra: fc.dictionary(fc.oneof(fc.constantFrom("extra", "format", "wings"), words), json, {
        minKeys: 1,
        maxKeys: 2,
      }),
    },
    { requiredKeys: ["title", "language", "tabledBy", "date", "instrument", "basedOn", "warnings", "points"] },
  )
  .map((each) => withExtraClean(each as Draft, KNOWN));
