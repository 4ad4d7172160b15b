import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Composite } from "../composite.ts";
import { draft, point, type Draft } from "../draft.ts";
import { readingText } from "../reading.ts";
import { printRow } from "../table.ts";
import { changesOf } from "./changes.ts";
import { applyToComposite } from "./composite.ts";
import { ownDraftEdits } from "./own-draft.ts";

const PARTIES = ["KE", "SO", "TZ"] as const;
const of = (text: string): Draft => draft({ language: "", points: [point({ id: "1", label: "1.", text })] });
const compiled = (texts: readonly string[]): Composite =>
  compile(texts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) }))).composite;

type Table = readonly (readonly string[])[];
const HEADS = ["Pier", "Ostia", "Сула", "شرق"];
const COMMON: Table = [
  HEADS,
  ["North", "40 carts", "15 carts", "45 carts"],
  ["Mole", "none", "9 carts", "all"],
  ["West", "12", "30", "58"],
];
const figures = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
    now: fc.constantFrom("7 carts", "33 carts", "15 carts", "40 carts", "", "30"),
  }),
  { maxLength: 4 },
);
type Figures = typeof figures extends fc.Arbitrary<infer T> ? T : never;
const changed = (table: Table, changes: Figures): Table =>
  changes.reduce((rows, { row, column, now }) => rows.with(row, rows[row]!.with(column, now)), table);
const printed = (table: Table, areHeads: boolean): string =>
  [
    "Carts are let in as the table says.",
    ...table.map((cells, row) =>
      printRow(cells.map((words) => (areHeads && row === 0 ? { words, head: true as const } : { words }))),
    ),
  ].join("\n");

/** The cells of a printed table by the name of their row and the heading over them. */
function namedCells(text: string): ReadonlyMap<string, string> {
  const rows = text.split("\n").flatMap((line) => {
    const cells = line.split(/\s*\|=?\s*/u).slice(1, -1);
    return line.startsWith("|") ? [cells] : [];
  });
  return new Map(
    rows.slice(1).flatMap(([name, ...cells]) => cells.map((words, at) => [`${name}: ${rows[0]![at + 1]}`, words])),
  );
}

describe("columns that a party puts in another order in its own file", () => {
  test("law: leave every figure of others under its heading and beside its row", () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.tuple(figures, figures, figures),
        figures,
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        fc.nat(2),
        (ways, wanted, columns, rows, areHeads, headsAlone, who) => {
          const tables = ways.map((each) => changed(COMMON, each));
          const composite = compiled(tables.map((table) => printed(table, areHeads)));
          fc.pre(composite.points.length === 1);
          const was = PARTIES.map((party) => readingText(composite.points[0]!.text, party));
          const own = changed(tables[who]!, wanted);
          const order = [0, ...columns];
          const moved = [0, ...rows].map((row) =>
            headsAlone && row > 0 ? own[row]! : order.map((column) => own[row]![column]!),
          );
          const wants = printed(moved, areHeads);
          const { changes, unplaced } = changesOf(
            ownDraftEdits(composite, PARTIES[who]!, of(wants)),
            PARTIES[who]!,
            "",
          );
          fc.pre(unplaced.length === 0 && changes.every(({ kind }) => kind === "words"));
          const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
          if (!after.ok) throw new Error(JSON.stringify(after.failure));
          read++;
          const is = PARTIES.map((party) => readingText(after.value.points[0]!.text, party));
          expect(is[who]).toBe(wants);
          const named = namedCells(wants);
          for (const [nth, words] of is.entries()) {
            const [before, now] = [namedCells(was[nth]!), namedCells(words)];
            expect([...now.keys()].toSorted()).toEqual([...before.keys()].toSorted());
            for (const [place, figure] of now) expect([before.get(place), named.get(place)]).toContain(figure);
          }
        },
      ),
      { numRuns: 120 },
    );
    expect(read).toBeGreaterThan(60);
  });

  const table = (heads: readonly string[], north: readonly string[]) =>
    printed(
      [
        ["Pier", ...heads],
        ["North", ...north],
        ["Mole", "none", "9 carts", "all"],
      ],
      true,
    );
  test.each([
    // Headings alone: what they stand over stays.
    [
      ["Ostia", "Sula", "Reed"],
      ["Sula", "Ostia", "Reed"],
      ["40", "15", "45"],
    ],
    // A heading in brackets: the common cells of its column stay with those who call it otherwise.
    [
      ["Isle of Ostia", "Sula", "Reed"],
      ["Sula", "Isle of Ostia", "Reed"],
      ["15", "40", "45"],
    ],
  ])("of which others read other headings or figures: %#", (heads, swapped, figures) => {
    const drafts = [
      table(heads, ["40", "15", "45"]),
      ...["38", "39"].map((n) => table(["Ostia", "Sula", "Reed"], [n, "17", "45"])),
    ];
    const composite = compiled(drafts);
    const wants = table(swapped, figures);
    const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
    const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
    const is = after.ok ? PARTIES.map((party) => readingText(after.value.points[0]!.text, party)) : [];
    expect(is).toEqual([wants, ...drafts.slice(1)]);
  });
});
