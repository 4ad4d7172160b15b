import { expect, test } from "vitest";
import { longHistory } from "../../../../../bench/fold/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import type { OpenCause, TalksState } from "../../../../core/record/talks.ts";
import { stanceOf } from "./stance-of.ts";

test("the answers of a record are looked through once, however many points they leave open", () => {
  const talks = fold(longHistory(3000, false));
  let looked = 0;
  const counted: TalksState = {
    ...talks,
    get ledger() {
      looked += 1;
      return talks.ledger;
    },
  };
  const answers = [...talks.ledger, ...talks.proposals].flatMap(({ stances }) => stances);
  expect(answers.length).toBeGreaterThan(500);
  for (const { entry } of answers) {
    const cause = { cause: "opposed", party: "a", entry, reason: "" } as OpenCause;
    expect(stanceOf(cause, counted)?.entry).toEqual(entry);
    expect(stanceOf({ ...cause, cause: "awaits" } as unknown as OpenCause, counted)).toBeUndefined();
  }
  expect(looked).toBe(1);
});
