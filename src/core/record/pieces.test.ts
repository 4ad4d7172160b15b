import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { histories, History, opened } from "../../../test/support/history.ts";
import { talksInPieces, talksOn } from "./as-of.ts";
import { finish } from "../common/pieces.ts";
import { ProcessFold } from "./fold.ts";
import { RecordFold } from "./folding/record-fold.ts";
import type { Entry } from "./entry.ts";
import { refusedInPieces } from "./gate/review.ts";
import { kinds } from "./parts.ts";

/** A record of many notes, with something of each other kind that the invented history has. */
function long(count: number): History {
  const history = opened();
  for (let at = 0; at < count; at++)
    history.write("note", { draft: "d", point: "1", text: `remark ${at}` }, { id: `n${at}`, party: "KE" });
  return history;
}

test("between two rests a fold takes in few entries; so does that of a day, and so does who judges all anew", () => {
  const { entries } = long(3_000);
  const takes = vi.spyOn(RecordFold.prototype, "apply");
  const day = entries.at(-1)?.on.slice(0, 10) ?? "";
  expect([...refusedInPieces(kinds, entries)].length).toBeGreaterThanOrEqual(entries.length / 500 - 1);
  for (const pieces of [
    () => new ProcessFold(entries).pieces(),
    () => talksInPieces(entries, { process: "talks", day }),
  ]) {
    const between: number[] = [];
    takes.mockClear();
    for (const _ of pieces()) between.push(takes.mock.calls.splice(0).length);
    expect(between.length).toBeGreaterThanOrEqual(entries.length / 500 - 1);
    expect(Math.max(...between)).toBeLessThanOrEqual(500);
  }
  takes.mockRestore();
});

test("whatever comes or is asked for during a rest, what stands in the end is the fold of all", () => {
  const first = long(1_200).entries;
  const acts = fc.array(
    fc.record({ rests: fc.nat(4), what: fc.constantFrom("note", "correction", "earlier", "read") }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(acts, (given) => {
      const going = new ProcessFold(first);
      const later = new History("talks", "2039-01-01T00:00:00.000Z");
      const all: Entry[] = [...first];
      const pieces = going.pieces();
      for (const [at, { rests, what }] of given.entries()) {
        for (let rest = 0; rest < rests; rest++) pieces.next();
        if (what === "read") expect(going.current().notes.length).toBe(going.state().notes.length);
        else if (what === "earlier") {
          // The same room and clock as what is there: all is in another order.
          const early = { ...(first[5] as Entry), id: `e${at}`, seq: 100_000 + at };
          all.push(early);
          going.append([early]);
        } else {
          const body = { entry: "n7", body: null, why: "" };
          later.write(what, what === "note" ? { draft: "d", point: "1", text: "late" } : body, { id: `l${at}` });
          const fresh = later.entries.slice(-1).map((entry) => ({ ...entry, seq: 200_000 + entry.seq }));
          all.push(...fresh);
          going.append(fresh);
        }
      }
      finish(pieces);
      expect(going.state()).toEqual(new ProcessFold(all).state());
    }),
    { numRuns: 30 },
  );
});

test("the talks of a day in pieces are those of the day", () => {
  fc.assert(
    fc.property(histories(), fc.nat(30), fc.boolean(), (entries, at, nowKnown) => {
      const day = entries[at % entries.length]?.on.slice(0, 10) ?? "2031-01-01";
      const options = { process: "talks", day, nowKnown };
      const made = finish(talksInPieces(entries, options));
      expect({ ...made }).toEqual({ ...talksOn(entries, options) });
    }),
  );
});
