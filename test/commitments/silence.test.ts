import { describe, expect, test } from "vitest";
import {
  agreement,
  compileAgreement,
  runProgram,
  silencesAt,
  type AgreementEvent,
} from "../../src/core/commitments/index.ts";
import { commitment, day, event, happened } from "./days.ts";

const every = { every: { n: 3, unit: "month" } } as const;
const model = agreement({
  id: "registers",
  inForce: { at: day(0) },
  commitments: [
    commitment("formal", "obligation", happened("register-published"), { repeat: every }),
    commitment("in-words", "obligation", undefined, { repeat: every }),
    commitment("once", "obligation", happened("map-handed-over")),
    commitment("forbidden", "prohibition", happened("raid"), { repeat: every }),
  ],
});
const silent = (asOf: number, events: readonly AgreementEvent[] = [], touched: readonly number[] = []) => {
  const program = compileAgreement(model);
  const { answer } = runProgram(program, events, { asOf: day(asOf) });
  const incidents = touched.map((n) => ({ on: day(n), commitments: ["in-words"] }));
  return silencesAt(program, answer.commitments, events, incidents, day(asOf)).map(({ id }) => id);
};

describe("duties to be performed again and again", () => {
  test("are silent once a whole period has passed without any report of them", () => {
    expect(silent(80)).toEqual([]);
    expect(silent(95)).toEqual(["formal", "in-words"]);
  });
  test("are heard of by an event of their act, or by a report that names them, even a weak one", () => {
    expect(silent(95, [event("register-published", 60, { grade: "alleged" })])).toEqual(["in-words"]);
    expect(silent(95, [], [60])).toEqual(["formal"]);
    expect(silent(160, [], [60])).toEqual(["formal", "in-words"]);
    // What is reported of a later day is not heard yet.
    expect(silent(95, [], [100])).toEqual(["formal", "in-words"]);
  });
});

describe("when something was heard last", () => {
  const watched = agreement({
    id: "watched",
    inForce: { at: day(0) },
    parties: [{ id: "mission", name: "Verification Mission", kind: "body", signs: false }],
    commitments: [
      commitment("stay-out", "prohibition", happened("entered"), {
        monitor: { body: "mission", reportEvery: { n: 1, unit: "month" } },
      }),
      commitment("formal", "obligation", happened("register-published"), { repeat: every }),
    ],
  });
  const heard = (events: readonly AgreementEvent[], incidents: Parameters<typeof silencesAt>[3] = []) => {
    const program = compileAgreement(watched);
    const { answer } = runProgram(program, events, { asOf: day(200) });
    return silencesAt(program, answer.commitments, events, incidents, day(200)).map((each) => each.heard?.slice(0, 10));
  };
  test("is said by reports alone: that a duty began is no report", () => {
    expect(heard([])).toEqual([undefined, undefined]);
    expect(heard([event("signature", 3)])).toEqual([undefined, undefined]);
    const reports = [event("report", 20, { actor: "mission" }), event("register-published", 30, { grade: "alleged" })];
    expect(heard(reports)).toEqual([day(20), day(30)]);
    expect(heard([], [{ on: day(40), commitments: [], reporter: "verification mission" }])).toEqual([
      day(40),
      undefined,
    ]);
  });
});
