import { describe, expect, test } from "vitest";
import { agreedText } from "../record/living/index.ts";
import { slotWithin, withHolders, withoutHolders } from "./apart.ts";
import { compile } from "./compile.ts";
import { draft, point } from "./draft.ts";
import { printComposite } from "./notation.ts";
import { reading } from "./reading.ts";

const shared = "The parties shall cease all hostilities at noon on the day after signature.";
const own = "Fishing boats of the coast carry a blue pennant by day and a lamp by night.";
const of = (party: string, ...texts: readonly string[]) => ({
  party,
  draft: draft({ language: "en", points: texts.map((text, n) => point({ id: `${n + 1}`, label: `${n + 1}`, text })) }),
});
const { composite } = compile([of("KA", shared), of("TA", shared), of("VE", shared, own)]);

test("a point that one party alone holds stands in its brackets; what all hold stands bare", () => {
  const printed = printComposite(withHolders(composite), { attributed: true });
  expect(printed).toContain(`[${own} {VE}]`);
  expect(printed).toContain(`\n${shared}\n`);
});

describe("law: where some do not address a point, no words of it stand as everybody's", () => {
  const recital = "Recognising that the river is a shared watercourse";
  const two = compile([
    of("KA", shared, `${recital}, on which many depend, and that all of them shall be heard,`),
    of("TA", shared, `${recital}, and that all of them shall be heard,`),
    of("VE", shared),
  ]).composite;

  test("words around brackets stand in the brackets of the point's holders, with these inside", () => {
    const printed = printComposite(withHolders(two), { attributed: true });
    expect(printed).toContain(
      `[${recital}[, on which many depend {KA}], and that all of them shall be heard, {KA, TA}]`,
    );
    for (const party of ["KA", "TA", "VE"]) expect(reading(withHolders(two), party)).toEqual(reading(two, party));
    expect(agreedText({ composite: two }).points.map(({ text }) => text)).toEqual([shared, "[…]"]);
  });

  test("without the brackets of holders the composite is again what it was, and shown twice it says so once", () => {
    for (const each of [composite, two]) {
      expect(withHolders(each)).not.toEqual(each);
      expect(withoutHolders(withHolders(each))).toEqual(each);
      expect(withoutHolders(each)).toEqual(each);
      expect(withHolders(withHolders(each))).toEqual(withHolders(each));
    }
  });

  test("what came back counts its slots in the text itself", () => {
    const point = two.points[1];
    const shown = withHolders(two).points[1];
    if (point === undefined || shown === undefined) throw new Error("no recital");
    expect(["s1", "s2"].map((slot) => slotWithin(shown.text, point.text, slot))).toEqual([undefined, "s1"]);
    expect(slotWithin(point.text, point.text, "s1")).toBe("s1");
  });
});

test("who holds it reads it as before, and it does not count as agreed", () => {
  for (const party of ["KA", "TA", "VE"])
    expect(reading(withHolders(composite), party)).toEqual(reading(composite, party));
  const agreed = agreedText({ composite });
  expect(agreed.points.map(({ text }) => text)).toEqual([shared, "[…]"]);
  expect(agreed.open).toMatchObject([{ in: "text", alternatives: [{ parties: ["VE"], text: own }], without: [] }]);
});

const french = "Les parties cessent toutes les hostilités à midi le jour suivant la signature.";
const tabled = (party: string, language: string, text: string) => ({
  party,
  draft: draft({ language, points: [point({ id: "1", label: "1", text })] }),
});

test("drafts in two languages: the words of either side stand in its brackets, and nothing of them is agreed", () => {
  const two = compile([
    tabled("KA", "fr", french),
    tabled("TA", "en-US", shared),
    tabled("VE", "en", shared),
  ]).composite;
  const printed = printComposite(withHolders(two), { attributed: true });
  expect(printed).toContain(`[${french} {KA}]`);
  expect(printed).toContain(`[${shared} {TA, VE}]`);
  const agreed = agreedText({ composite: two });
  expect(agreed.points.map(({ text }) => text)).toEqual(["[…]", "[…]"]);
  expect(agreed.open).toHaveLength(2);
});

test("drafts of one language under the tags of two regions are compared: who lacks a point does not address it", () => {
  const tags = ["en-US", "en", "en-GB"];
  const { composite: one, warnings } = compile(
    ["KA", "TA", "VE"].map((party, n) => {
      const { draft: its } = of(party, ...(party === "KA" ? [shared, own] : [shared]));
      return { party, draft: { ...its, language: tags[n] ?? "" } };
    }),
  );
  expect(warnings).toEqual([]);
  const printed = printComposite(withHolders(one), { attributed: true });
  expect(printed).toContain(`[${own} {KA}]`);
  expect(printed).toContain("{not addressed: TA, VE}");
  expect(printed).not.toContain("another language");
});
