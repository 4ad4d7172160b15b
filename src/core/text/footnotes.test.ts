import fc from "fast-check";
import { expect, test } from "vitest";
import { draftArbitrary } from "./compiling/arbitraries.ts";
import { compile } from "./compile.ts";
import { draft, point, walkPoints, type Draft, type Footnote } from "./draft.ts";
import { atMarks, footnotesOf, unmarked, withMarks } from "./footnotes.ts";
import { parseComposite, printComposite } from "./notation.ts";
import { applyToComposite, type TextEdit } from "./spans.ts";
import { reading, walkComposite } from "./reading.ts";

const said = "Each Party shall close the depots of its territory under the eyes of the monitors.";
const tabled = (party: string, text: string, footnotes: readonly Footnote[]) => ({
  party,
  draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text, footnotes })] }),
});
const note = (text: string, at: number): Footnote => ({ mark: "1", text, at });

test("a note that all have is one; who says something else there has a note of its own", () => {
  const { composite } = compile([
    tabled("NH", said, [note("Of ammunition.", 32), note("Of both sides.", said.length)]),
    tabled("SV", said, [note("Of fuel.", 32), note("Of both sides.", said.length)]),
  ]);
  const notes = [...footnotesOf(composite).values()].flat();
  expect(notes.map(({ n, text, parties, common, after }) => [n, text, parties.join(), common, after])).toEqual([
    [1, "Of ammunition.", "NH", false, "Each Party shall close the depo".slice(0, 31) + "t"],
    [2, "Of fuel.", "SV", false, "Each Party shall close the depot"],
    [3, "Of both sides.", "NH,SV", true, expect.stringMatching(/monitors\.$/u)],
  ]);
});

test("a note stays at its words when words before it change", () => {
  const { composite } = compile([tabled("NH", said, [note("Of ammunition.", 33)]), tabled("SV", said, [])]);
  const [only] = composite.points;
  const span = {
    point: only?.id ?? "",
    in: "text" as const,
    as: "NH",
    from: 0,
    to: 10,
    quote: "Each Party",
    insert: "The Parties",
  };
  const edited = applyToComposite(composite, { base: "", spans: [span], points: [] } as unknown as TextEdit);
  if (!edited.ok) throw new Error(edited.failure.code);
  const [found] = [...footnotesOf(edited.value).values()].flat();
  expect(found?.after).toBe("The Parties shall close the depots");
  const read = reading(edited.value, "NH");
  expect(read.ok && read.value.points[0]?.footnotes?.[0]?.at).toBe(34);
});

test("the notation tells notes beside the text, and reads the text back without them", () => {
  const { composite } = compile([tabled("NH", said, [note("A: {one}\nand two", 32)]), tabled("SV", said, [])]);
  const printed = printComposite(composite, { attributed: true });
  expect(printed).toContain('{note 1 after "Each Party shall close the depot", NH: A\\: \\{one\\}\\nand two}');
  const read = parseComposite(printed);
  expect(read.ok && read.value.composite.points[0]?.text).toEqual([said]);
  const back = read.ok ? reading(read.value.composite, "NH") : null;
  expect(back?.ok && back.value.points[0]?.footnotes).toEqual([note("A: {one}\nand two", 32)]);
});

/** A draft with a note somewhere in each of its points. */
const noted = (plain: Draft, seed: number): Draft => {
  let n = 0;
  const visit = (points: Draft["points"]): Draft["points"] =>
    points.map((each) => ({
      ...each,
      footnotes: [{ mark: `${++n}`, text: `Note ${n} (عربي, примітка)`, at: (seed * n) % (each.text.length + 1) }],
      points: visit(each.points),
    }));
  return { ...plain, points: visit(plain.points) };
};

/** The notes of a draft with the words they stand in, in order. */
const notesOf = (points: Draft["points"]): readonly (readonly unknown[])[] =>
  [...walkPoints(points)].flatMap(({ point: each }) =>
    (each.footnotes ?? []).map(({ text, at }) => [each.text, at, text]),
  );

const noteText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom("A: {one}\nand two", "ends with \\", '"said", NORTH: not', "}", "\\n", "a, b (2)"),
);
const repeated = fc
  .array(fc.constantFrom("the depots", " ", "  ", "of it ", '"so"', "a: b", "\n", "| cell ", "ж"), { maxLength: 14 })
  .map((parts) => parts.join(""));

test("law: notes of drafts come back out of the notation word for word, in their places", () => {
  const drafted = fc
    .array(fc.tuple(repeated, fc.array(fc.tuple(noteText, fc.nat(200)), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((points) =>
      draft({
        language: "en",
        points: points.map(([text, notes], at) =>
          point({
            id: `p${at}`,
            label: `${at + 1}.`,
            heading: "Depots",
            text,
            ...(notes.length === 0
              ? {}
              : { footnotes: notes.map(([words, place]) => note(words, place % (text.length + 1))) }),
          }),
        ),
      }),
    );
  fc.assert(
    fc.property(drafted, drafted, (one, other) => {
      const { composite } = compile([
        { party: "NORTH: a, b", draft: one },
        { party: 'S "V"', draft: other },
      ]);
      const printed = parseComposite(printComposite(composite, { attributed: true }));
      if (!printed.ok) throw new Error(printed.failure.code);
      for (const { party } of composite.drafts) {
        const [given, back] = [reading(composite, party), reading(printed.value.composite, party)];
        if (!given.ok || !back.ok) throw new Error("unread");
        // A point that stands beside two of another draft is printed as two, each with its part of the words.
        const isWhole = given.value.points.length === back.value.points.length;
        // A note of one draft twice at one place is told once.
        const told = (points: Draft["points"]): readonly string[] =>
          [...new Set(notesOf(points).map((each) => JSON.stringify(isWhole ? each : each.slice(2))))].toSorted();
        expect(told(back.value.points)).toEqual(told(given.value.points));
      }
    }),
    { numRuns: 150 },
  );
});

test("law: every note of every draft is read back, told once, and stands where it stands", () => {
  fc.assert(
    fc.property(draftArbitrary, draftArbitrary, fc.nat(97), (one, other, seed) => {
      const drafts = [
        { party: "A", draft: noted(one, seed) },
        { party: "B", draft: noted(other, seed + 1) },
      ];
      const { composite } = compile(drafts);
      const notes = footnotesOf(composite);
      for (const { party, draft: given } of drafts) {
        const read = reading(composite, party);
        expect(read.ok && read.value.points).toEqual(given.points);
        const told = [...notes.values()].flat().filter(({ parties }) => parties.includes(party));
        expect(told).toHaveLength([...walkPoints(given.points)].length);
      }
      for (const { point: each } of walkComposite(composite.points)) {
        const own = notes.get(each.id) ?? [];
        for (const within of ["heading", "text"] as const) {
          const marked = withMarks(each[within], own, within);
          const words = JSON.stringify(marked, (_, value: unknown) =>
            typeof value === "string"
              ? atMarks(value)
                  .filter((part) => typeof part === "string")
                  .join("")
              : value,
          );
          expect(words).toBe(JSON.stringify(each[within]));
          for (const part of marked) if (typeof part !== "string") expect(each[within]).toContain(unmarked(part));
        }
      }
    }),
    { numRuns: 60 },
  );
});
