import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratch, type Outcome } from "./run.ts";

const work = scratch();
afterAll(() => work.remove());
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

const first = `1. The garrison of the port shall not exceed 600,000 persons.

2. The Parties shall withdraw their forces within 30 days of signature.

3. A Joint Council shall supervise the port, the lighthouse and the customs house.
`;
const second = `1. A Joint Council shall supervise the port, the lighthouse and the customs house.

2. The garrison of the port shall not exceed 800,000 persons.

3. The Parties may withdraw their forces within 30 days of signature.
`;
const a = work.file("a.md", first);
const b = work.file("b.txt", second);
const c = work.file("c.md", `${first}\n4. Fishing rights are shared equally between the Parties.\n`);

interface PairJson {
  from: string[];
  to: string[];
  relation: string;
  moved: boolean;
  renumbered: boolean;
  identical?: boolean;
  changes: { kind: string; class: string; from: string; to: string }[];
  edits: { op: string; text: string }[];
}

describe("compare", () => {
  let outcome: Outcome;
  let pairs: PairJson[];
  beforeAll(async () => {
    outcome = await work.here("compare", a, b, "--json");
    ({ pairs } = json(outcome.out) as unknown as { pairs: PairJson[] });
  });
  const pairOf = (from: string) => pairs.find((pair) => pair.from[0] === from)!;

  it("pairs by content, whatever the numbers", () => {
    expect(outcome.code).toBe(0);
    expect(pairs.map((pair) => [pair.from, pair.to]).toSorted()).toEqual([
      [["1"], ["2"]],
      [["2"], ["3"]],
      [["3"], ["1"]],
    ]);
    expect(pairOf("3")).toMatchObject({ relation: "same", identical: true, renumbered: true });
  });

  it("tells a ceiling and a modal as changes of substance", () => {
    expect(pairOf("1").changes).toMatchObject([
      { kind: "quantity", class: "substance", from: "600,000", to: "800,000" },
    ]);
    expect(pairOf("2").changes).toMatchObject([{ kind: "modality", class: "substance", from: "shall", to: "may" }]);
  });

  it("spells both texts in its edits", () => {
    const { edits } = pairOf("1");
    const side = (ops: string[]) =>
      edits
        .filter((edit) => ops.includes(edit.op))
        .map((edit) => edit.text)
        .join("");
    expect(side(["keep", "delete", "moveOut"])).toBe("The garrison of the port shall not exceed 600,000 persons.");
    expect(side(["keep", "insert", "moveIn"])).toBe("The garrison of the port shall not exceed 800,000 persons.");
  });

  it.each(["redline.docx", "redline.html", "redline.md", "redline.json"])("writes %s, the same each time", (name) => {
    const at = ["--at", "2031-05-30T14:05Z"];
    expect(work.parley("compare", a, b, "-o", name, ...at).code).toBe(0);
    const once = readFileSync(join(work.folder, name));
    expect(work.parley("compare", a, b, "-o", name, ...at).code).toBe(0);
    expect(readFileSync(join(work.folder, name)).equals(once)).toBe(true);
    expect(once.length).toBeGreaterThan(200);
  });
});

