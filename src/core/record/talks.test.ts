import { describe, expect, test } from "vitest";
import { opened, treaty, type History } from "../../../test/support/history.ts";
import { knownZone } from "../common/zones.ts";
import { activitySince } from "./activity.ts";
import type { Entry } from "./entry.ts";
import { fold, ProcessFold, type FoldOptions } from "./fold.ts";
import { originOf } from "./origins.ts";
import { standingOf } from "./standing/index.ts";
import type { PointStatus, Proposal } from "./talks.ts";

const between = { between: ["KE", "SO"], notPart: ["CU"], declaredBy: "the chair", sources: [] };

function mark(history: History, point: string, level: string, on: string, more: object = {}): string {
  return history.write("mark", { draft: "d", point, level, on, ...between, ...more }, { on });
}

function stance(
  history: History,
  party: string,
  answer: string,
  on: string,
  more: object = { draft: "d", point: "1" },
) {
  return history.write("stance", { ...more, answer, reason: "It binds our hands." }, { on, party });
}

function pointOf(
  history: { readonly entries: readonly Entry[] },
  point: string,
  options: FoldOptions = {},
): PointStatus {
  const found = fold(history.entries, options).ledger.find((status) => status.point === point);
  if (found === undefined) throw new Error(`nothing is known of point ${point}`);
  return found;
}

function proposalOf(history: History, id: string, options: FoldOptions = {}): Proposal {
  const found = fold(history.entries, options).proposals.find((proposal) => proposal.id === id);
  if (found === undefined) throw new Error(`no proposal ${id}`);
  return found;
}

describe("a mark", () => {
  test("says between whom and on which version, and stands until its words change", () => {
    const history = opened();
    mark(history, "1", "agreed-ad-referendum", "2031-03-05");
    expect(pointOf(history, "1")).toMatchObject({ level: "agreed-ad-referendum", between: ["KE", "SO"], open: [] });
    expect(pointOf(history, "1").marks[0]?.onVersion?.id).toBe("e6");

    history.write("draft", { id: "d", party: "KE", draft: treaty({ "2": "Other words." }) }, { on: "2031-03-07" });
    expect(pointOf(history, "1").level).toBe("agreed-ad-referendum");
    const changed = history.write(
      "draft",
      { id: "d", party: "KE", draft: treaty({ "1": "New words." }) },
      { on: "2031-03-09" },
    );
    const fallen = pointOf(history, "1");
    expect(fallen.level).toBe("open");
    expect(fallen.marks[0]).toMatchObject({
      stands: false,
      fellBack: { by: { id: changed }, on: "2031-03-09", gone: false },
    });
    expect(fallen.open).toMatchObject([{ cause: "changed", was: "agreed-ad-referendum", on: "2031-03-09" }]);
    expect(pointOf(history, "1", { asOf: "2031-03-08" }).level).toBe("agreed-ad-referendum");
  });

  test("follows its words to another number, and falls where a sub-point or its deletion changes them", () => {
    const history = opened();
    mark(history, "2", "agreed", "2031-03-05");
    const moved = treaty({ "2": "A new second article.", "3": "Article 2 of the treaty." });
    history.write("draft", { id: "d", party: "KE", draft: moved }, { on: "2031-03-06" });
    expect(pointOf(history, "3")).toMatchObject({ level: "agreed", marks: [{ point: "2", stands: true }] });
    const struck = treaty() as { points: { id: string; deleted: boolean }[] };
    for (const point of struck.points) if (point.id === "2") point.deleted = true;
    history.write("draft", { id: "d", party: "KE", draft: struck }, { on: "2031-03-07" });
    expect(fold(history.entries).ledger.every(({ level }) => level === "open")).toBe(true);
  });

  test("is renewed by the same parties, perhaps with more, and not by fewer", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    mark(history, "1", "open", "2031-03-06", { between: ["KE", "CU"], notPart: ["SO"] });
    expect(pointOf(history, "1").level).toBe("agreed");
    mark(history, "1", "open", "2031-03-07", { between: ["KE", "SO", "CU"], notPart: [] });
    expect(pointOf(history, "1")).toMatchObject({ level: "open", open: [{ cause: "declared-open" }] });
    expect(pointOf(history, "1", { asOf: "2031-03-06" }).level).toBe("agreed");
  });

  test("that is recorded late stands on the text of its day, and withdrawn it stands no more", () => {
    const history = opened();
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "New words." }) }, { on: "2031-03-09" });
    const late = mark(history, "1", "agreed", "2031-03-05");
    expect(pointOf(history, "1").marks[0]).toMatchObject({ onVersion: { id: "e6" }, stands: false });
    const fresh = mark(history, "1", "agreed", "2031-03-10");
    expect(pointOf(history, "1").level).toBe("agreed");
    history.write("withdrawal", { what: "mark", id: fresh }, { on: "2031-03-11" });
    expect(pointOf(history, "1").level).toBe("open");
    expect(fold(history.entries).marks?.map(({ on }) => on)).toEqual(["2031-03-05"]);
    expect(late).not.toBe(fresh);
  });

  test("is counted between the parties that are named, never for others", () => {
    const history = opened();
    mark(history, "1", "agreed", "2031-03-05");
    mark(history, "2", "agreed-in-substance", "2031-03-05", { between: ["KE", "SO", "CU"], notPart: [] });
    const { counts, groups } = standingOf(fold(history.entries));
    expect(counts).toMatchObject({ agreed: 1, "agreed-in-substance": 1, open: 1 });
    expect(groups.map(({ between }) => between)).toEqual([
      ["KE", "SO"],
      ["KE", "SO", "CU"],
    ]);
  });
});

