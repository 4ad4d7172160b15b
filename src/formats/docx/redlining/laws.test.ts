import fc from "fast-check";
import { expect, test } from "vitest";
import { editedDrafts, listed } from "./documents.test-data.ts";
import { redlineInPlace } from "./index.ts";
import { changeIds, numbersOf, options, redlined, settled, told } from "./reading-back.test-data.ts";
import { partOf, partsOf } from "../../../../test/support/archive.ts";

const [X, Y, Z] = ["The line of contact is frozen.", "Monitors report every week.", "Prisoners are exchanged at once."];
const TRACKED = /<w:(?:ins|del|move\w+|cell\w+|pPrChange) /u;

/** Without references to headers and footers: a section that had one in the old draft alone refers to it. */
const unreferred = (text: string | undefined): string | undefined =>
  text?.replace(/<w:(?:header|footer)Reference [^>]*>/gu, "");

/** Programs differ on whether a paragraph whose end went stays as an empty one before a table or in a control. */
const said = (bytes: Uint8Array): string => told(bytes).replace(/(?<=^|[¶<>\s])¶+/gu, "");

test("a file edited anywhere gives back both drafts in every story, and its other parts as they were", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [a, b] = editedDrafts(seed);
      const redline = redlined(a, b);
      expect(said(settled(redline, "final"))).toBe(said(b));
      expect(said(settled(redline, "original"))).toBe(said(a));
      const ids = changeIds(redline);
      expect(new Set(ids).size).toBe(ids.length);
      const [written, draft] = [partsOf(redline), partsOf(b)];
      for (const [name, text] of draft) {
        // Earlier changes in a part may be settled in it; lists and parts of the old draft are added to what names them.
        const touched = TRACKED.test(text + written.get(name)) || /rels$|Types|numbering/u.test(name);
        if (!touched) expect(unreferred(written.get(name)), name).toBe(unreferred(text));
      }
    }),
    { numRuns: 40 },
  );
});

test("a field stays, goes or comes whole, from its start to its end, and none alternates with another", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [a, b] = editedDrafts(seed);
      for (const text of partsOf(redlined(a, b)).values()) expect(tornFields(text)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("notes stand in the order in which the text refers to them, also those that went and those that moved", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const redline = redlined(...editedDrafts(seed));
      const ids = (part: string, name: string): readonly string[] =>
        [...partOf(redline, part).matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, "gu"))].map(([, id]) => id!);
      const [referred, notes] = [ids("word/document.xml", "footnoteReference"), ids("word/footnotes.xml", "footnote")];
      expect(notes.filter((id) => referred.includes(id))).toEqual([...new Set(referred)]);
      expect(notes).toEqual(notes.toSorted((one, other) => Number(one) - Number(other)));
    }),
    { numRuns: 60 },
  );
});

/** What of fields does not stand in the same change as their start, or of what they show in the opposite one. */
function tornFields(xml: string): readonly string[] {
  const torn: string[] = [];
  const open: string[] = [];
  let change = "";
  for (const [tag, end, name, kind] of xml.matchAll(
    /<(\/?)w:(ins|del|moveFrom|moveTo|fldChar|t|delText)(?=[ />])(?: w:fldCharType="(\w+)")?[^>]*>/gu,
  )) {
    if (name === "fldChar") {
      if (kind === "begin") open.push(change);
      else if (kind === "end" ? open.pop() !== change : open.at(-1) !== change) torn.push(tag);
    } else if (name === "t" || name === "delText") {
      const apart = open.some((each) => each !== "" && each !== change);
      if (end === "" && apart) torn.push(`${change} ${tag}`);
    } else if (!tag.endsWith("/>"))
      change = end === "" ? (name === "del" || name === "moveFrom" ? "went" : "came") : "";
  }
  return torn;
}

test("numbers of lists count on and begin anew as in the new draft, and in the old one where formatting is tracked", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [a, b] = editedDrafts(seed, 13);
      expect(numbersOf(settled(redlined(a, b), "final"))).toEqual(numbersOf(b));
      const all = redlined(a, b, { formatting: true });
      expect(numbersOf(settled(all, "final"))).toEqual(numbersOf(b));
      expect(numbersOf(settled(all, "original"))).toEqual(numbersOf(a));
    }),
    // A list whose paragraph is cut where a control begins.
    { numRuns: 30, examples: [[2_096_236_390], [2_061_435_304]] },
  );
});

test("on rejecting, a paragraph bears a number of the kind that it bore, or none, whether formatting is tracked or not", () => {
  const kinds = (bytes: Uint8Array): readonly string[] =>
    numbersOf(bytes).map((told) => told.replace(/^(decimal|upperLetter) \d+ /u, "$1 "));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 6 }), (lists) => {
      const words = (at: number): string => `${X} ${Y} Case ${at}.`;
      const [a, b] = ([0, 1] as const).map((side) => listed(lists.map((each, at) => [each[side], words(at)] as const)));
      const redline = redlined(a!, b!);
      expect(kinds(settled(redline, "original"))).toEqual(kinds(a!));
      expect(numbersOf(settled(redline, "final"))).toEqual(numbersOf(b!));
    }),
    { numRuns: 100 },
  );
});

test("a paragraph that leaves its list is told, one that only looks otherwise is not", () => {
  const [old, draft] = [
    listed([
      [1, X],
      [1, Y],
      [0, Z],
    ]),
    listed([
      [1, X],
      [0, Y],
      [0, Z],
    ]),
  ];
  const made = redlineInPlace(old, draft, options);
  expect(made.ok && made.value.renumbered).toBe(1);
  expect(partOf(redlined(old, draft), "word/document.xml").match(/<w:pPrChange /gu)).toHaveLength(1);
  expect(partOf(redlined(draft, draft), "word/document.xml")).not.toContain("<w:pPrChange");
});

test.each([
  {
    what: "two lists of the old draft stay two",
    a: [
      [2, X],
      [3, Y],
      [3, Z],
    ],
    b: [
      [2, X],
      [2, Y],
    ],
  },
  {
    what: "a list stays of its kind",
    a: [
      [1, X],
      [1, Y],
    ],
    b: [[4, X]],
  },
  {
    what: "a list that is carried over counts with its own",
    a: [
      [2, X],
      [3, Y],
      [3, Y],
      [1, Z],
    ],
    b: [
      [3, X],
      [1, Z],
    ],
  },
] as const)("on rejecting, $what", ({ a, b }) => {
  const [old, draft] = [listed(a), listed(b)];
  const redline = redlined(old, draft, { formatting: true });
  expect(numbersOf(settled(redline, "original"))).toEqual(numbersOf(old));
  expect(numbersOf(settled(redline, "final"))).toEqual(numbersOf(draft));
});
