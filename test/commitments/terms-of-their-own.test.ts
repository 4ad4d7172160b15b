import { expect, test, describe } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point, type Draft } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Government of Norland ("the Government") and the River Front ("the Front"), hereinafter the Parties, agree as follows:';
const of = (...texts: readonly string[]): Draft =>
  draft({ language: "en", points: [PARTIES, ...texts].map((text, at) => point({ id: String(at), text })) });
const duties = (...texts: readonly string[]) => extractCommitments(of(...texts)).agreement.commitments;
const codes = (...texts: readonly string[]) => checkDraft(of(...texts)).map(({ code }) => code);

describe("what is done several times comes to an end where the words say so", () => {
  test.each([
    ["Norland shall pay 20 million in five equal monthly instalments.", { every: { n: 1, unit: "month" }, count: 5 }],
    [
      "The Front shall hand over its rifles in four (4) weekly deliveries.",
      { every: { n: 1, unit: "week" }, count: 4 },
    ],
    ["Norland shall ship grain every month for two years.", { every: { n: 1, unit: "month" }, count: 24 }],
    ["Norland shall pay 20 million in annual instalments.", undefined],
    ["The Front shall report every two weeks.", { every: { n: 2, unit: "week" } }],
  ])("%s", (text, repeat) => expect(duties(text)[0]?.repeat).toEqual(repeat));
});

describe("a day that comes again, and an hour, are no single day", () => {
  test.each([
    [
      "The Government shall transfer the fees each month, not later than the fifth day of the following month.",
      "not later than the fifth day of the following month",
    ],
    ["The Front shall pay within 15 days of the end of each quarter.", "within 15 days of the end of each quarter"],
    [
      "The Front shall hand over the list by the last working day of each month.",
      "by the last working day of each month",
    ],
    [
      "Norland shall pay on the first day of the month following signature.",
      "on the first day of the month following signature",
    ],
    ["The Parties shall cease fire at 18:00 on D-Day.", "at 18:00 on D-Day"],
    ["Norland shall withdraw by noon on the day after signature.", "by noon on the day after signature"],
  ])("%s", (text, words) => {
    const [duty] = duties(text);
    expect(duty?.window).toMatchObject({ vague: words });
    expect(duty?.window?.due).toBeUndefined();
    expect(codes(text)).not.toContain("vague-deadline");
  });
  test("an hour stays with its day", () => {
    expect(duties("Norland shall withdraw by 18:00 on 3 May 2030.")[0]?.window).toMatchObject({
      due: { at: "2030-05-03" },
      vague: "by 18:00 on 3 May 2030",
    });
  });
});
