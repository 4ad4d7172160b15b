import { publicCode } from "../core/common/said.ts";
import type { Failure } from "../core/common/result.ts";
import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { CONFIDENCES } from "../core/common/confidence.ts";
import { claim, COMPARATORS, MEASURES, type Claim } from "../core/things/claim.ts";
import { readClaimsCsv } from "./claims-csv.ts";
import { readClaimsJson } from "./claims-json.ts";
import { writeTable } from "./things/table.ts";
import { Problems } from "./process/problems.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(
  text: string | Uint8Array,
  sources: ReadonlySet<string> | null = null,
): { readonly claims: readonly Claim[]; readonly failure: Failure | null } {
  const problems = new Problems();
  const { claims } = readClaimsCsv(typeof text === "string" ? bytes(text) : text, "claims.csv", problems, sources);
  const result = problems.result(claims);
  return result.ok ? { claims, failure: null } : { claims, failure: result.failure };
}

const words = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => !text.includes("\u0000") && !text.startsWith("\uFEFF"));
const id = fc.stringMatching(/^[a-zA-Z][a-z0-9-]{0,8}$/u);
const amount = fc.oneof(
  fc.nat({ max: 1_000_000_000 }).map(String),
  fc.nat({ max: 999 }).map((value) => `${value}.5`),
);
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    topic: id,
    statement: words,
    unit: id,
    scope: words,
    low: amount,
    high: amount,
    comparator: fc.option(fc.constantFrom(...COMPARATORS), { nil: undefined }),
    asOf: fc.option(fc.constantFrom("2031-02-03", "2031-02", "2031"), { nil: null }),
    estimator: fc.option(id, { nil: null }),
    measure: fc.option(fc.constantFrom(...MEASURES), { nil: undefined }),
    confidence: fc.constantFrom(...CONFIDENCES),
    sources: fc.array(id, { maxLength: 3 }),
    note: fc.option(
      words.filter((text) => text !== ""),
      { nil: undefined },
    ),
  })
  .map(({ low, high, comparator, measure, note, ...rest }) => {
    const [least, most] = Number(low) <= Number(high) ? [low, high] : [high, low];
    const ends =
      comparator === ">" || comparator === ">="
        ? { low: least, high: null }
        : comparator === "<" || comparator === "<="
          ? { low: null, high: most }
          : { low: least, high: most };
    return {
      id: "",
      ...rest,
      ...ends,
      ...(comparator === undefined ? {} : { comparator }),
      ...(measure === undefined ? {} : { measure }),
      ...(note === undefined ? {} : { note }),
    };
  });
const ledger = fc
  .array(anyClaim, { maxLength: 6 })
  .map((claims) => claims.map((claim, at) => ({ ...claim, id: `C${at + 1}` })));

describe("claims.csv", () => {
  test("reading what was written gives the same claims", () => {
    fc.assert(
      fc.property(ledger, (claims) => {
        expect(read(writeTable(claim, claims))).toEqual({ claims, failure: null });
      }),
      { numRuns: runs },
    );
  });

  test("other separators, other encodings and other names of columns are understood", () => {
    const rows =
      "id;quantity;value;unit;date;estimated by;source\n1;загиблі;понад 160 тис.;осіб;28.12.2025;Спостерігач;a|b\n";
    const expected = [
      {
        id: "1",
        topic: "загиблі",
        low: "160000",
        high: null,
        comparator: ">",
        unit: "осіб",
        asOf: "2025-12-28",
        estimator: "Спостерігач",
        sources: ["a", "b"],
      },
    ];
    const cyrillic = Uint8Array.from(
      Array.from(rows, (char) => {
        const code = char.codePointAt(0) ?? 0;
        if (code < 0x80) return code;
        if (char === "і") return 0xb3;
        return code - 0x410 + 0xc0;
      }),
    );
    const wide = new Uint8Array(Buffer.from(`\uFEFF${rows.replaceAll(";", "\t")}`, "utf16le"));
    for (const file of [bytes(rows), bytes(rows.replaceAll(";", "\t")), cyrillic, wide])
      expect(read(file)).toMatchObject({ claims: expected, failure: null });
  });

  test("a figure in one column is read as people write it", () => {
    const { claims } = read(
      'id,topic,figure,unit\na,t,"57 500–100 000",persons\nb,t,c. 1.4m,persons\nc,t,N/A,persons\nd,t,up to 1.8 mln,persons\n',
    );
    expect(claims.map(({ low, high, comparator }) => [low, high, comparator])).toEqual([
      ["57500", "100000", undefined],
      ["1400000", "1400000", "~"],
      [null, null, undefined],
      [null, "1800000", "<="],
    ]);
  });

  test("a comma parts decimals where halves are, and whole numbers of what is counted", () => {
    const { claims, failure } = read(
      "id;topic;figure;unit\na;t;1,5;years\nb;t;1,5 million;persons\nc;t;1,500;persons\nd;t;2,4;persons per household\n",
    );
    expect(failure).toBeNull();
    expect(claims.map(({ low }) => low)).toEqual(["1.5", "1500000", "1500", "2.4"]);
  });

  test.each([
    ["id,topic,low,unit\na,t,some,persons\n", "wrong-figure", "line 2, column low"],
    ['id,topic,low,unit\na,t,"1,5",persons\n', "part-of-a-count", "line 2, column low"],
    ["id,topic,low,unit\na,t,1.250,persons\n", "part-of-a-count", "line 2, column low"],
    ["id;quantity;value;unit\na;t;2;осіб\nb;t;1,5–2;осіб\n", "part-of-a-count", 'line 3, column "value"'],
    ["id,topic,low,unit,asOf\na,t,1,persons,31.02.2025\n", "wrong-date", "line 2, column asOf"],
    ["id,topic,unit\na,,persons\n", "missing-field", "line 2, column topic"],
    ["id,topic,unit,colour\na,t,persons,red\n", "unknown-column", "line 1"],
    ["id,topic,unit,supersededBy\na,t,p,b\nb,t,p,a\n", "circular-supersession", "line 2, column supersededBy"],
    ["id,topic,unit,supersededBy\na,t,p,\nb,t,p,zz\n", "unknown-claim", "line 3, column supersededBy"],
    ["id,topic,unit\na,t,p\na,t,p\n", "same-id", "line 3, column id"],
    ["id,topic,unit,sources\na,t,p,gone\n", "unknown-source", "line 2, column sources"],
    ["id,topic,low,high,unit\na,t,9,3,p\n", "wrong-range", "line 2, column low"],
    ["id,topic,unit,confidence\na,t,p,sure\n", "wrong-word", "line 2, column confidence"],
    ['id,topic,unit\na,"t,p\n', "csv-open-quote", "line 2"],
  ])("%j is refused at its place", (text, code, place) => {
    expect(read(text, new Set(["s"])).failure).toMatchObject({ place });
    expect(publicCode(read(text, new Set(["s"])).failure?.code ?? "")).toBe(code);
  });
});

