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

/** The law as it is written, every value made anew. */
function asWritten(value: unknown, later: ReadonlySet<string>, asOf: string): unknown {
  if (Array.isArray(value)) return value.map((each) => asWritten(each, later, asOf));
  if (typeof value !== "object" || value === null) return value;
  const isLater = (note: unknown) =>
    typeof note === "string" && (/\d{4}-\d\d-\d\d/.exec(note)?.[0] ?? "") > asOf && note !== "";
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]: [string, unknown]): [string, unknown][] => {
      if (name === "sources" && Array.isArray(field)) return [[name, field.filter((id: string) => !later.has(id))]];
      if (name === "note" && typeof field === "string") return isLater(field) ? [] : [[name, field]];
      if (name === "notes" && Array.isArray(field)) return [[name, field.filter((note) => !isLater(note))]];
      return [[name, asWritten(field, later, asOf)]];
    }),
  );
}

test("later sources and notes are left out at any depth, and what has none of them is the value itself", () => {
  const words = fc.oneof(
    day.map((on) => `Said on ${on}.`),
    fc.constantFrom("a remark", "7 of 9", ""),
  );
  const source = fc.constantFrom("s1", "s2", "s3", "s4");
  const { thing } = fc.letrec((tie) => ({
    thing: fc.record(
      {
        note: words,
        notes: fc.array(words, { maxLength: 3 }),
        sources: fc.array(source, { maxLength: 3 }),
        text: words,
        absent: fc.constant(undefined),
        points: fc.array(tie("thing"), { maxLength: 3 }),
        mark: fc.oneof(tie("thing"), fc.constantFrom(null, 3)),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  }));
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 5 }), fc.subarray(["s1", "s2", "s3"]), day, (list, gone, asOf) => {
      const then = { later: new Set(gone), day: asOf };
      const told = toldThen(list, then);
      expect(told).toStrictEqual(asWritten(list, then.later, asOf));
      expect(toldThen(told, then)).toBe(told);
      const same = list.map((each) => toldThen(each, then) === each);
      (told as readonly unknown[]).forEach((each, at) => expect(each === list[at]).toBe(same[at]));
    }),
  );
});
