import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bracketedTexts } from "../bracketing/bracketed.test-data.ts";
import { sharedPath } from "../../../../test/shared-data.ts";
import { bracketTree } from "../bracketing/tree.ts";
import type { Edit } from "../edit.ts";
import { newText, oldText } from "../apply.ts";
import { redlineMany, redlineTexts } from "../redline.ts";

/** Where each balanced bracket of a text begins and ends. */
function bracketsOf(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const waiting = [...bracketTree(text, 0).nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "words") continue;
    for (const { from, to, nodes } of node.alternatives) {
      found.push([from, to]);
      waiting.push(...nodes);
    }
  }
  return found;
}

/** Edits of one side that begin inside one bracket and end inside another that is not around it. */
function torn(edits: readonly Edit[], side: "old" | "new"): readonly string[] {
  const brackets = bracketsOf(side === "old" ? oldText(edits) : newText(edits));
  const ops = side === "old" ? ["delete", "moveOut"] : ["insert", "moveIn"];
  let at = 0;
  return edits.flatMap((edit) => {
    const isOwn = ops.includes(edit.op);
    if (!isOwn && edit.op !== "keep") return [];
    const from = at;
    at += edit.text.length;
    if (!isOwn) return [];
    const beginsIn = brackets.some(([open, end]) => open < from && from < end && end <= at);
    const endsIn = brackets.some(([open, end]) => from <= open && open < at && at < end);
    const inMove = edit.op === "moveIn" && edit.edits ? [...torn(edit.edits, "old"), ...torn(edit.edits, "new")] : [];
    const isHalfMove = edit.op.startsWith("move") && (beginsIn || endsIn);
    return (beginsIn && endsIn) || isHalfMove ? [edit.text, ...inMove] : inMove;
  });
}

const tornIn = (edits: readonly Edit[]): readonly string[] => [...torn(edits, "old"), ...torn(edits, "new")];

describe("a redline tears no bracket", () => {
  it("no edit begins inside one bracket and ends inside another", () => {
    fc.assert(
      fc.property(fc.array(bracketedTexts, { minLength: 1, maxLength: 3 }), (pairs) => {
        const redlines = redlineMany(pairs.map(([from, to]) => ({ from, to })));
        pairs.forEach(([from, to], at) => {
          expect([oldText(redlines[at]!), newText(redlines[at]!)]).toEqual([from, to]);
        });
        expect(redlines.flatMap(tornIn)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("brackets put or lifted are two small edits; words that change with one end change with their bracket", () => {
    expect(
      redlineTexts("They [shall withdraw] soon.", "They shall withdraw soon.").map(({ op, text }) => `${op} ${text}`),
    ).toEqual(["keep They ", "delete [", "keep shall withdraw", "delete ]", "keep  soon."]);
    const changed = redlineTexts("They [shall provide] support.", "They may provide support.");
    expect(changed.map(({ op, text }) => `${op} ${text}`)).toEqual([
      "keep They ",
      "delete [shall provide]",
      "insert may provide",
      "keep  support.",
    ]);
  });

  const folder = sharedPath("brackets");
  it.skipIf(!folder)("holds between states of a real negotiating text", () => {
    const files = readdirSync(folder!).filter((name) => name.endsWith(".md"));
    expect(files.length).toBeGreaterThan(1);
    const [from = "", to = ""] = files.map((name) => readFileSync(`${folder}/${name}`, "utf8"));
    expect(bracketsOf(from).length).toBeGreaterThan(200);
    expect(tornIn(redlineTexts(from, to))).toEqual([]);
    expect(tornIn(redlineTexts(to, from))).toEqual([]);
  });
});
