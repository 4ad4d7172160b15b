import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreementProblems,
  extractCommitments,
  runAgreement,
  type Agreement,
  type AgreementEvent,
} from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { event } from "./days.ts";

const read = (...texts: readonly string[]): Agreement =>
  extractCommitments(draft({ language: "en", points: texts.map((text, at) => point({ id: String(at + 1), text })) }))
    .agreement;
const dueOf = (model: Agreement, events: readonly AgreementEvent[]) => {
  expect(agreementProblems(model)).toEqual([]);
  const due = runAgreement(model, events, { asOf: "2001-01-20" }).answer.commitments[0]?.due ?? null;
  // The last day that is in time.
  return due === null ? null : new Date(Date.parse(due) - 1).toISOString().slice(0, 10);
};
const dDay = "Norland shall withdraw its forces within ninety (90) days of D-Day.";

describe("moments that a text counts from", () => {
  test.each([
    ["day-d", dDay, "2001-04-06"],
    ["entry-into-force", "Norland shall release all prisoners within 21 days of entry into force.", "2001-01-27"],
    ["signature", "Norland shall hand over all maps within fourteen (14) days of signature.", "2001-01-20"],
  ])("a report of %s starts the clock of what is due after it", (type, text, due) => {
    const model = read(text);
    expect(dueOf(model, [])).toBeNull();
    expect(dueOf(model, [event(type, 5)])).toBe(due);
    // A report that is only alleged, or disputed, starts no clock.
    expect(dueOf(model, [event(type, 5, { grade: "alleged" })])).toBeNull();
    expect(dueOf(model, [event(type, 5, { disputedBy: ["norland"] })])).toBeNull();
    // The first report counts.
    expect(dueOf(model, [event(type, 5), event(type, 9)])).toBe(due);
  });
  test("the text's own definition starts it, through other moments too", () => {
    const model = read(
      dDay,
      "“D-Day” means the day on which this Agreement enters into force.",
      "This Agreement shall enter into force ten days after signature. Amendments enter into force 30 days after D-Day.",
    );
    expect(dueOf(model, [event("signature", 5)])).toBe("2001-04-16");
    expect(dueOf(model, [event("entry-into-force", 5)])).toBe("2001-04-06");
    expect(dueOf(model, [event("day-d", 5)])).toBe("2001-04-06");
  });
  test.each([
    [dDay, "D-Day is 6 January 2001.", "2001-04-06"],
    [dDay, "D-Day shall be the date of signature.", null],
    [
      "Norland shall release all prisoners within 21 days of entry into force.",
      "This Accord takes effect on 6 January 2001.",
      "2001-01-27",
    ],
  ])("%s %s", (duty, definition, due) => expect(dueOf(read(duty, definition), [])).toBe(due));
  test("definitions in a circle define nothing", () => {
    const model = read(
      dDay,
      "D-Day means the day on which this Agreement enters into force.",
      "This Agreement enters into force on D-Day.",
    );
    expect(dueOf(model, [event("day-d", 5)])).toBe("2001-04-06");
  });
  test.each([
    [
      "fr",
      "Les Parties doivent agir dans un délai de dix jours à compter de l’entrée en vigueur.",
      "Le présent Accord entre en vigueur le jour de sa signature.",
    ],
    [
      "uk",
      "Сторони зобов’язуються звільнити полонених протягом 30 діб з дня набрання чинності.",
      "Ця Угода набирає чинності з дня підписання.",
    ],
  ])("entry into force upon signature, in %s", (language, duty, clause) => {
    const { agreement } = extractCommitments(
      draft({ language, points: [point({ id: "1", text: duty }), point({ id: "2", text: clause })] }),
    );
    const due = agreement.commitments[0]?.window?.due;
    expect(due).toMatchObject({ anchor: "entry-into-force" });
    expect(agreement.moments.find(({ id }) => id === "entry-into-force")?.on).toMatchObject({ anchor: "signature" });
  });
});

describe("the day on which something happens", () => {
  const day = fc.constantFrom(
    "the date on which",
    "the day on which",
    "the moment at which",
    "the day when",
    "the date that",
  );
  const clause = fc.constantFrom(
    "the Joint Council takes office",
    "the last soldier has left the Zone",
    "Sudland hands over the maps",
    "the Assembly elects its chair",
  );
  test("law: a term counts from all of the clause, and is no condition", () => {
    fc.assert(
      fc.property(day, clause, fc.integer({ min: 2, max: 40 }), (called, happens, n) => {
        const { commitments, moments } = read(`Norland shall open the road within ${n} days of ${called} ${happens}.`);
        expect(moments.map(({ title }) => title)).toEqual([happens.replace(/^the /u, "")]);
        expect(commitments[0]?.window?.due).toEqual({ anchor: moments[0]?.id, plus: { n, unit: "day" } });
        expect(commitments[0]?.trigger).toBeUndefined();
      }),
    );
  });
});
