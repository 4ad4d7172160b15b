import { expect, test } from "vitest";
import * as fc from "fast-check";
import { agreements } from "../../../../test/commitments/arbitrary.ts";
import { agreement, type Commitment } from "../../../core/commitments/index.ts";
import { en } from "../../../words/english.ts";
import { commitmentTable } from "./commitment-table.ts";

const named = { t: en, recordedBy: () => "Recorded by the office", notice: "" };

test("no cell of a saved table is written for machines, whatever the commitments say", () => {
  fc.assert(
    fc.property(agreements, (whole) => {
      const { columns, rows } = commitmentTable(
        { id: "t", agreement: whole, confirmed: new Set() },
        whole.commitments,
        named,
      );
      const deadline = columns.findIndex(({ id }) => id === "deadline");
      rows.forEach((row, at) => {
        expect(row.length).toBe(columns.length);
        // What is only in words stands as the text has it, whatever signs those are.
        const { due, vague } = whole.commitments[at]?.window ?? {};
        if (due === undefined) expect(row[deadline]).toBe(vague ?? "");
        else expect(String(row[deadline])).not.toMatch(/[{}[\]]|"anchor"|"at":/u);
        expect(row[deadline] === "").toBe(
          whole.commitments[at]?.window?.due === undefined && (whole.commitments[at]?.window?.vague ?? "") === "",
        );
      });
    }),
    { numRuns: 60 },
  );
});

test("deadline, repetition, what follows a breach and who recorded it are told in words", () => {
  const duty: Commitment = {
    id: "7/1.1",
    modality: "obligation",
    debtor: [],
    creditor: [],
    act: { words: "withdraw" },
    window: { due: { anchor: "trigger", plus: { n: 7, unit: "day" } }, close: "throughDay" },
    repeat: { every: { n: 2, unit: "week" } },
    onViolate: [{ activate: "7/1.2" }],
    anchors: [],
  };
  const whole = agreement({ id: "a", commitments: [duty] });
  const { columns, rows } = commitmentTable(
    { id: "a", agreement: whole, confirmed: new Set(["7/1.1"]) },
    [duty],
    named,
  );
  const cell = (id: string) => rows[0]?.[columns.findIndex((each) => each.id === id)];
  expect(cell("deadline")).toMatch(/7 days after/u);
  expect(cell("repeats")).toMatch(/every 2 weeks/u);
  expect(cell("consequence")).toMatch(/7\/1\.2 takes effect/u);
  expect(cell("recorded")).toBe("Recorded by the office");
});
