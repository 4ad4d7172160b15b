import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { whoHolds } from "../../../asking/holding.ts";
import { viewOf } from "../../../asking/view.ts";
import { PositionsPage } from "./matrix-page.tsx";

const issue = {
  id: "sum",
  title: "Sum",
  family: "money",
  topics: [],
  options: [
    { id: "o1", title: "20 million" },
    { id: "o2", title: "8 million" },
  ],
};
const position = (id: string, party: string) => ({
  id,
  issue: "sum",
  party,
  on: "2031-03-02",
  option: null,
  stance: `${party} says so.`,
  utterance: "authorised-statement",
  confidence: "found",
  sources: [],
});

test.each([
  [null, "who has not confirmed it"],
  ["confirm", "who confirms it"],
  ["contest", "who contests it"],
])(
  "a position that the office filed for a party says so in its row, and what the party says of it: %s",
  (word, says) => {
    const history = opened();
    history.write("position-frame", { families: [{ id: "money", title: "Money" }] }, { as: "office" });
    history.write("issue", issue, { as: "office", v: 3 });
    history.write("position", position("p0", "SO"), { as: "SO", party: "SO" });
    const entry = history.write("position", position("p1", "KE"), { as: "office", party: "KE" });
    if (word !== null) history.write("confirmation", { of: entry, answer: word }, { as: "KE", party: "KE" });
    const record = recordOf(history.entries);
    expect(record.talks.unreadable).toEqual([]);
    const frame = frameOf(record);
    // As the workbench shows it, and as a site does, which knows no record.
    for (const shown of [
      { ...frame, state: record.talks, whole: record.talks },
      { ...frame, record: null },
    ]) {
      const page = drawn(PositionsPage, "positions", shown)
        .replaceAll(/<[^>]*>/gu, " ")
        .replaceAll(/\s+/gu, " ");
      expect(page).toMatch(new RegExp(`KE says so\\..*filed by the mediator’s office for KE, ${says}`, "u"));
      expect(page.match(/filed by the mediator/gu)).toHaveLength(1);
    }
    const view = viewOf(history.entries, { member: "k", capacity: "delegate", party: "SO" }, { process: "talks" });
    const answer = whoHolds(view, { topic: "sum" });
    const filings = answer.ok ? answer.value.lines.flatMap(({ facts }) => facts?.["filing"] ?? []) : [];
    expect(filings).toEqual([word === null ? "unconfirmed" : `${word}ed`]);
  },
);
