import fc from "fast-check";
import { excessGrowth } from "../../../test/support/growth.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heavy, light, treatyPair } from "../../../bench/treaty.ts";
import { anyText, textAndRevision } from "../../../test/any-text.ts";
import { sharedPath } from "../../../test/shared-data.ts";
import { apply, invert, invertMany, newText, normalForm, oldText } from "./apply.ts";
import type { Edit } from "./edit.ts";
import { redlineMany, redlineTexts } from "./redline.ts";
import { longestCommon } from "./redline/lcs.ts";
import { matchIds, matchTokens } from "./redline/script.ts";
import { Lexicon, tokenize } from "./tokens.ts";

/** Edits in one line: [-deleted-], {+inserted+}, <1:moved out>, >1:moved in<. */
function show(edits: readonly Edit[]): string {
  const shown = edits.map((edit) => {
    switch (edit.op) {
      case "keep":
        return edit.text;
      case "delete":
        return `[-${edit.text}-]`;
      case "insert":
        return `{+${edit.text}+}`;
      case "moveOut":
        return `<${edit.move}:${edit.text}>`;
      case "moveIn":
        return `>${edit.move}:${edit.edits ? show(edit.edits) : edit.text}<`;
    }
  });
  return shown.join("");
}

const redlined = (from: string, to: string): string => show(redlineTexts(from, to));

/** What every redline of a set of pairs owes its reader. */
function expectLawful(pairs: readonly (readonly [string, string])[], redlines: readonly (readonly Edit[])[]): void {
  const wentOut = new Map<number, string>();
  for (const edit of redlines.flat()) if (edit.op === "moveOut") wentOut.set(edit.move, edit.text);
  const cameIn = redlines.flat().filter((edit) => edit.op === "moveIn");
  expect(cameIn.map(({ move }) => move).sort()).toEqual([...wentOut.keys()].sort());
  expect(redlines.flat().filter(({ op }) => op === "moveOut")).toHaveLength(wentOut.size);
  for (const { move, text, edits } of cameIn) {
    if (edits === undefined) expect(text).toBe(wentOut.get(move));
    else {
      expect(oldText(edits)).toBe(wentOut.get(move));
      expect(newText(edits)).toBe(text);
      expect(text).not.toBe(wentOut.get(move));
    }
  }
  pairs.forEach(([from, to], index) => {
    const edits = redlines[index]!;
    expect(oldText(edits)).toBe(from);
    expect(newText(edits)).toBe(to);
    expect(apply(edits, from)).toEqual({ ok: true, value: to });
    expect(normalForm(edits)).toEqual(edits);
  });
  const inverted = invertMany(redlines);
  pairs.forEach(([from, to], index) => expect(apply(inverted[index]!, to)).toEqual({ ok: true, value: from }));
  expect(invertMany(inverted)).toEqual(redlines);
}

/** Sentences with much that must stay whole, in any order. */
const clausePieces =
  "1 June 2028|19 Mar 2031|June 1, 2028|2 July 2028|shall not|may not|shall|may|12 000|13 000|600,000|6.5 %|not|" +
  "the Parties|withdraw|forces|of|and|before|the Lake|observers|in|peace|.|,";
const clauses = fc.array(fc.constantFrom(...clausePieces.split("|")), { minLength: 1, maxLength: 40 });

