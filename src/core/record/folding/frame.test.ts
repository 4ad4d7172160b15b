import { describe, expect, test } from "vitest";
import { History, opened, treaty } from "../../../../test/support/history.ts";
import { fold } from "../fold.ts";

describe("a process that was opened after what it tells of", () => {
  const history = new History();
  const made = { on: "2031-03-20", room: "public" } as const;
  const frame = { title: "Talks", shortTitle: "Talks", fictitious: true, notice: "", timeZone: "UTC" };
  history.write("process", frame, made);
  history.write("party", { id: "KE", name: "Ketara", slot: 1, roles: [] }, made);
  history.write("process", { ...frame, title: "Renamed" }, { ...made, on: "2031-03-25" });
  history.write("draft", { id: "d", party: "KE", draft: treaty() }, { on: "2031-03-02", party: "KE" });

  test("stands under its first name on every day, with what had happened by then", () => {
    for (const asOf of ["2031-03-01", "2031-03-05", "2031-03-20"]) {
      const state = fold(history.entries, { asOf, knownAt: asOf });
      expect([state.title, state.parties.map(({ name }) => name)]).toEqual(["Talks", ["Ketara"]]);
    }
    expect(fold(history.entries, { asOf: "2031-03-01" }).drafts).toEqual([]);
    expect(fold(history.entries, { asOf: "2031-03-05" }).drafts.map(({ id }) => id)).toEqual(["d"]);
    expect(fold(history.entries, { asOf: "2031-03-25" }).title).toBe("Renamed");
  });
});

test("drafts stand in the order of their dates, the undated last, of one day in that of the record", () => {
  const history = opened();
  const tabled = (id: string, date: string | null) =>
    history.write("draft", { id, party: "SO", draft: { ...treaty(), date } });
  tabled("undated", null);
  tabled("early", "2031-01");
  tabled("same", "2031-03-02");
  tabled("late", "2031-04-01");
  expect(fold(history.entries).drafts.map(({ id }) => id)).toEqual(["early", "d", "same", "late", "undated"]);
});
