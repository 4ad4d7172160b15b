import fc from "fast-check";
import { expect, test } from "vitest";
import { claim } from "../../test/support/claims.ts";
import { claim as claimThing } from "../core/things/claim.ts";
import { event as eventThing, type TimelineEvent } from "../core/things/event.ts";
import { readClaimsCsv } from "./claims-csv.ts";
import { Problems } from "./process/problems.ts";
import { readTimeline } from "./process/tables.ts";
import { writeTable } from "./things/table.ts";
import { cellOf, severalTyped } from "./several.ts";

test("several values come back out of one cell, whatever signs are in them", () => {
  const name = fc.stringMatching(/^[\p{L}.]{1,4}(?:(?:, ?|; |[|+%;]|%2[5B])[\p{L}\d]{1,4}){0,3}$/u);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), (names) => {
      expect(severalTyped(cellOf(names))).toEqual(names);
    }),
  );
});

test("people part values by commas where they use nothing else", () => {
  expect(severalTyped("US, UA ,RU")).toEqual(["US", "UA", "RU"]);
  expect(severalTyped("Smith, 2024; US")).toEqual(["Smith, 2024", "US"]);
});

test.each(["Smith, 2024", "Smith; 2024", "Smith | Sons", "Smith + Sons", "50 %", "a%3Bb"])(
  "“%s” as the name of a source or party survives in figures and events",
  (name) => {
    const sources = [name];
    const event: TimelineEvent = {
      id: "e",
      date: "2031-03-04",
      title: "Talks",
      summary: "",
      parties: [name],
      rooms: [[name, "C"], ["D"]],
      sources,
      confidence: "found",
      kind: "talks",
    };
    const problems = new Problems();
    const written = new TextEncoder().encode(writeTable(claimThing, [claim("c", "1", { sources })]));
    expect(readClaimsCsv(written, "claims.csv", problems, new Set(sources)).claims[0]?.sources).toEqual(sources);
    expect(readTimeline(writeTable(eventThing, [event]), "timeline.csv", problems)).toMatchObject([event]);
    expect(problems.empty).toBe(true);
  },
);
