import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../days.ts";
import { languageCodes } from "../../words/languages.ts";
import { localeOf } from "../../words/locale.ts";
import { readDay } from "./read-day.ts";

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(isoDay);

test("a day is read as every interface language writes it", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...languageCodes), (day, language) => {
      const locale = localeOf(language);
      for (const text of [day, locale.date(day), locale.shortDate(day)]) expect(readDay(text)).toBe(day);
    }),
  );
});

test("what is no day is no day", () => {
  for (const text of ["", "31 February 2031", "2031-02-30", "soon", "13.13.2031", "32 March 2031", "March 2031"])
    expect(readDay(text)).toBeNull();
  expect(readDay("19.3.2031")).toBe("2031-03-19");
  expect(readDay(" March 19, 2031 ")).toBe("2031-03-19");
});
