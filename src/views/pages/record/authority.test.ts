import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { recordOf } from "../../../../test/support/pages.ts";
import { lacksAuthority } from "./authority.tsx";

test("a page knows what the gate would refuse to its reader, and of nobody else", () => {
  const history = opened();
  const about = { draft: "d", point: "1" };
  const lacks = (answer: "accept" | "oppose", delegate = true) => {
    const record = recordOf(history.entries);
    const audience = { member: "k", capacity: "delegate", party: "KE" } as const;
    return lacksAuthority(delegate ? { ...record, audience } : record, "table", about, answer);
  };
  expect(lacks("accept")).toBe(false);
  history.write("credential", { id: "c", party: "SO", holder: "the head", levels: ["agreed"] }, { party: "SO" });
  expect([lacks("accept"), lacks("oppose"), lacks("accept", false)]).toEqual([true, false, false]);
  history.write("credential", { id: "k", party: "KE", holder: "the head", levels: ["agreed"] }, { party: "KE" });
  expect(lacks("accept")).toBe(false);
});
