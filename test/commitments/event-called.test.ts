import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agreement,
  eventCalling,
  eventNames,
  eventTypes,
  runAgreement,
  type Agreement,
} from "../../src/core/commitments/index.ts";
import { after, commitment, day, due, event, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 200) };
const title = fc.constantFrom("certification", "Certification", "receipt", "raid", "D-Day", "1 receipt");

/** Moments with few titles, so that many share one, with duties that count from them and events of the same names. */
const texts = fc
  .record({
    moments: fc.array(fc.record({ title, duties: fc.integer({ min: 0, max: 2 }) }), { maxLength: 6 }),
    events: fc.array(fc.constantFrom("raid", "receipt", "d-day", "1-receipt"), { maxLength: 3 }),
  })
  .map(({ moments, events }): Agreement =>
    agreement({
      id: "text",
      moments: moments.map((each, at) => ({ id: `${at}-moment`, title: each.title })),
      commitments: [
        ...moments.flatMap(({ duties }, at) =>
          Array.from({ length: duties }, (_none, n) =>
            commitment(`${at}/${n}`, "obligation", undefined, { window: due(after(1, `${at}-moment`)) }),
          ),
        ),
        ...events.map((type, at) => commitment(`e/${at}`, "prohibition", happened(type))),
      ],
    }),
  );

test("each kind of event has a name that means it and no other", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const names = eventNames(text);
      expect(new Set(names.values()).size).toBe(names.size);
      // No reader is shown an id, unless two are told apart by nothing else.
      const shown = [...names].filter(([type, name]) => name.includes(type) && type.endsWith("-moment"));
      for (const [type, name] of shown) expect(name.endsWith(`[${type}]`)).toBe(true);
      for (const type of eventTypes(text)) {
        const name = names.get(type) ?? "";
        expect(eventCalling(text)(name)).toEqual({ one: type });
      }
    }),
    runs,
  );
});

test("no words are taken for one event where the text calls two so; a duty named decides where it counts from one alone", () => {
  fc.assert(
    fc.property(texts, title, (text, words) => {
      const called = eventCalling(text)(words);
      const same = text.moments.filter((each) => each.title?.toLowerCase() === words.toLowerCase());
      if (same.length > 1) expect(called).toHaveProperty("several");
      if ("one" in called && same[0] !== undefined) expect(called.one).toBe(same[0].id);
      if ("several" in called)
        for (const { type } of called.several) {
          const duty = text.commitments.find(({ window }) => JSON.stringify(window)?.includes(`"${type}"`));
          if (duty !== undefined) expect(eventCalling(text)(words, [duty.id])).toEqual({ one: type });
          if (duty !== undefined) expect(eventCalling(text)(words, ["nobody's"])).toEqual(called);
        }
    }),
    runs,
  );
});

test("of two certifications, a report for the second duty begins the second alone", () => {
  const text = agreement({
    id: "embargo",
    inForce: { at: day(0) },
    moments: [
      { id: "9-certification", title: "certification" },
      { id: "10-certification", title: "certification" },
    ],
    commitments: [
      commitment("9/1", "obligation", happened("embargo-lifted"), { window: due(after(10, "9-certification")) }),
      commitment("10/3", "obligation", happened("lifted-again"), { window: due(after(5, "10-certification")) }),
    ],
  });
  expect([...eventNames(text).values()].filter((name) => name.startsWith("certification"))).toEqual([
    "certification: 10/3",
    "certification: 9/1",
  ]);
  const called = eventCalling(text)("certification", ["9/1"]);
  const type = "one" in called ? called.one : "";
  const { answer } = runAgreement(text, [event(type, 20)], { asOf: day(40) });
  expect(answer.commitments.map(({ id, due: by }) => [id, by === null])).toEqual([
    ["9/1", false],
    ["10/3", true],
  ]);
  expect(eventCalling(text)("Embargo  lifted")).toEqual({ one: "embargo-lifted" });
  expect(eventCalling(text)("Vessel  stopped")).toEqual({ unknown: "vessel-stopped" });
  expect(eventCalling(null)("Raid")).toEqual({ unknown: "raid" });
});
