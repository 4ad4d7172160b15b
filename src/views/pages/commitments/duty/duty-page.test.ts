import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../../test/support/pages.ts";
import { agreement, type Commitment } from "../../../../core/commitments/index.ts";
import { typedInMemory } from "../../../typed.ts";
import { dutiesPlans } from "./duty.ts";
import { DutyPage } from "./duty-page.tsx";

const duty: Commitment = {
  id: "6.3",
  modality: "obligation",
  debtor: ["KE"],
  creditor: [],
  act: { words: "return the archives" },
  anchors: [],
};
const dueOn = (at: string): Commitment => ({ ...duty, window: { due: { at }, close: "throughDay" } });

/** What the editor says where the form was changed over the first entry, after these were recorded. */
function page(changed: boolean, ...later: readonly (Commitment | null)[]): string {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  const on = (of: Commitment) => history.write("commitment", { id: "accord:6.3", agreement: "accord", commitment: of });
  const first = on(duty);
  for (const each of later)
    if (each === null) history.write("correction", { entry: first, body: null, why: "wrong" });
    else on(each);
  const frameNow = frameOf(recordOf(history.entries));
  const part = `${frameNow.state.id}/duty/duty accord 6.3`;
  const steps = { past: [duty], now: dueOn("2031-05-30"), future: [], of: "" };
  const kept = new Map<string, unknown>(
    changed
      ? [
          [`${part}/duty`, JSON.stringify(steps)],
          [`${part}/began with`, first],
        ]
      : [],
  );
  const html = drawn(DutyPage, "duty", { ...frameNow, typed: typedInMemory(kept) }, { text: "accord", c: "6.3" });
  return html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

test("a correction that was begun before another one was recorded is not recorded over it in silence", () => {
  const told = page(true, dueOn("2031-06-29"));
  expect(told).toContain("Something on the same point came in first");
  expect(told).toMatch(/mediator.s office, 1 Mar 2031: .*by 29 Jun 2031, through the end/u);
  expect(told).toContain("Record mine all the same");
  expect(page(true)).not.toContain("came in first");
  expect(page(true)).not.toContain("Record mine all the same");
  // Nothing was changed here: the form shows what stands.
  expect(page(false, dueOn("2031-06-29"))).not.toContain("came in first");
});

test("several proposals are recorded together, with the frame of the text once", () => {
  const duties = ["1", "2", "3"].map((id): Commitment => ({ ...duty, id, confidence: 0.8 }));
  const text = { id: "accord", kept: null, agreement: agreement({ id: "accord", commitments: duties }) };
  const plans = dutiesPlans(text as never, duties);
  expect(plans.map(({ kind }) => kind)).toEqual(["agreement", "commitment", "commitment", "commitment"]);
  expect(plans.slice(1).map(({ body }) => body)).toMatchObject(
    duties.map(({ id }) => ({ id: `accord:${id}`, commitment: { id, act: duty.act } })),
  );
  expect(JSON.stringify(plans)).not.toContain("confidence");
});

test("an exception to a permission withholds it in the form too: nobody breaches what is free to do", () => {
  const form = (modality: Commitment["modality"]) => {
    const history = opened();
    const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
    history.write("agreement", frame);
    const exceptions = [{ words: "except hospitals", effect: "excuse" as const, certifier: null }];
    history.write("commitment", {
      id: "accord:6.3",
      agreement: "accord",
      commitment: { ...duty, modality, exceptions },
    });
    const html = drawn(DutyPage, "duty", frameOf(recordOf(history.entries)), { text: "accord", c: "6.3" });
    return /<option value="excuse"[^>]*>([^<]*)</u.exec(html)?.[1];
  };
  expect(form("permission")).toBe("is withheld");
  expect(form("power")).toBe("is withheld");
  expect(form("obligation")).toBe("a breach is excused");
});
