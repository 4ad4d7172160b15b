import { expect, test } from "vitest";
import { problemsOf } from "../../../core/common/shape.ts";
import { kinds } from "../../../core/record/parts.ts";
import { example } from "../../../../test/examples/load.ts";
import { eventGaps, eventOf, eventValues, newEvent } from "./event-values.ts";

const filled = { ...newEvent(), title: "Talks", kind: "talks", date: "4 February 2031" };

test("an event has a title, a kind, a day and a source, and does not end before it begins", () => {
  expect(eventGaps(newEvent(), 0)).toEqual(["title", "kind", "date", "sources"]);
  expect(eventGaps(filled, 1)).toEqual([]);
  expect(eventGaps({ ...filled, endDate: "3 February 2031" }, 1)).toEqual(["endDate"]);
  expect(eventGaps({ ...filled, endDate: "some time" }, 1)).toEqual(["endDate"]);
  // A month may hold the first day.
  expect(eventGaps({ ...filled, endDate: "February 2031" }, 1)).toEqual([]);
});

test("the event is one that the record takes, with what is empty left out", () => {
  const event = eventOf({ ...filled, endDate: "2031-02-06", place: " Oberhaven ", drafts: ["d"] }, "e", ["s"]);
  expect(event).toEqual({
    id: "e",
    date: "2031-02-04",
    endDate: "2031-02-06",
    title: "Talks",
    summary: "",
    parties: [],
    sources: ["s"],
    confidence: "found",
    kind: "talks",
    drafts: ["d"],
    place: "Oberhaven",
  });
  expect(problemsOf(event, kinds.get("event")?.body as never)).toEqual([]);
  expect(eventOf({ ...filled, endDate: filled.date }, "e", []).endDate).toBeUndefined();
});

test("a form that nobody changes gives the event back, with what it does not show", async () => {
  for (const name of ["ukraine", "lake-irrin"])
    for (const event of (await example(name)).events) {
      const { id, sources } = event;
      expect(eventGaps(eventValues(event), sources.length), id).toEqual([]);
      expect(eventOf(eventValues(event), id, sources)).toEqual(event);
    }
});
