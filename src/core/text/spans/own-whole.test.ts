import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Composite } from "../composite.ts";
import { draft, point, type Draft } from "../draft.ts";
import { printNotation } from "../notation.ts";
import { readingText } from "../reading.ts";
import { printRow } from "../table.ts";
import { changesOf } from "./changes.ts";
import { applyToComposite } from "./composite.ts";
import { ownDraftEdits } from "./own-draft.ts";

const PARTIES = ["KE", "SO", "TZ"] as const;
const of = (text: string): Draft => draft({ language: "", points: [point({ id: "1", label: "1.", text })] });

/** What each party reads once all have accepted what one changed in its own file; null where its changes are not words alone. */
function readAfter(composite: Composite, party: string, wants: string): readonly string[] | null {
  const { changes, unplaced } = changesOf(ownDraftEdits(composite, party, of(wants)), party, "");
  if (unplaced.length > 0 || changes.some(({ kind }) => kind !== "words")) return null;
  const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
  if (!after.ok) throw new Error(JSON.stringify(after.failure));
  return PARTIES.map((each) => readingText(after.value.points[0]!.text, each));
}

const compiled = (texts: readonly string[]): Composite =>
  compile(texts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) }))).composite;

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).toSorted();

/** Sentences with the places at which the parties differ, each as two or three ways to say it. */
const SENTENCES: readonly (readonly (string | readonly string[])[])[] = [
  [
    "The ferry shall sail",
    ["at dawn", "at noon", ""],
    "from the northern pier with",
    ["no more than ten", "ninety"],
    "goats on board .",
  ],
  [
    ["The pilots", "Each harbour master", "Every sailor"],
    "shall report all ice on the river to",
    ["the joint office", "its own ministry"],
    "before the end of the day .",
  ],
  [
    "Сторони щороку перевіряють",
    ["три", "сім"],
    "мости через річку разом із",
    ["нейтральною комісією", "сусідніми громадами", ""],
    "та публікують звіт .",
  ],
  [
    "تفتح البلدية",
    ["سوقين", "خمس مدارس"],
    "قرب الميناء القديم",
    ["كل صباح", "في الربيع", ""],
    "وتنشر تقريرا عن العمل .",
  ],
];
const sentence = fc.constantFrom(...SENTENCES);
const chosen = (parts: (typeof SENTENCES)[number], picks: readonly number[]): readonly string[] =>
  parts
    .flatMap((part, nth) => (typeof part === "string" ? part : part[picks[nth]! % part.length]!).split(" "))
    .filter((word) => word !== "");
const picks = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 });

describe("words that a party moves in its own file", () => {
  test("law: neither go from anybody else nor stand there twice, whatever brackets they lie in or pass", () => {
    let read = 0;
    fc.assert(
      fc.property(
        sentence,
        fc.tuple(picks, picks, picks),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 2, max: 7 }),
        fc.nat(2),
        (parts, ways, from, to, length, who) => {
          const all = ways.map((each) => chosen(parts, each));
          const composite = compiled(all.map((words) => words.join(" ")));
          fc.pre(composite.points.length === 1);
          const own = all[who]!;
          const start = from % Math.max(1, own.length - 1 - length);
          const moved = own.slice(start, start + length);
          const rest = own.toSpliced(start, moved.length);
          const wants = rest.toSpliced(to % rest.length, 0, ...moved).join(" ");
          const before = PARTIES.map((party) => readingText(composite.points[0]!.text, party));
          const after = readAfter(composite, PARTIES[who]!, wants);
          fc.pre(after !== null);
          read++;
          expect(after[who]).toBe(wants);
          for (const [nth, words] of after.entries()) expect(wordsOf(words)).toEqual(wordsOf(before[nth]!));
        },
      ),
      { numRuns: 150 },
    );
    expect(read).toBeGreaterThan(75);
  });

  const texts = (before: string, after: string, ...ways: readonly string[]) => ways.map((way) => before + way + after);
  test.each([
    // Its own alternatives with words of all between them.
    [
      texts(
        "The weir shall be raised ",
        " and left at that height.",
        "by 2 feet by Ostia",
        "by 4 feet by both coasts",
        "by 4 feet by Ostia",
      ),
      "The weir shall be raised and left at that height by Ostia, by 2 feet.",
    ],
    // Words of all over its own.
    [
      texts("Tolls shall not go beyond ", " marks for each cart in any month.", "8", "30", "8"),
      "Tolls shall for each cart in any month not go beyond 8 marks.",
    ],
    // Into its own.
    [
      texts(
        "Letters of those who are held on the island through the winter months may be read only ",
        ".",
        "before two witnesses",
        "on a warrant, at the seat",
        "before two witnesses",
      ),
      "Letters of those who are held on the island through the winter months may, before two witnesses only, be read.",
    ],
    // From the active to the passive.
    [
      texts("", " shall keep the lamps of the pier for all.", "The Lamp Board", "Ostia", "Ostia"),
      "The lamps of the pier shall be kept for all by the Lamp Board.",
    ],
    [
      texts("", " tient les feux de la jetée pour tous.", "L’Office des feux", "L’Ostie", "L’Ostie"),
      "Les feux de la jetée sont tenus pour tous par l’Office des feux.",
    ],
    [
      texts(
        "Each quarrel shall be brought before ",
        " whose word shall be final.",
        "five judges",
        "one judge",
        "one judge",
      ),
      "Five judges, whose word shall be final, shall be brought each quarrel.",
    ],
  ])("leave others their sentence: %#", (drafts, wants) => {
    const after = readAfter(compiled(drafts), "KE", wants)!;
    const theirs = drafts.map((text) => (text === drafts[0] ? wants : text));
    expect(after).toEqual(theirs);
  });
});

