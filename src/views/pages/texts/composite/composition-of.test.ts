import { expect, test } from "vitest";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { correctionsAmong } from "./composition-of.ts";

const tabled = (id: string, party: string, date: string, words: Readonly<Record<string, string>>): TabledDraft => ({
  id,
  party,
  draft: draft({
    date,
    language: "en",
    points: Object.entries(words).map(([at, text]) => point({ id: at, label: at, text })),
  }),
});
const ke = tabled("ke", "KE", "2031-01-01", { "1": "Guns are handed in.", "2": "Courts sit." });
const early = tabled("so", "SO", "2031-01-01", { "1": "Arms are given up by all.", "2": "Trials are held." });
const parted = {
  from: "ke",
  to: "so",
  corrections: [
    { from: ["1"], to: [] },
    { from: [], to: ["2"] },
  ],
};
const state = (late: TabledDraft, corrections: readonly object[] = [parted]) =>
  ({ id: "p", parties: [], drafts: [ke, early, late], corrections }) as unknown as ProcessState;

test("what was decided of a party's earlier draft holds on in its next, wherever the point stands there", () => {
  const late = tabled("so-2", "SO", "2031-02-01", {
    "1": "New words.",
    "2": "Arms are given up.",
    "3": "Trials are held.",
  });
  expect(correctionsAmong(state(late), [ke, late])).toEqual([
    {
      from: "KE",
      to: "SO",
      corrections: [
        { from: ["1"], to: [] },
        { from: [], to: ["3"] },
      ],
    },
  ]);
});

test("it says nothing of a point that is no more, and what was decided of the next draft itself goes before it", () => {
  const late = tabled("so-2", "SO", "2031-02-01", { "2": "Quite another matter." });
  const again = { from: "ke", to: "so-2", corrections: [{ from: ["2"], to: ["2"] }] };
  expect(correctionsAmong(state(late, [again, parted]), [ke, late])).toEqual([
    { from: "KE", to: "SO", corrections: [{ from: ["1"], to: [] }] },
    { from: "KE", to: "SO", corrections: [{ from: ["2"], to: ["2"] }] },
  ]);
  // An earlier draft that is compiled again takes nothing over from a later one.
  expect(correctionsAmong(state(late, [again]), [ke, early])).toEqual([]);
});
