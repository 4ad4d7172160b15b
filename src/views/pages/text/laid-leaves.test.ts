import fc from "fast-check";
import { expect, test } from "vitest";
import { applySpans } from "../../../core/text/spans/apply.ts";
import type { Span } from "../../../core/text/spans.ts";
import type { CompositeText } from "../../../core/text/composite.ts";
import { heldRuns } from "../../../core/text/table-composite.ts";
import { layOut } from "../../../core/text/table.ts";
import { byCells, layOutOpen, shownIn, signsAt, stretchOf, within } from "./laid-leaves.ts";
import { leafPieces, openText, placeSpans, type LeafMarks } from "./leaves.ts";

const isOf = (one: number, other: number): boolean => one === other;

/** The cells of each row as the page draws them: what goes between minuses, what comes between pluses. */
function drawn(text: string, edits: readonly (readonly [was: string, is: string])[]): readonly string[] {
  const spans = edits.map(([was, is]): Span => {
    const from = text.indexOf(was);
    return { point: "p", in: "text", as: "KE", from, to: from + was.length, quote: was, insert: is };
  });
  return drawnSpans(text, spans).rows.map((cells) => cells.join(" / "));
}

function drawnSpans(text: string, spans: readonly Span[]) {
  const opened = openText([text], "text");
  const marks: Map<number, LeafMarks<number>> = placeSpans(opened, spans, 1);
  const laid = layOutOpen(opened.parts, { marks, isOf });
  if (laid === null) return expect.fail("no table");
  const own = marks.get(0) ?? { cuts: [], inserts: [] };
  const { cuts } = byCells({ text }, own, isOf);
  const all = leafPieces({ text }, { cuts, inserts: [] }, isOf);
  const rows = laid.flatMap((each) => (each.kind === "table" ? each.rows : []));
  const show = (by: (words: string, how: "stays" | "goes" | "comes") => string) =>
    rows.map(({ cells }) =>
      cells.map(({ pieces }) =>
        pieces
          .map((piece) => {
            if (piece.tag.by !== undefined) return by(piece.text, "comes");
            return within(all, stretchOf(piece) ?? [0, 0])
              .map((each) => ("words" in each ? by(each.words, each.goneBy.length > 0 ? "goes" : "stays") : ""))
              .join("");
          })
          .join(""),
      ),
    );
  const signs = { stays: "", goes: "-", comes: "+" };
  return {
    rows: show((words, how) => (words === "" ? "" : `${signs[how]}${words}${signs[how]}`)),
    before: show((words, how) => (how === "comes" ? "" : words)),
    after: show((words, how) => (how === "goes" ? "" : words)),
    laid,
  };
}

const schedule =
  "Crossings:\n|= Crossing |= Opens |= Lorries |\n| North | 1 March | 40 |\n| Ferry | 15 March | 20 |\n|  | 1 June |  |";

test("each change of a row stands in its cell, what goes and what comes", () => {
  const changes = [
    ["Ferry", "Dune Camp"],
    ["15 March", "Ides of March"],
    ["20", "21"],
  ] as const;
  expect(drawn(schedule, changes)[2]).toBe("-Ferry-+Dune Camp+ / -15 March-+Ides of March+ / -20-+21+");
});

test("a row that comes is a row of the table, and one that goes is drawn as gone", () => {
  const heads = "Crossing / Opens / Lorries";
  const north = "North / 1 March / 40";
  const ferry = "Ferry / 15 March / 20";
  const gate = "+West Gate+ / +1 May+ / +5+";
  const last = " / 1 June / ";
  const row = "| West Gate | 1 May | 5 |";
  expect(drawn(schedule, [["| Ferry", `${row}\n| Ferry`]])).toEqual([heads, north, gate, ferry, last]);
  const at = schedule.indexOf("| Ferry");
  const insert = (from: number, words: string): Span => ({
    point: "p",
    in: "text",
    as: "KE",
    from,
    to: from,
    quote: "",
    insert: words,
  });
  const joined = (span: Span) => drawnSpans(schedule, [span]).rows.map((cells) => cells.join(" / "));
  expect(joined(insert(at, `${row}\n`))).toEqual([heads, north, gate, ferry, last]);
  expect(joined(insert(at - 1, `\n${row}`))).toEqual([heads, north, gate, ferry, last]);
  expect(joined(insert(schedule.length, `\n${row}`))).toEqual([heads, north, ferry, last, gate]);
  expect(drawn(schedule, [["| Ferry | 15 March | 20 |\n", ""]])).toEqual([
    heads,
    north,
    "-Ferry- / -15 March- / -20-",
    last,
  ]);
});

test("words of several cells in one change, and words for an empty cell, stand in their cells", () => {
  expect(drawn(schedule, [["15 March | 20", "16 March | 25"]])[2]).toBe("Ferry / -15 March-+16 March+ / -20-+25+");
  expect(drawn(schedule, [["|  | 1 June", "| Ford | 1 June"]])[3]).toBe("+Ford+ / 1 June / ");
});

