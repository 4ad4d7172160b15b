import { describe, expect, test } from "vitest";
import { opened, treaty } from "../../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../../test/support/pages.ts";
import { compile } from "../../../../core/text/compile.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { fold } from "../../../../core/record/fold.ts";
import { holdingTexts, planWithout } from "./held.ts";
import { TablingPage } from "./tabling-page.tsx";

const commented = {
  ...treaty(),
  comments: [{ author: "", date: null, text: "Not for the other side." }],
} as unknown as Draft;

/** Two drafts woven, one with a comment, and words taken into the text by an edit of each. */
function edited() {
  const history = opened();
  history.write("draft", { id: "so", party: "SO", draft: commented }, { party: "SO" });
  const { composite } = compile([
    { party: "KE", draft: treaty() as Draft },
    { party: "SO", draft: commented },
  ]);
  const span = (as: string, point: string) => [
    { point, in: "text", as, from: 0, to: 7, quote: "Article", insert: "Clause" },
  ];
  const base = history.write("composite", { id: "text", title: "Text", drafts: ["d", "so"], composite });
  history.write("edit", { composite: "text", base, spans: span("KE", composite.points[0]?.id ?? "") });
  const so = history.entries.find(({ body }) => body?.["id"] === "so")?.id ?? "";
  history.write("edit", { draft: "so", base: so, spans: span("SO", "1") });
  return history;
}

describe("texts on record that hold more than their words", () => {
  test("are told and tabled anew where words were taken in by edits", () => {
    const record = recordOf(edited().entries);
    expect(fold(record.entries).texts.flatMap(({ misplaced = [] }) => misplaced.map(({ why }) => why))).toEqual([]);
    const holding = holdingTexts(record, new Map());
    expect(holding.map(({ text, versions }) => [text.id, versions.map(({ last }) => last)])).toEqual([
      ["so", [false, true]],
      ["text", [false, true]],
    ]);
    const [draft, composite] = holding.map(({ versions }) => planWithout(versions.at(-1) ?? expect.fail(), null));
    expect(draft).toMatchObject({
      kind: "draft",
      party: "SO",
      body: { id: "so", draft: { title: "Treaty" } },
    });
    expect(composite).toMatchObject({ kind: "composite", body: { id: "text", drafts: ["d", "so"] } });
    for (const plan of [draft, composite]) {
      expect(JSON.stringify(plan)).not.toContain("other side");
      expect(JSON.stringify(plan)).toContain("Clause");
    }
    expect(drawn(TablingPage, "tabling", frameOf(record))).toContain("holding");
  });
});
