import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { footnotesOf } from "../../../core/text/footnotes.ts";
import { printNotation } from "../../../core/text/notation.ts";
import { reading } from "../../../core/text/reading.ts";
import { applyToVersion, type Span, type TextEdit } from "../../../core/text/spans.ts";
import { applySpans } from "../../../core/text/spans/apply.ts";
import { leafPieces, openText, placeBrackets, placeNotes, placeSpans, readBy } from "./leaves.ts";

const parties = ["KE", "OB", "SO"];
const word = fc.constantFrom("lake", "озеро", "بحيرة", "shared", "north", "72");
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
/** What each party does at places of a text, several often at the same one. */
const changes = fc.array(
  fc.record({ party: fc.constantFrom(...parties), at: fc.nat({ max: 3 }), length: fc.nat({ max: 6 }), insert: words }),
  { minLength: 2, maxLength: 5 },
);

/** Words that stand nowhere else: with those of the text around them brackets may be drawn in several ways. */
const fresh = fc.constantFrom(" basin", " coast to coast", " басейн", " حوض");

const spanOf = (
  text: string,
  { party, at, length, insert }: (typeof changes extends fc.Arbitrary<infer A> ? A : never)[number],
): Span => {
  const from = Math.min(at, text.length);
  const to = Math.min(from + length, text.length);
  return { point: "p", in: "text", as: party, from, to, quote: text.slice(from, to), insert };
};

test("whoever follows one proposal through the text reads what it says, however many stand at one place", () => {
  fc.assert(
    fc.property(words, changes, (text, all) => {
      const spans = all.map((each) => spanOf(text, each));
      const opened = openText([text], "text");
      const marks = new Map();
      for (const [n, span] of spans.entries()) placeSpans(opened, [span], n, marks);
      const pieces = leafPieces({ text }, marks.get(0), (one, other) => one === other);
      for (const [n, span] of spans.entries()) {
        const read = pieces.map((piece) => {
          if ("insert" in piece) return piece.mark === n ? piece.insert : "";
          return "bracket" in piece || piece.goneBy.includes(n) ? "" : piece.words;
        });
        expect(applySpans(text, [span])).toEqual({ ok: true, value: read.join("") });
      }
      // At one place they stand in the order in which they were made.
      for (const [index, piece] of pieces.entries()) {
        const next = pieces[index + 1];
        if ("insert" in piece && next !== undefined && "insert" in next)
          expect(Number(piece.mark)).toBeLessThan(Number(next.mark));
      }
    }),
    { numRuns: 300 },
  );
});

test("what several put into their own words at one place stands there of each, in one order whichever came first", () => {
  fc.assert(
    fc.property(
      words,
      fc.tuple(fresh, fresh, fresh),
      fc.nat(),
      fc.shuffledSubarray(parties, { minLength: 2 }),
      (text, inserts, n, order) => {
        const ends = [...text.matchAll(/$| /gu)].map(({ index }) => index);
        const at = ends[n % ends.length] ?? 0;
        const of = (party: string) =>
          draft({ title: party, tabledBy: [party], points: [point({ id: "1", label: "1.", text })] });
        const begun = compile(parties.map((party) => ({ party, id: party, draft: of(party) }))).composite;
        const id = begun.points[0]?.id ?? "";
        const editOf = (party: string): TextEdit => {
          const insert = inserts[parties.indexOf(party)] ?? "";
          return {
            spans: [{ point: id, in: "text", as: party, from: at, to: at, quote: "", insert }],
            points: [],
            for: [party],
          };
        };
        const taken = (who: readonly string[]) =>
          who.reduce((now, party) => {
            const next = applyToVersion({ composite: now }, editOf(party));
            return next.ok && next.value.composite !== undefined ? next.value.composite : expect.fail("not taken in");
          }, begun);
        const now = taken(order);
        for (const party of parties) {
          const insert = order.includes(party) ? (inserts[parties.indexOf(party)] ?? "") : "";
          const words = text.slice(0, at) + insert + text.slice(at);
          expect(reading(now, party)).toMatchObject({ value: { points: [{ text: words }] } });
        }
        const slots = now.points.flatMap((each) => each.text.filter((part) => typeof part !== "string"));
        for (const { alternatives } of slots)
          expect(new Set(alternatives.map((each) => JSON.stringify(each.text))).size).toBe(alternatives.length);
        const printed = (composite: typeof now) => printNotation(composite.points[0]?.text ?? [], { attributed: true });
        expect(printed(now)).toBe(printed(taken(order.toReversed())));
      },
    ),
    { numRuns: 150 },
  );
});

