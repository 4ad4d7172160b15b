import { describe, expect, test } from "vitest";
import type { Proposal } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import { adoptedComposite } from "./adopt.ts";

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