describe("compile and reading", () => {
  it.each(["docx", "html", "json"])("reads each party's draft back out of a composite in %s", async (format) => {
    const compiled = await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`, `EAST=${c}`, "-o", `composite.${format}`);
    expect(compiled).toMatchObject({ code: 0 });
    for (const [party, file] of [
      ["NORTH", a],
      ["SOUTH", b],
      ["EAST", c],
    ] as const) {
      const own = json((await work.here("read", file, "--json")).out);
      const back = json((await work.here("reading", `composite.${format}`, party, "--json")).out);
      expect(back["points"], party).toEqual(own["points"]);
    }
  });

  it("does not depend on the order of the drafts", async () => {
    const one = (await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`, `EAST=${c}`, "--json")).out;
    const other = (await work.here("compile", `EAST=${c}`, `SOUTH=${b}`, `NORTH=${a}`, "--json")).out;
    expect(other).toBe(one);
  });

  it("prints brackets with their holders, and without names where asked", async () => {
    const attributed = (await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`)).out;
    expect(attributed).toContain("[600,000 {NORTH}][800,000 {SOUTH}]");
    const anonymous = (await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`, "--anonymous")).out;
    expect(anonymous).toContain("[600,000][800,000]");
    expect(anonymous).not.toContain("NORTH");
  });

  it.each(["docx", "html", "md"])("names nobody in an anonymous composite in %s", async (format) => {
    expect(
      (await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`, "--anonymous", "-o", `anonymous.${format}`)).code,
    ).toBe(0);
    const bytes = new Uint8Array(readFileSync(join(work.folder, `anonymous.${format}`)));
    const texts =
      format === "docx" ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [strFromU8(bytes)];
    for (const text of texts) expect(text).not.toMatch(/NORTH|SOUTH/);
  });

  it("recompiles onto a composite without renumbering", async () => {
    await work.here("compile", `NORTH=${a}`, `SOUTH=${b}`, "-o", "base.json");
    const outcome = await work.here("compile", `NORTH=${c}`, `SOUTH=${b}`, "--onto", "base.json", "--json");
    const ids = (text: string) =>
      (json(text)["points"] as { id: string; label: string }[]).map(({ id, label }) => [id, label]);
    const before = ids(readFileSync(join(work.folder, "base.json"), "utf8"));
    const after = ids(outcome.out);
    for (const point of before) expect(after).toContainEqual(point);
    expect(after.length).toBe(before.length + 1);
  });

  it("takes the latest of several texts of one party and says so", async () => {
    const early = work.file("early.md", `---\ndate: 2031-01-01\n---\n\n${first}`);
    const late = work.file("late.md", `---\ndate: 2031-02-01\n---\n\n${second}`);
    const outcome = await work.here("compile", `NORTH=${late}`, `NORTH=${early}`, `EAST=${c}`, "--json");
    expect(outcome.code).toBe(0);
    expect(outcome.err).toContain("2031-02-01");
    const drafts = json(outcome.out)["drafts"] as { party: string; date: string }[];
    expect(drafts.find((draft) => draft.party === "NORTH")?.date).toBe("2031-02-01");
  });
});

describe("brackets", () => {
  it("counts, and places what does not balance", async () => {
    const file = work.file(
      "foreign.md",
      "Each Party [shall][should] report[, with support].\n\nA stray] here. [never closed\n",
    );
    expect(json((await work.here("brackets", file, "--json")).out)).toMatchObject({
      brackets: 4,
      maxNesting: 1,
      unbalanced: [
        { line: 3, column: 8, char: "]" },
        { line: 3, column: 16, char: "[" },
      ],
    });
  });
});

describe("conflict", () => {
  const model = {
    decisionMakers: [
      { id: "A", options: ["Hold"] },
      { id: "B", options: ["Yield"] },
    ],
    states: ["NN", "YN", "NY", "YY"],
  };

  it("finds the equilibria of a chicken game", async () => {
    const file = work.file(
      "chicken.json",
      JSON.stringify({ ...model, ranking: { A: [[3], [4], [2], [1]], B: [[2], [4], [3], [1]] } }),
    );
    const outcome = await work.here("conflict", file, "--json");
    expect(json(outcome.out)["equilibria"]).toEqual({ nash: [2, 3], gmr: [2, 3, 4], smr: [2, 3, 4], seq: [2, 3] });
  });

  it.each([
    ["shape.json", { ...model, states: "NN" }, "states"],
    ["gap.json", { ...model, ranking: { A: [[3], [4], [2]], B: [[2], [4], [3], [1]] } }, "leaves out state 1"],
  ])("%s is refused with the place", async (name, content, told) => {
    work.file(name, JSON.stringify(content));
    const outcome = await work.here("conflict", name);
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toContain(told);
  });
});

describe("wrong usage ends with 2, bad input with 1, and neither leaves a file", () => {
  it.each([
    [["compare", a], 2],
    [["compare", a, b, "-o", "x.xyz"], 2],
    [["compile", a], 2],
    [["reading", a], 2],
    [["compare", a, b, "--tracked", "maybe"], 2],
    [["compare", a, b, "--as-of", "2031-02-31", "-o", "x.html"], 2],
    [["nonsense"], 2],
    [["compare", a, b, "--colour"], 2],
    [["compile", `A=${a}`, "--anonymous", "-o", "x.json"], 2],
    [["read", "missing.docx"], 1],
    [["reading", a, "NORTH"], 1],
    [["compare", a, b, "-o", "no-such-folder/x.html"], 1],
    [["compare", a, b, "-o", `${a}/x.html`], 1],
    [[], 2],
  ] as [string[], number][])("parley %j ends with %i", async (words, code) => {
    const outcome = await work.here(...words);
    expect(outcome).toMatchObject({ code, out: "" });
    expect(outcome.err.trim()).not.toBe("");
    expect(outcome.err).not.toMatch(/\n {4}at /);
    expect(existsSync(join(work.folder, "x.html"))).toBe(false);
  });

  it.each([
    ["empty.docx", new Uint8Array()],
    ["binary.docx", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)],
    ["empty.txt", new Uint8Array()],
    ["broken.json", new TextEncoder().encode('{"points": [')],
    ["wrong.json", new TextEncoder().encode('{"points": [{"label": 3}]}')],
    ["torn.pdf", new TextEncoder().encode("%PDF-1.7\nnothing follows")],
  ])("%s is refused by name", async (name, content) => {
    work.file(name, content);
    const outcome = await work.here("read", name, "--json");
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toContain(name);
  });

  it("refuses to compare drafts in two languages", async () => {
    const english = work.file("en.md", `---\nlanguage: en\n---\n\n${first}`);
    const french = work.file(
      "fr.md",
      "---\nlanguage: fr\n---\n\n1. La garnison du port ne dépasse pas 600 000 personnes.\n",
    );
    for (const words of [
      ["compare", english, french],
      ["compile", `A=${english}`, `B=${french}`],
    ]) {
      const outcome = await work.here(...words);
      expect(outcome.code).toBe(1);
      expect(outcome.err).toMatch(/en.*fr/s);
    }
  });

  it("leaves no half-written file behind", () => {
    expect(readdirSync(work.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("a process of its own", () => {
  it.each([
    [["compare", a, b, "--json"], 0],
    [["compile", `NORTH=${a}`, `SOUTH=${b}`], 0],
    [["conflict", b], 1],
    [["read", "missing.docx"], 1],
    [["compare", a, b, "--colour"], 2],
    [["nonsense"], 2],
    [[], 2],
  ] as [string[], number][])("prints and ends as the command does: parley %j, %i", async (words, code) => {
    const apart = work.parley(...words);
    expect(apart).toEqual(await work.here(...words));
    expect(apart.code).toBe(code);
  });
});

describe("help", () => {
  it("is there for every command", async () => {
    const general = work.parley("--help");
    expect(general.code).toBe(0);
    for (const command of ["start", "read", "align", "compare", "compile", "receive", "reading", "brackets"]) {
      expect(general.out).toContain(`  ${command}`);
      expect(await work.here(command, "--help")).toMatchObject({ code: 0 });
    }
  });
});
