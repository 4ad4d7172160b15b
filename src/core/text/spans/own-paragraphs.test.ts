import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Composite } from "../composite.ts";
import { draft, point, type Draft, type Point } from "../draft.ts";
import { applyToComposite, compositeReading } from "./composite.ts";
import { changesOf } from "./changes.ts";
import { movedWords } from "./moved-words.ts";
import { ownDraftEdits } from "./own-draft.ts";
import type { ReadPoint } from "./span.ts";

/** Articles with their paragraphs, as whoever edits a file in a word processor sees them: one line after the other. */
interface Line {
  readonly heading: boolean;
  readonly text: string;
}

const head = (text: string): Line => ({ heading: true, text });
const para = (text: string): Line => ({ heading: false, text });
const LINES: readonly Line[] = [
  head("Crossings"),
  para("The parties shall open two crossings on the river within 30 days of signature."),
  para("Tolls on the bridges are forbidden."),
  head("Reports"),
  para("A joint commission shall report to the council every month on what it has seen."),
  head("Prisoners"),
  para("All prisoners shall be exchanged at once under the care of the Red Cross."),
  para("Lists of names are handed over in advance."),
  head("Fishing"),
  para("Fishing rights in the bay are shared equally by the two coasts."),
  para("Each coast licenses its own boats and keeps a public register of them."),
  head("Mines"),
  para("Mines are cleared from both banks before the first winter after signature."),
];

/** Lines as a reader numbers them: paragraphs below the heading before them. */
function asDraft(lines: readonly Line[], change = (text: string) => text): Draft {
  const points: Point[] = [
    point({ id: "preamble", text: change("The two governments shall have agreed as follows:") }),
  ];
  let article: { readonly id: string; readonly heading: string; points: Point[] } | null = null;
  let nth = 0;
  const close = (): void => {
    if (article !== null) points.push(point({ ...article, label: `Article ${article.id}` }));
  };
  for (const { heading, text } of lines)
    if (heading) {
      close();
      article = { id: `${++nth}`, heading: text, points: [] };
    } else if (article === null) points.push(point({ id: `front${points.length}`, text: change(text) }));
    else {
      const id = `${article.id}/${article.points.length + 1}`;
      article.points.push(point({ id, label: `${nth}.${article.points.length + 1}`, text: change(text) }));
    }
  close();
  return draft({ title: "Agreement", language: "en", points });
}

const compiled = (lines: readonly Line[]): Composite =>
  compile([
    { party: "KE", draft: asDraft(lines) },
    { party: "SO", draft: asDraft(lines, (text) => text.replace("shall", "may").replace("bay", "gulf")) },
  ]).composite;
const composite = compiled(LINES);

/** Points as a party reads them: each wording below the heading over it. */
function outline(points: readonly ReadPoint[], above = ""): readonly string[] {
  return points.flatMap(({ heading, text, points: below }) => [
    ...(heading + text === "" ? [] : [`${above}>${heading}${text}`]),
    ...outline(below, heading),
  ]);
}

/** What comes back of a file, the outline that its proposals lead to, and what is told besides. */
function back(now: Draft, of: Composite = composite) {
  const { changes, unplaced } = changesOf(ownDraftEdits(of, "KE", now), "KE", "");
  let after = of;
  if (changes.length > 0) {
    const edit = {
      for: ["KE"],
      spans: changes.flatMap((change) => change.edit.spans),
      points: changes.flatMap((change) => change.edit.points),
    };
    const applied = applyToComposite(of, edit);
    if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
    after = applied.value;
  }
  const [own, other] = ["KE", "SO"].map((party) => outline(compositeReading(after.points, party)));
  return { changes, unplaced, own: own!, other: other! };
}

const at = fc.nat({ max: LINES.length - 1 });