describe("laws of the redline", () => {
  it("spells both texts, applies, inverts, links its moves and is in normal form", () => {
    fc.assert(
      fc.property(textAndRevision, ([from, to]) => expectLawful([[from, to]], [redlineTexts(from, to)])),
      { numRuns: 600 },
    );
  });

  it("holds across pairs, and every move has a number of its own", () => {
    fc.assert(
      fc.property(fc.array(textAndRevision, { maxLength: 4 }), fc.nat(), (pairs, turn) => {
        // Give each second text to another pair, so that passages cross.
        const crossed = pairs.map(([from], index) => [from, pairs[(index + turn) % pairs.length]![1]] as const);
        expectLawful(crossed, redlineMany(crossed.map(([from, to]) => ({ from, to }))));
      }),
    );
  });

  it("keeps a text that did not change", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(redlineTexts(text, text)).toEqual(text === "" ? [] : [{ op: "keep", text }]);
      }),
    );
  });

  it("never splits a grapheme cluster", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    const borders = (text: string): Set<number> =>
      new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
    fc.assert(
      fc.property(textAndRevision, ([from, to]) => {
        const old = borders(from);
        const young = borders(to);
        let a = 0;
        let b = 0;
        for (const { op, text } of redlineTexts(from, to)) {
          if (op !== "insert" && op !== "moveIn") expect(old.has((a += text.length))).toBe(true);
          if (op !== "delete" && op !== "moveOut") expect(young.has((b += text.length))).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("never ends an edit inside a number, a date or a negated modal that changes", () => {
    const units = /\d{1,2} (?:June|Mar|July) \d{4}|June \d, \d{4}|\d\d \d{3}(?!\d)|[\d,.]*\d(?: %)?/g;
    const borders = (edits: readonly Edit[], skipped: readonly string[]): Set<number> => {
      const found = new Set<number>();
      let at = 0;
      for (const { op, text } of edits) if (!skipped.includes(op)) found.add((at += text.length));
      return found;
    };
    const expectWhole = (text: string, ends: Set<number>): void => {
      for (const { index, 0: unit } of text.matchAll(units)) {
        if (unit.endsWith(" %")) continue;
        for (let at = index + 1; at < index + unit.length; at++)
          expect(ends.has(at), `${JSON.stringify(unit)} at ${index} in ${JSON.stringify(text)}`).toBe(false);
      }
    };
    fc.assert(
      fc.property(clauses, clauses, fc.nat(40), (one, other, cut) => {
        const from = one.join(" ");
        const to = [...one.slice(0, cut), ...other, ...one.slice(cut + 2)].join(" ");
        const edits = redlineTexts(from, to);
        expectWhole(from, borders(edits, ["insert", "moveIn"]));
        expectWhole(to, borders(edits, ["delete", "moveOut"]));
      }),
      { numRuns: 600 },
    );
    expect(redlined("They shall not fire.", "They may not fire.")).toBe("They [-shall not-]{+may not+} fire.");
    expect(redlined("They shall not fire.", "They must never fire.")).toBe("They [-shall not-]{+must never+} fire.");
  });
});

describe("the raw script", () => {
  const common = (from: string, to: string): { found: number; exact: number } => {
    const lexicon = new Lexicon();
    const a = tokenize(from, lexicon);
    const b = tokenize(to, lexicon);
    const exact = new Int32Array(a.count).fill(-1);
    longestCommon(a.ids, 0, a.count, b.ids, 0, b.count, lexicon.size, exact);
    const count = (match: Int32Array): number => match.reduce((sum, to) => sum + (to < 0 ? 0 : 1), 0);
    const match = matchTokens(a, b);
    const kept = match.filter((to) => to >= 0);
    expect(kept).toEqual(kept.toSorted());
    expect(match.every((to, at) => to < 0 || a.ids[at] === b.ids[to])).toBe(true);
    return { found: count(match), exact: count(exact) };
  };
  const bruteForce = (a: readonly number[], b: readonly number[]): number => {
    let row = Array.from({ length: b.length + 1 }, () => 0);
    for (const x of a) {
      const next = [0];
      b.forEach((y, j) => next.push(x === y ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
      row = next;
    }
    return row.at(-1)!;
  };

  it("is a longest common subsequence on short texts", () => {
    const ids = fc.array(fc.nat(5), { maxLength: 90 });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const match = matchIds(Int32Array.from(a), Int32Array.from(b), 6);
        let last = -1;
        let count = 0;
        match.forEach((to, from) => {
          if (to < 0) return;
          expect(b[to]).toBe(a[from]);
          expect(to).toBeGreaterThan(last);
          last = to;
          count += 1;
        });
        expect(count).toBe(bruteForce(a, b));
      }),
    );
  });

  it("comes within 0.5 % of the longest common subsequence on long ones", () => {
    const rewritten = { substituted: 0.3, inserted: 0.15, deleted: 0.15, moved: 0.4, dropped: 0.2, added: 0.2 };
    for (const revision of [light, heavy, rewritten]) {
      const { from, to } = treatyPair(12_000, revision, 5);
      const { found, exact } = common(from, to);
      expect(found / exact).toBeGreaterThan(0.995);
    }
  });

  it("does so on real acts and their recasts", () => {
    for (const act of ["aml", "brussels1", "evidence", "distance-selling"]) {
      const folder = sharedPath("alignment", act);
      if (folder === null) return;
      const text = (name: string): string =>
        (JSON.parse(readFileSync(`${folder}/${name}.en.json`, "utf8")) as { units: { text: string }[] }[])
          .flatMap(({ units }) => units.map(({ text }) => text))
          .join("\n");
      const [from, to] = [text("old"), text("new")];
      const { found, exact } = common(from, to);
      expect(found / exact).toBeGreaterThan(0.995);
      expectLawful([[from, to]], [redlineTexts(from, to)]);
    }
  });

  const numbered = (letter: string, count: number): string =>
    Array.from({ length: count }, (_, at) => letter + at).join(" ");
  it.each<[string, (size: number) => readonly [string, string]]>([
    ["one word", (size) => ["a ".repeat(size), "b a ".repeat(size / 2)]],
    ["two words", (size) => ["a b ".repeat(size / 2), "b a a ".repeat(size / 3)]],
    ["other words", (size) => [numbered("x", size), numbered("y", size)]],
    ["words turned round", (size) => [numbered("x", size), numbered("x", size).split(" ").reverse().join(" ")]],
    ["dots", (size) => [".".repeat(size), ",.".repeat(size / 2)]],
    ["newlines", (size) => ["\n".repeat(size) + "a", "\n".repeat(size - 1) + "b"]],
    ["marks", (size) => [`a${"\u0301".repeat(size)}`, `a${"\u0301".repeat(size - 1)}`]],
    ["dates", (size) => ["1 June 2028 ".repeat(size / 4), "2 June 2028 ".repeat(size / 4)]],
    ["nothing before", (size) => ["", "x".repeat(size)]],
  ])("stays linear on %s", async (_, pair) => {
    const redlining = (size: number) => {
      const [from, to] = pair(size);
      return () => {
        const edits = redlineTexts(from, to);
        expect(oldText(edits) === from && newText(edits) === to).toBe(true);
      };
    };
    expect(await excessGrowth(redlining, 18_000)).toBeNull();
  });
});

describe("a readable redline", () => {
  it.each([
    [
      "in the air at 06.00 hours on the third day after signature.",
      "in the air at 6 a.m. on the tenth day after signature, save for measures taken in self-defence.",
      "in the air at [-06.00 hours-]{+6 a.m.+} on the [-third-]{+tenth+} day after signature{+, save for measures taken in self-defence+}.",
    ],
    [
      "Forces shall not exceed 6,000 personnel for each Party. Heavy weapons shall be placed in storage.",
      "Forces shall not exceed 9,000 personnel for each Party in peacetime. Heavy weapons may be placed in storage.",
      "Forces shall not exceed [-6,000-]{+9,000+} personnel for each Party{+ in peacetime+}. Heavy weapons [-shall-]{+may+} be placed in storage.",
    ],
    [
      "without hindrance and without toll.",
      "without hindrance, subject to the tolls in force on the date of signature.",
      "without hindrance[- and without toll-]{+, subject to the tolls in force on the date of signature+}.",
    ],
    [
      "Its decisions require the assent of members appointed by both Parties.",
      "Its decisions require a simple majority of the members present.",
      "Its decisions require [-the assent of members appointed by both Parties-]{+a simple majority of the members present+}.",
    ],
    [
      "All displaced persons have the right to return.",
      "Persons resident in the Province on 1 June 2028 have the right to return.",
      "[-All displaced persons-]{+Persons resident in the Province on 1 June 2028+} have the right to return.",
    ],
    [
      "shall be determined by a vote of its inhabitants, including displaced persons, before the end.",
      "may be determined by agreement of the Parties before the end.",
      "[-shall-]{+may+} be determined by [-a vote of its inhabitants, including displaced persons,-]{+agreement of the Parties+} before the end.",
    ],
    ["They shall export oil.", "They shall not export oil.", "They shall {+not +}export oil."],
    [
      "It enters into force on 1 June 2028.",
      "It enters into force on 1 July 2028.",
      "It enters into force on [-1 June 2028-]{+1 July 2028+}.",
    ],
    ["One. Two three. Four.", "One. Two five. Two three. Four.", "One. {+Two five. +}Two three. Four."],
    ["exports 12 000 tonnes", "exports 14 000 tonnes", "exports [-12 000-]{+14 000+} tonnes"],
    ["within 15 to 30 days", "within 8 to 60 days", "within [-15 to 30-]{+8 to 60+} days"],
    ["They meet in the spring.", "They meet at the border.", "They meet [-in the spring-]{+at the border+}."],
    ["one\r\ntwo", "one\rtwo", "one[-\r\n-]{+\r+}two"],
    ["A and B sign.", "A and C and B sign.", "A {+and C +}and B sign."],
    ["as follows: 1. where it sits", "as follows: (1) where it sits", "as follows: [-1.-]{+(1)+} where it sits"],
    ["Сторони не повинні стріляти.", "Сторони не можуть стріляти.", "Сторони [-не повинні-]{+не можуть+} стріляти."],
  ])("reads %j → %j", (from, to, expected) => {
    expect(redlined(from, to)).toBe(expected);
  });

  it("shows a sentence that moved as moved, edited on the way or not", () => {
    const access = "The Observer Mission shall have access to every site within 24 hours of a request.";
    const rest = [
      "Each Party shall withdraw.",
      "Forces shall not exceed 6,000 personnel.",
      "Weapons shall be stored safely in the depots.",
    ];
    expect(redlined([access, ...rest].join(" "), [...rest, access].join(" "))).toBe(
      `<1:${access}>[- -]${rest.join(" ")}{+ +}>1:${access}<`,
    );
    const edited = access.replace("24", "48");
    expect(redlined([access, ...rest].join(" "), [...rest, edited].join(" "))).toBe(
      `<1:${access}>[- -]${rest.join(" ")}{+ +}>1:${access.replace("24", "[-24-]{+48+}")}<`,
    );
  });

  it("finds a sentence that went from one point to another", () => {
    const sentence = "The Observer Mission shall have access to every site within 24 hours of a request.";
    const [left, right] = redlineMany([
      { from: `Each Party shall withdraw. ${sentence} Forces stay.`, to: "Each Party shall withdraw. Forces stay." },
      {
        from: "The Union shall guarantee this. Upon a breach it acts.",
        to: `The Union shall guarantee this. ${sentence} Upon a breach it acts.`,
      },
    ]);
    expect(show(left!)).toBe(`Each Party shall withdraw. <1:${sentence} >Forces stay.`);
    expect(show(right!)).toBe(`The Union shall guarantee this. >1:${sentence} <Upon a breach it acts.`);
  });

  it("takes no common phrase for a move", () => {
    const edits = redlineTexts(
      "The observers of the Member States concerned shall leave. Trade is free.",
      "The observers shall leave. Trade of the Member States concerned is free.",
    );
    expect(edits.some(({ op }) => op === "moveIn")).toBe(false);
  });
});

describe("apply and invert", () => {
  it("refuse a redline of another text", () => {
    expect(apply(redlineTexts("a b", "a c"), "a d")).toMatchObject({
      ok: false,
      failure: { code: "redline-mismatch" },
    });
  });

  it("turn a move around with its edits", () => {
    const edits: readonly Edit[] = [
      { op: "moveOut", text: "one two ", move: 3 },
      { op: "keep", text: "x " },
      { op: "moveIn", text: "one three ", move: 3, edits: redlineTexts("one two ", "one three ") },
    ];
    expect(show(invert(edits))).toBe(">3:one [-three-]{+two+} <x <3:one three >");
  });
});
