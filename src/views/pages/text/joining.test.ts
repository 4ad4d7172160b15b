import { describe, expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { frontText, openPairs, textNow, unheard } from "../../../core/record/living/index.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { reading } from "../../../core/text/reading.ts";
import type { AlignmentCorrection } from "../../../core/text/alignment.ts";
import { questionsOf } from "../texts/composite/questions.ts";
import { joinedInText, takenApart } from "./joining.ts";

const said = { KE: "Guns fall silent at midnight.", SO: "Hostilities cease on the tenth day." };
const of = (party: "KE" | "SO") =>
  draft({ title: party, tabledBy: [party], points: [point({ id: party, label: "1.", text: said[party] })] });

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

/** What is asked on the text as it stands, and the entries that answer it. */
function questions(history: ReturnType<typeof opened>) {
  const state = fold(history.entries);
  const { composite } = textNow(frontText(state) ?? expect.fail("no text")) ?? {};
  return [...questionsOf(composite ?? expect.fail(), state.drafts, state).values()].flat();
}

test("two points kept apart are asked about no more, and stay apart when the drafts are next put together", () => {
  const { history } = asked();
  const [question] = questions(history);
  const plan = question?.apart ?? expect.fail("cannot be kept apart");
  history.write("alignment", plan.body);
  expect(questions(history)).toEqual([]);
  const { corrections } = plan.body as unknown as { corrections: readonly AlignmentCorrection[] };
  const same = { ...of("SO"), points: of("KE").points.map((each) => ({ ...each, id: "SO" })) };
  const drafts = [
    { party: "KE", id: "ke", draft: of("KE") },
    { party: "SO", id: "so", draft: same },
  ];
  expect(compile(drafts).composite.points).toHaveLength(1);
  const apart = compile(drafts, { corrections: [{ from: "KE", to: "SO", corrections }] }).composite;
  expect([apart.points.length, apart.unsure]).toEqual([2, undefined]);
});

test("of one point asked about with two, what is kept apart from one is still asked about with the other", () => {
  const { history, pair } = asked();
  const state = fold(history.entries);
  const { composite } = textNow(frontText(state) ?? expect.fail("no text")) ?? expect.fail();
  const [first, second] = [pair[0], "two"];
  const more = {
    ...composite,
    points: [...(composite?.points ?? []), { id: second, label: "2.", heading: [], text: ["Other."], points: [] }],
  };
  const drafts = (composite?.drafts ?? []).map((each) =>
    each.party !== "SO"
      ? each
      : {
          ...each,
          points: [
            ...each.points,
            { id: "SO2", label: "2.", depth: 0, pieces: [second], wording: "verbatim", deleted: false },
          ],
        },
  );
  const unsure = [
    ...(composite?.unsure ?? []),
    { point: first, party: "KE", other: second, otherParty: "SO", percent: 70 },
  ];
  history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite: { ...more, drafts, unsure } });
  const before = questions(history);
  const [one] = before;
  history.write("alignment", one?.apart?.body ?? expect.fail());
  const after = questions(history);
  expect([before.length, after.length]).toEqual([4, 2]);
  expect(after.every(({ otherIds, percent }) => percent !== one?.percent && otherIds.length === 1)).toBe(true);
});

test("words of one party come apart from the others' in the text as it stands, and nobody's change", () => {
  const { history, pair } = asked();
  const join = () => {
    const text = frontText(fold(history.entries)) ?? expect.fail("no text");
    return joinedInText({ text, version: textNow(text) ?? expect.fail() }, pair[0], [pair[1]]);
  };
  history.write("edit", join()?.body ?? expect.fail("not joined"));
  const state = fold(history.entries);
  const text = frontText(state) ?? expect.fail("no text");
  const version = textNow(text) ?? expect.fail();
  const words = { composite: version.composite ?? expect.fail(), drafts: state.drafts, isWoven: false } as never;
  const plans = takenApart({ text, version, words }, state, pair[0], "SO", { id: "own", label: "1." }) ?? expect.fail();
  expect(plans.map(({ kind }) => kind)).toEqual(["alignment", "edit"]);
  for (const { kind, body } of plans) history.write(kind, body, { v: kind === "edit" ? 2 : 1 });
  const after = fold(history.entries);
  const { composite } = textNow(frontText(after) ?? expect.fail("no text")) ?? expect.fail();
  expect(composite?.points.map(({ text: held }) => held)).toEqual([[said.KE], [said.SO]]);
  for (const party of ["KE", "SO"] as const)
    expect(reading(composite ?? expect.fail(), party)).toMatchObject({ value: { points: [{ text: said[party] }] } });
  const hearing = { state: after, text, grounds: { adopts: [] }, at: { composite: "t" } } as never;
  expect(unheard(["KE", "SO"], version, { composite: composite ?? expect.fail() }, hearing)).toEqual([]);
  expect(after.corrections).toMatchObject([
    {
      corrections: [
        { from: ["SO"], to: [] },
        { from: [], to: ["KE"] },
      ],
    },
  ]);
});

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
        expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: [{ text: said[party] }] } });
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
