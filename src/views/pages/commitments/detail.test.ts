import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { agreement, type Commitment } from "../../../core/commitments/index.ts";
import type { Audience } from "../../../core/record/permissions.ts";
import { CommitmentsPage } from "./commitments-page.tsx";

const duty: Commitment = {
  id: "pull-back",
  modality: "obligation",
  debtor: ["KE"],
  creditor: [],
  act: { words: "pull back" },
  anchors: [],
};

/** The panel of a commitment that stands at the table, as a member reads it. */
function panel(audience: Audience, note?: string): string {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  const about = history.write("commitment", { id: "accord:pull-back", agreement: "accord", commitment: duty });
  if (note !== undefined) history.write("note", { text: note, about }, { party: "KE" });
  const record = { ...recordOf(history.entries), audience };
  const html = drawn(CommitmentsPage, "commitments", frameOf(record), { text: "accord", c: "pull-back" });
  const aside = /<aside.*<\/aside>/su.exec(html)?.[0] ?? "";
  return aside.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

test("a delegation is offered no correction of what stands at the table, but to contest it", () => {
  const office = panel({ member: "o", capacity: "secretariat" });
  expect(office).toMatch(/ Correct .*Withdraw…/u);
  expect(office).not.toContain("Contest");
  const delegate = panel({ member: "k", capacity: "delegate", party: "KE" });
  expect(delegate).not.toMatch(/ Correct |Withdraw/u);
  expect(delegate).toContain("Contest this reading…");
});

test("the panel tells who recorded a commitment and when, and who contests it in which words", () => {
  const told = panel({ member: "o", capacity: "secretariat" }, "Only after the others.");
  expect(told).toMatch(/Recorded by [^,]*office[^,]*, \d+ \w+ 2031/u);
  expect(told).toMatch(/Contested by KE, [^:]*2031: Only after the others\./u);
});
