import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import type { RecordAccess } from "../../../record.ts";
import { contributionPlan, familyPlan, frameBehind } from "./frame.ts";

test("a topic or an account is added to the frame in its room, and takes nothing of it away", () => {
  const history = opened();
  const read = () => frameBehind({ entries: history.entries } as unknown as RecordAccess);
  const today = "2026-11-24";
  const write = (plan: { readonly kind: string; readonly body: object; readonly on?: string }) =>
    history.write(plan.kind, plan.body, { room: read()?.room ?? "table", on: plan.on ?? today, known: today });
  expect(read()).toBeNull();
  write(familyPlan(undefined, read(), { id: "forces", title: "Forces" }, today));
  expect(read()).toEqual({ room: "table", on: today });
  history.write("position-frame", { families: [{ id: "x", title: "X" }], bias: "theirs" }, { room: "caucus/KE" });
  // What lies ahead of today is renewed all the same.
  history.write(
    "position-frame",
    { families: [{ id: "forces", title: "Forces" }], table: ["KE"] },
    { on: "2031-03-02" },
  );
  const account = { draft: "d", points: [], party: "KE", account: "A newspaper", text: "Wrote it", sources: [] };
  write(contributionPlan(fold(history.entries).positions, read(), { ...account, confidence: "found" }, today));
  write(familyPlan(fold(history.entries).positions, read(), { id: "lake", title: "Lake" }, today));
  expect(fold(history.entries).positions).toMatchObject({
    families: [
      { id: "forces", title: "Forces" },
      { id: "lake", title: "Lake" },
    ],
    table: ["KE"],
    contributions: [account],
  });
});

test("of two frames that came at one moment the one that the process shows is renewed", () => {
  const history = opened();
  history.write("position-frame", { families: [{ id: "own", title: "Own" }] }, { room: "caucus/KE" });
  history.write("position-frame", { families: [{ id: "common", title: "Common" }] }, { room: "table" });
  const entries = history.entries.map((entry) => ({ ...entry, at: history.entries[0]?.at ?? entry.at }));
  expect(fold(entries).positions?.families).toMatchObject([{ id: "common" }]);
  expect(frameBehind({ entries } as unknown as RecordAccess)?.room).toBe("table");
});
