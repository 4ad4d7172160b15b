import fc from "fast-check";
import { expect, test } from "vitest";
import { opened, type History } from "../../../../test/support/history.ts";
import { ban, kindsOf, of, office, waitOf, words } from "../../../../test/support/waits.ts";
import { agreement, runAgreement } from "../../commitments/index.ts";
import { contestedDuties, logOf } from "../contests.ts";
import { fold } from "../fold.ts";
import { processOf } from "../talks.ts";
import { eventsOf } from "../watched.ts";

const name = { id: "accord:stay-out", agreement: "accord", commitment: ban };
const report = { id: "i1", type: "entry", on: "2031-03-04", known: "2031-03-04", reporter: "M", grade: "reported" };

function watched(): { readonly history: History; readonly duty: string; readonly incident: string } {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame, { as: "office" });
  const duty = history.write("commitment", name, { as: "office" });
  const incident = history.write("incident", { ...report, commitments: [], sources: [] }, { as: "office" });
  return { history, duty, incident };
}
const against = (history: History, about: string, party = "SO", room: "table" | "caucus/SO" = "table") =>
  history.write("note", { text: "Not so.", about }, { party, as: party, room });
const statusOf = (history: History) => {
  const state = fold(history.entries);
  const log = logOf(state);
  const [text] = state.agreements ?? [];
  return text === undefined || log === undefined
    ? undefined
    : runAgreement(text, eventsOf(log), { asOf: "2031-03-20" }).answer.commitments[0];
};

test("a contested reading waits for the office until it is corrected", () => {
  const { history, duty } = watched();
  expect(kindsOf(history, office)).not.toContain("contested-duty");
  against(history, duty);
  const wait = waitOf(history, office, "contested-duty");
  expect(words(wait.said)).toBe("The reading of a commitment is contested");
  expect(wait.details.map(words)).toEqual(["SO, 1 Mar 2031, on “Stay out”: Not so."]);
  expect(wait.place).toEqual({ page: "commitments", values: { text: "accord", c: "stay-out" } });
  expect(kindsOf(history, of("KE"))).not.toContain("contested-duty");
  expect([...contestedDuties(fold(history.entries), "accord")]).toEqual([["stay-out", ["SO"]]]);
  history.write("commitment", { ...name, commitment: { ...ban, title: "Keep out" } }, { as: "office" });
  expect(kindsOf(history, office)).not.toContain("contested-duty");
});

test("a disputed report waits for the office until it is taken back, and establishes nothing meanwhile", () => {
  const { history, incident } = watched();
  expect(statusOf(history)).toMatchObject({ status: "violated" });
  against(history, incident);
  expect(waitOf(history, office, "contested-report").details.map(words)).toEqual([
    "SO, 1 Mar 2031, on “entry”: Not so.",
  ]);
  expect(logOf(fold(history.entries))?.incidents[0]?.disputedBy).toEqual(["SO"]);
  expect(statusOf(history)).toMatchObject({ status: "inEffect", unknown: [{ code: "not-known.act" }] });
  // What a body has found stands all the same.
  history.write("finding", {
    id: "f",
    incident: "i1",
    kind: "occurred",
    verdict: "yes",
    body: "M",
    on: "2031-03-06",
    known: "2031-03-06",
  });
  expect(statusOf(history)).toMatchObject({ status: "violated" });
  history.write("correction", { entry: incident, body: null, why: "Wrong place." }, { as: "office" });
  expect(kindsOf(history, office)).not.toContain("contested-report");
  expect(statusOf(history)).toMatchObject({ status: "inEffect", breaches: [] });
});

test("law: remarks of narrower rooms, of the office and on other things change nothing that is known of reports", () => {
  const remark = fc.constantFrom("own room", "office", "another entry");
  fc.assert(
    fc.property(fc.array(remark, { maxLength: 4 }), (remarks) => {
      const { history, incident } = watched();
      const before = statusOf(history);
      for (const each of remarks) {
        if (each === "own room") against(history, incident, "SO", "caucus/SO");
        if (each === "office") history.write("note", { text: "Seen.", about: incident }, { as: "office" });
        if (each === "another entry") against(history, "e1");
      }
      expect(statusOf(history)).toEqual(before);
      expect(kindsOf(history, office)).not.toContain("contested-report");
    }),
  );
});