test("words that a party moves or takes out have their space before them in the bracket", () => {
  const weir = (height: string, who: string) =>
    `The weir shall be raised by ${height} feet by ${who} and left at that height.`;
  const three = compiled([weir("2", "both coasts jointly"), weir("4", "Ostia"), weir("2", "Ostia")]);
  const shown = (wants: string, composite = three, party = "KE") => {
    const { changes } = changesOf(ownDraftEdits(composite, party, of(wants)), party, "");
    const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
    return after.ok ? printNotation(after.value.points[0]!.text, { attributed: true }) : after.failure.code;
  };
  expect(shown("The weir shall, by both coasts jointly, be raised by 2 feet and left at that height.")).toBe(
    "The weir shall[, by both coasts jointly, be raised by 2 feet {KE}][ be raised by [2 {TZ}][4 {SO}] feet by Ostia {SO, TZ}] and left at that height.",
  );
  expect(shown("The weir shall be raised by 2 feet and left at that height.")).toBe(
    "The weir shall be raised by [2 {KE, TZ}][4 {SO}] feet[ by Ostia {SO, TZ}] and left at that height.",
  );
  const goods = ["", " for ten years", " for ten years"].map(
    (term) => `Goods on the ferry shall be free of tolls${term}.`,
  );
  expect(shown("Goods on the ferry shall be for ten years free of tolls.", compiled(goods), "SO")).toBe(
    "Goods on the ferry shall be [free of tolls {KE}][for ten years free of tolls {SO, TZ}].",
  );
});

describe("rows that a party puts in another order", () => {
  const ROWS = [
    ["Pier", "Carts", "Toll"],
    ["North", "40", "five marks a week"],
    ["Південь", "90", "six marks a month"],
    ["شرق", "15", "paid at the gate"],
    ["West", "22", "seven marks a year"],
  ];
  const printed = (rows: readonly (readonly string[])[]) =>
    ["The tolls are paid in advance.", ...rows.map((cells) => printRow(cells.map((words) => ({ words }))))].join("\n");
  const cells = fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 4 }),
      now: fc.constantFrom("eight marks a week", "ten marks a month", "paid at dawn", "безкоштовно"),
    }),
    { maxLength: 3 },
  );
  const changed = (changes: readonly { readonly row: number; readonly now: string }[]) =>
    changes.reduce(
      (rows, { row, now }) => rows.with(row, rows[row]!.with(2, now)),
      ROWS as readonly (readonly string[])[],
    );

  test("law: stand once for everybody, though cells of them change at once", () => {
    fc.assert(
      fc.property(
        cells,
        cells,
        cells,
        fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }),
        (one, other, wanted, order) => {
          const composite = compiled([changed(one), changed(other), ROWS].map(printed));
          fc.pre(composite.points.length === 1);
          const now = wanted.reduce(
            (rows, { row, now: words }) => rows.with(row, rows[row]!.with(2, words)),
            changed(one),
          );
          const wants = printed([now[0]!, ...order.map((row) => now[row]!)]);
          const after = readAfter(composite, "KE", wants);
          fc.pre(after !== null);
          expect(after[0]).toBe(wants);
          for (const words of after)
            for (const [name = ""] of ROWS)
              expect(words.split("\n").filter((line) => line.startsWith(`| ${name} |`))).toHaveLength(1);
        },
      ),
      { numRuns: 100 },
    );
  });
});
