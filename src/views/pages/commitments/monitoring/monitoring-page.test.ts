import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../../test/support/pages.ts";
import { agreement, type Commitment } from "../../../../core/commitments/index.ts";
import { en } from "../../../../words/english.ts";
import { localeOf } from "../../../../words/locale.ts";
import type { RecordAccess } from "../../../record.ts";
import { correctedReport } from "./correct-report.tsx";
import { emptyLog, standingOf, watchOf } from "./model.ts";
import { MonitoringPage } from "./monitoring-page.tsx";
import { weeklyReport } from "./weekly-report.ts";
import { signingsOf } from "../../../../core/record/watched.ts";
import { readText } from "../../../../asking/reading.ts";
import { viewOf } from "../../../../asking/view.ts";
import { logOf } from "../../../../core/record/contests.ts";
import type { TimelineEvent } from "../../../../core/record/state.ts";

const duty: Commitment = {
  id: "hand-over",
  title: "Hand over the list",
  modality: "obligation",
  debtor: ["KE"],
  creditor: [],
  act: { words: "hand over the list", when: { happened: { type: "list-handed-over" } } },
  window: { due: { at: "2031-05-01" }, close: "throughDay" },
  anchors: [],
};

/** What the page says after these reports, as a reader hears it. */
function page(reports: readonly object[] = [], values: Record<string, string> = {}, inForce = true, of = duty): string {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({
    id: "accord",
    moments: [{ id: "d-day", title: "D-Day" }],
    ...(inForce ? { inForce: { at: "2031-01-01" } } : {}),
  });
  history.write("agreement", frame);
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: of });
  for (const report of reports) history.write("incident", report);
  const html = drawn(MonitoringPage, "monitoring", frameOf(recordOf(history.entries)), values);
  return html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

test("reports that wait in the browser are told where nothing is watched yet, by the names of their events", () => {
  const frame = frameOf(recordOf(opened().entries));
  const report = {
    id: "i1",
    type: "one-3-1-raid",
    on: "2031-03-04",
    known: "2031-03-04",
    reporter: "M",
    grade: "reported",
  };
  const shown = () => drawn(MonitoringPage, "monitoring", frame, {}).replaceAll(/<[^>]*>/gu, " ");
  expect(shown()).toContain(en.commitments.monitoring.none);
  frame.typed.keep(`${frame.whole.id}/reports`, [{ ...report, commitments: [], sources: [] }]);
  expect(shown()).not.toContain(en.commitments.monitoring.none);
  expect(shown()).toContain("Kept in this browser");
});

test("deadlines of confirmed duties are shown before anything is reported, and that nothing is", () => {
  const before = page();
  expect(before).toContain("Hand over the list");
  expect(before).toMatch(/Nothing is reported yet: these deadlines follow from the text alone/u);
  expect(before).not.toContain("Nothing is watched yet");
  const report = {
    id: "i1",
    type: "list-handed-over",
    on: "2031-03-04",
    known: "2031-03-04",
    reporter: "M",
    grade: "reported",
    actor: "KE",
    commitments: ["hand-over"],
    sources: [],
  };
  expect(page([report])).not.toContain("Nothing is reported yet");
  expect(page([report], { view: "incidents", kind: "all" })).toMatch(/by KE\w*, as reported/u);
});

test("a duty in words alone is told as not known when its day has passed, and nothing is said to be all there is", () => {
  const report = { id: "i1", type: "other", on: "2031-06-04", known: "2031-06-04", reporter: "M", grade: "reported" };
  const open = page([{ ...report, commitments: ["hand-over"], sources: [] }], {}, true, {
    ...duty,
    act: { words: "hand over the list" },
  });
  expect(open).toContain("Deadline passed, not known whether performed 1");
  expect(open).toContain("not known: act stated in words only");
  expect(open).toContain("Nothing is known to be overdue.");
  expect(open).not.toContain("Nothing is overdue.");
  const started = page([{ ...report, commitments: ["hand-over"], sources: [] }], {}, true, {
    ...duty,
    window: { due: { anchor: "d-day", plus: { n: 3, unit: "day" } }, close: "throughDay" },
  });
  expect(started).toMatch(/Start not known 1 .* D-Day 1 commitment counts from it/u);
  expect(started).toContain("Nothing is known to be overdue.");
});

