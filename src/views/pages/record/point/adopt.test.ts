import { describe, expect, test } from "vitest";
import type { Proposal } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { adoptedComposite, adoptedVersion } from "./adopt.ts";

const composite = {
  parties: ["NO", "SU"],
  points: [
    {
      id: "p1",
      label: "1",
      heading: [],
      text: ["until "],
      points: [{ id: "p2", label: "a", heading: [], text: ["old"], points: [] }],
    },
  ],
  drafts: [],
  retired: [],
} as unknown as Composite;

const proposing = (text: string, operation = "replace") => ({ operation, text }) as unknown as Proposal;

describe("taking a proposal into a composite", () => {
  test("puts its words, brackets and holders in the place of the old ones, at any depth", () => {
    const next = adoptedComposite(composite, "p2", proposing("until [1 May {NO}][2 May {SU}]"));
    expect(next?.points[0]?.points[0]?.text).toEqual([
      "until ",
      {
        alternatives: [
          { parties: ["NO"], text: ["1 May"] },
          { parties: ["SU"], text: ["2 May"] },
        ],
      },
    ]);
    expect(next?.points[0]?.text).toEqual(["until "]);
  });

  test("is not offered where brackets do not close or nobody holds them, nor for what replaces no words", () => {
    expect(adoptedComposite(composite, "p2", proposing("until [1 May"))).toBeNull();
    expect(adoptedComposite(composite, "p2", proposing("until [1 May][2 May]"))).toBeNull();
    expect(adoptedComposite(composite, "p2", proposing("", "delete"))).toBeNull();
    expect(adoptedComposite(composite, "p9", proposing("until May"))).toBeNull();
  });
});

describe("taking an edit in", () => {
  const spans = [{ point: "p1", in: "text", as: "SU", from: 0, to: 5, quote: "until", insert: "before" }];
  const edit = { base: "e1", spans, point: "p1" } as unknown as Proposal;

  test("changes just its words, also in a later version that has them elsewhere", () => {
    expect(adoptedComposite(composite, "p1", edit, { composite })?.points[0]?.text).toEqual(["before "]);
    const of = (text: string) => ({
      ...composite,
      points: composite.points.map((each) => ({ ...each, text: [text] })),
    });
    const first = of("They stay until the end.");
    const stay = { ...edit, spans: spans.map((span) => ({ ...span, from: 10, to: 15 })) } as unknown as Proposal;
    const taken = adoptedComposite(of("Today all of them: They stay until the end."), "p1", stay, { composite: first });
    expect(taken?.points[0]?.text).toEqual(["Today all of them: They stay before the end."]);
    // Beside words that came since it would say what nobody proposed.
    expect(adoptedComposite(of("They stay not until the end."), "p1", stay, { composite: first })).toBeNull();
  });

  test("is not offered where the words are gone, or where its version is not known", () => {
    const gone = { ...composite, points: composite.points.map((each) => ({ ...each, text: ["by "] })) };
    expect(adoptedComposite(gone, "p1", edit, { composite })).toBeNull();
    expect(adoptedComposite(composite, "p1", edit)).toBeNull();
    const deletion = { base: "e1", points: [{ op: "delete", point: "p2" }], point: "p2" } as unknown as Proposal;
    expect(adoptedComposite(composite, "p2", deletion, { composite })).toBeNull();
  });

  test("puts a new point of a draft in its place, and strikes a deleted one", () => {
    const text = draft({ points: [point({ id: "1", text: "One." }), point({ id: "2", text: "Two." })] });
    const fresh = { id: "1+a", label: "1 bis", heading: "", text: "New.", points: [] };
    const inserts = { base: "e1", point: "1", points: [{ op: "insert", at: { after: "1" }, point: fresh }] };
    const put = adoptedVersion(text, "1", inserts as unknown as Proposal, { draft: text });
    expect(put?.points.map((each) => each.text)).toEqual(["One.", "New.", "Two."]);
    const deletion = { base: "e1", point: "2", points: [{ op: "delete", point: "2" }] };
    const struck = adoptedVersion(text, "2", deletion as unknown as Proposal, { draft: text });
    expect(struck?.points.map((each) => each.deleted)).toEqual([false, true]);
  });
});
