import { expect, test } from "vitest";
import { agreedText } from "../record/living/index.ts";
import { withHolders } from "./apart.ts";
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

test("who holds it reads it as before, and it does not count as agreed", () => {
  for (const party of ["KA", "TA", "VE"])
    expect(reading(withHolders(composite), party)).toEqual(reading(composite, party));
  const agreed = agreedText({ composite });
  expect(agreed.points.map(({ text }) => text)).toEqual([shared, "[…]"]);
  expect(agreed.open).toMatchObject([{ in: "text", alternatives: [{ parties: ["VE"], text: own }], without: [] }]);
});
