import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import type { BargainFile } from "../../../core/bargain/index.ts";
import { fold } from "../../../core/record/fold.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { heldNow } from "./held-now.ts";

test("the text in front holds an option where a party reads its words there, and another once it moved", () => {
  const history = opened();
  const of = (party: string, days: string) =>
    draft({ title: party, tabledBy: [party], points: [point({ id: "1", label: "1.", text: `Within ${days} days.` })] });
  const sides = { KE: of("KE", "30"), SO: of("SO", "60") };
  for (const [party, words] of Object.entries(sides))
    history.write("draft", { id: party, party, draft: words }, { party });
  const { composite } = compile(Object.entries(sides).map(([party, words]) => ({ party, id: party, draft: words })));
  const base = history.write("composite", { id: "t", title: "T", drafts: ["KE", "SO"], composite });
  const options = ["30", "60"].map((id) => ({
    id,
    title: id,
    words: [{ draft: "KE", point: "1", text: `Within ${id} days.` }],
  }));
  const file = { issues: [{ id: "time", options: ["30", "60"] }] } as unknown as BargainFile;
  const held = () => {
    const state = fold(history.entries);
    const issues = [{ id: "time", title: "Time", options }];
    return heldNow({ ...state, positions: { ...state.positions, issues } } as unknown as typeof state, file);
  };
  const drafted = composite.drafts.some(({ id }) => id !== undefined);
  expect(drafted).toBe(true);
  expect(held()).toEqual([
    { issue: "time", option: "30", parties: ["KE"] },
    { issue: "time", option: "60", parties: ["SO"] },
  ]);
  const span = { point: composite.points[0]?.id, in: "text", as: "KE", from: 7, to: 9, quote: "30", insert: "60" };
  history.write("edit", { composite: "t", base, spans: [span], for: ["KE"] });
  expect(held()).toEqual([{ issue: "time", option: "60", parties: ["KE", "SO"] }]);
});
