import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opened, treaty } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { fold } from "../fold.ts";
import { agreedText, bracketsOf, frontText, readingOf, revisionOf, textNow } from "./index.ts";

const { composite } = compile([
  { party: "KE", draft: treaty() as Draft },
  { party: "SO", draft: treaty({ "1": "Article 1 of the pact." }) as Draft },
]);
const tabled = (id: string) => ({ id, title: id, drafts: [], composite });

describe("the text in front", () => {
  test("is none, then the draft that people work on, then the first composite of the widest room", () => {
    const history = opened();
    const front = () => frontText(fold(history.entries))?.id ?? null;
    expect(front()).toBeNull();
    history.write("note", { text: "a remark", draft: "d", point: "1" }, { party: "SO" });
    expect(front()).toBe("d");
    history.write("composite", tabled("mine"), { room: "caucus/KE", party: "KE" });
    expect(front()).toBe("mine");
    history.write("composite", tabled("text"));
    history.write("composite", tabled("annex"));
    expect(front()).toBe("text");
  });

  test("is found without what was said wherever that decides nothing", () => {
    const history = opened();
    history.write("note", { text: "a remark", draft: "d", point: "1" }, { party: "SO" });
    history.write("composite", tabled("text"));
    const state = fold(history.entries);
    const dear = { get: (): never => expect.fail("all that was said is found") };
    expect(frontText(Object.defineProperties({ ...state }, { ledger: dear, proposals: dear }))?.id).toBe("text");
  });

  test("is a draft with marks or proposals before one that only a remark names, and one that was signed since", () => {
    const history = opened();
    const front = () => frontText(fold(history.entries))?.id ?? null;
    const draft = (id: string) => history.write("draft", { id, party: "SO", draft: treaty() }, { party: "SO" });
    draft("worked-on");
    draft("named");
    history.write("note", { text: "a remark", draft: "named", point: "1" }, { party: "SO" });
    expect(front()).toBe("named");
    const words = { against: "Article 1 of the treaty.", operation: "replace", text: "One." };
    history.write("proposal", { draft: "worked-on", point: "1", ...words }, { party: "KE" });
    expect(front()).toBe("worked-on");
    const event = { id: "E1", kind: "signature", title: "Signed", summary: "", parties: ["KE", "SO"], sources: [] };
    history.write(
      "event",
      { ...event, date: "2031-04-02", drafts: ["named"], confidence: "found" },
      { on: "2031-04-02" },
    );
    expect(front()).toBe("named");
  });

  test("is a signed text before one put together from drafts of before, whenever that was entered", () => {
    const draft = (date: string) => ({ ...treaty(), date });
    const table = (history: ReturnType<typeof opened>, id: string, date: string) =>
      history.write("draft", { id, party: "SO", draft: draft(date) }, { on: date, party: "SO" });
    const event = { id: "E1", kind: "signature", title: "Signed", summary: "", parties: ["KE", "SO"], sources: [] };
    const steps = [
      (history: ReturnType<typeof opened>) => void table(history, "signed", "2031-04-02"),
      (history: ReturnType<typeof opened>) =>
        void history.write("composite", { ...tabled("text"), drafts: ["a", "b"] }, { on: "2031-06-01" }),
      (history: ReturnType<typeof opened>) =>
        void history.write(
          "event",
          { ...event, date: "2031-04-02", drafts: ["signed"], confidence: "found" },
          { on: "2031-06-01" },
        ),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: 3 }), fc.boolean(), (order, later) => {
        const history = opened();
        table(history, "a", "2031-03-05");
        table(history, "b", later ? "2031-05-01" : "2031-03-20");
        for (const step of order) step(history);
        expect(frontText(fold(history.entries))?.id).toBe(later ? "text" : "signed");
        // Who works on it since has gone on.
        history.write("composite", { ...tabled("text"), drafts: ["a", "b"], adopts: ["x"] }, { on: "2031-06-02" });
        expect(frontText(fold(history.entries))?.id).toBe("text");
      }),
      { numRuns: 12 },
    );
  });

  test("has revisions by the ids of their entries, readings and brackets", () => {
    const history = opened();
    const one = history.write("composite", tabled("text"));
    const two = history.write("composite", tabled("text"));
    const text = frontText(fold(history.entries)) ?? expect.fail("no text");
    expect([one, two, "no"].map((id) => revisionOf(text, id))).toEqual([1, 2, null]);
    expect(readingOf(text, "SO")).toMatchObject({
      ok: true,
      value: { points: [{ text: "Article 1 of the pact." }, {}, {}] },
    });
    expect(readingOf(text, "CU").ok).toBe(false);
    expect(agreedText(textNow(text) ?? {})).toMatchObject({
      points: [{ text: "Article 1 of the […]." }, { text: "Article 2 of the treaty." }, {}],
      open: [{ in: "text", slot: "s1" }],
    });
    expect(bracketsOf(textNow(text) ?? {})).toMatchObject([
      {
        in: "text",
        slot: "s1",
        alternatives: [
          { parties: ["SO"], text: "pact" },
          { parties: ["KE"], text: "treaty" },
        ].toReversed(),
        without: [],
      },
    ]);
  });
});