test("what a delegation alone recorded is marked with its room, beside what the table knows", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: duty });
  const report = { type: "flight", on: "2031-06-04", known: "2031-06-04", reporter: "M", grade: "reported" };
  const found = { incident: "i1", kind: "occurred", body: "M", on: "2031-06-05", known: "2031-06-05" };
  const own = { room: "caucus/KE", party: "KE" } as const;
  history.write("incident", { ...report, id: "i1", commitments: ["hand-over"], sources: [] });
  history.write("incident", { ...report, id: "i2", type: "near zone", commitments: [], sources: [] }, own);
  history.write("finding", { ...found, id: "f1", verdict: "yes" });
  history.write("finding", { ...found, id: "f2", verdict: "no", on: "2031-06-07" }, own);
  const record = {
    ...recordOf(history.entries),
    audience: { member: "k", capacity: "delegate", party: "KE", rooms: null } as const,
  };
  const html = drawn(MonitoringPage, "monitoring", frameOf(record), { view: "incidents", kind: "all" });
  const says = html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
  expect(says).toMatch(/ yes M 5 Jun 2031 no M 7 Jun 2031 KE alone /u);
  expect(says).toMatch(/near zone KE alone/u);
  const week = drawn(MonitoringPage, "monitoring", frameOf(record));
  expect(week).toContain("This holds what not everyone at the table knows: KE alone.");
  const state = frameOf(record).whole;
  const text = state.agreements?.[0] ?? agreement({ id: "accord" });
  const watch = watchOf(text, state.monitoring ?? emptyLog, "2031-06-08", null);
  const paper = weeklyReport(watch, standingOf(watch), { t: en, locale: localeOf("en") });
  expect(paper.notes.join(" ")).toContain("KE alone");
  const rows = paper.parts.flatMap(({ rows: each = [] }) => each).map((cells) => cells.join(" | "));
  expect(rows).toContainEqual(expect.stringMatching(/near zone, reported, [^()]+ \(KE alone\)/u));
  expect(rows).toContainEqual(expect.stringContaining("yes, M; no, M (KE alone)"));
});

test("what is broken is told with the finding, the exceptions in words, and who contests the reading", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  const { window: _always, ...lasting } = duty;
  const ban: Commitment = {
    ...lasting,
    modality: "prohibition",
    act: { words: "keep out", when: { happened: { type: "entry" } } },
    exceptions: [{ words: "save border police", effect: "excuse", certifier: null }],
  };
  const about = history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: ban });
  const day = { on: "2031-06-04", known: "2031-06-04" };
  const report = { id: "i1", type: "entry", ...day, reporter: "SO", grade: "alleged", commitments: [], sources: [] };
  history.write("incident", report);
  history.write("finding", { id: "f1", incident: "i1", kind: "occurred", verdict: "yes", body: "M", ...day });
  history.write("note", { text: "Not us.", about }, { party: "KE" });
  const frameNow = frameOf(recordOf(history.entries));
  const week = drawn(MonitoringPage, "monitoring", frameNow)
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ");
  expect(week).toMatch(/reading contested by KE .*alleged, SO .*certified, M/u);
  expect(week).toContain("The text excepts, in words only: “save border police”.");
  const { whole } = frameNow;
  const watch = watchOf(
    whole.agreements?.[0] ?? agreement({ id: "accord" }),
    whole.monitoring ?? emptyLog,
    "2031-06-08",
    null,
  );
  const beside = { coverage: null, contested: new Map([["hand-over", ["KE"]]]) };
  const paper = weeklyReport(watch, standingOf(watch), { t: en, locale: localeOf("en") }, beside);
  const rows = paper.parts.flatMap(({ rows: each = [] }) => each).map((cells) => cells.join(" | "));
  expect(rows).toContainEqual(
    expect.stringMatching(/reading contested by KE\); .*save border police.*alleged, SO, certified, M/u),
  );
});

