import { compile } from "../../src/core/text/compile.ts";
import type { Composite } from "../../src/core/text/composite.ts";
import { draft, point, type Point } from "../../src/core/text/draft.ts";

const note = (text: string, at: number) => ({ footnotes: [{ mark: "1", text, at }] });
const lead = "The Parties shall share the waters of the river as follows:";
const rows = (share: string, more = ""): string => `|= Party |= Share |\n| North | ${share} |\n| South | |${more}`;

/** Composites of all that a Word file of one may hold: tables in every place, notes, options, brackets, points under points. */
export function untouched(): readonly (readonly [what: string, composite: Composite])[] {
  const of = (...texts: readonly (readonly [party: string, points: readonly Point[]])[]): Composite =>
    compile(texts.map(([party, points]) => ({ party, draft: draft({ title: "T", language: "en", points }) })))
      .composite;
  const around = (before: Point, after: string): readonly Point[] => [
    point({ id: "a", label: "1", heading: "Waters", text: "The river is one.", points: [before] }),
    point({ id: "b", label: "2", text: after }),
  ];
  const one = (text: string, more: object = {}): Point => point({ id: "t", label: "1(1)", text, ...more });
  const differing = (text: (party: string) => string): Composite =>
    of(
      ["NORTH", around(one(text("40 %")), "Each Party shall withdraw 20 km.")],
      ["SOUTH", around(one(text("35 %")), "Each Party shall withdraw 10 km.")],
    );
  return [
    ["a table at the end of a point", differing((sum) => `${lead}\n${rows(sum)}`)],
    [
      "words behind a table",
      differing((sum) => `${lead}\n${rows(sum, "\n| Hill | 5 % |")}\nThe Commission confirms it.`),
    ],
    ["two tables in a point", differing((sum) => `${lead}\n${rows(sum)}\nand in dry years:\n${rows("1 %")}`)],
    ["a point that is a table alone", differing((sum) => rows(sum))],
    [
      "tables in options",
      of(
        ["NORTH", around(one(`Each receives what it had before the war:\n${rows("40 %")}`), "All meet again.")],
        ["SOUTH", around(one(`No share is fixed; monitors publish daily levels.\n${rows("1 m")}`), "All meet again.")],
      ),
    ],
    [
      "notes",
      of(
        ["NORTH", around(one(lead, note("By agreed gauges.", 12)), "Each Party shall withdraw 20 km.")],
        ["SOUTH", around(one(`${lead}\n${rows("2")}`, note("By any gauge.", 12)), "Each Party shall withdraw.")],
      ),
    ],
    [
      "words that only some hold",
      of(
        ["NORTH", around(one("Mines are cleared at once. All help."), "The Council decides by consensus.")],
        ["SOUTH", around(one("Mines are cleared at once."), "The Council decides [by majority]\tand \u2028 promptly.")],
        ["EAST", [point({ id: "x", label: "Annex", heading: "Maps", text: "" })]],
      ),
    ],
    ["letters from right to left", of(["NORTH", around(one(`تتقاسم الأطراف المياه:\n${rows("٤٠")}`), "ينسحب كل طرف.")])],
  ];
}
