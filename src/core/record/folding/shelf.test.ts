import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold, ProcessFold } from "../fold.ts";

test("a list that was given out is told of what is renewed, added, and called otherwise since a wider room has one of the name", () => {
  const history = opened();
  const going = new ProcessFold(history.entries);
  const event = (id: string, title: string, room: "table" | "public") => {
    const fields = { summary: "", parties: [], sources: [], confidence: "found", kind: "talks" };
    history.write("event", { id, date: "2031-03-02", title, ...fields }, { room });
    const given = going.state().events;
    const then = JSON.stringify(given);
    going.append(history.entries.slice(-1));
    expect(going.state()).toEqual(fold(history.entries));
    expect(JSON.stringify(given)).toBe(then);
  };
  event("a", "first", "table");
  event("b", "first", "table");
  event("a", "renewed", "table");
  event("b", "in a wider room", "public");
  expect(going.state().events.map(({ id, title }) => [id, title])).toEqual([
    ["a", "renewed"],
    ["table#b", "first"],
    ["b", "in a wider room"],
  ]);
});
