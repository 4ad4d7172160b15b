import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAndRevision } from "../../../test/any-text.ts";
import { apply, invert, newText, normalForm, oldText } from "./apply.ts";
import type { Edit } from "./edit.ts";
import { redlineTexts } from "./redline.ts";

/** Shows edits in one line: [-deleted-], {+inserted+}, <1:moved out>, >1:moved in<. */
export function show(edits: readonly Edit[]): string {
  return edits
    .map((edit) => {
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
    })
    .join("");
}

describe("laws of the redline", () => {
  it("spells both texts, applies, inverts and is in normal form", () => {
    fc.assert(
      fc.property(textAndRevision, ([from, to]) => {
        const edits = redlineTexts(from, to);
        expect(oldText(edits)).toBe(from);
        expect(newText(edits)).toBe(to);
        expect(apply(edits, from)).toEqual({ ok: true, value: to });
        expect(apply(invert(edits), to)).toEqual({ ok: true, value: from });
        expect(normalForm(edits)).toEqual(edits);
        expect(invert(invert(edits))).toEqual(edits);
      }),
      { numRuns: 600 },
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
        for (const edit of redlineTexts(from, to)) {
          if (edit.op !== "insert" && edit.op !== "moveIn") expect(old.has((a += edit.text.length))).toBe(true);
          if (edit.op !== "delete" && edit.op !== "moveOut") expect(young.has((b += edit.text.length))).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });
});