test("a row that comes in the place of another is compared cell by cell, and further rows are rows", () => {
  const was = "| Ferry | 15 March | 20 |";
  const gate = "| West Gate | 4 May | 5 |";
  const rows = (is: string) => drawn(schedule, [[was, is]]).slice(2, -1);
  expect(rows(`| Dune Camp | 15 March | 33 |\n${gate}`)).toEqual([
    "-Ferry-+Dune Camp+ / 15 March / -20-+33+",
    "+West Gate+ / +4 May+ / +5+",
  ]);
  expect(rows("| Dune Camp ||| 33 |")).toEqual(["-Ferry- / -15 March- / -20-", "+Dune Camp+ / +33+"]);
  expect(drawn(schedule, [["|  | 1 June |  |", `| Ford | 1 June | 7 |\n${gate}`]]).slice(3)).toEqual([
    "+Ford+ / 1 June / +7+",
    "+West Gate+ / +4 May+ / +5+",
  ]);
});

test("whoever follows a proposal through a table reads each cell as it would be", () => {
  const word = fc.constantFrom("lake", "озеро", "بحيرة", "72");
  const cell = fc.tuple(word, fc.option(word, { nil: null }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = rows.map((cells) => `|${cells.map(([was]) => ` ${was} |`).join("")}`).join("\n");
      let at = 0;
      const spans = rows.flatMap((cells) => {
        at += 1;
        const own = cells.flatMap(([was, is]): readonly Span[] => {
          const from = at + 1;
          at = from + was.length + 2;
          return is === null || is === was
            ? []
            : [{ point: "p", in: "text", as: "KE", from, to: from + was.length, quote: was, insert: is }];
        });
        at += 1;
        return own;
      });
      const { before, after } = drawnSpans(text, spans);
      expect(before).toEqual(rows.map((cells) => cells.map(([was]) => was)));
      expect(after).toEqual(rows.map((cells) => cells.map(([was, is]) => is ?? was)));
      const taken = applySpans(text, spans);
      expect(layOut([{ text: taken.ok ? taken.value : "", tag: 0 }])).toMatchObject([
        { rows: after.map((cells) => ({ cells: cells.map((one) => ({ pieces: [{ text: one }] })) })) },
      ]);
    }),
    { numRuns: 200 },
  );
});

test("whose the new words are stands once, at their end; a reservation closes in the cell that it is on", () => {
  const from = schedule.indexOf("| Ferry");
  const { laid } = drawnSpans(schedule, [
    { point: "p", in: "text", as: "KE", from, to: from, quote: "", insert: "| West Gate | 1 May | 5 |\n" },
  ]);
  const { shown, ends } = shownIn(laid);
  expect([...ends].map(({ text }) => text)).toEqual(["5"]);
  const at = schedule.indexOf("15 March");
  const brackets = [
    { at, bracket: "opens", mark: 1 },
    { at: at + 8, bracket: "closes", mark: 1 },
  ] as const;
  const all = shown.get(0) ?? [];
  expect(all.map((stretch) => signsAt(brackets, all, stretch).length).filter((n) => n > 0)).toEqual([2]);
});

test("law: a table that only some hold ends where their words end, and all words of an option stand in its bracket", () => {
  const share = "They share the waters as follows:\n| Altar | 60 % |\n| Brem | 40 % |";
  const apart: CompositeText = [
    "Both agree.\n",
    {
      alternatives: [
        { parties: ["ALTAR"], text: [share] },
        { parties: ["BREM"], text: ["They share the waters equally."] },
        { parties: ["CORVA"], text: [] },
      ],
    },
  ];
  const laid = layOutOpen(openText(apart, "text").parts, { marks: new Map(), isOf });
  const told = (laid ?? []).map((each) =>
    each.kind === "table"
      ? each.rows.map(({ cells, line }) => [
          cells.map(({ pieces }) => pieces.map(({ text }) => text.trim()).join("")).join(" / "),
          line.find(({ text }) => text.trim() !== "")?.tag.parties,
        ])
      : heldRuns(each.pieces).map(({ held, pieces }) => [
          held?.none === true
            ? "no text"
            : pieces
                .map(({ text }) => text)
                .join("")
                .trim(),
          held?.parties ?? null,
        ]),
  );
  expect(told).toEqual([
    [
      ["Both agree.", null],
      ["They share the waters as follows:", ["ALTAR"]],
    ],
    [
      ["Altar / 60 %", ["ALTAR"]],
      ["Brem / 40 %", ["ALTAR"]],
    ],
    [
      ["They share the waters equally.", ["BREM"]],
      ["no text", ["CORVA"]],
    ],
  ]);
});

test("who asks for no rows among rows that others hold does so in a row: the table stays one", () => {
  const rows: CompositeText = [
    "The fees:\n| Quay | Fee |",
    {
      alternatives: [
        { parties: ["ALTAR"], text: ["\n| North | 40 |"] },
        { parties: ["BREM"], text: [] },
      ],
    },
    "\n| South | 60 |",
  ];
  const laid = layOutOpen(openText(rows, "text").parts, { marks: new Map(), isOf }) ?? [];
  expect(laid.map(({ kind }) => kind)).toEqual(["words", "table"]);
  const drawn = laid.flatMap((each) => (each.kind === "table" ? each.rows : []));
  expect(drawn.map(({ cells }) => cells.map(({ columns }) => columns))).toEqual([[1, 1], [1, 1], [2], [1, 1]]);
  const own = drawn[2]?.line.filter(({ text, whole }) => whole === true || text.trim() !== "") ?? [];
  expect(own.map(({ tag }) => [tag.parties, tag.id])).toEqual(own.map(() => [["BREM"], "s1"]));
  expect(drawn[2]?.cells[0]?.pieces.map(({ tag }) => tag.none)).toEqual([true]);
});
