import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeAgreementJson, writeEventLines } from "../../src/formats/commitments-json.ts";
import { writeAgreementText } from "../../src/formats/commitments-text.ts";
import { scratch } from "../cli/run.ts";
import { branches, day140 } from "./day140.ts";
import { day } from "./days.ts";

const work = scratch();
afterAll(() => work.remove());
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
const treaty = work.file("day140.json", writeAgreementJson(day140));
const text = work.file("day140.txt", writeAgreementText(day140));
const events = work.file("a.jsonl", `# branch A\n${writeEventLines(branches.A)}`);

describe("parley run", () => {
  test("tells where each commitment stands, from JSON and from the readable text alike", () => {
    const fromJson = work.parley("run", treaty, events, "--as-of", day(201), "--json");
    expect(fromJson.code).toBe(0);
    const answer = json(fromJson.out);
    expect(answer["commitments"]).toContainEqual(
      expect.objectContaining({
        id: "oTranche3",
        status: "inEffect",
        due: `${day(209)}T00:00:00Z`,
        since: `${day(200)}T00:00:00Z`,
      }),
    );
    expect(answer["next"]).toBe(`${day(209)}T00:00:00Z`);
    expect(json(work.parley("run", text, events, "--as-of", day(201), "--json").out)).toEqual(answer);
  });
  test("answers as known on a day, and explains", () => {
    const then = work.parley(
      "run",
      treaty,
      events,
      "--as-of",
      day(260),
      "--known-at",
      day(141),
      "--explain",
      "oCertify",
    );
    expect(then.out).toContain("oCertify: violated");
    expect(then.out).toContain("its time ran out");
  });
  test("wrong usage is 2, a wrong file is 1 with its place", () => {
    expect(work.parley("run", treaty).code).toBe(2);
    expect(work.parley("run", treaty, events, "--as-of", "2001-02-31").code).toBe(2);
    const broken = work.file("broken.jsonl", '{"id":"x","type":"y","on":"2001-01-01"}\n{"id":1}\n');
    const outcome = work.parley("run", treaty, broken);
    expect([outcome.code, outcome.err.includes("line 2")]).toEqual([1, true]);
  });
});

describe("parley check", () => {
  const draft = work.file(
    "plan.md",
    readFileSync(join(import.meta.dirname, "../../examples/ukraine/drafts/us-28.md"), "utf8"),
  );
  test("finds the gaps of a draft and exits with 1", () => {
    const outcome = work.parley("check", draft, "--json");
    expect(outcome.code).toBe(1);
    const { findings } = json(outcome.out) as {
      findings: readonly { code: string; place: string; message: string; severity: string }[];
    };
    expect(findings.find((each) => each.code === "deadline-without-start")).toMatchObject({
      place: "25",
      severity: "error",
    });
  });
  test("writes the table for Word", () => {
    work.parley("check", draft, "-o", "table.docx", "--us", "UA");
    const xml = strFromU8(
      unzipSync(readFileSync(join(work.folder, "table.docx")))["word/document.xml"] ?? new Uint8Array(),
    );
    for (const head of ["Clause", "Ours", "Theirs", "Effect", "Duty on us", "Proposed reply", "Fallback"])
      expect(xml).toContain(head);
    expect(xml).toContain("has no stated start");
  });
});

describe("parley duties", () => {
  const draft = work.file(
    "truce.md",
    "# Truce\n\n1. Norland shall open the road within ten days of signature.\n\n2. Nothing in this text shall prevent trade.\n",
  );
  test("prints who is named, what is owed with its words, and what was left", () => {
    const outcome = work.parley("duties", draft, "--json");
    expect(outcome.code).toBe(0);
    expect(json(outcome.out)).toMatchObject({
      cast: [{ name: "Norland", signs: expect.any(Boolean), anchors: [{ quote: "Norland" }] }],
      agreement: {
        commitments: [{ debtor: ["norland"], anchors: [{ quote: expect.stringContaining("shall open the road") }] }],
      },
      uncovered: [{ point: "2", normative: true }],
    });
    const told = work.parley("duties", draft);
    expect(told.out).toContain("Norland");
    expect(told.out).toContain("shall prevent trade");
  });
  test("says what was not looked at, in a language that is read in part or not at all", () => {
    const arabic = work.file(
      "hudna.txt",
      "هدنة\n\n1. يلتزم الطرفان بفتح الطريق خلال عشرة أيام من التوقيع.\n\n2. يحظر على الطرفين زرع الألغام في الوادي.\n",
    );
    const none = work.parley("duties", arabic);
    expect(none.out).toMatch(/not read in this language \(Arabic\)\. \d+ sentences were not looked at/u);
    expect(none.out).not.toContain("No duty was read");
    expect(json(work.parley("duties", arabic, "--json").out)).toMatchObject({
      cast: [],
      agreement: { commitments: [] },
    });
    const french = work.file(
      "treve.txt",
      "Trêve\n\nArticle 1\nLe Front remettra les armes au Gouvernement dans les dix jours.\n\nArticle 2\nLa présente trêve court pour toute la vallée et pour ses habitants.\n",
    );
    const part = work.parley("duties", french);
    expect(part.out).toContain("only common styles of duties are read");
    expect(part.out).toContain("court pour toute la vallée");
  });
  test("a cast that was printed, changed and given back is used", () => {
    const { cast } = json(work.parley("duties", draft, "--json").out) as { cast: readonly object[] };
    const changed = work.file("cast.json", JSON.stringify(cast.map((each) => ({ ...each, id: "N" }))));
    const again = json(work.parley("duties", draft, "--cast", changed, "--json").out);
    expect(again).toMatchObject({ cast: [{ id: "N" }], agreement: { commitments: [{ debtor: ["N"] }] } });
    const wrong = work.parley("duties", draft, "--cast", work.file("wrong.json", '{"cast": 3}'));
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain("A cast is a list");
  });
});

describe("parley simulate", () => {
  const scenarios = work.file(
    "scenarios.json",
    JSON.stringify({
      branches: Object.entries(branches).map(([name, list]) => ({ name, events: list })),
      uncertain: [
        { id: "s", type: "signature", delay: { days: 0 } },
        { id: "e", type: "elections", probability: 0.5, delay: { from: 0, to: 90 } },
      ],
      start: day(0),
      horizonDays: 200,
    }),
  );
  test("branches side by side, chances equal for equal seeds, ways", () => {
    const words = [
      "simulate",
      treaty,
      scenarios,
      "--as-of",
      day(260),
      "--runs",
      "300",
      "--how",
      "oReimpose=fulfilled",
      "--json",
    ];
    const outcome = work.parley(...words);
    expect(outcome.code).toBe(0);
    const answer = json(outcome.out) as {
      differs: readonly string[];
      chances: { commitments: readonly { id: string; runs: Record<string, number> }[] };
      how: readonly unknown[];
    };
    expect(answer.differs).toContain("oTranche3");
    expect(answer.differs).not.toContain("oElections");
    const elections = answer.chances.commitments.find((each) => each.id === "oElections")?.runs ?? {};
    expect((elections["fulfilled"] ?? 0) + (elections["violated"] ?? 0)).toBe(300);
    expect(work.parley(...words).out).toBe(outcome.out);
    expect(work.parley("simulate", treaty).code).toBe(2);
  });
});