test("claims in JSON keep what they say, and name the place that is wrong", () => {
  const one = {
    id: "a",
    topic: "t",
    low: 1e11,
    high: null,
    comparator: ">",
    unit: "USD",
    scope: "",
    asOf: "2025-12",
    estimator: null,
    confidence: "found",
    sources: [{ id: "s", publisher: "P", title: "T", date: null, url: null, kind: "mirror" }],
  };
  expect(readClaimsJson(JSON.stringify({ claims: [one] }), "x.json")).toMatchObject({
    ok: true,
    value: { claims: [{ low: "100000000000", high: null, sources: ["s"] }], sources: { s: { kind: "mirror" } } },
  });
  expect(readClaimsJson(JSON.stringify({ claims: [{ ...one, comparator: "=>" }] }), "x.json")).toMatchObject({
    ok: false,
    failure: { place: "claims[0].comparator" },
  });
  expect(readClaimsJson("{", "x.json")).toMatchObject({ ok: false, failure: { code: "not-json" } });
});

describe("what is guessed in a table is told, with its row and the column's own name", () => {
  const guesses = (text: string): readonly string[] => {
    const problems = new Problems();
    const { claims, warnings } = readClaimsCsv(bytes(text), "claims.csv", problems);
    expect(problems.result(claims).ok).toBe(true);
    return warnings.map((warning) => `${warning.line} ${failureWords(en, warning)}`);
  };

  test.each([
    ["12/10/2025", "2025-10-12", "day/month"],
    ["Q4 2025", "2025-12", "last month of the quarter"],
    ["2nd quarter of 2025", "2025-06", "last month of the quarter"],
  ])("the date %s", (written, date, told) => {
    const text = `id;topic;figure;unit;as of\nA;t;5;persons;${written}\n`;
    expect(read(text).claims[0]?.asOf).toBe(date);
    expect(guesses(text)).toEqual([expect.stringContaining(`2 column "as of": "${written}" was read as`)]);
    expect(guesses(text)[0]).toContain(told);
  });

  test("a point that parts thousands", () => {
    const text = "id;topic;figure;unit\nA;t;57.500;persons\nB;t;57.5;persons\n";
    expect(read(text).claims.map(({ low }) => low)).toEqual(["57500", "57.5"]);
    expect(guesses(text)).toEqual([expect.stringContaining('2 column figure: "57.500" was read as 57500')]);
  });

  test("Arabic and Persian figures and dates are what they say", () => {
    const text = "id;topic;figure;unit;as of\nA;t;٥٧٬٥٠٠;persons;٢٠٢٥-١٢-١٠\nB;t;۱۲۳;persons;۱۰.۱۲.۲۰۲۵\n";
    expect(read(text).claims.map(({ low, asOf }) => [low, asOf])).toEqual([
      ["57500", "2025-12-10"],
      ["123", "2025-12-10"],
    ]);
    expect(guesses(text)).toEqual([]);
  });
});

test("a table without names of columns is told once, not once a cell", () => {
  expect(read("A,t,5,persons\nB,t,6,persons\n").failure).toMatchObject({ code: "no-columns", place: "line 1" });
  expect(read("").failure).toMatchObject({
    code: "no-columns",
    facts: { empty: true },
  });
});
