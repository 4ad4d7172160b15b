import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const made = (...texts: readonly string[]) =>
  draft({
    language: "en",
    points: ["Norland and Sudland, meeting at Easthaven, have agreed as follows:", ...texts].map((text, at) =>
      point({ id: String(at), text }),
    ),
  });
const read = (...texts: readonly string[]) => extractCommitments(made(...texts)).agreement;
const codes = (...texts: readonly string[]) => checkDraft(made(...texts)).map(({ code }) => code);

const name = fc.constantFrom("Opening Day", "Start Date", "Date of Transfer", "Launch Day");
const says = fc.constantFrom(
  (day: string, is: string) => `"${day}" means ${is}.`,
  (day: string, is: string) => `In this Agreement, “${day}” is ${is}.`,
  (day: string, is: string) => `The expression "${day}" shall mean ${is}.`,
  (day: string, is: string) => `For the purposes of this Agreement "${day}" shall be ${is}.`,
);
const act = (day: string) => `Norland shall open the port within 10 days of the ${day}.`;

describe("a day that the text calls by a name", () => {
  test("law: falls where the text puts it, wherever that is said", () => {
    const when = fc.constantFrom(
      ["1 March 2031", { at: "2031-03-01" }],
      ["the tenth day after signature", { anchor: "signature", plus: { n: 10, unit: "day" } }],
      ["the day 3 weeks after entry into force", { anchor: "entry-into-force", plus: { n: 3, unit: "week" } }],
    );
    fc.assert(
      fc.property(name, says, when, fc.boolean(), (day, put, [words, on], first) => {
        const texts = [put(day, words), act(day)];
        const { moments, commitments } = read(...(first ? texts : texts.toReversed()));
        const [duty, ...others] = commitments;
        expect(others).toEqual([]);
        const due = duty?.window?.due;
        const anchor = due !== undefined && "anchor" in due ? due.anchor : null;
        const moment = moments.find(({ id }) => id === anchor);
        expect(moment).toMatchObject({ title: day, on });
        // What it counts from is a moment of the agreement too.
        if (typeof on === "object" && "anchor" in on) expect(moments.map(({ id }) => id)).toContain(on.anchor);
      }),
    );
  });
  test("law: is no undefined event where the text says what it is", () => {
    fc.assert(
      fc.property(name, says, (day, put) => {
        expect(codes(put(day, "the day on which the Board receives both notes"), act(day))).not.toContain(
          "undefined-event",
        );
        expect(codes("Sudland shall close the mine.", act(day))).toContain("undefined-event");
      }),
    );
  });
  test("is when what is to be done on it, or by it, is due", () => {
    for (const sign of ["on", "by", "no later than"])
      expect(
        read(`Norland shall hand over the ship ${sign} the Transfer Day.`).commitments[0]?.window?.due,
      ).toMatchObject({
        anchor: "transfer-day",
      });
    expect(read("Norland shall report on the Transfer Day of each year.").commitments[0]?.window).toBeUndefined();
  });
  test("counts from another day by name", () => {
    const { moments } = read('"Closing Day" means the thirtieth day after the Transfer Day.', act("Closing Day"));
    expect(moments.find(({ id }) => id === "closing-day")?.on).toEqual({
      anchor: "transfer-day",
      plus: { n: 30, unit: "day" },
    });
    expect(moments.map(({ id }) => id)).toContain("transfer-day");
  });
});

describe("what was done before an event is none of the duty's days", () => {
  test.each([
    "No one shall be prosecuted for having borne arms before signature.",
    "No one shall be punished for having left the ranks before the entry into force of this Agreement.",
    "Norland shall not try persons for acts committed before signature.",
    "Persons arrested before the Commencement Date shall be freed.",
  ])("%s", (text) => expect(read(text).commitments[0]?.window).toBeUndefined());
  test.each(["All mines shall be cleared before signature.", "Norland shall not move guns before signature."])(
    "%s",
    (text) => expect(read(text).commitments[0]?.window?.due).toBeDefined(),
  );
});

describe("terms side by side share the start told behind them", () => {
  test.each([
    ["The sick shall go home within 24 hours, all others within 3 days, of signature.", 2],
    [
      "Norland shall free all detainees within 20 days, the wounded within 4 days and children at once, of signature.",
      2,
    ],
  ])("%s", (text, n) => {
    const { commitments } = read(text);
    expect(commitments.map(({ window }) => window?.due)).toEqual(
      Array.from({ length: n }, () => expect.objectContaining({ anchor: "signature" }) as unknown),
    );
  });
});
