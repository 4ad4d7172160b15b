import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { AlignmentCorrection } from "../../src/core/text/alignment.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { Composite, PartyDraft } from "../../src/core/text/composite.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { reading } from "../../src/core/text/reading.ts";
import { checkBody } from "../../src/core/record/check.ts";
import { kinds } from "../../src/core/record/parts.ts";
import { foundation } from "../../src/core/record/writing.ts";
import { fold } from "../../src/core/record/fold.ts";
import { writeProcess } from "../../src/formats/process-record.ts";
import { readDraft } from "../../src/formats/read.ts";
import { compositionOf } from "../../src/views/pages/texts/composite/composition-of.ts";
import { usualDrafts } from "../../src/views/pages/texts/composite/composite-place.ts";
import { opened } from "../support/history.ts";
import { parley } from "./in-process.ts";

const work = mkdtempSync(join(tmpdir(), "parley-compile-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Worded apart: nothing pairs these points but a person. */
const texts = {
  KE: [
    "Heavy weapons are kept in depots under the seal of the Observer Mission.",
    "Fishing boats of either side may cross the middle of the lake by day.",
  ],
  SO: [
    "Tanks and howitzers stay behind locks that only foreign inspectors hold the keys of.",
    "Nobody hinders anglers in daylight, whichever shore they set out from.",
  ],
};
const tabled = (party: keyof typeof texts) =>
  draft({
    title: `Text of ${party}`,
    language: "en",
    tabledBy: [party],
    date: "2031-03-05",
    points: texts[party].map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text })),
  });

/** A process folder with two drafts and these pairings on record. */
function folder(name: string, corrections: readonly AlignmentCorrection[]): string {
  const history = opened();
  for (const party of ["KE", "SO"] as const)
    history.write("draft", { id: `${party.toLowerCase()}-text`, party, draft: tabled(party) }, { party });
  if (corrections.length > 0) history.write("alignment", { from: "so-text", to: "ke-text", corrections });
  for (const [path, bytes] of writeProcess(history.entries, [])) {
    mkdirSync(dirname(join(work, name, path)), { recursive: true });
    writeFileSync(join(work, name, path), bytes);
  }
  // What the workbench asks of its worker for the same process.
  const state = fold(foundation("table", history.entries));
  const { drafts, ...options } = compositionOf(state, usualDrafts(state));
  writeFileSync(join(work, `${name}.page.json`), JSON.stringify(compile(drafts, options).composite));
  return join(work, name);
}