describe("the decision rule", () => {
  test("never takes silence for agreement", () => {
    const history = opened({ kind: "consensus" });
    stance(history, "KE", "accept", "2031-03-05");
    stance(history, "SO", "accept-ad-referendum", "2031-03-05");
    expect(pointOf(history, "1").finding).toMatchObject({
      level: "open",
      silent: ["CU"],
      accepted: ["KE"],
      adReferendum: ["SO"],
    });
    stance(history, "CU", "accept", "2031-03-06");
    expect(pointOf(history, "1").finding).toMatchObject({ level: "agreed-ad-referendum", silent: [] });
    stance(history, "SO", "accept", "2031-03-07");
    expect(pointOf(history, "1").finding.level).toBe("agreed");
    expect(pointOf(history, "1").level).toBe("open");
  });

  test("of consensus minus named parties does without them, and shows them", () => {
    const history = opened({ kind: "consensus-minus", minus: ["CU"] });
    stance(history, "KE", "accept", "2031-03-05");
    stance(history, "SO", "accept", "2031-03-05");
    stance(history, "CU", "oppose", "2031-03-05");
    expect(pointOf(history, "1").finding).toMatchObject({ level: "agreed", opposed: ["CU"], minus: ["CU"] });
    expect(pointOf(history, "1").open).toMatchObject([{ cause: "never-marked" }, { cause: "opposed", party: "CU" }]);
  });

  test("of the office's call finds what the office declared, not what a party did", () => {
    const history = opened({ kind: "office" });
    history.write(
      "mark",
      { draft: "d", point: "1", level: "agreed", on: "2031-03-05", ...between },
      { on: "2031-03-05", party: "KE" },
    );
    expect(pointOf(history, "1").finding.level).toBe("open");
    mark(history, "1", "agreed", "2031-03-06", { between: ["KE", "SO", "CU"], notPart: [] });
    expect(pointOf(history, "1").finding.level).toBe("agreed");
  });

  test("without a rule finds nothing and calls nobody silent", () => {
    const history = opened();
    stance(history, "KE", "accept", "2031-03-05");
    expect(pointOf(history, "1").finding).toMatchObject({ rule: "none", level: "open", silent: [], accepted: ["KE"] });
  });

  test("of silence lets it pass only after its deadline, unbroken, on the same words", () => {
    const history = opened({ kind: "silence" });
    history.write("silence", { draft: "d", points: ["1"], deadline: "2031-03-10" }, { on: "2031-03-05" });
    stance(history, "KE", "accept", "2031-03-06");
    const at = (asOf: string) => pointOf(history, "1", { asOf }).finding;
    expect(at("2031-03-09")).toMatchObject({ level: "open", silent: ["SO", "CU"], silence: { state: "running" } });
    expect(at("2031-03-10")).toMatchObject({
      level: "agreed",
      silent: [],
      bySilence: ["SO", "CU"],
      silence: { state: "passed" },
    });
    expect(pointOf(history, "1", { asOf: "2031-03-12", now: "2031-03-09T12:00:00.000Z" }).finding.level).toBe("open");

    stance(history, "CU", "reserve", "2031-03-10");
    expect(at("2031-03-12")).toMatchObject({ level: "open", silence: { state: "broken" } });
    stance(history, "CU", "accept", "2031-03-11");
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "New words." }) }, { on: "2031-03-08" });
    expect(at("2031-03-12")).toMatchObject({ level: "open", silence: { state: "lapsed" } });
  });
});

