import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptOf, lengthOf, type Database } from "../../src/store/database.ts";
import { engines, type Place } from "./engines.ts";

/* Texts that may be damaged are read as they are kept, each what it was, whatever stands beside it. */

const names = ["a", "b", "c", "d"] as const;
const word = fc.option(
  fc.string({ unit: fc.constantFrom("a", " ", "é", "\u202f", "ї", "ع", "☮", "🕊"), maxLength: 12 }),
  { nil: null },
);

describe.each(engines)("texts of a row on $name", ({ name, missing, ...engine }) => {
  let place: Place;
  let database: Database;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    database = await place.database();
  });
  afterAll(async () => {
    await place?.close();
  });

  it.skipIf(missing !== undefined)("are read as they were written, with how many bytes each takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(word, word, word, word), async (words) => {
        const given = names.map((column, at) => `CAST($${at + 1} AS text) AS ${column}`).join(", ");
        const [row = {}] = await database.read("accounts", (tx) =>
          tx.all(`SELECT ${tx.kept(names)} FROM (SELECT ${given}) AS given`, ...words),
        );
        expect(names.map((column) => keptOf(row, names)[column])).toEqual(words);
        expect(names.map((column) => lengthOf(row, column))).toEqual(
          words.map((each) => Buffer.byteLength(each ?? "")),
        );
      }),
      { numRuns: name === "PostgreSQL" ? 30 : 100 },
    );
  });
});
