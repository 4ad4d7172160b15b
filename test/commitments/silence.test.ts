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
