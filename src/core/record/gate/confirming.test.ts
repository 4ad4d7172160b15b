import * as fc from "fast-check";
import { expect, test } from "vitest";
import { newEntry, opened } from "../../../../test/support/history.ts";
import { agreement, type Commitment } from "../../commitments/index.ts";
import { commitmentPart } from "../commitment-part.ts";
import { fold } from "../fold.ts";
import { kinds } from "../parts.ts";
import type { Audience } from "../permissions.ts";
import { checkWrite } from "../writing.ts";

const office: Audience = { member: "o", capacity: "secretariat" };
const duty: Commitment = {
  id: "7",
  modality: "obligation",
  debtor: ["KE"],
  creditor: [],
  act: { words: "withdraw" },
  anchors: [],
};
const body = (commitment: Commitment) => ({ id: "accord:7", agreement: "accord", commitment });
const someName = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom("head of delegation", "глава делегації", "رئيس الوفد"),
);

/** What the gate says of an entry that the office would write to a history. */
const judging =
  ({ entries }: ReturnType<typeof opened>) =>
  (what: ReturnType<typeof newEntry>) =>
    checkWrite(what, {
      kinds,
      audience: office,
      room: "table",
      at: "2031-03-20T12:00:00.000Z",
      state: fold(entries),
      entries,
      entryOf: (id) => entries.find((each) => each.id === id),
    });

test("nobody writes what a party says of a report that the office filed for it", () => {
  const history = opened();
  const told = { id: "i", type: "entry", on: "2031-03-20", known: "2031-03-20", reporter: "M", grade: "reported" };
  const report = { ...told, commitments: [], sources: [] };
  const kept = history.write("incident", report, { as: "office" });
  const judged = judging(history);
  expect(judged(newEntry("incident", { ...report, id: "j" })).ok).toBe(true);
  for (const claimed of [{ filing: "confirmed" }, { filing: "contested" }, { filedFor: "KE" }])
    for (const [what, place] of [
      [newEntry("incident", { ...report, id: "j", ...claimed }), "body."],
      [newEntry("correction", { entry: kept, body: { ...report, ...claimed }, why: "so" }), "body.body."],
    ] as const) {
      const result = judged(what);
      expect(result.ok ? "written" : [result.failure.code, result.failure.place]).toEqual([
        "filed-by-writer",
        `${place}${Object.keys(claimed)[0]}`,
      ]);
    }
});

test("nobody writes who confirmed a commitment, neither in its entry nor in a correction of it", () => {
  const history = opened();
  const kept = history.write("commitment", body(duty));
  const judged = judging(history);
  expect(judged(newEntry("commitment", body(duty))).ok).toBe(true);
  fc.assert(
    fc.property(someName, (confirmedBy) => {
      const claimed = body({ ...duty, confirmedBy });
      for (const [what, place] of [
        [newEntry("commitment", claimed), "body.commitment.confirmedBy"],
        [newEntry("correction", { entry: kept, body: claimed, why: "so" }), "body.body.commitment.confirmedBy"],
      ] as const) {
        const result = judged(what);
        expect(result.ok ? "written" : [result.failure.code, result.failure.place]).toEqual([
          "confirmed-by-writer",
          place,
        ]);
      }
      // A file may say any name: what is taken in from it does not.
      const state = {
        ...fold(history.entries),
        agreements: [agreement({ id: "a", commitments: [{ ...duty, confirmedBy }] })],
      };
      expect(JSON.stringify(commitmentPart.entriesOf(state, "2031-01-01"))).not.toContain("confirmedBy");
    }),
    { numRuns: 30 },
  );
});
