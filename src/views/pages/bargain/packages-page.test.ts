import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import {
  bargainSteps,
  checkProblem,
  enteredOnly,
  partiesEntered,
  type BargainFile,
} from "../../../core/bargain/index.ts";
import { PackagesPage } from "./packages-page.tsx";

const scores = (a: number, b: number) => ({ reservation: 1, scores: { fee: { low: a, high: b } } });
const file: BargainFile = {
  parties: ["VE", "OR", "FR"],
  issues: [{ id: "fee", options: ["low", "high"] }],
  preferences: { VE: scores(3, 1), OR: scores(1, 3), FR: scores(2, 2) },
  current: { fee: "low" },
};
const oneSided = { ...file, preferences: { VE: scores(3, 1), OR: { scores: {} } } };

/** What the page says, with the answer that the solver gives. */
function page(of: BargainFile): string {
  const frame = frameOf(recordOf(opened().entries));
  const checked = checkProblem(enteredOnly(of));
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  const steps = bargainSteps(checked.value);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const idle = { status: "working", done: 0, total: 0 } as const;
  const done = { status: "done", value: step.value } as const;
  const bargaining = {
    ...frame.bargaining,
    problem: () => of,
    run: (name: string) => (name === "quick" || name === "whole" ? done : idle),
  };
  const html = drawn(PackagesPage, "packages", { ...frame, bargaining: bargaining as typeof frame.bargaining });
  return html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

test("nothing is said to be acceptable to parties for whom nothing is entered", () => {
  const says = page(oneSided);
  expect(says).toContain("Nothing is entered for OR and FR.");
  expect(says).toContain("There are packages that VE can accept.");
  expect(says).toMatch(/OR nothing entered .*FR nothing entered/u);
  for (const claim of [
    "acceptable to all",
    "Every party would be",
    "zone of agreement",
    "improves it for all",
    "that all can accept",
    "nobody loses",
  ])
    expect(says).not.toContain(claim);
  expect(says).not.toMatch(/\b(?:OR|FR)\b[^.]{0,20}\d\s%/u);
  const all = page(file);
  expect(all).toContain("each acceptable to all");
  expect(all).not.toContain("Nothing is entered");
});

test("who entered no score has entered nothing; red lines count whoever drew them", () => {
  expect(partiesEntered(oneSided)).toEqual(["VE"]);
  expect(enteredOnly(oneSided)).toMatchObject({ parties: ["VE"], preferences: { VE: oneSided.preferences.VE } });
  expect(enteredOnly(file)).toBe(file);
  const lined = { ...oneSided, redLines: { OR: [{ fee: "low" }] } };
  expect(enteredOnly(lined)).toMatchObject({ parties: ["VE", "OR"], redLines: lined.redLines });
});
