import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../views/days.ts";
import { reservedValues } from "../views/place.ts";
import { placeOf, queryOf } from "./place-url.ts";

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((value) => value.replace(/\p{Surrogate}/gu, "x"));
const name = text.filter((value) => !reservedValues.has(value) && value !== "__proto__");
const place = fc.record({
  process: text,
  page: text,
  asOf: fc.option(fc.integer({ min: 0, max: 60_000 }).map(isoDay), { nil: null }),
  values: fc.dictionary(name, text, { maxKeys: 4, noNullPrototype: true }),
});

test("a link holds the whole place", () => {
  fc.assert(
    fc.property(place, (here) => {
      expect(placeOf(queryOf(here))).toEqual(here);
    }),
  );
});

test("equal places have equal links", () => {
  fc.assert(
    fc.property(place, (here) => {
      const values = Object.fromEntries(Object.entries(here.values).reverse());
      expect(queryOf({ ...here, values })).toBe(queryOf(here));
    }),
  );
});

test("any query is read as some place", () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(typeof placeOf(query).page).toBe("string");
    }),
  );
  expect(placeOf("?asof=2031-02-31").asOf).toBeNull();
  expect(queryOf({ process: "x", page: "compare", asOf: null, values: { a: "\ud800" } })).toBe(
    "?process=x&page=compare&a=%EF%BF%BD",
  );
});
