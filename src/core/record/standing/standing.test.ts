import { describe, expect, test } from "vitest";
import { nested, opened, treaty, type History } from "../../../../test/support/history.ts";
import { inEnglish } from "../../../words/english.ts";
import { point } from "../../text/draft.ts";
import { fold } from "../fold.ts";
import { standingOf, type StandingOptions } from "./standing.ts";

const chair = { declaredBy: "the chair", sources: [] };

function mark(history: History, at: string, level: string, on: string, more: object = {}): string {
  const { length } = history.entries;
  const body = { draft: "d", point: at, level, on, between: ["KE", "SO"], notPart: [], ...chair, ...more };
  return history.write("mark", body, { on, id: `m${length}` });
}

function sayOf(history: History, options?: StandingOptions): string {
  return inEnglish(standingOf(fold(history.entries), undefined, options).said);
}

const outside = "CU and OB are not part of it.";

describe("the sentence on where the text stands", () => {
  test("says that nothing is on the table, or that drafts are without a text", () => {
    expect(inEnglish(standingOf(fold(opened().entries.slice(0, 5))).said)).toBe("No draft is on the table yet.");
    expect(sayOf(opened())).toBe("1 draft is on the table; there is no negotiating text yet.");
    expect(sayOf(opened(), { day: "2031-03-02" })).toBe(
      "On 2 March 2031, 1 draft was on the table; there was no negotiating text yet.",
    );
  });

  test("says of a text that nobody marked that all of it is open", () => {
    const history = opened();
    history.write(
      "proposal",
      { draft: "d", point: "1", operation: "replace", text: "Other words.", against: "Article 1 of the treaty." },
      { party: "SO", on: "2031-03-03" },
    );
    expect(sayOf(history)).toBe("On these words, all 3 provisions are open: nobody has given any of them a status.");
  });

  test("counts by level between the same parties, and says who is not part of it", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    expect(sayOf(history)).toBe(
      `On these words, 1 of 3 provisions is agreed between KE and SO, 2 are open. ${outside}`,
    );
    mark(history, "2", "agreed-ad-referendum", "2031-03-05");
    expect(sayOf(history)).toBe(
      `On these words, 1 of 3 provisions is agreed between KE and SO, 1 ad referendum, 1 is open. ${outside}`,
    );
    expect(sayOf(history, { day: "2031-03-06" })).toBe(
      "On 6 March 2031, 1 of 3 provisions was agreed between KE and SO, 1 ad referendum, 1 was open. CU and OB were not part of it.",
    );
  });

  test("says when all is agreed, and when it is so ad referendum only", () => {
    const history = opened();
    for (const at of ["1", "2", "3"]) mark(history, at, "agreed-ad-referendum", "2031-03-05");
    expect(sayOf(history)).toBe(
      `On these words, all 3 provisions are agreed ad referendum between KE and SO. ${outside}`,
    );
    for (const at of ["1", "2", "3"]) mark(history, at, "agreed", "2031-03-06", { between: ["KE", "SO", "CU", "OB"] });
    expect(sayOf(history)).toBe("On these words, all 3 provisions are agreed between KE, SO, CU and OB.");
  });

  test("keeps apart what stands between two from what stands between two others", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    mark(history, "2", "agreed", "2031-03-05");
    mark(history, "3", "agreed-in-substance", "2031-03-05", { between: ["CU", "OB"] });
    expect(sayOf(history)).toBe(
      "On these words, 2 of 3 provisions are agreed between KE and SO, 1 agreed in substance between CU and OB.",
    );
  });

  test("says that a status fell when its words changed, and nothing of it in the present tense", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "New words." }) }, { on: "2031-03-07" });
    expect(sayOf(history)).toBe(
      "On these words, all 3 provisions are open: the status of 1 fell when the words changed.",
    );
  });

  test("says who signed by the event alone where nobody has the role, and that it is not on record where it names nobody", () => {
    const signedBy = (parties: readonly string[], roles: readonly object[] = []): string => {
      const history = opened();
      history.write("party", { id: "CU", name: "CU", slot: 3, roles }, { room: "public" });
      const event = { id: "E1", kind: "signature", title: "Signed", summary: "", parties, sources: [] };
      history.write(
        "event",
        { ...event, date: "2031-04-02", drafts: ["d"], confidence: "found" },
        { on: "2031-04-02" },
      );
      return inEnglish(standingOf(fold(history.entries)).said);
    };
    expect(signedBy(["KE", "SO", "CU"])).toMatch(/ by KE, SO and CU; .* OB is not part of it\.$/u);
    expect(signedBy(["KE", "SO", "CU"], [{ role: "mediator" }])).toMatch(/ by KE and SO; .* CU and OB are not part/u);
    expect(signedBy(["KE", "CU"], [{ role: "signatory", until: "2031-04-01" }])).toMatch(/ by KE and CU; /u);
    const open = signedBy([]);
    expect(open).toContain("was signed on 2 April 2031 (by whom is not on record); its 3 provisions stand as signed.");
    expect(open).not.toContain("part of it");
  });

  test("says of a signed text that it was signed and by whom, and counts it closed", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    const party = { id: "CU", name: "CU", slot: 3, roles: [{ role: "signatory", from: "2031-04-01" }] };
    history.write("party", party, { room: "public" });
    const event = { id: "E1", kind: "signature", title: "Signed", summary: "", parties: ["CU", "OB"], sources: [] };
    history.write("event", { ...event, date: "2031-04-02", drafts: ["d"], confidence: "found" }, { on: "2031-04-02" });
    const standing = standingOf(fold(history.entries));
    expect(standing.counts.closed).toBe(3);
    expect(inEnglish(standing.said)).toBe(
      "“Treaty” was signed on 2 April 2031 by CU; its 3 provisions stand as signed. KE, SO and OB are not part of it.",
    );
  });
});

