import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { frontText, textNow } from "../../../core/record/living/index.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { liveText } from "./model.ts";
import { stabilised } from "./stable.ts";

test("an entry draws anew the points and sections of which it says something, and no others", () => {
  const history = opened();
  const of = (party: string) =>
    draft({
      title: party,
      tabledBy: [party],
      points: ["1", "2", "3"].map((id) => point({ id, label: `${id}.`, text: `Ships pass by day ${id}.` })),
    });
  const { composite } = compile(["KE", "SO"].map((party) => ({ party, id: party, draft: of(party) })));
  const base = history.write("composite", { id: "t", title: "T", drafts: [], composite });
  const live = () => {
    const state = fold(history.entries);
    const text = frontText(state) ?? expect.fail("no text");
    return liveText(state, text, textNow(text) ?? expect.fail());
  };
  const first = stabilised(null, live());
  expect(stabilised(first, live()).sections.every((section, at) => section === first.sections[at])).toBe(true);
  const at = composite.points[1]?.id ?? "";
  const span = { point: at, in: "text", as: "SO", from: 0, to: 5, quote: "Ships", insert: "Boats" };
  const proposal = history.write("proposal", { composite: "t", point: at, base, spans: [span] }, { party: "SO", v: 2 });
  const second = stabilised(first, live());
  const same = (one: typeof first, other: typeof first) =>
    one.sections.map((section, index) => section === other.sections[index]);
  expect(same(second, first)).toEqual([true, false, true]);
  // An answer stands in a map.
  history.write("stance", { proposal, answer: "accept" }, { party: "KE" });
  expect(same(stabilised(second, live()), second)).toEqual([true, false, true]);
});
