import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSUMED_RULES, deadlockTest, withAssumedRule } from "./deadlock.ts";
import { decide, type Choice } from "./engine/votes.ts";
import { fundSheets, FUND_QUESTIONS } from "./funds.ts";
import { agreement, type Body, type Commitment } from "./model.ts";
import { monitoringDesign } from "./monitoring/designs.ts";
import { wordedStakes } from "./scenarios/incentives.ts";
import { draft, point } from "../text/draft.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 100);
const bodies = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 }),
    rule: fc.constantFrom(...ASSUMED_RULES),
  })
  .map(({ weights, rule }): Body => {
    const members = weights.map((weight, at) => ({ party: `m${at}`, weight }));
    return withAssumedRule({ id: "b", name: "Body", kind: "body", signs: false, members }, rule);
  });

describe("who can stop a decision", () => {
  test("the fewest who can are found: so many do, and no fewer of any choice", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const test = deadlockTest(body);
        const ids = body.members.map(({ party }) => party);
        const stops = (against: readonly string[]) => {
          const ballots = new Map<string, Choice>(ids.map((id) => [id, against.includes(id) ? "against" : "for"]));
          return decide(body, ballots, true) !== "carried";
        };
        const sets = Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_id, at) => (mask >> at) & 1));
        const fewest = Math.min(...sets.filter(stops).map(({ length }) => length));
        expect(test?.fewest).toBe(fewest);
        expect(test?.blockers).toEqual(ids.filter((id) => stops([id])));
      }),
      { numRuns: runs },
    );
  });

  test("nothing is said of a body without members or without a rule; a stated rule is not assumed over", () => {
    const body: Body = { id: "b", name: "Body", kind: "body", signs: false, members: [{ party: "a", weight: 1 }] };
    expect(deadlockTest(body)).toBeNull();
    expect(deadlockTest(withAssumedRule({ ...body, members: [] }, "consensus"))).toBeNull();
    const rule = { threshold: [1, 3], base: "cast", tie: "fails" } as const;
    expect(withAssumedRule({ ...body, rule }, "consensus").rule).toBe(rule);
  });
});

const duty = (fields: Partial<Commitment> & { readonly id: string }): Commitment => ({
  modality: "obligation",
  debtor: ["A"],
  creditor: ["B"],
  act: { words: "do it" },
  anchors: [],
  ...fields,
});
const state = (id: string, name: string) => ({ id, name, kind: "state" as const, signs: true });

test("a worded consequence falls on the party whose act sets it off, else on the debtor, else on whoever breaks it", () => {
  const text = agreement({
    id: "x",
    parties: [state("A", "Northland"), state("B", "Southland")],
    commitments: [
      duty({ id: "1", debtor: ["B"], trigger: { words: "Northland attacks Southland" }, consequence: "sanctions" }),
      duty({ id: "2", debtor: ["B"], consequence: "fine" }),
      duty({ id: "3", trigger: { words: "a violation is found" }, consequence: "measures" }),
    ],
  });
  const loses = wordedStakes(text).map(({ party, loses: list }) => [party, list.map(({ id }) => id)]);
  expect(loses).toEqual([
    ["A", ["1"]],
    ["B", ["2"]],
    [null, ["3"]],
  ]);
});

test("a fund's sheet lists exactly the questions without an answer as missing", () => {
  const text = agreement({
    id: "x",
    parties: [state("A", "Northland"), { id: "f", name: "Lake Fund", kind: "body", signs: false, members: [] }],
    commitments: [
      duty({
        id: "1",
        act: { words: "invest in east-led works" },
        money: [{ minor: "100", currency: "USD", origin: "fees" }],
      }),
    ],
  });
  const sheets = fundSheets(text);
  expect(sheets.map(({ title }) => title)).toEqual(["Lake Fund", "invest in east-led works"]);
  for (const { answers, missing } of sheets)
    expect(missing).toEqual(FUND_QUESTIONS.filter((question) => answers[question].length === 0));
  expect(sheets[1]?.answers.contributors).toEqual(["Northland", "fees"]);
  expect(sheets[1]?.answers.governance).toEqual(["east-led"]);
});

test("a monitoring design quotes sentences of the draft, and says nothing of a draft that nobody read", () => {
  const words = "Observers watch the line with drones. Violations are reported each week. The capital stays.";
  const points = [point({ id: "1", text: words })];
  const design = monitoringDesign(draft({ points }));
  for (const answers of Object.values(design ?? {}))
    for (const { sentence, from, to } of answers) {
      expect(words).toContain(sentence);
      expect(sentence.slice(from, to)).not.toBe("");
    }
  expect(design?.means.map(({ sentence }) => sentence)).toEqual(["Observers watch the line with drones."]);
  expect(design?.consequence).toEqual([]);
  expect(monitoringDesign(draft({ points: [] }))).toBeNull();
  expect(monitoringDesign(draft({ points, language: "uk" }))).toBeNull();
});