describe("a proposal", () => {
  const words = { draft: "d", point: "1", operation: "replace", text: "Better words." };

  test("is answered, countered, withdrawn, and taken into a version", () => {
    const history = opened({ kind: "consensus" });
    const first = history.write("proposal", words, { on: "2031-03-05", party: "KE" });
    stance(history, "SO", "oppose", "2031-03-06", { proposal: first });
    const counter = history.write(
      "proposal",
      { ...words, text: "Other words.", counters: first },
      { on: "2031-03-06", party: "SO" },
    );
    expect(proposalOf(history, first)).toMatchObject({
      state: "tabled",
      counteredBy: [counter],
      finding: { accepted: ["KE"], opposed: ["SO"], silent: ["CU"] },
    });
    expect(pointOf(history, "1")).toMatchObject({
      proposals: [first, counter],
      open: [{ cause: "never-marked" }, { cause: "proposal" }, { cause: "proposal" }],
    });

    history.write("withdrawal", { what: "proposal", id: first, reason: "Merged." }, { on: "2031-03-07", party: "KE" });
    expect(proposalOf(history, first)).toMatchObject({ state: "withdrawn", withdrawn: { reason: "Merged." } });
    expect(proposalOf(history, first, { asOf: "2031-03-06" }).state).toBe("tabled");
    for (const party of ["KE", "CU"]) stance(history, party, "accept", "2031-03-07", { proposal: counter });
    expect(proposalOf(history, counter).finding.level).toBe("agreed");
    const version = history.write(
      "draft",
      { id: "d", party: "KE", draft: treaty({ "1": "Other words." }), adopts: [counter] },
      { on: "2031-03-08" },
    );
    expect(proposalOf(history, counter)).toMatchObject({ state: "adopted", adoptedBy: { id: version } });
  });

  test("released to a wider room is one thing to those who see both, and bears no trace for the others", () => {
    const history = opened();
    const own = history.write("proposal", words, { room: "caucus/KE", on: "2031-03-05", party: "KE" });
    const copy = history.write("proposal", words, { on: "2031-03-06", party: "KE", id: "copy" });
    history.write(
      "release",
      { entry: own, to: "table", as: copy },
      { room: "caucus/KE", on: "2031-03-06", party: "KE" },
    );
    const all = fold(history.entries).proposals;
    expect(all.map(({ id, releasedFrom }) => [id, releasedFrom])).toEqual([[copy, "caucus/KE"]]);
    const others = fold(history.entries.filter(({ room }) => room !== "caucus/KE")).proposals;
    expect(others).toHaveLength(1);
    expect(others[0]).not.toHaveProperty("releasedFrom");
    expect(JSON.stringify(others)).not.toContain("caucus");
  });
});

test("a version that is appended lets marks fall at once", () => {
  const history = opened();
  mark(history, "1", "agreed", "2031-03-05");
  const going = new ProcessFold(history.entries);
  expect(going.state().ledger[0]?.level).toBe("agreed");
  history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "New words." }) }, { on: "2031-03-09" });
  going.append(history.entries.slice(-1));
  expect(going.state().ledger[0]?.level).toBe("open");
});

test("a state that was given out stays as it was while the fold goes on", () => {
  const history = opened();
  const words = { draft: "d", point: "1", operation: "replace", text: "Better words." };
  const first = history.write("proposal", words, { party: "KE" });
  history.write("proposal", { ...words, counters: first }, { party: "SO" });
  const going = new ProcessFold(history.entries);
  const before = going.state();
  const text = JSON.stringify(before);
  history.write("proposal", { ...words, counters: first }, { party: "CU" });
  going.append(history.entries.slice(-1));
  expect(going.state().proposals[0]?.counteredBy).toHaveLength(2);
  expect(JSON.stringify(before)).toBe(text);
});

test("a text that is withdrawn leaves the table, keeps its history, and may be tabled anew", () => {
  const history = opened();
  history.write("withdrawal", { what: "draft", id: "d" }, { on: "2031-03-06", party: "KE" });
  expect(fold(history.entries).drafts).toEqual([]);
  expect(fold(history.entries).texts[0]?.withdrawn?.on).toBe("2031-03-06");
  expect(fold(history.entries, { asOf: "2031-03-05" }).drafts).toHaveLength(1);
  history.write("draft", { id: "d", party: "KE", draft: treaty() }, { on: "2031-03-08" });
  expect(fold(history.entries).drafts).toHaveLength(1);
});

