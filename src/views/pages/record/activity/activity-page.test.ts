import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../../test/support/pages.ts";
import { agreement } from "../../../../core/commitments/index.ts";
import { ActivityPage } from "./activity-page.tsx";

/** The lines of the page of activity, as a reader hears them. */
function lines(history: ReturnType<typeof opened>): readonly string[] {
  const html = drawn(ActivityPage, "activity", frameOf(recordOf(history.entries)), { since: "2031-01-01" });
  return (html.match(/<li.*?<\/li>/gu) ?? []).map((line) =>
    line
      .replaceAll(/<[^>]*>/gu, "")
      .replaceAll(/\s+/gu, " ")
      .trim(),
  );
}

test("a line says which answer, which status between whom, and leads to its point or proposal", () => {
  const history = opened();
  const proposal = history.write(
    "proposal",
    { draft: "d", point: "2", operation: "replace", text: "Other words." },
    { party: "SO" },
  );
  const answer = history.write(
    "stance",
    { proposal, answer: "accept-ad-referendum", until: "2031-04-02" },
    { party: "KE", v: 2 },
  );
  history.write("stance", { draft: "d", point: "1", answer: "oppose", reason: "Too early." }, { party: "KE" });
  history.write("stance", { draft: "d", answer: "reserve", silence: "s" }, { party: "SO", v: 2 });
  history.write("mark", {
    draft: "d",
    point: "1",
    level: "agreed-in-substance",
    between: ["KE", "SO"],
    notPart: ["CU"],
    declaredBy: "the chair",
    on: "2031-03-01",
    sources: [],
  });
  history.write("withdrawal", { what: "stance", id: answer, reason: "The capital said no." }, { party: "KE" });
  const [withdrawn, mark, broken, opposed, referred, proposed] = lines(history);
  expect(referred).toMatch(/answer KE.*accepts ad referendum.*capital to confirm by 2 Apr.*Open the proposal on 2/u);
  expect(opposed).toMatch(/answer KE.*opposes · Too early\..*Open 1/u);
  expect(broken).toMatch(/answer SO.*reserves · breaks the silence.*Open/u);
  expect(mark).toMatch(/agreed in substance, between KE and SO.*Open 1/u);
  expect(withdrawn).toMatch(/The capital said no\..*Open the proposal on 2/u);
  expect(proposed).toMatch(/Other words\..*Open the proposal on 2/u);
});

test("what is taken back or withdrawn is named by what it said, never by an id, and told as what it is", () => {
  const history = opened();
  const proposal = history.write(
    "proposal",
    { draft: "d", point: "2", operation: "replace", text: "Other words." },
    { party: "SO", as: "SO" },
  );
  const answer = history.write(
    "stance",
    { proposal, answer: "oppose", reason: "Too early." },
    { party: "KE", as: "KE" },
  );
  history.write("withdrawal", { what: "stance", id: answer }, { party: "KE", as: "KE" });
  history.write("withdrawal", { what: "proposal", id: proposal }, { party: "SO", as: "SO" });
  const note = history.write("note", { text: "We are here." }, { party: "SO", as: "SO" });
  history.write("correction", { entry: note, body: null, why: "In the wrong room." }, { party: "SO", as: "SO" });
  const [undone, , ended, unsaid] = lines(history);
  expect(undone).toMatch(/taken back SO.* remark · We are here\. · In the wrong room\./u);
  expect(undone).not.toContain("corrected");
  expect(ended).toMatch(/withdrawn SO.* proposal · Other words\./u);
  expect(unsaid).toMatch(/withdrawn KE.* answer · Too early\./u);
  for (const line of [undone, ended, unsaid]) for (const id of [proposal, answer, note]) expect(line).not.toContain(id);
});

test("a report that was taken back is named by what it said", () => {
  const history = opened();
  const report = {
    id: "i1",
    type: "patrol-seen",
    on: "2031-03-04",
    known: "2031-03-04",
    reporter: "M",
    grade: "reported",
  };
  const entry = history.write("incident", { ...report, commitments: [], sources: [] }, { as: "office" });
  history.write("correction", { entry, body: null, why: "Another river." }, { as: "office" });
  expect(lines(history)[0]).toMatch(
    /taken back mediator’s office.* patrol seen, 4 Mar 2031, reported · Another river\./u,
  );
});

