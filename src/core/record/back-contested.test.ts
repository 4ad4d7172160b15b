import fc from "fast-check";
import { expect, test } from "vitest";
import { newEntry, opened, type History } from "../../../test/support/history.ts";
import { kindsOf, observer, of, waitOf, words } from "../../../test/support/waits.ts";
import { logOf } from "./contests.ts";
import { entriesBehind } from "./behind.ts";
import { fold, ProcessFold } from "./fold.ts";
import { kinds } from "./parts.ts";
import type { Audience } from "./permissions.ts";
import { checkWrite } from "./writing.ts";

const report = { id: "i", type: "release", on: "2031-03-02", known: "2031-03-02", reporter: "KE", grade: "reported" };
const body = { ...report, commitments: [], sources: [] };
const filed = (history: History, party: string | null = "KE") =>
  history.write("incident", body, party === null ? { as: "office" } : { as: "office", party });
const back = (history: History, entry: string, said: object = { as: "office" }) =>
  history.write("correction", { entry, body: null, why: "Filed by error." }, said);
const answer = (history: History, of: string, party: string, word = "contest") =>
  history.write("confirmation", { of, answer: word, reason: "We said so." }, { party, as: party });
const stands = (history: History) => (logOf(fold(history.entries))?.incidents ?? []).length > 0;

test("law: what the office filed for a party is gone only while that party's last word is not to contest it", () => {
  const act = fc.record({ who: fc.constantFrom("KE", "SO", "CU"), word: fc.constantFrom("contest", "confirm") });
  const office = fc.constantFrom({ as: "office" }, { as: "office", party: "KE" });
  fc.assert(
    fc.property(fc.constantFrom("KE", "SO", null), office, fc.array(act, { maxLength: 5 }), (party, said, acts) => {
      const history = opened();
      const entry = filed(history, party);
      const correction = back(history, entry, said);
      const growing = new ProcessFold(history.entries);
      growing.current();
      for (const { who, word } of acts) {
        answer(history, correction, who, word);
        growing.append(history.entries.slice(-1));
      }
      const contested = acts.findLast(({ who }) => who === party)?.word === "contest";
      expect(stands(history)).toBe(contested);
      expect(entriesBehind(history.entries, "incident").has("i")).toBe(contested);
      const { contestedBacks = [], mended } = fold(history.entries);
      expect(contestedBacks.map(({ corrects, contest }) => [corrects, contest.party])).toEqual(
        contested ? [[entry, party]] : [],
      );
      expect(mended.map(({ corrects }) => corrects)).toEqual(contested ? [] : [entry]);
      expect({ ...growing.state() }).toEqual({ ...new ProcessFold(history.entries).state() });
    }),
  );
});

test("what was taken back again after the contest is gone until that is contested too", () => {
  const history = opened();
  const entry = filed(history);
  answer(history, back(history, entry), "KE");
  const second = back(history, entry);
  expect(stands(history)).toBe(false);
  answer(history, second, "KE");
  expect(stands(history)).toBe(true);
});

test("a party may contest that the office took back what it had filed for it, and nobody else's", () => {
  const judged = (history: History, of: string, party: string) => {
    const audience: Audience = { member: "d", capacity: "delegate", party };
    const { entries } = history;
    const entryOf = (id: string) => entries.find((each) => each.id === id);
    const context = { kinds, audience, room: "table", at: "2031-03-20T12:00:00.000Z", state: fold(entries) } as const;
    const entry = newEntry("confirmation", { of, answer: "contest" }, { party, as: party });
    return checkWrite(entry, { ...context, entries, entryOf }).ok;
  };
  const history = opened();
  const correction = back(history, filed(history));
  expect(["KE", "SO"].map((party) => judged(history, correction, party))).toEqual([true, false]);
  const other = opened();
  const own = back(other, filed(other, null));
  expect(judged(other, own, "KE")).toBe(false);
});

test("the contest is heard where the clock put what was filed behind the words on it", () => {
  const history = opened();
  const entry = filed(history);
  answer(history, back(history, entry), "KE");
  const late = history.entries.map((each) => (each.id === entry ? { ...each, at: "2031-04-20T09:00:00.000Z" } : each));
  expect(fold(late).monitoring?.incidents.map(({ id }) => id)).toEqual(["i"]);
});

const office: Audience = { member: "o", capacity: "secretariat" };
const delegate = (party: string): Audience => ({ member: "d", capacity: "delegate", party });

