import fc from "fast-check";
import { expect, test } from "vitest";
import { lastDayOf } from "../common/day.ts";
import { toldThen } from "./told-then.ts";

/* No note of a day names a later one, and nothing else is left out for what it says. */

const day = fc
  .date({ min: new Date("2030-01-01"), max: new Date("2032-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const written = (on: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${on}T00:00:00Z`),
  );

test("notes that name a later day are left out of a day, wherever they stand, and only they", () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), day, (days, asOf) => {
      const notes = days.map((on) => `As the chair said on ${written(on)}.`);
      const points = notes.map((note, at) => ({ id: `${at}`, text: note, note, points: [{ notes }] }));
      const told = toldThen({ notes, points }, { later: new Set(), day: asOf }) as {
        notes: readonly string[];
        points: readonly { text: string; note?: string; points: readonly { notes: readonly string[] }[] }[];
      };
      const known = notes.filter((_, at) => lastDayOf(days[at] ?? "") <= asOf);
      expect(told.notes).toEqual(known);
      expect(told.points.flatMap((point) => point.points.map((below) => below.notes))).toEqual(points.map(() => known));
      expect(told.points.flatMap(({ note }) => note ?? [])).toEqual(known);
      expect(told.points.map(({ text }) => text)).toEqual(notes);
      expect(toldThen({ notes, points }, { later: new Set(), day: null })).toEqual({ notes, points });
    }),
  );
});
