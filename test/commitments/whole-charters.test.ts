import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agreement,
  charterWords,
  extractCommitments,
  fundSheets,
  isWholeRule,
  partiesOfCast,
} from "../../src/core/commitments/index.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { textOf } from "../../src/views/pages/commitments/model.ts";
import { example } from "../examples/load.ts";

const board = (rule: string, more = "") =>
  draft({
    title: "Accord",
    language: "en",
    points: [
      point({
        id: "1",
        label: "Article 1.",
        heading: "River Board",
        text: `A River Board of nine members, four named by each Party, is hereby established. It shall decide ${rule}.${more}`,
      }),
    ],
  });

const RULES = [
  "by a majority of six",
  "by simple majority",
  "by a majority of two thirds of its members",
  "unanimously",
];
const FURTHER = [
  ", among them at least two named by each Party",
  ", including one member named by each Party",
  ", provided that no Party objects",
  " and with the consent of the Guarantor",
];

test("a rule of decision that asks for more than a share is never told as whole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULES), fc.constantFrom("", ...FURTHER), (rule, further) => {
      const text = board(`${rule}${further}`);
      const { agreement: read } = extractCommitments(text, { draft: "d" });
      const [words] = charterWords(text, read.parties).values();
      expect(words?.rule).toEqual([`It shall decide ${rule}${further}.`]);
      expect(isWholeRule(words?.rule ?? [])).toBe(further === "");
    }),
  );
});

test("what a text says of access, reports and a deadlock is found with its body", () => {
  const text = board(
    "by simple majority",
    " In a deadlock its president shall decide. Its members shall have access to every place. The River Board shall report to the Parties every 30 days.",
  );
  const { agreement: read } = extractCommitments(text, { draft: "d" });
  expect([...charterWords(text, read.parties).values()]).toEqual([
    {
      rule: ["It shall decide by simple majority."],
      deadlock: ["In a deadlock its president shall decide."],
      access: ["Its members shall have access to every place."],
      reports: ["The River Board shall report to the Parties every 30 days."],
    },
  ]);
});

test("who administers a fund governs it, and sums in a currency that no list knows are its sums", () => {
  const text = draft({
    title: "Accord",
    language: "en",
    points: [
      point({
        id: "1",
        label: "Article 1.",
        heading: "Compensation",
        text: "Kestan shall pay 65 million florins, and Sorland 30 million florins into the River Fund by 1 March 2042. The River Board shall administer the River Fund.",
      }),
      point({ id: "2", label: "Article 2.", heading: "River Board", text: "A River Board is hereby established." }),
    ],
  });
  const parties = [
    { id: "KE", name: "Kestan" },
    { id: "SO", name: "Sorland" },
  ];
  const { agreement: read } = extractCommitments(text, { draft: "d", parties });
  const sheet = fundSheets(read).find(({ title }) => title === "River Fund");
  expect(sheet).toMatchObject({
    sums: [
      { minor: "6500000000", currency: "florins" },
      { minor: "3000000000", currency: "florins" },
    ],
    unread: [],
    answers: { governance: ["River Board"], contributors: expect.arrayContaining(["Kestan", "Sorland"]) as unknown },
  });
});

test("confirming whom a text names loses nothing that the text says of a body", async () => {
  for (const name of ["lake-irrin", "ukraine"]) {
    const { agreements: _none, ...state } = await example(name);
    for (const { id } of state.drafts) {
      const before = textOf(state, id);
      const { cast } = before;
      const kept = { ...agreement({ id, parties: partiesOfCast(cast, null) }), drafts: [id], cast };
      const confirmed: ProcessState = { ...state, agreements: [kept] };
      const after = new Map(textOf(confirmed, id).agreement.parties.map((party) => [party.id, party]));
      for (const body of before.agreement.parties)
        if ("members" in body) expect(after.get(body.id)).toMatchObject(body);
    }
  }
});
