import fc from "fast-check";
import { expect, test } from "vitest";
import { opened, type History } from "../../../test/support/history.ts";
import { ban, kindsOf, observer, of, office, waitOf, waits, words } from "../../../test/support/waits.ts";
import { agreement } from "../commitments/index.ts";
import { logOf } from "./contests.ts";
import { fold } from "./fold.ts";
import { canRead } from "./permissions.ts";
import type { RoomId } from "./room.ts";
import { processOf } from "./talks.ts";

const report = {
  id: "i1",
  type: "entry",
  on: "2031-03-04",
  known: "2031-03-04",
  reporter: "M",
  grade: "reported",
  commitments: [],
  sources: [],
};

function watched(): History {
  const history = opened();
  const { commitments: _none, ...frame } = agreement({ id: "accord", inForce: { at: "2031-01-01" } });
  history.write("agreement", frame, { as: "office" });
  history.write("commitment", { id: "accord:stay-out", agreement: "accord", commitment: ban }, { as: "office" });
  return history;
}
const back = (history: History, entry: string, room: RoomId = "table") =>
  history.write("correction", { entry, body: null, why: "Wrong bank." }, { as: "office", room, on: "2031-03-20" });
const takenBack = (history: History) => fold(history.entries).takenBack ?? [];

test("a party that was reported on is told that the report was taken back, by whom, when and why", () => {
  const history = watched();
  const filed = history.write("incident", { ...report, actor: "SO" }, { as: "office" });
  expect(kindsOf(history, of("SO"))).not.toContain("report-taken-back");
  const undoing = back(history, filed);
  const [told] = takenBack(history);
  expect(told).toMatchObject({ id: "i1", title: "entry", why: "Wrong bank.", incident: { actor: "SO" } });
  expect(told?.back).toMatchObject({ entry: { id: undoing }, as: "office", by: "me" });
  const wait = waitOf(history, of("SO"), "report-taken-back");
  expect(words(wait.said)).toBe("A report that concerns you was taken back");
  expect(wait.details.map(words)).toEqual([
    "“entry”, 4 Mar 2031. The mediator’s office took it back on 20 Mar 2031: Wrong bank.",
  ]);
  expect(wait.place).toEqual({ page: "monitoring", values: { view: "incidents", kind: "all" } });
  for (const reader of [of("KE"), office, observer])
    expect(kindsOf(history, reader)).not.toContain("report-taken-back");
});

test("where nobody is said to have done it, whoever owes what it touches is told, and who disputed it", () => {
  const history = watched();
  const filed = history.write("incident", report, { as: "office" });
  history.write("note", { text: "Not so.", about: filed }, { party: "KE", as: "KE" });
  back(history, filed);
  for (const party of ["SO", "KE"]) expect(kindsOf(history, of(party))).toContain("report-taken-back");
  expect(kindsOf(history, of("CU"))).not.toContain("report-taken-back");
});

test("it is told for two weeks, and not where the taking back was taken back or the report came again", () => {
  const history = watched();
  const filed = history.write("incident", { ...report, actor: "SO" }, { as: "office" });
  const undoing = back(history, filed);
  const kinds = (now: string) => waits(history, of("SO"), now).map(({ kind }) => kind);
  expect(kinds("2031-04-02T09:00:00.000Z")).toContain("report-taken-back");
  expect(kinds("2031-04-04T09:00:00.000Z")).not.toContain("report-taken-back");
  back(history, undoing);
  expect(takenBack(history)).toEqual([]);
  const other = watched();
  back(other, other.write("incident", { ...report, actor: "SO" }, { as: "office" }));
  other.write("incident", { ...report, actor: "SO" }, { as: "office" });
  expect(takenBack(other)).toEqual([]);
});

test("a report that says that it takes another back tells the same", () => {
  const history = watched();
  history.write("incident", { ...report, actor: "SO" }, { as: "office" });
  history.write("incident", { ...report, id: "i2", retracts: "i1", note: "Wrong bank." }, { as: "office" });
  expect(takenBack(history)).toMatchObject([{ id: "i1", why: "Wrong bank." }]);
  expect(kindsOf(history, of("SO"))).toContain("report-taken-back");
});

test("law: nobody learns from it of a report that they could not read, and whoever could finds it told", () => {
  const room = fc.constantFrom<RoomId>("public", "table", "channel/KE+SO", "confidence/SO", "caucus/SO", "secretariat");
  const filing = fc.record({ room, actor: fc.constantFrom("SO", "KE", undefined), undone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(filing, { maxLength: 6 }), (filings) => {
      const history = watched();
      for (const [at, each] of filings.entries()) {
        const actor = each.actor === undefined ? {} : { actor: each.actor };
        const filed = history.write(
          "incident",
          { ...report, id: `i${at}`, ...actor },
          { as: "office", room: each.room },
        );
        if (each.undone) back(history, filed, each.room);
      }
      for (const party of ["SO", "KE", "CU"]) {
        const reader = of(party);
        const seen = history.entries.filter((entry) => canRead(reader, entry.room));
        const readable = filings.filter((each) => each.undone && canRead(reader, each.room));
        expect((fold(seen).takenBack ?? []).length).toBe(readable.length);
        // Whatever is made of the log, such as a site or a paper, tells as much, with the room that alone knows it.
        const told = processOf(fold(seen)).monitoring?.takenBack ?? [];
        expect(told.map((line) => line.room ?? "table").sort()).toEqual(
          readable.map((each) => (each.room === "public" ? "table" : each.room)).sort(),
        );
        const mine = readable.filter(({ actor = "SO" }) => actor === party).length;
        const wait = waits(history, reader).find(({ kind }) => kind === "report-taken-back");
        expect(wait?.n ?? 0).toBe(mine);
      }
    }),
  );
});

test("what the office took back and its party contests stands again, and is told as taken back no longer", () => {
  const history = watched();
  const filed = history.write("incident", { ...report, actor: "SO" }, { party: "SO", as: "office" });
  const undoing = back(history, filed);
  expect(takenBack(history)).toHaveLength(1);
  history.write("confirmation", { of: undoing, answer: "contest", reason: "It is ours." }, { party: "SO", as: "SO" });
  expect(takenBack(history)).toEqual([]);
  expect(logOf(fold(history.entries))?.incidents).toHaveLength(1);
});