function file(name: string, content: unknown): string {
  writeFileSync(join(work, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(work, name);
}
const ke = file("north.json", tabled("KE"));
const so = file("south.json", tabled("SO"));

/** The pairs of points of KE and SO that stand together. */
function pairs(composite: Composite): readonly string[] {
  const points = (party: string) => composite.drafts.find((one) => one.party === party)?.points ?? [];
  return points("KE").flatMap(({ id, pieces }) =>
    points("SO").flatMap((other) =>
      other.pieces.some((piece) => pieces.includes(piece)) ? [`${id}=${other.id}`] : [],
    ),
  );
}

const compiled = async (...words: string[]): Promise<Composite> => {
  const outcome = await parley("compile", ...words, "--json");
  expect([outcome.code, outcome.err]).toEqual([0, expect.any(String)]);
  return JSON.parse(outcome.out) as Composite;
};
const swap = [
  { from: ["1"], to: ["2"] },
  { from: ["2"], to: ["1"] },
];

describe("corrected pairings on the command line", () => {
  it("of a process folder are followed, in every format, as the page follows them", async () => {
    for (const [name, corrections, expected] of [
      ["plain", [], []],
      [
        "joined",
        [
          { from: ["1"], to: ["1"] },
          { from: ["2"], to: ["2"] },
        ],
        ["1=1", "2=2"],
      ],
      ["crossed", swap, ["1=2", "2=1"]],
      ["parted", [...swap, { from: ["1"], to: [] }], ["1=2"]],
    ] as const) {
      const process = folder(name, corrections);
      const page = JSON.parse(readFileSync(join(work, `${name}.page.json`), "utf8")) as Composite;
      expect(pairs(page)).toEqual(expected);
      expect(await compiled("--process", process)).toEqual(page);
      for (const format of ["docx", "html", "json"]) {
        const path = join(work, `${name}.${format}`);
        expect((await parley("compile", "--process", process, "-o", path)).code).toBe(0);
        const read = await readDraft(new Uint8Array(readFileSync(path)), path);
        expect(read.ok && read.value.composite).toEqual(page);
      }
      // The same drafts as files, under whatever names: the pairings are found by what the drafts say.
      const named = await compiled(`KE=${ke}`, `SO=${so}`, "--process", process);
      expect(pairs(named)).toEqual(expected);
      for (const party of ["KE", "SO"] as const)
        expect(reading(named, party)).toEqual({ ok: true, value: tabled(party) });
    }
  });

  it("of a file are followed, over those on record, stated by party or by draft, or plainly of two drafts", async () => {
    const process = folder("joined-before", [
      { from: ["1"], to: ["1"] },
      { from: ["2"], to: ["2"] },
    ]);
    const byParty = file("by-party.json", [{ from: "KE", to: "SO", corrections: swap }]);
    const byDraft = file("by-draft.json", [{ from: "ke-text", to: "so-text", corrections: [{ from: ["1"], to: [] }] }]);
    const plain = file("plain.json", swap);
    expect(pairs(await compiled("--process", process, "--corrections", byParty))).toEqual(["1=2", "2=1"]);
    expect(pairs(await compiled("--process", process, "--corrections", byDraft))).toEqual(["2=2"]);
    expect(pairs(await compiled(`KE=${ke}`, `SO=${so}`, "--corrections", byParty))).toEqual(["1=2", "2=1"]);
    expect(pairs(await compiled(`KE=${ke}`, `SO=${so}`, "--corrections", plain))).toEqual(["1=2", "2=1"]);
    const md = await parley("compile", `KE=${ke}`, `SO=${so}`, "--corrections", plain);
    expect(md.out).not.toContain("not addressed");
  });

  it("are refused plainly where they name no draft, no list or nothing to compile", async () => {
    const third = file("third.json", draft({ points: [point({ id: "1", text: "One." })] }));
    const words = [`KE=${ke}`, `SO=${so}`, "--corrections"];
    const refused = async (code: number, ...all: string[]): Promise<string> => {
      const outcome = await parley("compile", ...all);
      expect(outcome).toMatchObject({ code, out: "" });
      return outcome.err;
    };
    expect(await refused(1, ...words, file("a.json", [{ from: "XX", to: "SO", corrections: [] }]))).toMatch(
      /entry 1.*"XX"/,
    );
    expect(await refused(1, ...words, file("b.json", [{ from: "KE", to: "SO", corrections: 7 }]))).toMatch(/a list/);
    expect(await refused(1, ...words, file("c.json", "{"))).toMatch(/not JSON/);
    expect(
      await refused(1, ...words, file("d.json", [{ from: "KE", to: "SO", corrections: [{ from: 1, to: [] }] }])),
    ).toMatch(/lists of point ids/);
    expect(await refused(1, `T=${third}`, ...words, file("e.json", swap))).toMatch(/of 3 drafts/);
    expect(await refused(2)).toMatch(/--process/);
    const missing = await parley("compile", ...words, file("f.json", [{ from: ["9"], to: ["1"] }]));
    expect(missing).toMatchObject({ code: 0, err: expect.stringMatching(/names 9/) as string });
  });

  it("say of a file that is not the process's own draft that its pairings are not used", async () => {
    const process = folder("other-words", swap);
    const other = file("other.json", { ...tabled("KE"), points: [point({ id: "1", text: "Other words." })] });
    const outcome = await parley("compile", `KE=${other}`, `SO=${so}`, "--process", process, "--json");
    expect(outcome).toMatchObject({ code: 0, err: expect.stringMatching(/other\.json is no draft/) as string });
    expect(pairs(JSON.parse(outcome.out) as Composite)).toEqual([]);
  });
});

describe("what is not sure", () => {
  const recovery = (party: string, heading: string, text: string): PartyDraft => {
    const vessels = "Commercial vessels may navigate the whole of the Lake without hindrance.";
    const points = [
      point({ id: "1", label: "1.", heading, text }),
      point({ id: "2", label: "2.", heading: "Navigation", text: vessels }),
    ];
    return { party, draft: draft({ language: "en", points }) };
  };

  it("is told on the command line and in every file", async () => {
    const drafts = [
      recovery("KE", "Recovery", "Several funds serve economic recovery and the rebuilding of damaged harbours."),
      recovery(
        "SO",
        "Reconstruction",
        "The harbours are fully rebuilt and damage is compensated, also through frozen assets.",
      ),
    ];
    const words = drafts.map(({ party, draft: one }) => `${party}=${file(`${party}-g.json`, one)}`);
    const outcome = await parley("compile", ...words);
    expect(outcome.err).toMatch(/1 pairing is unsure/);
    expect(outcome.out).toMatch(/\{perhaps the same as 2\.: KE, SO, \d+ %\}/);
    expect(outcome.out).toMatch(/\{perhaps the same as 1\.: SO, KE, \d+ %\}/);
    for (const format of ["docx", "html", "json", "md"]) {
      const path = join(work, `unsure.${format}`);
      expect((await parley("compile", ...words, "-o", path)).code).toBe(0);
      const read = await readDraft(new Uint8Array(readFileSync(path)), path);
      expect(read.ok && read.value.composite?.unsure).toMatchObject([{ party: "KE", otherParty: "SO" }]);
      // It can be put on record as it is.
      const composite = read.ok ? (read.value.composite ?? null) : null;
      const body = { id: "c", title: "Composite", drafts: ["ke-text", "so-text"], composite };
      expect(checkBody(kinds, "composite", 1, JSON.parse(JSON.stringify(body)))).toEqual([]);
    }
    expect(readFileSync(join(work, "unsure.html"), "utf8")).toMatch(/Unsure: KE here and SO at 2 are perhaps the same/);
  });
});
