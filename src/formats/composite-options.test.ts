import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sharedPath } from "../../test/shared-data.ts";
import { readDraft } from "./read.ts";
import { compile } from "../core/text/compile.ts";
import { draft, point, type Draft, type Point } from "../core/text/draft.ts";
import { parseComposite, printComposite } from "../core/text/notation.ts";
import { reading, walkComposite } from "../core/text/reading.ts";
import { findLabel } from "../core/text/segmenting/label.ts";

const isOption = (label: string): boolean => /option/u.test(findLabel(label)?.kind ?? "");
/** What is left of a label without what dresses it. */
const bare = (label: string): string => label.replaceAll(/[[\]:.]/gu, "").trim();

/** Each option of a draft stands in the composite under its name, and every draft is read back as it was. */
function withoutNotes(draft: Draft): Draft {
  const bare = (points: readonly Point[]): readonly Point[] =>
    points.map(({ footnotes: _notes, ...each }) => ({ ...each, points: bare(each.points) }));
  return { ...draft, points: bare(draft.points) };
}

function expectOptions(drafts: readonly { readonly party: string; readonly draft: Draft }[]): number {
  const { composite } = compile(drafts);
  const labels = new Map([...walkComposite(composite.points)].map(({ point: { id, label } }) => [id, label]));
  const printedLabels = [...labels.values()].filter((label) => label !== "");
  expect(new Set(printedLabels).size).toBe(printedLabels.length);
  let options = 0;
  for (const { party, draft: own } of drafts) {
    expect(reading(composite, party)).toMatchObject({ ok: true, value: { points: own.points } });
    for (const { label, pieces } of composite.drafts.find((each) => each.party === party)?.points ?? []) {
      const [piece = ""] = pieces;
      const printed = bare(labels.get(piece) ?? "");
      if (!isOption(label)) {
        expect(printed === "" || !/(?:Option|Alt|Variante) \w+$/u.test(printed)).toBe(true);
        continue;
      }
      options++;
      expect(printed).toMatch(
        /(?:Option|Alt|Alternative|Variante|Sub-option) \w+(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?$/iu,
      );
    }
  }
  // Notes are told beside the text and are not read back from it.
  const plain = compile(drafts.map(({ party, draft }) => ({ party, draft: withoutNotes(draft) })));
  const printed = printComposite(plain.composite, { attributed: true });
  const back = parseComposite(printed);
  expect(back.ok && printComposite(back.value.composite, { attributed: true })).toBe(printed);
  return options;
}

const words = fc.constantFrom("The Parties shall meet.", "Each Party shall report.", "No text.", "[A][B] shall pay.");
const option = fc.constantFrom("Option", "[Option", "Alt", "Alternative", "Variante", "OPTION");
const provision: fc.Arbitrary<Point> = fc
  .record({
    number: fc.nat(9),
    word: option,
    letters: fc.boolean(),
    texts: fc.array(words, { minLength: 1, maxLength: 4 }),
  })
  .map(({ number, word, letters, texts }) =>
    point({
      id: `${number}`,
      label: `Article ${number + 1}`,
      heading: "Forces",
      points: texts.map((text, at) =>
        point({
          id: `${number}/${at}`,
          label: `${word} ${letters ? "ABCD"[at] : at + 1}${word.startsWith("[") ? "]" : ""}`,
          points: [point({ id: `${number}/${at}/1`, label: "1.", text })],
        }),
      ),
    }),
  );

const generated = fc
  .uniqueArray(provision, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((points) => draft({ title: "Draft", language: "en", points }));

it("options of drafts are options of the composite, and the drafts are read back", () => {
  fc.assert(
    fc.property(generated, generated, (a, b) => {
      expect(
        expectOptions([
          { party: "A", draft: a },
          { party: "B", draft: b },
        ]),
      ).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

const zero = sharedPath("inc/zero-draft.pdf");
it.skipIf(zero === null)("so are those of a real negotiating text", async () => {
  const read = await readDraft(new Uint8Array(readFileSync(zero ?? "")), "zero-draft.pdf");
  if (!read.ok) throw new Error(read.failure.code);
  const other: Draft = { ...read.value.draft, points: read.value.draft.points.slice(0, -1) };
  const options = expectOptions([
    { party: "A", draft: read.value.draft },
    { party: "B", draft: other },
  ]);
  expect(options).toBeGreaterThan(40);
});
