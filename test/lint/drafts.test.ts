import { expect, test } from "vitest";

import { lintProse } from "../../src/core/briefing/lint.ts";
import { example } from "../examples/load.ts";

const ukraine = await example("ukraine");
const found = (text: string): readonly string[] =>
  lintProse(text, ukraine).map(({ code, quote }) => `${code} ${quote}`);
const table = (head: string, ...rows: readonly string[]): string =>
  [`| | ${head} |`, `|---|${"---|".repeat(head.split("|").length)}`, ...rows.map((row) => `| ${row} |`)].join("\n");

test.each([
  [
    "a figure that no draft has",
    "Under the American draft a national vote had to be held within 120 days.",
    ["wrong-draft 120 days"],
  ],
  [
    "a limit where the draft has none",
    "The European 24-point plan limits Ukraine's forces to 800,000.",
    ["wrong-draft 800,000"],
  ],
  [
    "a limit said to hold always",
    "The E3 mark-up sets the ceiling on Ukraine's military at 800,000, in war as in peace.",
    ["scope 800,000"],
  ],
  [
    "a place that another draft lists",
    "The 20-point framework has Russia leave Dnipropetrovsk, Mykolaiv, Odesa and Kharkiv.",
    ["not-in-draft Odesa"],
  ],
  [
    "a place that other drafts alone name",
    "The American draft would return the plant, along with the Kakhovka dam, to Ukraine.",
    ["not-in-draft Kakhovka"],
  ],
  ["who presides", "The US plan creates a Peace Council headed by Secretary of State Rubio.", ["contradicted Rubio"]],
  [
    "a sponsor among others",
    "The E3 mark-up by France, Germany and Poland was leaked.",
    ["wrong-sponsor France, Germany and Poland"],
  ],
  [
    "the answer to a question about a draft",
    "Q: What does the US draft ask of Ukraine?\n\nMuch. A national vote has to be held within 120 days.",
    ["wrong-draft 120 days"],
  ],
  [
    "a count with a party that is no part of it",
    "18 of 20 points are agreed between Kyiv, Washington and Moscow, Zelenskyy said.",
    ["wrong-count 18 of 20"],
  ],
  [
    "a count declared by another",
    "Trump said that 18 of 20 points were agreed between Ukraine and the United States.",
    ["wrong-count 18 of 20"],
  ],
  [
    "a share declared by another",
    "The plan is all but agreed. Rubio put the share agreed at 95 per cent.",
    ["wrong-count 95 per cent"],
  ],
  ["a total in a table", table("US draft | E3 mark-up", "Points | 28 | 24"), ["wrong-count 24"]],
  [
    "a day in a table",
    table("US draft | E3 mark-up", "Date | 20 November 2025 | 25 November 2025"),
    ["wrong-date 25 November 2025"],
  ],
  ["a point in a table", table("US draft | E3 mark-up", "Amnesty | yes, point 25 | gone"), ["wrong-point point 25"]],
  [
    "a subject in a table",
    table("US draft | European 24-point plan", "Elections | 100 days | as early as possible"),
    ["not-in-draft as early as possible"],
  ],
])("%s", (_what, text, faults) => {
  expect(found(text)).toEqual(faults);
});

test.each([
  "Under the American draft a national vote had to be held within 100 days.",
  "The European 24-point plan sets no limit on Ukraine's forces; the E3 mark-up has 800,000 in peacetime.",
  "The 20-point framework has Russia leave Dnipropetrovsk, Mykolaiv, Sumy and Kharkiv.",
  "The US plan creates a Peace Council headed by President Trump.",
  "The E3 mark-up by France, Germany and the United Kingdom was leaked.",
  "18 of 20 points are agreed between Kyiv and Washington, Zelenskyy said; Moscow is no part of that count.",
  "18 of 20 points are agreed between Ukraine and the United States, and Russia is no part of it, Zelenskyy said.",
  "Zelenskyy said 18 of the 20 points were agreed between Kyiv and Washington, Moscow that the text is another.",
  "The plan is all but agreed. Trump put the share agreed at 95 per cent, Zelenskyy said 90 per cent.",
  "The 20-point plan for Gaza, presented on 29 September 2025, is of another war.",
  "Guarantee in the US draft: paid and forfeitable, Article 5 as a model.",
  table("US draft | European, 24 points | E3 mark-up", "Amnesty | full | none | provision for victims instead"),
  "The ceiling of 600,000 in the American draft has gone. The framework speaks of 800,000 in peacetime.",
  "The limits differ: 600,000 in the American text, 800,000 in peacetime in the mark-up.",
  "Of the American draft, point 6: no more than 600,000, in peace and war alike.",
  "By the 20-point framework the line of contact counts in Donetsk, Luhansk, Zaporizhzhia and Kherson.",
  table("US draft | 20-point framework", "Nuclear plant | halves (19) | open (12)"),
  "Ukraine, the United States and Russia are negotiating; Kyiv and Washington agree on 18 of 20 points.",
  "Officials in Odesa, Mykolaiv, Sumy and Lviv reported power cuts.",
  table(
    "US draft | European plan | E3 mark-up",
    "Points | 28 | 24 | 28",
    "Date | 20 November 2025 | 22 November 2025 | 23 November 2025",
    "Elections | 100 days | not addressed | as early as possible",
  ),
])("nothing is wrong: %s", (text) => {
  expect(found(text)).toEqual([]);
});