test("who contests a reading is told beside the indices, and a report can be disputed or taken back where it stands", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  const about = history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: duty });
  const day = { on: "2031-03-04", known: "2031-03-04" };
  const report = { id: "i1", type: "list-handed-over", ...day, reporter: "M", grade: "reported", commitments: [] };
  history.write("incident", { ...report, sources: [] });
  history.write("note", { text: "We read it otherwise.", about }, { party: "KE" });
  const record = recordOf(history.entries);
  const says = (values: Record<string, string>, of = record) =>
    drawn(MonitoringPage, "monitoring", frameOf(of), values)
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ");
  const indices = says({ view: "indices" });
  expect(indices).toContain("The reading of one commitment is contested: it counts here as it is recorded.");
  expect(indices).toMatch(/Hand over the list reading contested by KE/u);
  const incidents = { view: "incidents", kind: "all" };
  expect(says(incidents)).toContain("Take back…");
  const delegate = { ...record, audience: { member: "k", capacity: "delegate", party: "KE", rooms: null } as const };
  expect(says(incidents, delegate)).toContain("Dispute…");
  expect(says(incidents, delegate)).not.toContain("Take back…");
});

test("nothing of a draft that is not in force is shown as due", () => {
  const draft = page([], {}, false);
  expect(draft).not.toContain("Hand over the list");
  expect(page([], { view: "week" }, false)).toContain("Nothing is watched yet");
});

test("while a report touches a prohibition in words only, nobody says that no breach is on record", () => {
  const report = {
    id: "i1",
    type: "mines-laid",
    on: "2031-03-04",
    known: "2031-03-04",
    reporter: "M",
    grade: "reported",
  };
  const ban = { ...duty, modality: "prohibition", act: { words: "lay no mines" } } as typeof duty;
  const week = page([{ ...report, commitments: ["hand-over"], sources: [] }], {}, true, ban);
  expect(week).not.toContain("No breach of a prohibition is on record");
  expect(week).toMatch(/No breach of a prohibition is established\. .* mines laid\s+· 4 Mar 2031 · reported, M/u);
  const other = page([{ ...report, commitments: [], sources: [] }], {}, true, ban);
  expect(other).toContain("No breach of a prohibition is on record");
});

test("a day of signing is known from the event that says so, for the text of an agreement and no other", () => {
  const text = { id: "accord", drafts: ["d"] };
  const days = (event: object, eventRooms = {}) =>
    signingsOf({ events: [{ id: "s", ...event } as unknown as TimelineEvent], eventRooms }, text).map(({ on }) => on);
  const signing = { kind: "signature", date: "2031-03-04", drafts: ["d"] };
  expect(days(signing)).toEqual(["2031-03-04"]);
  for (const other of [
    { ...signing, kind: "talks" },
    { ...signing, drafts: ["e"] },
    { ...signing, date: "2031-03" },
  ])
    expect(days(other)).toEqual([]);
  expect(days(signing, { s: "caucus/KE" })).toEqual([]);
});

const signed = {
  kind: "signature",
  title: "Signed",
  summary: "",
  parties: ["KE"],
  drafts: ["accord"],
  confidence: "found",
  sources: [],
};
const afterSigning = { due: { anchor: "signature", plus: { n: 14, unit: "day" } }, close: "throughDay" } as const;