/** Whether somebody may put a form in the place of an entry of the table; null: take it back. */
function may(history: History, audience: Audience, form: object | null, entry: string): boolean {
  const { entries } = history;
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const as = "party" in audience ? (audience.party ?? "") : "office";
  const party = as === "office" ? "KE" : as;
  const correction = newEntry("correction", { entry, body: form, why: "Typo." }, { as, party });
  const at = "2031-03-20T12:00:00.000Z";
  return checkWrite(correction, { kinds, audience, room: "table", at, state: fold(entries), entries, entryOf }).ok;
}

test("law: the office corrects and takes back what it filed for a party until that party made it its own", () => {
  const step = fc.constantFrom("confirm", "contest", "back", "contest-back");
  const form = fc.constantFrom(null, { ...body, note: "forty only" });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), form, (steps, corrected) => {
      const history = opened();
      const entry = filed(history);
      let [own, undoing] = [false, ""];
      for (const each of steps) {
        if (each === "back") undoing = back(history, entry);
        else if (each !== "contest-back") answer(history, entry, "KE", each);
        else if (undoing !== "") answer(history, undoing, "KE");
        if (each === "confirm" || (each === "contest-back" && undoing !== "")) own = true;
        if (each === "contest") own = false;
      }
      fc.pre(stands(history));
      expect(may(history, office, corrected, entry)).toBe(!own);
      // What is its own the party corrects and takes back itself: somebody always can.
      expect(may(history, delegate("KE"), corrected, entry)).toBe(own);
      expect(may(history, delegate("SO"), corrected, entry)).toBe(false);
    }),
  );
});

test("a party corrects in a report that it made its own when, where and how many, and nothing that judges others", () => {
  const history = opened();
  const entry = filed(history);
  answer(history, entry, "KE", "confirm");
  const changes: readonly (readonly [object, boolean])[] = [
    [{ note: "Forty only." }, true],
    [{ count: 40 }, true],
    [{ on: "2031-03-01" }, true],
    [{ place: { name: "Halm" } }, true],
    [{ grade: "certified" }, false],
    [{ reporter: "OB" }, false],
    [{ actor: "SO" }, false],
    [{ type: "attack" }, false],
    [{ commitments: ["4/1"] }, false],
  ];
  for (const [change, allowed] of changes)
    expect(may(history, delegate("KE"), { ...body, ...change }, entry), JSON.stringify(change)).toBe(allowed);
  history.write("correction", { entry, body: { ...body, note: "Forty." }, why: "Typo." }, { as: "KE", party: "KE" });
  expect(may(history, delegate("KE"), { ...body, note: "Forty-one." }, entry)).toBe(true);
  expect(may(history, office, { ...body, note: "All." }, entry)).toBe(false);
  expect(fold(history.entries).monitoring?.incidents).toMatchObject([{ id: "i", note: "Forty." }]);
});

test("what else the office filed for a party as a judgement that party takes back, and does not rewrite", () => {
  const history = opened();
  const finding = { id: "f", incident: "i", kind: "occurred", verdict: "no", body: "KE", on: "2031-03-02" };
  const known = { ...finding, known: "2031-03-02" };
  filed(history);
  const entry = history.write("finding", known, { as: "office", party: "KE" });
  answer(history, entry, "KE", "confirm");
  expect(may(history, delegate("KE"), { ...known, verdict: "yes" }, entry)).toBe(false);
  expect(may(history, delegate("KE"), null, entry)).toBe(true);
});

test("that a party takes back or corrects its own report is told to all others who read it, for two weeks", () => {
  for (const form of [null, { ...body, note: "Forty." }]) {
    const history = opened();
    const entry = filed(history);
    answer(history, entry, "KE", "confirm");
    const told = (reader: Audience, now?: string) => kindsOf(history, reader, now).includes("report-mended");
    expect(told(of("SO"))).toBe(false);
    const said = { as: "KE", party: "KE", on: "2031-03-20" };
    history.write("correction", { entry, body: form, why: "Typo." }, said);
    expect([of("SO"), of("CU"), office].map((reader) => told(reader))).toEqual([true, true, true]);
    expect([of("KE"), observer].map((reader) => told(reader))).toEqual([false, false]);
    expect(told(of("SO"), "2031-04-10T09:00:00.000Z")).toBe(false);
    const [detail] = waitOf(history, office, "report-mended").details;
    expect(words(detail!)).toMatch(/“release”, 2 Mar 2031\. KE (?:took it back|corrected it) on 20 Mar 2031: Typo\./u);
  }
});