test("a later day wins over a later entry; a correction may move the day", () => {
  const history = opened();
  const event = (title: string, date: string) => ({
    id: "v",
    date,
    title,
    summary: "",
    parties: [],
    sources: [],
    confidence: "found",
    kind: "",
  });
  history.write("event", event("newer", "2031-03-09"), { on: "2031-03-09" });
  const late = history.write("event", event("older", "2031-03-04"), { on: "2031-03-04" });
  const titles = (options: FoldOptions = {}) => fold(history.entries, options).events.map(({ title }) => title);
  expect([titles(), titles({ asOf: "2031-03-08" })]).toEqual([["newer"], ["older"]]);
  history.write(
    "correction",
    { entry: late, body: event("mended", "2031-03-10"), on: "2031-03-10", why: "wrong day" },
    { on: "2031-03-12" },
  );
  expect([titles(), titles({ asOf: "2031-03-08" })]).toEqual([["mended"], []]);
  expect(titles({ knownAt: "2031-03-11" })).toEqual(["newer"]);
  expect(fold(history.entries).mended).toMatchObject([{ corrects: late, undone: false, why: "wrong day" }]);
});

test("channels, meetings, members, bodies, credentials, receipts and notes are all in the state", () => {
  const history = opened();
  history.write("channel", { title: "Water", purpose: "Article 10" }, { room: "channel/KE+SO" });
  history.write("member", { id: "m1", name: "A. Person", capacity: "delegate", party: "KE" });
  history.write("readmission", { member: "m1", name: "A. Person", why: "Lost." }, { room: "confidence/KE" });
  history.write("body", { id: "council", name: "Joint Council", parties: ["KE", "SO"] });
  history.write("credential", {
    id: "c1",
    party: "KE",
    holder: "m1",
    levels: ["agreed-ad-referendum"],
    adReferendumTo: "Cabinet",
    until: "2031-04",
  });
  history.write("receipt", { day: "2031-03-02", from: "by mail", drafts: ["d"] });
  const meeting = history.write("meeting", {
    title: "First round",
    date: "2031-03-03",
    place: "Oberay",
    sessions: [["KE", "SO"]],
    present: ["KE", "SO"],
    absent: ["CU"],
    observers: [],
    texts: ["d"],
    outcome: "",
    sources: [],
  });
  const note = history.write("note", { text: "Why?", draft: "d", point: "2" });
  history.write("note", { text: "Because.", answers: note });
  history.write("reason", {
    draft: "d",
    point: "2",
    reason: "waiting",
    saidBy: "SO",
    on: "2031-03-03",
    note: "",
    sources: [],
  });
  history.write(
    "count",
    { draft: "d", agreed: 1, total: 3, ...between, on: "2031-03-04", open: ["3"] },
    { on: "2031-03-04" },
  );
  history.write("withdrawal", { what: "meeting", id: meeting }, { on: "2031-03-05" });
  const state = fold(history.entries);
  expect(state.channels).toMatchObject([{ room: "channel/KE+SO", title: "Water", members: ["KE", "SO"] }]);
  expect(state).toMatchObject({
    members: [{ id: "m1" }],
    readmissions: [{ member: "m1", entry: { room: "confidence/KE" } }],
    bodies: [{ id: "council" }],
    credentials: [{ adReferendumTo: "Cabinet" }],
    receipts: [{ drafts: ["d"] }],
    meetings: [{ absent: ["CU"], withdrawn: { on: "2031-03-05" } }],
    notes: [{ text: "Why?" }, { answers: note }],
    bracketReasons: [{ reason: "waiting" }],
    zone: knownZone("Europe/Kyiv"),
  });
  expect(pointOf(history, "2")).toMatchObject({
    notes: [note],
    open: [{ cause: "never-marked" }, { cause: "bracket", reason: "waiting" }],
  });
  expect(pointOf(history, "3").open).toMatchObject([{ cause: "counted-open" }]);
  expect(state.drafts[0] && originOf(history.entries, state.drafts[0].draft)?.id).toBe("e6");
});

test("what moved since a day is told newest first, with what was recorded later", () => {
  const history = opened();
  history.write("note", { text: "late news" }, { on: "2031-03-04", known: "2031-03-10" });
  history.write("note", { text: "tonight" }, { on: "2031-03-19T22:30:00.000Z" });
  const zone = knownZone("Europe/Kyiv") ?? { name: "UTC", offsets: [] };
  const moved = activitySince(history.entries, "2031-03-05", zone);
  expect(moved.map(({ entry, recordedLater }) => [entry.id, recordedLater])).toEqual([
    ["e8", false],
    ["e7", true],
  ]);
  expect(activitySince(history.entries, "2031-03-05", zone, "2031-03-15").map(({ entry }) => entry.id)).toEqual(["e7"]);
});

test("of a body that has not the form of its kind nothing is shown, and the wrong field is named", () => {
  const history = opened();
  history.write("note", { text: "x", by: "another", at: "1999-01-01T00:00:00.000Z", entry: { id: "e1" } }, { id: "n" });
  const { notes, unreadable } = fold(history.entries);
  expect(notes).toEqual([]);
  expect(unreadable).toMatchObject([{ id: "n", kind: "note", field: "by" }]);
});
