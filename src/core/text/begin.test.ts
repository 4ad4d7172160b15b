import fc from "fast-check";
import { expect, test } from "vitest";
import { beginFrom } from "./begin.ts";
import { compile } from "./compile.ts";
import { partyDraftsArbitrary } from "./compiling/arbitraries.ts";
import { draft, point } from "./draft.ts";
import { holdersOf, reading, walkComposite } from "./reading.ts";
import { applyToVersion, changesOf, findPoint, misfit, pointReading } from "./spans.ts";

function tabled(party: string, ...texts: readonly string[]) {
  const points = texts.map((text, index) => point({ id: String(index + 1), label: `Article ${index + 1}`, text }));
  return { party, draft: draft({ language: "en", date: "2031-03-01", points }) };
}

const force = "The Parties shall withdraw their forces behind the line within thirty days of signature.";
const tolls = "Ships of either Party pass the strait without toll or delay of any kind.";
const missing = "A commission searches for missing persons and reports every month to the families.";

test("what others say differently is proposed; what they do not address is nothing of theirs", () => {
  const compiled = compile([
    tabled("KE", force, tolls),
    tabled("SO", force.replace("thirty", "sixty")),
    tabled("OB", force, missing),
  ]).composite;
  const { composite, differences } = beginFrom(compiled, "KE");
  expect([...walkComposite(composite.points)].map(({ point: { text } }) => text)).toEqual([[force], [tolls]]);
  const said = differences.map(({ party, edits }) => [
    party,
    changesOf(edits, party, "").changes.map(({ kind, from, to }) => [kind, from, to]),
  ]);
  expect(said).toEqual([
    ["OB", [["insert", "", expect.stringContaining(missing)]]],
    ["SO", [["words", "thirty", "sixty"]]],
  ]);
});

test("a bracket that opens before a number is of the words of the text, not of its number", () => {
  const at = (id: string, label: string, text: string) => point({ id, label, text });
  const basis = draft({ language: "en", points: [at("1", "[1.", force), at("2", "2.", `${tolls}]`)] });
  const other = draft({ language: "en", points: [at("1", "1.", force), at("2", "2.", tolls)] });
  const compiled = compile([
    { party: "KE", draft: basis },
    { party: "SO", draft: other },
  ]).composite;
  const { composite, differences } = beginFrom(compiled, "KE");
  expect(composite.points.map(({ label, text }) => [label, text])).toEqual([
    ["1", [`[${force}`]],
    ["2", [`${tolls}]`]],
  ]);
  expect(reading(composite, "KE")).toMatchObject({ ok: true, value: { points: basis.points } });
  const [so] = differences;
  expect(changesOf(so!.edits, "SO", "").changes.map(({ from, to }) => [from, to])).toEqual([
    ["[", ""],
    ["]", ""],
  ]);
});

test("law: the text bears the numbers of the draft it begins from; what others add stands after them with bis", () => {
  const at = (id: string, label: string, text: string, points: readonly ReturnType<typeof point>[] = []) =>
    point({ id, label, text, points });
  const basis = draft({
    language: "en",
    points: [
      at("1", "Article 1.", force),
      at("3", "Article 3.", "", [at("3/1", "1.", tolls), at("3/2", "(2)", "Fees for pilots are paid by the ship.")]),
      at("4", "", "Done in two copies, both being equally authentic."),
    ],
  });
  const other = draft({ language: "en", points: [at("1", "1", force), at("2", "2", missing)] });
  const compiled = compile([
    { party: "KE", draft: basis },
    { party: "SO", draft: other },
  ]).composite;
  const { composite, differences } = beginFrom(compiled, "KE");
  const labels = [...walkComposite(composite.points)].map(({ point: { label } }) => label);
  expect(labels).toEqual(["Article 1", "Article 3", "3(1)", "3(2)", ""]);
  expect(differences[0]?.edits.inserted.map(({ points }) => points[0]?.label)).toEqual(["Article 3 bis"]);
});

test("words that are not verbatim are held against no words", () => {
  const told = tabled("SO", force.replace("thirty", "sixty"));
  const paraphrase = {
    ...told,
    draft: { ...told.draft, points: told.draft.points.map((each) => ({ ...each, wording: "paraphrase" as const })) },
  };
  const compiled = compile([tabled("KE", force, tolls), paraphrase]).composite;
  const [difference] = beginFrom(compiled, "KE").differences;
  expect(difference?.edits.parts).toEqual([]);
  expect(difference?.told).toBe(1);
});

test("the text is the basis, character for character, and each edit leads to the words of its party", () => {
  fc.assert(
    fc.property(partyDraftsArbitrary, (drafts) => {
      const compiled = compile(drafts).composite;
      const basis = compiled.drafts[0]?.party;
      if (basis === undefined) return;
      const { composite, differences } = beginFrom(compiled, basis);
      expect(reading(composite, basis)).toEqual(reading(compiled, basis));
      const holders = holdersOf(compiled);
      for (const { party, edits } of differences) {
        const { changes, unplaced } = changesOf(edits, party, composite.points[0]?.id ?? "");
        expect(unplaced).toEqual([]);
        for (const { edit } of changes) expect(misfit({ composite }, edit)).toBeNull();
        const spans = changes.flatMap(({ edit }) => edit.spans);
        const after = applyToVersion({ composite }, { spans, points: [] });
        if (!after.ok) throw new Error(after.failure.code);
        for (const { point: at } of edits.parts) {
          expect(holders.get(at)).toContain(party);
          expect(pointReading(after.value, at, party)).toEqual(pointReading({ composite: compiled }, at, party));
        }
        for (const { points } of edits.inserted)
          for (const { id } of points) expect(findPoint(composite.points, id)).toBeUndefined();
      }
    }),
    { numRuns: 60 },
  );
});
