import { describe, expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { frontText, openPairs, textNow, unheard } from "../../../core/record/living/index.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { reading } from "../../../core/text/reading.ts";
import { joinedInText } from "./joining.ts";

const words = { KE: "Guns fall silent at midnight.", SO: "Hostilities cease on the tenth day." };
const of = (party: "KE" | "SO") =>
  draft({ title: party, tabledBy: [party], points: [point({ id: party, label: "1.", text: words[party] })] });

function asked() {
  const history = opened();
  history.write("draft", { id: "ke", party: "KE", draft: of("KE") }, { party: "KE" });
  history.write("draft", { id: "so", party: "SO", draft: of("SO") }, { party: "SO" });
  const { composite } = compile([
    { party: "KE", id: "ke", draft: of("KE") },
    { party: "SO", id: "so", draft: of("SO") },
  ]);
  const at = (party: string) => composite.drafts.find((each) => each.party === party)?.points[0]?.pieces[0] ?? "";
  const unsure = [{ point: at("KE"), party: "KE", other: at("SO"), otherParty: "SO", percent: 60 }];
  history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite: { ...composite, unsure } });
  return { history, pair: [at("KE"), at("SO")] as const };
}

describe("two points said to be one", () => {
  test("become one in the text as it stands, in either order, and nobody's words change", () => {
    for (const turned of [false, true]) {
      const { history, pair } = asked();
      expect(pair[0]).not.toBe(pair[1]);
      const text = frontText(fold(history.entries)) ?? expect.fail("no text");
      const [one, other] = turned ? pair.toReversed() : pair;
      const plan = joinedInText({ text, version: textNow(text) ?? expect.fail() }, one ?? "", [other ?? ""]);
      history.write("edit", plan?.body ?? expect.fail("not joined"));
      const state = fold(history.entries);
      const now = frontText(state) ?? expect.fail("no text");
      const { composite } = textNow(now) ?? {};
      if (composite === undefined) expect.fail("no composite");
      expect([composite.points.length, composite.unsure]).toEqual([1, undefined]);
      for (const party of ["KE", "SO"] as const)
        expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: [{ text: words[party] }] } });
      // The office may write it: it asks nobody.
      const hearing = { state, text, grounds: { adopts: [] }, at: { composite: "t" } } as never;
      expect(unheard(["KE", "SO"], textNow(text) ?? {}, { composite }, hearing)).toEqual([]);
    }
  });

  test("are asked about no more once their pairing is recorded, whichever way round", () => {
    for (const [from, to] of [
      ["ke", "so"],
      ["so", "ke"],
    ] as const) {
      const { history } = asked();
      const open = () => {
        const state = fold(history.entries);
        const { composite } = textNow(frontText(state) ?? expect.fail("no text")) ?? {};
        const drafts = state.drafts.filter(({ id }) => id !== "d");
        return openPairs(composite ?? expect.fail(), drafts, state.corrections).length;
      };
      const pairing = (one: string, other: string) => ({
        from,
        to,
        corrections: [{ from: [one], to: [other] }],
      });
      expect(open()).toBe(1);
      history.write("alignment", pairing("elsewhere", "else"));
      expect(open()).toBe(1);
      history.write("alignment", pairing(from.toUpperCase(), to.toUpperCase()));
      expect(open()).toBe(0);
    }
  });
});