/** With a point that is struck out. */
function treatyOf(words: Readonly<Record<string, string>> = {}): object {
  return nested(words, [{ ...point({ id: "3", label: "3", text: words["3"] ?? "Words of 3." }), deleted: true }]);
}

function openedNested(): History {
  const history = opened();
  history.write("draft", { id: "d", party: "KE", draft: treatyOf() }, { on: "2031-03-03", party: "KE" });
  return history;
}

function levels(history: History): Readonly<Record<string, string>> {
  return Object.fromEntries(standingOf(fold(history.entries)).provisions.map(({ id, level }) => [id, level]));
}

describe("a provision", () => {
  test("is each point with words of its own: no bare heading, nothing struck out", () => {
    const history = openedNested();
    mark(history, "2", "agreed", "2031-03-05");
    expect(levels(history)).toEqual({ "1": "open", "1/a": "open", "1/b": "open", "2": "agreed" });
  });

  test("is covered by a mark on a point above it, which falls with any of its words", () => {
    const history = openedNested();
    mark(history, "1", "agreed", "2031-03-05");
    expect(levels(history)).toMatchObject({ "1": "agreed", "1/a": "agreed", "1/b": "agreed", "2": "open" });
    const changed = treatyOf({ "1/b": "Other words." });
    history.write("draft", { id: "d", party: "KE", draft: changed }, { on: "2031-03-07" });
    const standing = standingOf(fold(history.entries));
    expect(standing.counts.open).toBe(4);
    expect(standing.provisions[1]?.open[0]).toMatchObject({ cause: "changed", was: "agreed" });
  });

  test("keeps the least that was said last on it and above it, and rises by what says more", () => {
    const history = openedNested();
    mark(history, "1/a", "agreed", "2031-03-05");
    mark(history, "1", "agreed-in-substance", "2031-03-06");
    expect(levels(history)).toMatchObject({ "1/a": "agreed-in-substance", "1/b": "agreed-in-substance" });
    mark(history, "1/b", "agreed", "2031-03-07");
    expect(levels(history)).toMatchObject({ "1/a": "agreed-in-substance", "1/b": "agreed" });
    mark(history, "1/b", "open", "2031-03-08");
    expect(levels(history)).toMatchObject({ "1": "agreed-in-substance", "1/b": "open" });
  });
});
