import { publicCode } from "../core/common/said.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOfState } from "../core/record/entries-of-state.ts";
import { positionPart } from "../core/record/position-part.ts";
import { UTTERANCES, type Issue, type Position } from "../core/evidence/positions/index.ts";
import type { LiveEntry } from "../core/record/part.ts";
import { example } from "../../test/examples/load.ts";
import { assessment } from "../core/things/assessment.ts";
import { position as positionThing } from "../core/things/position.ts";
import { readAssessmentsCsv, readPositionsCsv } from "./positions-folder.ts";
import { writeTable } from "./things/table.ts";
import { processFolderFiles, readProcessFolder } from "./process-folder.ts";
import { Problems } from "./process/problems.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);
const issues: readonly Issue[] = [
  {
    id: "cap",
    title: "Cap",
    family: "f",
    topics: [],
    options: [
      { id: "a", title: "A" },
      { id: "b", title: "B" },
    ],
  },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => {
  const problems = new Problems();
  const positions = readPositionsCsv(typeof text === "string" ? bytes(text) : text, "positions.csv", issues, problems);
  const result = problems.result(positions);
  return { positions, failure: result.ok ? null : result.failure };
};

const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).map((text) => text.trim() || "x"),
  fc.constantFrom('Says "no", and; more', "Не більше 600 000", "لا يتجاوز", "two\nlines"),
);
const position: fc.Arbitrary<Position> = fc
  .record({
    stance: words,
    stated: fc.boolean(),
    utterance: fc.constantFrom(...UTTERANCES),
    note: fc.option(words, { nil: undefined }),
  })
  .map(({ stance, stated, utterance, note }) => ({
    id: "",
    issue: "cap",
    party: "UA",
    on: "2025-11-20",
    stance,
    option: stated ? "a" : null,
    ...(stated ? { words: stance } : {}),
    utterance,
    confidence: "found",
    sources: ["s1", "s2"],
    ...(note === undefined ? {} : { note }),
  }));

describe("positions.csv", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 6 }), (list) => {
        const numbered = list.map((each, at) => ({ ...each, id: `p${at}` }));
        const { positions, failure } = read(writeTable(positionThing, numbered));
        expect(failure).toBeNull();
        expect(positions).toEqual(numbered);
      }),
      { numRuns: runs },
    );
  });

  test("takes other separators, encodings, names of columns and dates in five styles", () => {
    const text =
      "ID;Issue;Party;On;Stance;Option;Words;Sources\np1;cap;UA;20.11.2025;Не більше;;;s1\np2;cap;UA;20 November 2025;A b;a;A b;s1\np3;cap;UA;November 20, 2025;x;;;\np4;cap;UA;2025-11;x;;;\np5;cap;UA;20/11/2025;x;;;\n";
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    Array.from(text).forEach((char, at) => {
      const code = char.charCodeAt(0);
      utf16.set([code & 255, code >> 8], 2 + at * 2);
    });
    const { positions, failure } = read(utf16);
    expect(failure).toBeNull();
    expect(positions.map(({ on }) => on)).toEqual(["2025-11-20", "2025-11-20", "2025-11-20", "2025-11", "2025-11-20"]);
    expect(positions[0]?.stance).toBe("Не більше");
  });

  test.each([
    ["no words", "p1,cap,UA,2025-01-01,a,,At most.", "option-without-words", "line 2, column words"],
    [
      "words that do not stand there",
      "p1,cap,UA,2025-01-01,a,never,At most.",
      "option-without-words",
      "line 2, column words",
    ],
    ["an unknown option", "p1,cap,UA,2025-01-01,z,At,At most.", "unknown-option", "line 2, column option"],
    ["an unknown issue", "p1,hat,UA,2025-01-01,,,At most.", "unknown-issue", "line 2, column issue"],
    ["no date", "p1,cap,UA,soon,,,At most.", "wrong-date", "line 2, column on"],
    ["a date that may be two", "p1,cap,UA,03/04/2025,,,At most.", "unclear-date", "line 2, column on"],
    ["too many cells", "p1,cap,UA,2025-01-01,,,a,b", "too-many-cells", "line 2"],
    ["nothing said", "p1,cap,UA,2025-01-01,,,", "missing-field", "line 2, column stance"],
  ])("refuses %s with row and column", (_what, row, code, place) => {
    const { failure } = read(`id,issue,party,on,option,words,stance\n${row}\n`);
    expect(failure).toMatchObject({ place, file: "positions.csv" });
    expect(publicCode(failure?.code ?? "")).toBe(code);
  });

  test("refuses an option beside an absence", () => {
    const { failure } = read("id,issue,party,option,words,stance,absence\np1,cap,UA,a,x,x,silent\n");
    expect(failure?.code).toBe("option-and-absence");
  });
});

