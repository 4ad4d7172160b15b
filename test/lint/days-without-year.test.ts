import fc from "fast-check";
import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { strangersProcess } from "./strangers.ts";

/* A day without a year takes none from a sentence that tells of something else: it is a day of the record in whichever year it lies there. */

const MONTHS = "January February March April May June July August September October November December".split(" ");
const dayOf = (iso: string): string => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ""}`;

const unrelated = fc
  .record({
    year: fc.integer({ min: 1950, max: 2060 }),
    month: fc.constantFrom(...MONTHS),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .chain(({ year, month, day }) =>
    fc.constantFrom(
      `The mill was built in ${month} ${year}.`,
      `The war had begun in ${month} ${year}.`,
      `The old bridge fell on ${day ?? 3} ${month} ${year}.`,
      `The bakery has been shut since ${month} ${year}.`,
    ),
  );

test.each(["corrin", "lake", "ruvel", "kerrow", "sand", "tarsel"])(
  "%s: the day of a draft is no fault, whatever year another sentence names",
  async (name) => {
    const state = await strangersProcess(name);
    const owners = new Map(state.parties.map((party) => [party.id, party.name]));
    const told = state.drafts.flatMap(({ party, draft: { title, date } }) =>
      date?.length === 10
        ? [`${owners.get(party) ?? ""} tabled its draft on ${dayOf(date)}.`, `The ${title} is of ${dayOf(date)}.`]
        : [],
    );
    const isWrong = (text: string): boolean => lintProse(text, state).some(({ code }) => code === "wrong-date");
    const right = told.filter((text) => !isWrong(text));
    expect(right.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.constantFrom(...right), unrelated, fc.boolean(), fc.boolean(), (day, other, isFirst, isApart) => {
        const text = (isFirst ? [other, day] : [day, other]).join(isApart ? "\n\n" : " ");
        expect(lintProse(text, state).flatMap(({ code, quote }) => (code === "wrong-date" ? [quote] : []))).toEqual([]);
      }),
      { numRuns: 20, examples: right.map((day) => [day, "The old bridge fell on 17 December 2033.", true, false]) },
    );
  },
);
