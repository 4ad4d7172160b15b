import { describe, expect, it } from "vitest";
import { newText, oldText } from "../apply.ts";
import { point, type Point } from "../draft.ts";
import type { Edit } from "../edit.ts";
import { livingEdits, movesAround, struckWords, withoutMoves, withStruck } from "./struck.ts";

const living = (text: string): Point => point({ id: text, text });
const struck = (text: string): Point => point({ id: text, text, deleted: true });
const words = (...points: readonly Point[]): ReturnType<typeof struckWords> => struckWords(points, ({ text }) => text);

describe("struck words", () => {
  it("are set in where their points stand, and taken out again", () => {
    const edits: readonly Edit[] = [
      { op: "keep", text: "one\ntwo" },
      { op: "insert", text: " more" },
    ];
    const to = words(struck("A"), living("one"), struck("B"), struck("C"), living("two more"), struck("D"));
    const whole = withStruck(edits, [], to);
    expect(newText(whole)).toBe("A\none\nB\nC\ntwo more\nD");
    expect(oldText(whole)).toBe("one\ntwo");
    expect(livingEdits(whole)).toEqual(edits);
  });

  it("end the move of a passage around them", () => {
    const edits: readonly Edit[] = [{ op: "moveIn", text: "one\ntwo", move: 3 }];
    const to = words(living("one"), struck("B"), living("two"));
    const broken = movesAround(edits, [], to);
    expect(broken).toEqual([3]);
    expect(newText(withStruck(withoutMoves(edits, new Set(broken)), [], to))).toBe("one\nB\ntwo");
    expect(movesAround(edits, [], words(living("one\ntwo"), struck("D")))).toEqual([]);
  });

  it("stand alone where nothing lives", () => {
    expect(withStruck([], words(struck("A"), struck("B")), [])).toEqual([{ op: "delete", text: "A\nB", struck: true }]);
  });
});