test("law: a line that a party moved in its own document stands there, or is told with its words, and nothing else is", () => {
  fc.assert(
    fc.property(at, at, (from, to) => {
      const line = LINES[from]!;
      const without = LINES.filter((_, index) => index !== from);
      const now = asDraft([...without.slice(0, to), line, ...without.slice(to)]);
      const { changes, unplaced, own } = back(now);
      const told = unplaced.map((each) => each.from + each.to).join("\n");
      if (!isSame(own, outline(now.points)))
        // A heading that moved takes none of its paragraphs along: these come under another.
        expect(told).toMatch(line.heading ? /[a-z]{4}/u : new RegExp(line.text.slice(0, 20), "u"));
      for (const change of changes) {
        expect(change.kind).toBe("move");
        expect(change.edit.points).not.toMatchObject([{ at: { under: null } }]);
        // Who moved a paragraph over a heading moved no Article.
        expect(change.label).toMatch(line.heading ? /./u : /\(|^$/u);
      }
      for (const each of unplaced) {
        expect(["elsewhere"]).toContain(each.code);
        expect(each.from.trim()).not.toBe("");
      }
    }),
    { numRuns: 60 },
  );
});

test("law: a line that a party took out, or left empty, is taken out with its words, and no empty point is put in", () => {
  fc.assert(
    fc.property(at, fc.boolean(), (gone, isEmptied) => {
      const line = LINES[gone]!;
      const now = asDraft(
        isEmptied && !line.heading
          ? LINES.map((each, index) => (index === gone ? para("") : each))
          : LINES.filter((_, index) => index !== gone),
      );
      const { changes, unplaced, own, other } = back(now);
      expect(changes.map(({ from, to }) => [from, to])).toEqual([[line.text, ""]]);
      expect(own.map((each) => each.split(">")[1])).toEqual(outline(now.points).map((each) => each.split(">")[1]));
      expect(other).toHaveLength(outline(asDraft(LINES).points).length);
      // Paragraphs that come under another heading are told to.
      expect(unplaced.every(({ code }) => line.heading && code === "elsewhere")).toBe(true);
      if (unplaced.length === 0) expect(own).toEqual(outline(now.points));
    }),
    { numRuns: 30 },
  );
});

test("law: a new line among others is put in there, and nothing moves", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LINES.length }), (to) => {
      const line = para("Patrol boats of either side leave the estuary before dusk.");
      const now = asDraft([...LINES.slice(0, to), line, ...LINES.slice(to)]);
      const { changes, unplaced, own } = back(now);
      expect(unplaced).toEqual([]);
      expect(changes.map(({ kind }) => kind)).toEqual(["insert"]);
      expect(own).toEqual(outline(now.points));
    }),
  );
});

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test("law: a paragraph that changes places with a heading beside it moves, and the heading does not", () => {
  for (let to = 1; to < LINES.length - 1; to++) {
    const [one, other] = [LINES[to]!, LINES[to + 1]!];
    if (one.heading === other.heading) continue;
    const { changes } = back(asDraft([...LINES.slice(0, to), other, one, ...LINES.slice(to + 2)]));
    for (const { label } of changes) expect(label).toMatch(/\(/u);
  }
});

const REWORDED = ["Settlement of differences", "Other matters", "Duties of the two coasts"];

test("law: a paragraph moved and a heading reworded at once are a move and other words, and nothing goes or is new", () => {
  const article = [head("Pilgrims"), para("Whoever travels to the shrine on a feast day needs no visa.")];
  fc.assert(
    fc.property(at, at, at, fc.constantFrom(...REWORDED), fc.boolean(), (from, to, which, heading, isNew) => {
      fc.pre(LINES[which]!.heading && !LINES[from]!.heading);
      // Of two headings in new words over nothing that was there neither is known.
      fc.pre(!isNew || from !== which + 1 || LINES[which + 2]?.heading === false);
      const renamed = head(heading);
      const lines = LINES.map((line, index) => (index === which ? renamed : line));
      const without = lines.filter((_, index) => index !== from);
      const moved = [...without.slice(0, to), lines[from]!, ...without.slice(to)];
      const now = asDraft(moved.flatMap((line) => (isNew && line === renamed ? [...article, line] : [line])));
      const { changes, unplaced, own } = back(now);
      const words = changes.filter(({ kind }) => kind !== "move");
      expect(words.filter(({ kind }) => kind !== "insert").map((each) => [each.from, each.to])).toEqual([
        [LINES[which]!.text, heading],
      ]);
      expect(words.map((each) => each.to).filter((text) => /Pilgrims/u.test(text))).toHaveLength(isNew ? 1 : 0);
      expect(words).toHaveLength(isNew ? 2 : 1);
      expect(unplaced.every(({ code }) => code === "elsewhere")).toBe(true);
      if (unplaced.length === 0) expect(own).toEqual(outline(now.points));
    }),
    { numRuns: 100 },
  );
});

test("law: a paragraph put between the lines of another is told to stand there, and is not taken out", () => {
  fc.assert(
    fc.property(at, at, (from, to) => {
      fc.pre(from !== to && !LINES[from]!.heading && !LINES[to]!.heading);
      const rows = "| Bridge | Toll |\n| North | 40 |";
      const withRows = (line: Line, between: readonly string[]) => para([line.text, ...between, rows].join("\n"));
      const sent = LINES.map((line, index) => (index === to ? withRows(line, []) : line));
      const lines = sent.flatMap((line, index) =>
        index === from ? [] : [index === to ? withRows(LINES[to]!, [LINES[from]!.text]) : line],
      );
      const { changes, unplaced } = back(asDraft(lines), compiled(sent));
      expect(changes.filter(({ kind }) => kind !== "insert").map((each) => each.from)).not.toContain(LINES[from]!.text);
      expect([...unplaced, ...changes].map((each) => each.from + each.to).join("\n")).toContain(LINES[from]!.text);
    }),
    { numRuns: 30 },
  );
});

test("a paragraph moved between another and its table is told with both, and neither comes as a new point", () => {
  const rows = [
    "| Pier | Ostia | Sula | Reed |",
    "| North | 40 carts | 15 carts | 45 carts |",
    "| Mole | 30 carts | 40 carts | 30 carts |",
    "| West | 50 carts | 25 carts | 25 carts |",
    "| Quay | no carts | no carts | no carts |",
  ];
  const [list, left] = ["The carts are those in the table.", "Free places lapse at the end of the year."];
  const sent = [head("Carts"), para([list, ...rows].join("\n")), para(left), ...LINES];
  const now = [head("Carts"), para(list), para([left, ...rows].join("\n")), ...LINES];
  const { changes, unplaced } = back(asDraft(now), compiled(sent));
  expect(changes).toEqual([]);
  expect(unplaced).toMatchObject([{ code: "elsewhere", to: [list, left, ...rows].join("\n") }]);
});

test("law: a table put below another paragraph is taken out and put in, and each of the two is known to be the other", () => {
  const rows = "| Bridge | Toll |\n| North | 40 |";
  fc.assert(
    fc.property(at, at, (from, to) => {
      fc.pre(from !== to && !LINES[from]!.heading && !LINES[to]!.heading);
      const below = (nth: number) => LINES.map((line, index) => (index === nth ? para(`${line.text}\n${rows}`) : line));
      const { changes } = back(asDraft(below(to)), compiled(below(from)));
      const moved = movedWords(changes);
      expect(changes).toHaveLength(2);
      expect(changes.map((each) => moved.get(each))).toEqual(changes.toReversed());
    }),
    { numRuns: 20 },
  );
});

test("law: a heading that became a paragraph in the same words is told once, and neither goes nor comes", () => {
  for (const [which, { heading, text }] of LINES.entries()) {
    if (!heading) continue;
    const now = asDraft(LINES.map((line, index) => (index === which ? para(text) : line)));
    const { changes, unplaced } = back(now);
    expect(changes).toEqual([]);
    expect(unplaced.filter(({ from }) => from === text)).toMatchObject([{ code: "heading" }]);
  }
});

const ANEW = [
  "What one coast catches beyond its share it repays in the following spring.",
  "Nobody is tried twice.",
  "Інспектори піднімаються на борт лише за згодою капітана.",
];

test("law: paragraphs reworded from the ground are other words for each point, and nothing goes or is new", () => {
  fc.assert(
    fc.property(at, fc.shuffledSubarray(ANEW, { minLength: 1 }), (from, anew) => {
      const lines = LINES.map((line, index) => {
        const words = line.heading ? undefined : anew[index - from];
        return words === undefined ? line : para(words);
      });
      const changed = LINES.flatMap(({ text }, index) => (lines[index]!.text === text ? [] : [index]));
      const { changes, unplaced, own } = back(asDraft(lines));
      expect(unplaced).toEqual([]);
      expect(changes.map(({ kind }) => kind)).toEqual(changed.map(() => "words"));
      // Where all have the same words, all of them change at once.
      for (const index of changed)
        if (!/shall|bay/u.test(LINES[index]!.text))
          expect(changes.map((each) => [each.from, each.to])).toContainEqual([LINES[index]!.text, lines[index]!.text]);
      expect(own).toEqual(outline(asDraft(lines).points));
    }),
    { numRuns: 60 },
  );
});
