import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { agreement, type Commitment } from "../../../../core/commitments/index.ts";
import { changedFrom, confirmedIn, entryOfDuty } from "./origin.ts";

const proposal: Commitment = {
  id: "7",
  modality: "obligation",
  debtor: [],
  creditor: [],
  act: { words: "withdraw" },
  window: { due: { at: "2031-03-05" }, close: "throughDay" },
  anchors: [],
  confidence: 0.7,
};

test("what a person changed against the proposal is told field by field, what was kept is not", () => {
  expect(changedFrom(proposal, { ...proposal, confidence: 0.2, confirmedBy: "x" })).toEqual([]);
  const changed: Commitment = { ...proposal, modality: "power", debtor: ["KA", "MF"], dormant: true };
  expect(changedFrom(proposal, changed)).toEqual([
    { field: "modality", proposed: "obligation", recorded: "power" },
    { field: "debtor", proposed: "nobody", recorded: "KA, MF" },
    { field: "dormant", proposed: "", recorded: "yes" },
  ]);
  const { window: _window, ...without } = proposal;
  expect(changedFrom(proposal, without).map(({ field, recorded }) => [field, recorded])).toEqual([["window", ""]]);
});

test("a commitment tells the last entry that it stands on: who recorded it, and when it became known", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord" });
  history.write("agreement", frame);
  const body = ({ confidence: _sure, ...commitment }: Commitment) => ({
    id: "accord:7",
    agreement: "accord",
    commitment,
  });
  history.write("commitment", body(proposal));
  const last = history.write("commitment", body({ ...proposal, debtor: ["KE"] }));
  const entry = entryOfDuty({ id: "accord", kept: null }, proposal, history.entries);
  expect(entry?.id).toBe(last);
  expect(entry === undefined ? null : confirmedIn(entry).actor).toBe("office");
  expect(entryOfDuty({ id: "other", kept: null }, proposal, history.entries)).toBeUndefined();
});