test("taking back is offered where it can be done: not of what others answered or texts rest on", () => {
  const history = opened();
  const party = { party: "SO", as: "SO" };
  const body = { draft: "d", point: "2", operation: "replace", text: "Other words." };
  const answered = history.write("proposal", body, party);
  history.write("stance", { proposal: answered, answer: "oppose", reason: "No." }, { party: "KE", as: "KE" });
  const alone = history.write("proposal", { ...body, text: "More words." }, party);
  const record = {
    ...recordOf(history.entries),
    audience: { member: "s", capacity: "delegate", party: "SO" } as const,
  };
  const html = drawn(ActivityPage, "activity", frameOf(record), { since: "2031-01-01" });
  const offered = (html.match(/<li.*?<\/li>/gu) ?? []).filter((line) => line.includes("Take back"));
  expect(offered.map((line) => line.includes("More words."))).toEqual([true]);
  expect(alone).not.toBe(answered);
});

test("a line of a proposal that moves or takes out a point says so, and where to", () => {
  const history = opened();
  const version = history.entries.at(-1)!.id;
  const propose = (...points: readonly object[]) =>
    history.write("proposal", { draft: "d", point: "2", base: version, points }, { party: "SO" });
  propose({ op: "move", point: "2", at: { after: "3" } });
  propose({ op: "move", point: "2", at: { under: null } });
  propose({ op: "delete", point: "2" });
  const [deleted, first, behind] = lines(history);
  expect(behind).toMatch(/proposal SO.*To stand after 3\./u);
  expect(first).toMatch(/proposal SO.*To stand first of all\./u);
  expect(deleted).toMatch(/proposal SO.*Point deleted/u);
});

test("a line says what was reported, what was found about it, and which commitment was recorded", () => {
  const history = opened();
  const text = agreement({ id: "accord", moments: [{ id: "9-1-certification", title: "certification" }] });
  const { commitments: _none, ...rest } = text;
  history.write("agreement", rest);
  const duty = { id: "9/1", modality: "obligation", debtor: [], creditor: [], act: { words: "lift it" }, anchors: [] };
  history.write("commitment", { id: "accord:9/1", agreement: "accord", commitment: duty });
  const day = { on: "2031-03-04", known: "2031-03-04" };
  const report = { id: "r1", type: "9-1-certification", ...day, reporter: "M", grade: "verified", sources: [] };
  history.write("incident", { ...report, place: { name: "Halm" }, commitments: ["9/1"] });
  history.write("finding", { id: "f1", incident: "r1", kind: "occurred", verdict: "no", body: "M", ...day });
  const [found, reported, recorded] = lines(history);
  expect(reported).toMatch(/certification, 4 Mar 2031, Halm, verified, 9\/1/u);
  expect(found).toMatch(/: no, M, 4 Mar 2031/u);
  expect(recorded).toMatch(/9\/1, lift it/u);
});

test("what the office filed for a party and took back is told as the office's act, which that party alone may contest", () => {
  const history = opened();
  const body = { id: "i", type: "release", on: "2031-03-02", known: "2031-03-02", reporter: "KE", grade: "reported" };
  const filed = { as: "office", party: "KE" };
  const entry = history.write("incident", { ...body, commitments: [], sources: [] }, filed);
  // Written in the name of the party, as earlier versions did.
  const back = history.write("correction", { entry, body: null, why: "Filed by error." }, filed);
  const seen = (party: string) => {
    const audience = { member: "d", capacity: "delegate", party } as const;
    const html = drawn(ActivityPage, "activity", frameOf({ ...recordOf(history.entries), audience }), {
      since: "2031-01-01",
    });
    return (html.match(/<li.*?<\/li>/gu) ?? []).map((line) =>
      line.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " "),
    );
  };
  const [told = "", report = ""] = seen("KE");
  expect(told).toMatch(/taken back mediator’s office .*Filed by error\. The office had filed it for KE\. .*Contest…/u);
  expect(report).not.toMatch(/Contest|Confirm…|Confirm /u);
  expect(seen("SO")[0]).not.toContain("Contest…");
  history.write("confirmation", { of: back, answer: "contest", reason: "We said so." }, { party: "KE", as: "KE" });
  const [, contested = "", again = ""] = seen("SO");
  expect(contested).toContain("KE contests that it was taken back: it counts as before. We said so.");
  expect(again).not.toContain("taken back");
});