test("words that a party reserves on stand between brackets in what it reads, across alternatives as well", () => {
  const slot = {
    alternatives: [
      { parties: ["KE"], text: ["north"] },
      { parties: ["OB", "SO"], text: ["south"] },
    ],
  };
  const text = ["The ", slot, " shore is shared."];
  fc.assert(
    fc.property(
      fc.constantFrom(...parties),
      fc.nat({ max: 20 }),
      fc.integer({ min: 1, max: 9 }),
      (party, from, length) => {
        const opened = openText(text, "text");
        const read = readBy(opened, party);
        const whole = read.map(({ leaf }) => leaf.text).join("");
        const quote = whole.slice(from, from + length);
        if (quote === "") return;
        const span = { point: "p", in: "text", as: party, from, to: from + quote.length, quote, insert: "" } as const;
        const placed = placeBrackets(opened, [{ span, mark: party }]);
        const drawn = read.map(({ leaf }) =>
          leafPieces(leaf, { cuts: [], inserts: [] }, () => false, placed.get(leaf.n))
            .map((piece) =>
              "bracket" in piece ? (piece.bracket === "opens" ? "[" : "]") : "words" in piece ? piece.words : "",
            )
            .join(""),
        );
        expect(drawn.join("")).toBe(`${whole.slice(0, from)}[${quote}]${whole.slice(from + quote.length)}`);
      },
    ),
  );
});

test("a note stands at its word, in words in common and in those of one party, behind what others change there", () => {
  const noted = (party: string, text: string, at: number) => {
    const footnotes = [{ mark: "1", text: `Note of ${party}.`, at }];
    return { party, draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text, footnotes })] }) };
  };
  const one = "Ships of every flag may enter the port of the lake by day.";
  const other = "Ships of every flag may enter the harbour of the lake by day.";
  const { composite } = compile([noted("KE", one, 5), noted("OB", other, other.indexOf(" of the lake"))]);
  const [shown] = composite.points;
  const notes = footnotesOf(composite).get(shown?.id ?? "") ?? [];
  const opened = openText(shown?.text ?? [], "text");
  const placed = placeNotes(opened, notes, "text", (n) => n);
  const read = opened.leaves.map((leaf) => {
    const inserts = [{ at: 5, words: " big", mark: 9 }];
    const marks = { cuts: [], inserts: leaf.n === 0 ? inserts : [] };
    const pieces = leafPieces(leaf, marks, (a, b) => a === b, placed.get(leaf.n));
    return pieces.map((piece) =>
      "bracket" in piece ? `(${piece.bracket} ${piece.mark})` : "insert" in piece ? `+${piece.insert}` : piece.words,
    );
  });
  expect(read.map((parts) => parts.join(""))).toEqual([
    "Ships(note 1)+ big of every flag may enter the ",
    "port",
    "harbour(note 2)",
    " of the lake by day.",
  ]);
  expect(placeNotes(opened, notes, "heading", (n) => n).size).toBe(0);
});

test("words that others keep are not struck, and what comes beside them is told to be of one party", () => {
  const held = [
    "Take ",
    {
      alternatives: [
        { parties: ["KE"], text: ["4"] },
        { parties: ["OB", "SO"], text: ["9"] },
      ],
    },
    " acres.",
  ];
  const opened = openText(held, "text");
  const span: Span = {
    point: "p",
    in: "text",
    as: "KE",
    from: 0,
    to: 12,
    quote: "Take 4 acres",
    insert: "Spare one field",
  };
  const struck = (kept: readonly string[]) => {
    const marks = placeSpans(opened, [span], "own", undefined, { parties: kept, beside: "beside" });
    const cut = [...marks].flatMap(([n, { cuts }]) =>
      cuts.map(({ from, to }) => opened.leaves[n]!.text.slice(from, to)),
    );
    return [cut.join("|"), [...marks.values()].flatMap(({ inserts }) => inserts.map(({ mark }) => mark)).join()];
  };
  expect(struck(["OB", "SO"])).toEqual(["4", "beside"]);
  expect(struck([])).toEqual(["Take |4| acres", "own"]);
});
