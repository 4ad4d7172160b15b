import { expect, test } from "vitest";
import { opened, treaty } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { fold } from "../fold.ts";
import { wholeSilences } from "./index.ts";

const deadline = "2031-03-25T16:00:00.000Z";
const [before, after] = ["2031-03-24T09:00:00.000Z", "2031-03-26T09:00:00.000Z"];

type Entries = ReturnType<typeof opened>;

/** A text under silence as a whole. */
function silent(): { readonly history: Entries; readonly silence: string } {
  const history = opened();
  const silence = history.write("silence", { draft: "d", deadline }, { as: "office", on: "2031-03-20", v: 2 });
  return { history, silence };
}

function last({ entries }: Entries, now: string) {
  const state = fold(entries);
  const text = state.texts.find(({ id }) => id === "d") ?? expect.fail("d");
  return wholeSilences(state, text, now).at(-1) ?? expect.fail("no silence");
}

test("a silence on the whole runs until its hour, then waits for the office to say that it held", () => {
  const { history, silence } = silent();
  expect(last(history, before)).toMatchObject({ state: "running", revision: 1, objections: [] });
  expect(last(history, after).state).toBe("unconfirmed");
  history.write("confirmation", { of: silence, answer: "confirm" }, { as: "office", on: "2031-03-26" });
  expect(last(history, after).state).toBe("held");
});

test.each([
  ["an objection", { answer: "oppose" }],
  ["a request for time", { answer: "reserve", reservation: "scrutiny" }],
])("%s breaks it, without reasons", (_what, said) => {
  const { history, silence } = silent();
  history.write("stance", { draft: "d", ...said, silence }, { party: "SO", as: "SO", on: "2031-03-20", v: 2 });
  const broken = last(history, before);
  expect([broken.state, broken.objections.map(({ party }) => party)]).toEqual(["broken", ["SO"]]);
  expect(last(history, after).state).toBe("broken");
});

test("what the office received after its end breaks nothing, what it received before does", () => {
  const received = (on: string) => ({ by: "e-mail", on });
  const filed = (on: string) => {
    const { history, silence } = silent();
    const body = { draft: "d", answer: "oppose", silence, received: received(on) };
    history.write("stance", body, { party: "SO", as: "office", on: "2031-03-27", v: 2 });
    return last(history, after).state;
  };
  expect(filed("2031-03-25T16:00:00.001Z")).toBe("unconfirmed");
  expect(filed("2031-03-25T15:59:00.000Z")).toBe("broken");
});

test("it covers the words as they were frozen: a new revision ends it", () => {
  const { history } = silent();
  history.write(
    "draft",
    { id: "d", party: "KE", draft: treaty({ "1": "Other words." }) },
    { party: "KE", on: "2031-03-21" },
  );
  expect(last(history, before)).toMatchObject({ state: "lapsed", revision: 1 });
});

test("broken once it is broken for every point by who broke it, whatever becomes of the words", () => {
  const { history, silence } = silent();
  history.write("stance", { draft: "d", answer: "oppose", silence }, { party: "SO", as: "SO", on: "2031-03-20", v: 2 });
  history.write(
    "draft",
    { id: "d", party: "KE", draft: treaty({ "1": "Other words." }) },
    { party: "KE", on: "2031-03-21" },
  );
  const found = fold(history.entries, { now: before }).ledger.flatMap(({ finding }) => finding.silence ?? []);
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ state, brokenBy }) => `${state} ${brokenBy?.party}`))).toEqual(new Set(["broken SO"]));
});

test("who says nothing to several wordings agrees to none: what stands in brackets stays open", () => {
  const history = opened({ kind: "consensus" });
  const { composite } = compile([
    { party: "KE", draft: treaty() as Draft },
    { party: "SO", draft: treaty({ "2": "Article 2 of another treaty." }) as Draft },
  ]);
  history.write("composite", { id: "c", title: "Text", drafts: ["d"], composite }, { on: "2031-03-03" });
  const id = history.write("silence", { composite: "c", deadline }, { as: "office", on: "2031-03-20", v: 2 });
  history.write("confirmation", { of: id, answer: "confirm" }, { as: "office", on: "2031-03-26" });
  const found = fold(history.entries, { now: after }).ledger.filter((each) => each.composite === "c");
  const labels = new Map(composite.points.map((each) => [each.id, each.label]));
  expect(new Map(found.map(({ point, finding }) => [labels.get(point), finding.level]))).toEqual(
    new Map([
      ["1", "agreed"],
      ["2", "open"],
      ["3", "open"],
      ["4", "agreed"],
    ]),
  );
  expect(found.map(({ finding }) => finding.silence?.state)).toEqual(["passed", "passed", "passed", "passed"]);
});
