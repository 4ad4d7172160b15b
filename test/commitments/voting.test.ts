import { describe, expect, test } from "vitest";
import { agreement, runAgreement, type Body } from "../../src/core/commitments/index.ts";
import { blockers, decide } from "../../src/core/commitments/engine/votes.ts";
import { day, dayOf, event } from "./days.ts";

const lapse = (to: string) => ({ after: { n: 10, unit: "day" as const }, to });
const move = (type: string, to: string) => ({ on: { type }, to });

/** A motion whose stages each lapse after ten units of time, as in the published narratives. */
const motion = agreement({
  id: "motion",
  procedures: [
    {
      id: "motion",
      initial: "null",
      stages: [
        { stage: "null", moves: [move("propose", "proposed")] },
        { stage: "proposed", moves: [move("second", "voting")], lapse: lapse("null") },
        { stage: "voting", moves: [move("close", "voted")], lapse: lapse("voted") },
        { stage: "voted", moves: [move("declare", "null")], lapse: lapse("null") },
      ],
    },
  ],
});

/** Stages as published: an event at t counts from t + 1. */
function stages(events: readonly (readonly [string, number])[], until: number): readonly string[] {
  const { explanations } = runAgreement(
    motion,
    events.map(([type, n]) => event(type, n)),
    { asOf: day(until), explain: ["motion"] },
  );
  return explanations.map((each) => `${each.to} ${(dayOf(each.at) ?? 0) + 1}`);
}

describe("motions with deadlines, published narratives", () => {
  test("N1", () => {
    const told = stages(
      [
        ["propose", 1],
        ["second", 5],
        ["close", 8],
        ["declare", 9],
        ["propose", 15],
        ["second", 20],
      ],
      24,
    );
    expect(told).toEqual(["proposed 2", "voting 6", "voted 9", "null 10", "proposed 16", "voting 21"]);
  });
  test("N2", () => {
    const told = stages(
      [
        ["propose", 1],
        ["second", 3],
        ["close", 8],
        ["declare", 10],
        ["propose", 15],
        ["second", 20],
      ],
      24,
    );
    expect(told).toEqual(["proposed 2", "voting 4", "voted 9", "null 11", "proposed 16", "voting 21"]);
  });
  test("N3 and N4: proposing again extends nothing, and seconding comes too late", () => {
    expect(
      stages(
        [
          ["propose", 5],
          ["propose", 9],
          ["second", 18],
        ],
        24,
      ),
    ).toEqual(["proposed 6", "null 16"]);
  });
  test("N5: what was closed and not declared lapses", () => {
    expect(
      stages(
        [
          ["propose", 1],
          ["second", 5],
          ["close", 12],
          ["declare", 15],
        ],
        24,
      ),
    ).toEqual(["proposed 2", "voting 6", "voted 13", "null 16"]);
  });
  test("N6: a ballot that nobody closes lapses into its result", () => {
    expect(
      stages(
        [
          ["propose", 1],
          ["second", 5],
        ],
        16,
      ),
    ).toEqual(["proposed 2", "voting 6", "voted 16"]);
  });
});

const states = Array.from({ length: 15 }, (_, at) => `S${at + 1}`);
const council: Body = {
  id: "UNSC",
  name: "Security Council",
  kind: "body",
  signs: false,
  members: states.map((party, at) => ({ party, weight: 1, ...(at < 5 ? { veto: true as const } : {}) })),
  rule: { threshold: [9, 15], base: "members", tie: "fails" },
};

describe("votes", () => {
  const ballots = (yes: number, no: number, abstain: number) =>
    new Map(
      [...states]
        .reverse()
        .slice(0, yes + no + abstain)
        .map((id, at) => [
          id,
          at < yes ? ("for" as const) : at < yes + no ? ("against" as const) : ("abstain" as const),
        ]),
    );
  test("four for, nine against, two abstentions: failed, as on 19 and 26 September 2025", () => {
    expect(decide(council, ballots(4, 9, 2), true)).toBe("failed");
  });
  test("nine for and no veto carry, whoever abstains", () => {
    expect(decide(council, ballots(10, 0, 5), false)).toBe("carried");
  });
  test("each permanent member can block, none of the others", () => {
    expect(blockers(council)).toEqual(states.slice(0, 5));
  });
  test("under consensus everybody can block", () => {
    const osce: Body = { ...council, rule: { threshold: [1, 1], base: "cast", consensus: true, tie: "fails" } };
    expect(blockers(osce)).toHaveLength(15);
  });
});
