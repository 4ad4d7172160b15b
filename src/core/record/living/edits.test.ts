import { describe, expect, test } from "vitest";
import { opened, treaty, type History } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { printNotation } from "../../text/notation.ts";
import type { Span } from "../../text/spans.ts";
import { fold } from "../fold.ts";
import { frontText, readingOf, revisionOf, textNow } from "./index.ts";

const { composite } = compile([
  { party: "KE", draft: treaty() as Draft },
  { party: "SO", draft: treaty({ "1": "Article 1 of the pact." }) as Draft },
]);
const point = composite.points[1]?.id ?? "";
const span = (as: string, quote: string, insert: string, from = 0, at = point): Span => ({
  point: at,
  in: "text",
  as,
  from,
  to: from + quote.length,
  quote,
  insert,
});

function begun(): { readonly history: History; readonly base: string } {
  const history = opened();
  return { history, base: history.write("composite", { id: "text", title: "Text", drafts: [], composite }) };
}

const text = (history: History) => frontText(fold(history.entries)) ?? expect.fail("no text");
const words = (history: History, party: string) => {
  const read = readingOf(text(history), party);
  return read.ok ? read.value.points.map((each) => each.text) : expect.fail(read.failure.code);
};

describe("an edit", () => {
  test("is the next version of its text, at several points at once", () => {
    const { history, base } = begun();
    const last = composite.points[2]?.id ?? "";
    const spans = [span("KE", "Article", "Clause"), span("KE", "Article", "Clause", 0, last)];
    const id = history.write("edit", { composite: "text", base, spans, title: "Second", why: "clearer" });
    expect(textNow(text(history))).toMatchObject({
      entry: { id },
      title: "Second",
      note: "clearer",
      edit: { base, spans },
    });
    expect(revisionOf(text(history), id)).toBe(2);
    for (const party of ["KE", "SO"])
      expect(words(history, party).slice(1)).toEqual(["Clause 2 of the treaty.", "Clause 3 of the treaty."]);
  });

  test("over the edge of an alternative leaves others their words, and one of before says what it said then", () => {
    const held = compile([
      { party: "KE", draft: treaty({ "2": "Settled by negotiation." }) as Draft },
      { party: "SO", draft: treaty({ "2": "Settled by arbitration in Sava." }) as Draft },
    ]).composite;
    const at = held.points[1]?.id ?? "";
    const made = (v: number) => {
      const history = opened();
      const base = history.write("composite", { id: "text", title: "Text", drafts: [], composite: held });
      const spans = [span("KE", "Settled by negotiation", "Resolved by mediation", 0, at)];
      history.write("edit", { composite: "text", base, spans }, { v });
      return ["KE", "SO"].map((party) => words(history, party)[1]);
    };
    expect(made(3)).toEqual(["Resolved by mediation.", "Settled by arbitration in Sava."]);
    // Words that ran together then are what everybody saw, and what later edits were counted in.
    expect(made(2)).toEqual(["Resolved by mediation.", "Resolved by mediationarbitration in Sava."]);
    expect(made(1)).toEqual(made(2));
  });

  test("that takes out a row leaves the rows beside it alone, and one of before says what it said then", () => {
    const rows = (fee: string) => `| Quay | Fee |\n| North | ${fee} crowns |\n| South | ${fee} guilders |`;
    const held = compile([
      { party: "KE", draft: treaty({ "2": rows("15") }) as Draft },
      { party: "SO", draft: treaty({ "2": rows("25") }) as Draft },
    ]).composite;
    const at = held.points[1]?.id ?? "";
    const made = (v: number) => {
      const history = opened();
      const base = history.write("composite", { id: "text", title: "Text", drafts: [], composite: held });
      const spans = [span("KE", "| North | 15 crowns |\n", "", "| Quay | Fee |\n".length, at)];
      history.write("edit", { composite: "text", base, spans }, { v });
      return printNotation(textNow(text(history))?.composite?.points[1]?.text ?? [], { attributed: true });
    };
    expect(made(5)).toBe("| Quay | Fee |[\n| North | 25 crowns | {SO}]\n| South | [15 {KE}][25 {SO}] guilders |");
    expect(made(4)).toBe(
      "| Quay | Fee |\n[| South | 15 guilders | {KE}][| North | 25 crowns |\n| South | 25 guilders | {SO}]",
    );
  });

  test("for one party leaves the other its words; marks on what changed fall back", () => {
    const { history, base } = begun();
    const mark = {
      composite: "text",
      point,
      level: "agreed",
      between: ["KE", "SO"],
      notPart: [],
      declaredBy: "office",
      on: "2031-03-03",
      sources: [],
    };
    history.write("mark", mark, { on: "2031-03-03" });
    const id = history.write(
      "edit",
      { composite: "text", base, for: ["SO"], spans: [span("SO", "Article", "Clause")] },
      { party: "SO", as: "SO", on: "2031-03-04" },
    );
    expect(words(history, "KE")[1]).toBe("Article 2 of the treaty.");
    expect(words(history, "SO")[1]).toBe("Clause 2 of the treaty.");
    expect(fold(history.entries).ledger).toMatchObject([
      { point, marks: [{ stands: false, fellBack: { by: { id } } }] },
    ]);
  });

  test("that does not fit is told as such and takes nothing down, nor what is made on it", () => {
    const { history, base } = begun();
    const wrong = history.write("edit", { composite: "text", base, spans: [span("KE", "Nothing", "All")] });
    history.write("edit", { composite: "text", base: wrong, spans: [span("KE", "Article", "Clause")] });
    history.write("edit", { composite: "text", base, spans: [span("KE", "Article", "Clause")] });
    expect(text(history).versions).toHaveLength(2);
    expect(text(history).misplaced).toMatchObject([{ why: { code: "span-misfit" } }, { why: { code: "edit-base" } }]);
    expect(words(history, "KE")[1]).toBe("Clause 2 of the treaty.");
  });

  test("of a draft changes it, and takes in what it names", () => {
    const history = opened();
    const base = history.entries.at(-1)?.id ?? "";
    const proposal = history.write(
      "proposal",
      { draft: "d", point: "1", base, spans: [span("KE", "Article", "Clause", 0, "1")] },
      { v: 2, party: "SO" },
    );
    const id = history.write("edit", {
      draft: "d",
      base,
      spans: [span("KE", "Article", "Clause", 0, "1")],
      adopts: [proposal],
    });
    const state = fold(history.entries);
    expect(state.drafts[0]?.draft.points[0]?.text).toBe("Clause 1 of the treaty.");
    expect(state.proposals).toMatchObject([{ state: "adopted", adoptedBy: { id } }]);
  });

  test("folds in linear time: what was made of an edit is kept with it", () => {
    const { history } = begun();
    for (let n = 0; n < 40; n++) {
      const base = history.entries.at(-1)?.id ?? "";
      history.write("edit", { composite: "text", base, spans: [span("KE", "", "x")] });
    }
    const [first, again] = [fold(history.entries), fold(history.entries)].map(
      (state) => frontText(state)?.versions ?? [],
    );
    expect(first).toHaveLength(41);
    first?.forEach((version, at) => expect(again?.[at]?.composite).toBe(version.composite));
    // What an edit does not touch is the very same in the next version.
    expect(first?.at(-1)?.composite?.points[0]).toBe(first?.[0]?.composite?.points[0]);
  });
});

describe("a chair's text", () => {
  test("stands apart, and comes in front once it is accepted as the basis", () => {
    const { history } = begun();
    history.write("composite", { id: "chair", title: "Chair", drafts: [], composite, chair: true });
    expect(fold(history.entries).texts.find(({ id }) => id === "chair")).toMatchObject({ chair: true });
    expect(text(history).id).toBe("text");
    history.write("front", { composite: "chair" });
    expect(text(history)).toMatchObject({ id: "chair", front: { on: "2031-03-01" } });
    history.write("front", { composite: "text" });
    expect(text(history).id).toBe("text");
  });
});
