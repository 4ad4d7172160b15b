import fc from "fast-check";
import { expect, test } from "vitest";
import { histories } from "../../../test/support/history.ts";
import { fold } from "../../core/record/fold.ts";
import type { RoomId } from "../../core/record/room.ts";
import { foundation } from "../../core/record/writing.ts";
import { RoomFolds } from "./room-folds.ts";

test("the talks in a room are those of its readers, however the entries come", () => {
  const rooms = fc.constantFrom<RoomId>("public", "table", "confidence/KE", "secretariat", "caucus/KE");
  fc.assert(
    fc.property(histories(), rooms, fc.array(fc.nat(30), { maxLength: 4 }), (entries, room, cuts) => {
      const folds = new RoomFolds("talks");
      for (const cut of [...cuts.toSorted((a, b) => a - b), entries.length]) {
        const known = entries.slice(0, cut);
        const there = [...new Set(known.map((each) => each.room))];
        const state = folds.state(room, known, there, fold(known, { process: "talks" }));
        expect(state).toEqual(fold(foundation(room, known), { process: "talks" }));
      }
    }),
    { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) },
  );
});
