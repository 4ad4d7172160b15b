import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { draft, point } from "../../src/core/text/draft.ts";
import { writeDraftDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { scratch } from "./run.ts";

const work = scratch();
afterAll(() => work.remove());

const made = (name: string) => join(work.folder, name);

const FORCES = "The Parties shall withdraw all armed forces from the northern shore within 30 days of signature.";
const COUNCIL = "A Joint Council shall supervise the port, the lighthouse and the customs house.";
const FISH = "Fishing rights in the bay are shared equally between the two Parties <script>alert(1)</script>.";
const one = work.file("one.md", `1. ${FORCES}\n\n2. ${COUNCIL}\n\n3. ${FISH}\n`);
const two = work.file("two.md", `1. ${FORCES.replace("30 days", "[30 days][60 days]")}\n\n2. ${FISH}\n`);
const three = work.file("three.md", `1. ${COUNCIL}\n\n2. ${FORCES.replace("30", "60")}\n\n3. ${FISH}\n`);
const drafts = [`KE=${one}`, two, three];

interface Json {
  drafts: { id: string; by: string[] }[];
  lives: { stages: { state: string; point?: { id: string; brackets: number }; step?: Record<string, unknown> }[] }[];
}

describe("evolution", () => {
  it("follows every provision; a draft may say who tabled it", async () => {
    const { code, out } = await work.here("evolution", ...drafts, "--json");
    expect(code).toBe(0);
    const { drafts: known, lives } = JSON.parse(out) as Json;
    expect(known.map(({ id, by }) => [id, by])).toEqual([
      ["one", ["KE"]],
      ["two", []],
      ["three", []],
    ]);
    expect(lives).toHaveLength(3);
    const [council, forces] = ["2", "1"].map((id) => lives.find(({ stages }) => stages[0]?.point?.id === id)!.stages);
    expect(forces?.map(({ point }) => point?.brackets)).toEqual([0, 2, 0]);
    expect(forces?.map(({ step }) => step?.["brackets"])).toEqual([null, "put", "lifted"]);
    expect(council?.map(({ state, step }) => [state, step?.["kind"]])).toEqual([
      ["here", "first"],
      ["absent", undefined],
      ["here", "returned"],
    ]);
  });

  it("names a provision with what it lies in, and drafts by their files", async () => {
    const nested = ["first", "second"].map((name, at) =>
      work.file(
        `${name}.md`,
        `# Accord\n\n## Article 1 Forces\n\n1. ${FORCES}\n\n## Article 2 Port\n\n1. ${at === 0 ? COUNCIL : FISH}\n`,
      ),
    );
    const { out } = await work.here("evolution", ...nested);
    expect(out).toContain("Article 1 › 1\n  first: 1: ");
    expect(out).toContain("Article 2 › 1\n  first: ");
  });

  it("writes page, Word file, table, figure and data, each step on the page with its redline", async () => {
    for (const format of ["html", "docx", "csv", "svg", "json"]) {
      const outcome = await work.here("evolution", ...drafts, "-o", `out.${format}`);
      expect([format, outcome.code, outcome.out]).toEqual([format, 0, ""]);
    }
    const page = readFileSync(made("out.html"), "utf8");
    expect(page).not.toContain("<script");
    expect(page).toMatch(/<ins>/u);
    const targets = [...page.matchAll(/href="#([rc]\d+-\d+)"/gu)].map(([, id]) => id ?? "");
    expect(targets.length).toBeGreaterThan(4);
    for (const id of targets) expect(page.split(`id="${id}"`)).toHaveLength(2);
    const word = strFromU8(unzipSync(readFileSync(made("out.docx")))["word/document.xml"]!);
    expect(word).toContain("brackets lifted");
    const csv = parseCsv(readFileSync(made("out.csv"), "utf8"), { separator: "," });
    if (!csv.ok) throw new Error(csv.failure.code);
    expect(csv.value).toHaveLength(1 + 3 * 3);
    expect(readFileSync(made("out.svg"), "utf8")).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  });

  it("shows the redline of a footnote where no other word changed", async () => {
    const noted = (days: number) => {
      const footnotes = [{ mark: "1", text: `It reports every ${days} days.`, at: COUNCIL.length }];
      const points = [point({ id: "1", label: "1.", text: COUNCIL, footnotes })];
      return writeDraftDocx(draft({ language: "en", points }), exportFrame({ title: "Draft" }));
    };
    const files = [work.file("noted.docx", noted(30)), work.file("noted-again.docx", noted(60))];
    expect((await work.here("evolution", ...files)).out).toMatch(/noted-again: 1: reworded, 1 change of substance\n/u);
    await work.here("evolution", ...files, "-o", "noted.html");
    expect(readFileSync(made("noted.html"), "utf8")).toMatch(/every <del>30<\/del> ?<ins>60<\/ins>/u);
  });

  it("needs two drafts", async () => {
    const { code, err } = await work.here("evolution", one);
    expect(code).toBe(2);
    expect(err).toContain("two files or more");
  });
});
