import { expect, test } from "vitest";
import { sayStand } from "../src/core/evidence/positions/index.ts";
import { talksOn } from "../src/core/record/as-of.ts";
import type { RoomId } from "../src/core/record/room.ts";
import { issueStands } from "../src/core/record/standing/index.ts";
import { inEnglish } from "../src/words/english.ts";
import { nested, opened, type History } from "./support/history.ts";

/* An issue is declared agreed with the content of the words that were declared, not of what stood in the same point before or after. */

const options = ["low", "high"].map((id) => ({ id, title: `option ${id}` }));

/** Two versions of a draft, of the 4th and of the 8th, the point in other words in each; a position on the first says "low". */
function begun(room: RoomId = "table"): History {
  const history = opened();
  history.write("family", { id: "f", title: "F" }, { on: "2031-03-03" });
  history.write("issue", { id: "cap", title: "Cap", family: "f", topics: [], options }, { on: "2031-03-03" });
  history.write("draft", { id: "d", party: "KE", draft: nested({}) }, { on: "2031-03-04", party: "KE" });
  states(history, "first", "low", "2031-03-05", { room });
  return history;
}

function states(
  history: History,
  id: string,
  option: string,
  on: string,
  { room = "table", party = "KE", words = option }: { room?: RoomId; party?: string; words?: string } = {},
): void {
  const said = {
    issue: "cap",
    party,
    option,
    words,
    stance: `It says ${words}.`,
    utterance: "press-report",
    sources: [],
  };
  history.write("position", { id, on, ...said, draft: "d", point: "1", confidence: "found" }, { on, room });
}

function rewrite(history: History): void {
  const draft = nested({ "1/a": "At most nine hundred.", "1/b": "In peace." });
  history.write("draft", { id: "d", party: "KE", draft }, { on: "2031-03-08", party: "KE" });
}

function declare(history: History, on: string): void {
  const mark = { draft: "d", point: "1", level: "agreed", between: ["KE", "SO"], notPart: [], sources: [] };
  history.write("mark", { ...mark, declaredBy: "the chair", on }, { on });
}

function told(history: History, day: string | null = null): string {
  const stand = issueStands(talksOn(history.entries, { day })).get("cap");
  return stand === undefined ? "" : inEnglish(sayStand(stand));
}

test("what a position says of earlier words is no content of the words declared agreed", () => {
  const history = begun();
  rewrite(history);
  declare(history, "2031-03-10");
  expect(told(history)).toBe("stated by one side");
  states(history, "second", "high", "2031-03-09");
  expect(told(history)).toMatch(/^declared agreed between KE and SO by the chair on 10 March 2031: .*“option high”/u);
  expect(told(history)).not.toContain("option low");
});

test("what a position says of later words is none either, and while the words stay all that was said of them counts", () => {
  const history = begun();
  declare(history, "2031-03-06");
  expect(told(history)).toContain("“option low”");
  rewrite(history);
  expect(told(history)).toMatch(/“option low”.*since 8 March 2031 the point has had other words/u);
  states(history, "second", "low", "2031-03-09");
  const stand = issueStands(talksOn(history.entries, { day: null })).get("cap");
  expect(stand?.declared?.statement.entries.map(({ id }) => id)).not.toContain("second");
  states(history, "third", "high", "2031-03-10");
  // It differs from what was declared, and changes nothing of what that said.
  expect(told(history)).toContain("“option low”");
  expect(told(history, "2031-03-07")).not.toContain("since");
});

function sign(history: History): void {
  for (const id of ["KE", "SO"])
    history.write("party", { id, name: id, slot: 1, roles: [{ role: "signatory" }] }, { room: "public" });
  const signing = { id: "s", date: "2031-03-10", kind: "signature", title: "Signed", summary: "Signed.", sources: [] };
  history.write(
    "event",
    { ...signing, parties: ["KE", "SO"], drafts: ["d"], confidence: "found" },
    { on: "2031-03-10" },
  );
}

test("a signed text says its own words, an option of them only where all who signed stated it in those words by then", () => {
  const history = begun();
  sign(history);
  const as = (option: string) => `(on record as “option ${option}”)`;
  expect(told(history)).toMatch(
    /^signed by KE and SO on 10 March 2031: “Treaty”, point 1: “Words of 1\..*one side had/u,
  );
  rewrite(history);
  expect(told(history)).toContain("point 1: “Words of 1. At most nine hundred. In peace.”");
  for (const party of ["KE", "SO"]) {
    expect(told(history)).not.toContain("on record as");
    states(history, `of ${party}`, "high", "2031-03-09", { party, words: "nine hundred" });
  }
  expect(told(history)).toContain(as("high"));
  expect(told(history)).not.toContain("option low");
});

test("what one who signed says of the point afterwards, or in words that do not stand there, is no word of the text", () => {
  for (const [on, words] of [
    ["2031-03-09", "eight hundred"],
    ["2031-03-15", "nine hundred"],
  ] as const) {
    const history = begun();
    rewrite(history);
    sign(history);
    for (const party of ["KE", "SO"]) states(history, `of ${party}`, "high", on, { party, words });
    const [signed = ""] = told(history).split("; ");
    expect(signed).toBe(
      "signed by KE and SO on 10 March 2031: “Treaty”, point 1: “Words of 1. At most nine hundred. In peace.”",
    );
    if (on > "2031-03-10") expect(told(history)).toContain("; since 15 March 2031 KE has stated “option high”");
  }
});

test("a confidential position is content of nothing for those who do not read it", () => {
  const history = begun("confidence/KE");
  declare(history, "2031-03-06");
  expect(told(history)).toContain("declared agreed");
  const others = history.entries.filter(({ room }) => room !== "confidence/KE");
  const stand = issueStands(talksOn(others, { day: null })).get("cap");
  expect(stand === undefined ? "" : inEnglish(sayStand(stand))).toBe("unaddressed");
});

test("a status noted late, undone or fallen says nothing of a day that did not know it", () => {
  const history = begun();
  const mark = { draft: "d", point: "1", level: "agreed", between: ["KE", "SO"], notPart: [], sources: [] };
  const said = { ...mark, declaredBy: "the chair", on: "2031-03-06" };
  const id = history.write("mark", said, { on: "2031-03-06", known: "2031-03-12" });
  expect(told(history, "2031-03-11")).toBe("stated by one side");
  expect(told(history, "2031-03-12")).toContain("declared agreed");
  history.write("correction", { entry: id, body: null, why: "slip" }, { on: "2031-03-14" });
  expect(told(history, "2031-03-13")).toContain("declared agreed");
  expect(told(history)).toBe("stated by one side");
});
