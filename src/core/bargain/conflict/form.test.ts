import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyseConflictSteps,
  checkConflict,
  fileOfForm,
  formOfFile,
  formOfParties,
  type ConflictFile,
} from "./index.ts";

function analysed(file: ConflictFile) {
  const model = checkConflict(file);
  if (!model.ok) return model;
  const steps = analyseConflictSteps(model.value);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const models = fc
  .record({
    widths: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 3 }),
    left: fc.integer({ min: 0, max: 3 }),
    order: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
    byStatements: fc.boolean(),
    listed: fc.boolean(),
    oneWay: fc.constantFrom("forward" as const, "backward" as const, null),
  })
  .map(({ widths, left, order, byStatements, listed, oneWay }): ConflictFile => {
    const decisionMakers = widths.map((width, maker) => ({
      id: `M${maker}`,
      options: Array.from({ length: width }, (_, at) => `Take step ${maker}${at}`),
    }));
    const width = widths.reduce((sum, own) => sum + own, 0);
    const all = Array.from({ length: 2 ** width }, (_, at) =>
      at
        .toString(2)
        .padStart(width, "0")
        .split("")
        .toReversed()
        .map((bit) => (bit === "1" ? "Y" : "N"))
        .join(""),
    );
    const states = all.slice(left);
    const ranks = states.map((_, at) => at + 1).toSorted((a, b) => order[a]! - order[b]! || a - b);
    const [first, ...others] = decisionMakers.map(({ id }) => id);
    const [one, two] = [decisionMakers[0]!.options[0]!, decisionMakers[1]!.options[0]!];
    return {
      decisionMakers,
      states,
      ...(oneWay === null ? {} : { irreversible: { [one]: oneWay } }),
      ranking: Object.fromEntries(
        (byStatements ? others : [first!, ...others]).map((id) => [
          id,
          [ranks.slice(0, 2), ...ranks.slice(2).map((n) => [n])],
        ]),
      ),
      ...(byStatements ? { prioritising: { [first!]: [`!(${one} & ${two})`, two] } } : {}),
      ...(listed ? { moves: { [first!]: [[1, 2] as const], [others[0]!]: [[2, 1] as const] } } : {}),
    };
  });

describe("a model written down in a form", () => {
  it("law: says what the file says", () => {
    fc.assert(
      fc.property(models, (file) => {
        const again = fileOfForm(formOfFile(file));
        expect(again.ok && analysed(again.value)).toEqual(analysed(file));
        // A form that was filled in from a file and read back is the same form.
        expect(again.ok && formOfFile(again.value)).toEqual(formOfFile(file));
      }),
      { numRuns: 100 },
    );
  });

  it("leaves out the states that a statement says cannot be", () => {
    const form = formOfParties(["A", "B"]);
    const [a, b] = form.makers;
    const filled = {
      ...form,
      makers: [
        { ...a!, options: "Withdraw\n\n Stay in place \n" },
        { ...b!, options: "Lift the blockade" },
      ],
      states: "Withdraw & Stay in place\n!Withdraw & !Stay in place",
    };
    const file = fileOfForm(filled);
    expect(file.ok && file.value.states).toEqual(["YNN", "NYN", "YNY", "NYY"]);
    expect(fileOfForm({ ...filled, states: "Withdraw and more" })).toMatchObject({
      ok: false,
      failure: { code: "bad-statement.token" },
    });
  });

  it("says where there are too many options to lay out all states, and that nothing is ranked", () => {
    const form = formOfParties(["A"]);
    const many = Array.from({ length: 13 }, (_, at) => `step ${at}`).join("\n");
    expect(fileOfForm({ ...form, makers: [{ ...form.makers[0]!, options: many }] })).toMatchObject({
      failure: { code: "too-many-options", facts: { count: 13 } },
    });
    const empty = fileOfForm(form);
    expect(empty.ok && checkConflict(empty.value).ok).toBe(true);
  });
});
