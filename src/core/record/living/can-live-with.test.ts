import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../fold.ts";
import { findingOf } from "../folding/finding.ts";
import { versionFor } from "../kind.ts";
import { kinds } from "../parts.ts";
import type { Stance } from "../talks.ts";
import { consentTo } from "./index.ts";

const now = "2031-03-20T12:00:00.000Z";

/** A proposal of KE that CU accepts and that SO can live with, under a rule. */
function softened(rule: object) {
  const history = opened(rule);
  const body = { draft: "d", point: "1", operation: "replace", text: "Article one." };
  const proposal = history.write("proposal", body, { party: "KE", as: "KE" });
  history.write("stance", { proposal, answer: "accept" }, { party: "CU", as: "CU" });
  history.write("stance", { proposal, answer: "can-live-with" }, { party: "SO", as: "SO", v: 2, on: "2031-03-04" });
  return { history, proposal };
}

test("who can live with words has answered, and agrees to nothing", () => {
  const { history } = softened({ kind: "consensus" });
  const state = fold(history.entries);
  const [proposal] = state.proposals;
  const [text] = state.texts;
  if (proposal === undefined || text === undefined) return expect.fail("nothing is proposed");
  expect(proposal.finding).toMatchObject({ level: "open", livesWith: ["SO"], silent: [] });
  expect(proposal.finding.accepted).not.toContain("SO");
  expect(consentTo(proposal, text, state, now)).toMatchObject({ complete: false, silent: [] });
});

test("nor by a silence that passes", () => {
  const stances = [{ party: "SO", answer: "can-live-with" }] as unknown as readonly Stance[];
  const entry = { room: "table", seq: 1, id: "e1" } as const;
  const silence = { deadline: "2031-03-10", state: "passed", entry, whole: true } as const;
  expect(findingOf({ rule: { kind: "silence" }, deciding: ["KE", "SO"], stances, silence })).toMatchObject({
    level: "open",
    livesWith: ["SO"],
    bySilence: ["KE"],
  });
});

test("an older Parley says of it that it needs a newer one", () => {
  const about = { draft: "d", point: "1" };
  expect(versionFor(kinds, "stance", { ...about, answer: "can-live-with" })).toBe(2);
  expect(versionFor(kinds, "stance", { ...about, answer: "accept" })).toBe(1);
});