test("a report that the office filed for a party waits for that party, and contested counts for nothing", () => {
  const { history } = watched();
  const body = { ...report, id: "i2", on: "2031-03-05", known: "2031-03-05", commitments: [], sources: [] };
  history.entries.splice(history.entries.findIndex(({ kind }) => kind === "incident"));
  const filed = history.write("incident", body, { as: "office", party: "SO" });
  expect(waitOf(history, of("SO"), "filed-report").details.map(words)).toEqual(["Report “entry”, 1 Mar 2031."]);
  expect(logOf(fold(history.entries))?.incidents[0]).toMatchObject({ filedFor: "SO", filing: "unconfirmed" });
  expect(processOf(fold(history.entries)).monitoring?.incidents[0]).toMatchObject({ filing: "unconfirmed" });
  expect(statusOf(history)).toMatchObject({ status: "violated" });
  const against = { of: filed, answer: "contest", reason: "We never said so." };
  history.write("confirmation", against, { as: "SO", party: "SO" });
  expect(kindsOf(history, of("SO"))).not.toContain("filed-report");
  expect(logOf(fold(history.entries))?.incidents[0]).toMatchObject({ filedFor: "SO", filing: "contested" });
  expect(statusOf(history)).toMatchObject({ status: "inEffect", breaches: [] });
  // The office is to take it back; all others are told that it no longer counts.
  for (const [reader, yours] of [
    [office, true],
    [of("KE"), false],
  ] as const) {
    const wait = waitOf(history, reader, "contested-report");
    expect(wait.yours).toBe(yours);
    expect(wait.details.map(words)).toEqual([
      "SO, 1 Mar 2031, on “entry”, which the office filed for it: We never said so.",
    ]);
  }
  expect(kindsOf(history, of("SO"))).not.toContain("contested-report");
  history.write("correction", { entry: filed, body: null, why: "Not theirs." }, { as: "office" });
  expect(kindsOf(history, office)).not.toContain("contested-report");
});

test("a dispute waits for the office until a body has found whether the report is true", () => {
  const { history, incident } = watched();
  against(history, incident);
  expect(kindsOf(history, office)).toContain("contested-report");
  const found = { incident: "i1", kind: "occurred", body: "M", on: "2031-03-06", known: "2031-03-06" };
  history.write("finding", { ...found, id: "f0", verdict: "unresolved" }, { as: "office" });
  expect(kindsOf(history, office)).toContain("contested-report");
  history.write("finding", { ...found, id: "f1", verdict: "yes" }, { as: "office" });
  expect(kindsOf(history, office)).not.toContain("contested-report");
});

test("law: what a party says of a report that the office filed for it decides whether it counts, the last word first", () => {
  const answers = fc.array(fc.constantFrom("confirm" as const, "contest" as const), { maxLength: 4 });
  fc.assert(
    fc.property(answers, fc.constantFrom("SO", "KE"), (list, by) => {
      const { history } = watched();
      history.entries.splice(history.entries.findIndex(({ kind }) => kind === "incident"));
      const body = { ...report, commitments: [], sources: [] };
      const filed = history.write("incident", body, { as: "office", party: "SO" });
      for (const answer of list) history.write("confirmation", { of: filed, answer }, { as: by, party: by });
      const [incident] = logOf(fold(history.entries))?.incidents ?? [];
      const last = by === "SO" ? list.at(-1) : undefined;
      const said = last === undefined ? "unconfirmed" : last === "confirm" ? "confirmed" : "contested";
      expect(incident).toMatchObject({ filedFor: "SO", filing: said });
      expect(statusOf(history)?.breaches.length).toBe(said === "contested" ? 0 : 1);
    }),
  );
});

test("that the office took back what it had filed for a party waits for all others while that party contests it", () => {
  const history = opened();
  const body = { ...report, commitments: [], sources: [] };
  const entry = history.write("incident", body, { as: "office", party: "KE" });
  const back = history.write("correction", { entry, body: null, why: "Filed by error." }, { as: "office" });
  expect(kindsOf(history, office)).not.toContain("contested-report");
  const said = { of: back, answer: "contest", reason: "We did say so." };
  history.write("confirmation", said, { party: "KE", as: "KE" });
  for (const reader of [office, of("SO")])
    expect(waitOf(history, reader, "contested-report").details.map(words)).toEqual([
      "KE, 1 Mar 2031: the office took back “entry”, which it had filed for it. This is contested, so it counts as before: We did say so.",
    ]);
  expect(kindsOf(history, of("KE"))).toContain("filed-report");
  expect(kindsOf(history, of("KE"))).not.toContain("contested-report");
  history.write("confirmation", { of: entry, answer: "confirm" }, { party: "KE", as: "KE" });
  expect(kindsOf(history, office)).not.toContain("contested-report");
});