describe.each(["ukraine", "lake-irrin"])("the example %s", (name) => {
  test("is read back from its own files, and from its own entries", async () => {
    const state = await example(name);
    const again = await readProcessFolder(processFolderFiles(state), name);
    if (!again.ok) throw new Error(again.failure.code);
    expect(again.value.positions).toEqual(state.positions);
    expect(again.value.assessments).toEqual(state.assessments);

    const entries = entriesOfState(state, () => "0".repeat(32));
    if (!entries.ok) throw new Error(entries.failure.code);
    const fold = positionPart.start({ asOf: null } as never);
    entries.value.forEach((entry, order) => {
      if (!positionPart.kinds.some(({ name: kind }) => kind === entry.kind)) return;
      fold.takes.get(entry.kind)?.({
        entry: { ...entry, room: "public", seq: order + 1 },
        body: entry.body,
        on: entry.on,
        order,
      } as unknown as LiveEntry);
    });
    const folded = fold.state();
    expect(folded.positions?.issues).toEqual(state.positions?.issues);
    expect([...(folded.positions?.positions ?? [])].sort(byId)).toEqual(
      [...(state.positions?.positions ?? [])].sort(byId),
    );
    expect([...(folded.assessments ?? [])].sort(byId)).toEqual([...(state.assessments ?? [])].sort(byId));
  });

  test("shows on an earlier day nothing that was said later, though one entry holds it all", async () => {
    const state = await example(name);
    const [first = "2000-01-01", last = "2100-01-01"] = [
      state.drafts[0]?.draft.date,
      state.drafts.at(-1)?.draft.date,
    ].map((day) => day ?? undefined);
    const entries = entriesOfState(state, () => "0".repeat(32));
    if (!entries.ok) throw new Error(entries.failure.code);
    for (const asOf of [first, last]) {
      const fold = positionPart.start({ asOf } as never);
      entries.value.forEach((entry, order) => {
        if (entry.kind === "position-frame")
          fold.takes.get(entry.kind)?.({
            entry: { ...entry, room: "public", seq: 1 },
            body: entry.body,
            on: entry.on,
            order,
          } as unknown as LiveEntry);
      });
      const { stakes = [], consents = [], risks = [], delegates = [] } = fold.state().positions ?? {};
      const said = [
        ...stakes.flatMap(({ interests, redLines = [] }) => [...interests, ...redLines]),
        ...consents,
        ...risks,
      ];
      for (const day of [...said.map(({ on }) => on ?? ""), ...delegates.map(({ from }) => from ?? "")])
        expect(day <= asOf, day).toBe(true);
    }
  });

  test("names an option only where words state it, and marks what was not read", async () => {
    const { positions } = await example(name);
    for (const each of positions?.positions ?? []) {
      if (each.option !== null) expect(each.quote ?? each.stance, each.id).toContain(each.words ?? "\u0000");
      if (each.sources.includes("memory") || each.sources.length === 0)
        expect(each.confidence, each.id).not.toBe("found");
      expect(each.sources, each.id).not.toContain("article");
    }
  });
});

test("assessments are read back, and need an assessor and a reason", () => {
  const text =
    "id,draft,point,criterion,assessor,on,bears,benefits,judgement,of,reason,sources,confidence\nA,d,1,security,Dr A,2031-01-01,KE;SO,,weakens,,Because.,s,found\n";
  const problems = new Problems();
  const list = readAssessmentsCsv(bytes(text), "assessments.csv", problems);
  expect(problems.empty).toBe(true);
  expect(writeTable(assessment, list)).toBe(text);
  const wrong = new Problems();
  readAssessmentsCsv(bytes(text.replace("Dr A", "")), "assessments.csv", wrong);
  expect(wrong.empty).toBe(false);
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
