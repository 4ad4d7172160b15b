import { expect, test } from "vitest";
import { extractCommitments } from "../../../core/commitments/index.ts";
import { draft, point, walkPoints } from "../../../core/text/draft.ts";
import { atWords, dutyAt, dutyProblems } from "./duty/duty.ts";
import type { CommitmentText } from "./model.ts";
import { otherWords } from "./words-left.ts";

const points = [
  point({
    id: "3",
    label: "3.",
    heading: "Withdrawal",
    points: [
      point({ id: "3/1", text: "The Republic shall withdraw its forces in the following stages:" }),
      point({ id: "3/2", heading: "Stage 1: artillery, by D + 30" }),
      point({ id: "3/3", text: "Infantry: D + 60." }),
    ],
  }),
  point({ id: "4", text: "All weapons shall be stored." }),
  point({ id: "annex", heading: "Sites", text: "|= Site |= Deadline |\n| Orl | D+20 |\n| Drum | D+45 |" }),
];
const tabled = draft({ title: "Accord", language: "en", points });
const { agreement, uncovered } = extractCommitments(tabled, { draft: "d" });
const text = { id: "d", tabled: { id: "d", draft: tabled }, agreement, uncovered } as unknown as CommitmentText;

test("every sentence, row and headed point without a duty can be made one, in its own words", () => {
  const all = [...uncovered.filter(({ normative }) => normative === true), ...otherWords(text)];
  const words = all.map(({ point: at, quote }) => `${at} ${quote}`);
  for (const wanted of ["3/2 Stage 1: artillery, by D + 30", "annex Orl | D+20", "annex Drum | D+45"])
    expect(words).toContain(wanted);
  expect(words.some((each) => each.includes("= Site"))).toBe(false);
  for (const each of all) {
    const duty = dutyAt(text, undefined, atWords(each));
    expect(duty?.act.words).toBe(each.quote.replace(/[.;,]+$/u, ""));
    expect(dutyProblems(agreement, duty!)).toEqual([]);
  }
  // Nothing of the text is left out: each point has a duty, is offered, or only holds others.
  const reached = new Set([
    ...all.map((each) => each.point),
    ...agreement.commitments.map((each) => each.anchors[0]?.point),
  ]);
  for (const { point: each } of walkPoints(points)) if (each.points.length === 0) expect(reached).toContain(each.id);
});
