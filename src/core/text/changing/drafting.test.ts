import { describe, expect, it } from "vitest";
import { changesOf } from "../changes.ts";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";
import { redlineTexts } from "../redline.ts";

const brief = (from: string, to: string): readonly string[] =>
  changesOf(redlineTexts(from, to), "en").map(
    (change) => `${change.class} ${change.kind}: ${change.from} → ${change.to}`,
  );
const substance = (from: string, to: string): readonly string[] =>
  brief(from, to).filter((change) => change.startsWith("substance"));

describe("a way of drafting is no change of substance, and what it must not hide is one", () => {
  it.each([
    // What stands for what was named, with where it was named.
    ["It does not bind them.", "It does not bind the ships referred to in paragraph 1."],
    // Whose a thing is, before it or behind it; the name of a body and of its legal successor.
    [
      "under the terms of a Harbour Board licence they leave",
      "under the terms of a licence of the Harbour Board they leave",
    ],
    ["rules laid down in Community instruments bind ships", "rules laid down in instruments of the Union bind ships"],
    ["money of terrorist groups is frozen", "money of groups of terrorism is frozen"],
    // The title of another act.
    [
      "under Directive 82/501/EEC of 24 June 1982 on hazards of certain harbours they leave",
      "under Directive 96/82/EC of 9 December 1996 on the control of hazards involving ships they leave",
    ],
    // Words for some of several, said twice; what says nothing.
    ["crews, including the pilots, leave", "crews, including, for example, the pilots, leave"],
    ["before the entry into force of the pact", "before the date of entry into force of the pact"],
    ["all information necessary to do their work", "all information necessary to allow them to do their work"],
    ["in cases where the pier is closed", "in instances in which the pier is closed"],
    // What is not allowed otherwise, either way.
    ["The gate may be opened only if a pilot is there.", "The gate is opened only if a pilot is there."],
    ["The gate may not be opened at night.", "The gate is not opened at night."],
    // One word that binds, with where its thing stands.
    [
      "lists referred to in paragraph 1 shall be held in a register",
      "lists referred to in Article 66 of that Pact are held in a register",
    ],
    // What limits a clause, a little before or behind.
    ["that ship may do so only within a day", "that ship may only do so within a day"],
    ["the following conditions at least shall apply", "at least the following conditions shall apply"],
    ["In drafting rules the office hears pilots.", "When drafting rules the office hears pilots."],
    ["for the purpose of that rule", "for the purpose of applying that rule"],
    // One body of a kind, and several.
    ["ensure that the HMU has access", "ensure that their HMUs have access"],
    ["with his or her approval", "with his/her approval"],
    ["‘calm’ waters shall mean those of the bay", "‘calm waters’ means those of the bay"],
    ["may, in another port, be moored for a day", "may be moored in another port for a day"],
  ])("%s | %s", (from, to) => {
    expect(substance(from, to).filter((change) => !change.startsWith("substance tense: be"))).toEqual([]);
    expect(brief(from, to).some((change) => !change.startsWith("formal"))).toBe(true);
  });

  it.each([
    ["It does not bind them.", "It does not bind the 40 ships referred to in paragraph 1."],
    ["under a Harbour Board permit they leave", "under a permit of the Senate they leave"],
    [
      "under Directive 82/501/EEC of 24 June 1982 ships leave",
      "under Directive 82/501/EEC of 24 June 1982 no ships leave",
    ],
    [
      "under Directive 82/501/EEC of 24 June 1982 on hazards they leave",
      "under Directive 96/82/EC of 9 December 1996 on hazards they shall not leave",
    ],
    [
      "under Directive 82/501/EEC of 24 June 1982 on hazards ships leave",
      "under Directive 96/82/EC of 9 December 1996 on hazards ships may leave",
    ],
    ["crews, including the pilots, leave", "crews, including, for 3 days, the pilots, leave"],
    ["before the entry into force of the pact", "after the date of entry into force of the pact"],
    ["The gate may be opened at night.", "The gate is opened at night."],
    ["The gate may be opened only if a pilot is there.", "The gate shall be opened only if a pilot is there."],
    ["The gate may not be opened at night.", "The gate is opened at night."],
    ["The Lakonian Union pays.", "The Lakonian Community pays."],
    ["ensure that the HMU has access", "ensure that the HNU has access"],
    ["only pilots may enter the port", "pilots may enter only the port"],
    ["ships of at least 30 tons and 40 men", "ships of 30 tons and at least 40 men"],
    ["with his and her approval", "with his or her approval"],
  ])("%s | %s", (from, to) => {
    expect(substance(from, to)).not.toEqual([]);
  });
});

describe("a body that took another's place by law", () => {
  const of = (...texts: readonly string[]): Draft =>
    draft({ language: "en", points: texts.map((text, at) => point({ id: `${at}`, label: `${at + 1}.`, text })) });
  const classes = (a: Draft, b: Draft): readonly string[] =>
    compareDrafts(a, b).pairs.flatMap((pair) => pair.changes.map((change) => `${change.class} ${change.kind}`));
  const [port, pilots] = ["Ships call at every port of the", "Pilots of the"];

  it("is unclassified in one place, where the new text knows the old name no more", () => {
    const [old, next] = [`${port} Community.`, `${port} Union.`];
    expect(classes(of(old), of(next))).toEqual(["unclassified actor"]);
    const still = `${pilots} Community guide them in.`;
    expect(classes(of(old, still), of(next, still))).toEqual(["substance actor"]);
    expect(classes(of(next), of(old))).toEqual(["substance actor"]);
    expect(classes(of(`${port} Lakonia.`), of(`${port} Messara.`))).toEqual(["substance actor"]);
  });
});
