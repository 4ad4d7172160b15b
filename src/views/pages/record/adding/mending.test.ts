import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import type { Audience } from "../../../../core/record/permissions.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import type { RecordAccess } from "../../../record.ts";
import { correctionPlan, knownIn, mendable } from "./mending.ts";

const claim = { id: "c", topic: "t", statement: "", low: "1", high: "1", unit: "", scope: "", asOf: null };

function access(audience: Audience, link: RecordAccess["link"] = "live"): RecordAccess {
  const history = opened();
  const body = { ...claim, estimator: null, confidence: "found", sources: [] };
  history.write("claim", body, { room: "public" });
  history.write("claim", { ...body, id: "own" }, { room: "caucus/KE", party: "KE" });
  history.write("claim", { ...body, id: "of-the-other" }, { room: "channel/KE+SO", party: "SO" });
  const rooms: readonly RoomId[] = ["public", "table", "secretariat", "channel/KE+SO", "caucus/KE"];
  return { audience, link, rooms, entries: history.entries } as unknown as RecordAccess;
}

test("a thing is mended where the reader may write both the correction and the thing, their own or for the office", () => {
  const mends = (record: RecordAccess | null) =>
    ["c", "own", "of-the-other", "none"].filter((id) => mendable(record, "claim", id) !== null);
  expect(mends(access({ member: "m", capacity: "sole" }))).toEqual(["c", "own", "of-the-other"]);
  expect(mends(access({ member: "m", capacity: "secretariat" }))).toEqual(["c"]);
  expect(mends(access({ member: "m", capacity: "delegate", party: "KE" }))).toEqual(["own"]);
  expect(mends(access({ member: "m", capacity: "delegate", party: "SO" }))).toEqual(["of-the-other"]);
  expect(mends(access({ member: "m", capacity: "observer" }))).toEqual([]);
  expect(mends(access({ member: "m", capacity: "sole" }, "ended"))).toEqual([]);
  expect(mends(null)).toEqual([]);
});

test("a correction names the entry, keeps the thing's own name and its party", () => {
  const record = access({ member: "m", capacity: "delegate", party: "KE" });
  const behind = mendable(record, "claim", "own");
  if (behind === null) throw new Error("it can be mended");
  expect(correctionPlan(behind, { ...claim, id: "caucus/KE#own" }, "wrong")).toEqual({
    kind: "correction",
    body: { entry: behind.entry.id, body: { ...claim, id: "own" }, v: 1, why: "wrong" },
    party: "KE",
  });
});

test("what only a narrower room knows is not spoken of in a wider one", () => {
  const record = access({ member: "m", capacity: "sole" });
  expect(knownIn(record, "caucus/KE", "claim", "own")).toBe(true);
  expect(knownIn(record, "channel/KE+SO", "claim", "own")).toBe(false);
  expect(knownIn(record, "public", "claim", "of-the-other")).toBe(false);
  expect(knownIn(record, "secretariat", "claim", "c")).toBe(true);
});
