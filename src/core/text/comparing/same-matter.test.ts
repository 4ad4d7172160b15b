import { describe, expect, it } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";

const around = [
  "The port of Norrhaven is open to merchant ships of every flag in all seasons.",
  "A fund for the repair of bridges is held by the bank of Lake Irrin.",
];
const guarantees = "The guarantees given to the southern villages are binding and lapse if they attack the north.";
const guarantors = "The guarantors are three neighbouring States, which meet when one village asks them to.";

function of(text: string): Draft {
  const points = [around[0] ?? "", text, around[1] ?? ""].map((words, at) =>
    point({ id: `${at + 1}`, label: `${at + 1}`, text: words }),
  );
  return draft({ language: "en", points });
}

const between = (corrections: { readonly from: readonly string[]; readonly to: readonly string[] }[]) =>
  compareDrafts(of(guarantees), of(guarantors), { corrections }).pairs.find(({ from }) => from.includes("2"));

describe("points on the same matter that are perhaps no counterparts", () => {
  it("stand beside each other whole: nothing is redlined, and only told that the words are others", () => {
    const pair = between([]);
    expect(pair).toMatchObject({ from: ["2"], to: ["2"], onSameMatter: true, relation: "modified" });
    expect(pair?.changes.map(({ class: of, from, to }) => [of, from, to])).toEqual([
      ["unclassified", guarantees, guarantors],
    ]);
    expect(pair?.edits).toEqual([
      { op: "delete", text: guarantees },
      { op: "insert", text: guarantors },
    ]);
  });

  it("are redlined once a person has joined them", () => {
    const pair = between([{ from: ["2"], to: ["2"] }]);
    expect(pair?.onSameMatter).toBeUndefined();
    expect(pair?.edits.some(({ op, text }) => op === "keep" && text.trim() !== "")).toBe(true);
    expect(pair?.changes.every(({ from }) => from !== guarantees)).toBe(true);
  });
});
