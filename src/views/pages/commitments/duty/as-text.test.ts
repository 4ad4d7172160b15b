import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCommitment, type Commitment } from "../../../../core/commitments/index.ts";
import { retyped, shownForm, writtenForm } from "./as-text.ts";

const proposal: Commitment = {
  id: "7/1.2",
  modality: "obligation",
  debtor: [],
  creditor: ["KA"],
  act: { words: "withdraw from the corridor" },
  anchors: [{ draft: "accord", point: "7/1", from: 0, to: 26, quote: "withdraw from the corridor" }],
  confidence: 0.7,
};
const lines = writtenForm(proposal).split("\n");
const someLine = fc.oneof(
  fc.constantFrom(
    "  dormant: true",
    "  dormant: yes",
    "  debtor: MF",
    '  confirmedBy: "MF"',
    "  confidence: 1",
    "  nonsense",
    "  window:",
    '  act: "retirer – вывести – سحب"',
  ),
  fc.string({ unit: "binary" }),
);
const typedText = fc
  .tuple(fc.array(someLine, { maxLength: 3 }), fc.nat(lines.length), fc.boolean())
  .map(([more, at, cut]) => [...lines.slice(0, at), ...more, ...lines.slice(at + (cut ? 1 : 0))].join("\n"));

describe("a commitment typed in the written form", () => {
  test("is what is typed, or nothing: what cannot be read stays as typed and says no commitment", () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const { typed, duty } = retyped(proposal, text);
        const shown = shownForm(duty ?? proposal, typed);
        expect(shown.text).toBe(text);
        expect(shown.read.ok).toBe(duty !== null);
      }),
    );
  });
  test("stays as typed where it cannot be read, whatever a field beside it becomes", () => {
    const { typed } = retyped(proposal, `${writtenForm(proposal)}  dormant: true\n`);
    const shown = shownForm({ ...proposal, debtor: ["MF"] }, typed);
    expect(shown.read.ok).toBe(false);
    expect(shown.text).toContain("dormant: true");
  });
  test("never says who confirmed it, how sure the tool is, what it rests on or its name; lines that do are told", () => {
    fc.assert(
      fc.property(fc.constantFrom("MF head of delegation", "le médiateur", "رئيس الوفد"), (name) => {
        const anchors = proposal.anchors.map((each) => ({ ...each, to: 8, quote: "withdraw" }));
        const claimed = { ...proposal, id: "other", anchors, confidence: 1, confirmedBy: name };
        const { typed, duty } = retyped(proposal, writeCommitment(claimed));
        expect(duty).toEqual(proposal);
        expect(shownForm(proposal, typed).dropped).toEqual(["id", "anchors", "confidence", "confirmedBy"]);
      }),
    );
    expect(shownForm(proposal, null).dropped).toEqual([]);
  });
  test("follows the fields again once they say something else", () => {
    const { typed, duty } = retyped(proposal, writtenForm(proposal).replace("nobody", "MF"));
    expect(duty?.debtor).toEqual(["MF"]);
    expect(shownForm({ ...proposal, debtor: ["KA"] }, typed).text).toContain("debtor: KA");
  });
});