test.each(["table", "public", "caucus/KE"] as const)(
  "a term counts from the day of signature that is on record in %s where all at the table know it",
  (room) => {
    const history = opened();
    const { commitments: _none, ...frame } = agreement({
      id: "accord",
      moments: [{ id: "signature", title: "signature" }],
    });
    const of = { ...duty, window: afterSigning };
    history.write("agreement", frame);
    history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: of });
    const draw = () => {
      const record = {
        ...recordOf(history.entries),
        audience: { member: "k", capacity: "delegate", party: "KE", rooms: null } as const,
      };
      return drawn(MonitoringPage, "monitoring", frameOf(record))
        .replaceAll(/<[^>]*>/gu, " ")
        .replaceAll(/\s+/gu, " ");
    };
    expect(draw()).toContain(en.commitments.monitoring.none);
    history.write("event", { id: "s", date: "2031-03-04", ...signed }, { room, party: "KE" });
    if (room === "caucus/KE") return expect(draw()).toContain(en.commitments.monitoring.none);
    expect(draw()).toMatch(/Overdue on the evidence recorded 1 .* Hand over the list/u);
    expect(draw()).toContain("18 Mar 2031");
    expect(draw()).not.toContain("Start not known");
  },
);

test("a report that was taken back is told on a site, in the paper of the week and to assistants", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  const open = { room: "public", as: "office" } as const;
  history.write("agreement", frame, open);
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: duty }, open);
  const report = { type: "raid", on: "2031-03-04", known: "2031-03-04", reporter: "M", grade: "reported", sources: [] };
  history.write("incident", { ...report, id: "i1", commitments: ["hand-over"] }, open);
  const gone = history.write("incident", { ...report, id: "i2", type: "wrong-raid", commitments: [] }, open);
  history.write("correction", { entry: gone, body: null, why: "Wrong bank." }, { ...open, on: "2031-03-06" });
  const read = (html: string) => html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
  const site = { ...frameOf(recordOf(history.entries)), record: null };
  for (const view of ["week", "incidents"])
    expect(read(drawn(MonitoringPage, "monitoring", site, { view }))).toMatch(
      /Reports taken back .* wrong raid .* taken back by mediator’s office, 6 Mar 2031 .*Wrong bank\./u,
    );
  const text = site.whole.agreements?.[0] ?? agreement({ id: "accord" });
  const log = logOf(recordOf(history.entries).talks) ?? emptyLog;
  const paper = (day: string) => {
    const watch = watchOf(text, log, day, null);
    const { parts } = weeklyReport(watch, standingOf(watch), { t: en, locale: localeOf("en") });
    return parts.find(({ heading }) => heading === en.commitments.monitoring.takenBack)?.rows ?? [];
  };
  expect(paper("2031-03-08").map((row) => row.join(" | "))).toEqual([
    "4 Mar 2031 | wrong raid, taken back by mediator’s office, 6 Mar 2031 | Wrong bank.",
  ]);
  expect(paper("2031-03-20")).toEqual([]);
  const view = viewOf(history.entries, { member: "o", capacity: "observer" }, { process: "talks" });
  const answer = readText(view, {});
  const told = answer.ok ? answer.value.lines.filter(({ as }) => as === "report-taken-back") : [];
  expect(told).toMatchObject([{ label: "i2", on: "2031-03-06", facts: { by: "office", why: "Wrong bank." } }]);
});

test("while a report of performance is contested, the duty that is due says so", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame);
  const soon = { ...duty, creditor: ["SO"], window: { due: { at: "2031-03-08" }, close: "throughDay" } } as const;
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: soon });
  const on = { on: "2031-03-04", known: "2031-03-04" };
  const report = { id: "i1", type: "list-handed-over", ...on, reporter: "M", grade: "reported", actor: "KE" };
  const entry = history.write("incident", { ...report, commitments: ["hand-over"], sources: [] });
  const record = () => recordOf(history.entries);
  const week = () =>
    drawn(MonitoringPage, "monitoring", frameOf(record()))
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ");
  expect(week()).not.toContain("disputed by SO");
  history.write("note", { text: "Only half of it.", about: entry }, { party: "SO", as: "SO" });
  expect(week()).toMatch(/Due this week 1 Hand over the list [^.]* disputed by SO/u);
  const watch = watchOf(frameOf(record()).whole.agreements![0]!, logOf(record().talks)!, "2031-03-04", null);
  const { parts } = weeklyReport(watch, standingOf(watch), { t: en, locale: localeOf("en") });
  expect(parts[0]?.rows?.[0]?.join(" | ")).toContain("disputed by SO");
});

