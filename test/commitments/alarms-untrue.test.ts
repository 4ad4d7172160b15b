import { expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES =
  'The Republic of Calder ("Calder") and the Kingdom of Ombry ("Ombry"), together "the Parties", have agreed as follows:';
const TREATY = [
  "This Treaty shall be ratified. It enters into force on the exchange of instruments of ratification.",
  "Ombry shall lift the boom not later than 30 days before Day One.",
  "A Narrows Commission of seven is hereby established. The Narrows Commission shall decide by a majority of its members.",
  "This Treaty requires the approval of the Diet of Calder, to be given by 31 December 2046.",
  "Calder shall pay Ombry 3 million marks by 1 May 2047.",
];
const of = (texts: readonly string[], heading = "") =>
  draft({
    language: "en",
    points: [PARTIES, ...texts].map((text, at, { length }) =>
      point({ id: String(at), label: `Article ${at}`, text, heading: at === length - 1 ? heading : "" }),
    ),
  });
const alarms = (texts: readonly string[], heading?: string) =>
  checkDraft(of(texts, heading)).map(({ message }) => `${message.code} ${JSON.stringify(message.facts)}`);
const has = (all: readonly string[], sign: RegExp) => all.some((each) => sign.test(each));

test.each([
  [
    '"Day One" means the first day of the month that follows the deposit of the last instrument of ratification.',
    /^undefined-event.*Day One/u,
  ],
  [
    "Done at Ayr, each in Caldish and English; in case of divergence the English text prevails.",
    /^missing-authentic-texts/u,
  ],
  ["Article 2 and Article 5 apply from signature.", /^missing-provisional-application/u],
  [
    "Where the votes of the Narrows Commission are equal, that of the chair is decisive.",
    /(?:deadlock|charter-part\.deadlock)/u,
  ],
  [
    "Where the votes of the Narrows Commission are equal, the vote of its chair decides.",
    /(?:deadlock|charter-part\.deadlock)/u,
  ],
  [
    "Should the Diet of Calder not have given its approval by that day, Ombry may declare this Treaty void.",
    /^consent-without-answer/u,
  ],
])("no alarm beside: %s", (text, sign) => {
  expect(has(alarms(TREATY), sign)).toBe(true);
  expect(has(alarms([...TREATY, text]), sign)).toBe(false);
});

test("what outlives an exit is seen", () => {
  const leaves = "A Party may denounce this Treaty by twelve months' notice given to the other";
  expect(has(alarms([...TREATY, `${leaves}.`]), /^unilateral-exit/u)).toBe(true);
  for (const rest of [
    ", which shall not release it from payments that have fallen due.",
    "; payments then due shall remain due.",
    "; duties that arose before survive it.",
  ])
    expect(has(alarms([...TREATY, `${leaves}${rest}`]), /^unilateral-exit/u)).toBe(false);
});

test("a heading that speaks of breach makes no measure of a denunciation", () => {
  const leaves = "A Party may denounce this Treaty by twelve months' notice given to the other.";
  expect(has(alarms([...TREATY, leaves], "Breach and denunciation"), /^missing-certifier/u)).toBe(false);
});

test("a vote that is decisive is no vague word, a decisive step is one", () => {
  const vague = /^vague-term.*decisive/u;
  expect(
    has(alarms([...TREATY, "The Narrows Commission shall decide; the vote of its chair is decisive."]), vague),
  ).toBe(false);
  expect(has(alarms([...TREATY, "Calder shall take decisive steps by 1 May 2047."]), vague)).toBe(true);
});

test("who verifies all of one kind under the text oversees that kind, and not the rest", () => {
  const monitors = (watches: string) =>
    extractCommitments(
      of([
        watches,
        "Calder shall withdraw its guns from the narrows within 20 days of signature.",
        "Ombry shall pay 3 million marks to Calder by 1 May 2047.",
      ]),
    )
      .agreement.commitments.slice(-2)
      .map(({ monitor }) => monitor?.general ?? monitor?.method);
  expect(monitors("A Narrows Commission of three shall verify all withdrawals under this Treaty.")).toEqual([
    expect.stringContaining("all withdrawals"),
    undefined,
  ]);
  expect(monitors("A Narrows Commission of three shall verify all measures under this Agreement.")).toEqual([
    true,
    true,
  ]);
});