test("whoever confirmed a report filed for them corrects it or takes it back, and others are shown who did", () => {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame, { as: "office" });
  history.write("commitment", { id: "accord:hand-over", agreement: "accord", commitment: duty }, { as: "office" });
  const on = { on: "2031-03-04", known: "2031-03-04" };
  const report = {
    id: "i1",
    type: "list-handed-over",
    ...on,
    reporter: "KE",
    grade: "reported",
    count: 63,
    sources: [],
  };
  const body = { ...report, commitments: ["hand-over"] };
  const entry = history.write("incident", body, { as: "office", party: "KE" });
  const seen = (audience: RecordAccess["audience"]) =>
    drawn(MonitoringPage, "monitoring", frameOf({ ...recordOf(history.entries), audience }), {
      view: "incidents",
      kind: "all",
    })
      .replaceAll(/<[^>]*>/gu, " ")
      .replaceAll(/\s+/gu, " ");
  const ke = { member: "k", capacity: "delegate", party: "KE" } as const;
  const so = { member: "s", capacity: "delegate", party: "SO" } as const;
  const office = { member: "o", capacity: "secretariat" } as const;
  expect(seen(ke)).not.toContain("Correct…");
  expect(seen(office)).toContain("Take back…");
  history.write("confirmation", { of: entry, answer: "confirm" }, { as: "KE", party: "KE" });
  expect(seen(ke)).toMatch(/Correct… Take back… Contest…/u);
  expect(seen(office)).not.toContain("Take back…");
  expect(seen(so)).toMatch(/Dispute…/u);
  expect(seen(so)).not.toContain("Correct…");
  const target = history.entries.find(({ id }) => id === entry)!;
  const typed = { on: "2031-03-05", place: "Halm", count: "40", note: "" };
  const { filedFor: _own, ...better } = correctedReport({ ...body, grade: "reported" }, typed, target);
  history.write(
    "correction",
    { entry, body: better, why: "Counted again." },
    { as: "KE", party: "KE", on: "2031-03-06" },
  );
  expect(seen(so)).toMatch(/× 40 .*Halm .*who confirms it .*corrected by KE, 6 Mar 2031: Counted again\./u);
});

test("a report that touches an obligation after its last day may be a violation, and no silence is praised where none is watched", () => {
  const report = { id: "i1", reporter: "M", grade: "reported", commitments: ["hand-over"], sources: [] };
  const listed = (type: string, on: string, of: Commitment = duty) =>
    page([{ ...report, type, on, known: on }], { view: "incidents" }, true, of).includes("May be violations 1");
  expect(listed("list-withheld", "2031-06-04")).toBe(true);
  expect(listed("list-withheld", "2031-04-04")).toBe(false);
  expect(listed("list-handed-over", "2031-06-04")).toBe(false);
  expect(listed("other", "2031-06-04", { ...duty, act: { words: "hand over the list" } })).toBe(true);
  const week = (of: Commitment) =>
    page([{ ...report, type: "other", on: "2031-03-04", known: "2031-03-04" }], {}, true, of);
  const { nobodySilent, nothingToHear } = en.commitments.monitoring;
  expect(week(duty)).toContain(nothingToHear);
  expect(week(duty)).not.toContain(nobodySilent);
  const { window: _due, ...open } = duty;
  const again = { ...open, repeat: { every: { n: 12, unit: "month" } } } as Commitment;
  expect(week(again)).toContain(nobodySilent);
});
