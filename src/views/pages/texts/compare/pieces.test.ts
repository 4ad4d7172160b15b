import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDrafts } from "../../../../core/text/compare.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { drafts as anyDraft } from "../../../../../test/support/drafts.ts";
import { example } from "../../../../../test/examples/load.ts";
import { blocksOf } from "./blocks.ts";
import { compared, type Compared } from "./compared.ts";
import type { Piece } from "./pieces.ts";
import { runsOfPair, speakingPoints } from "./runs.ts";

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");

const sides = ["from", "to"] as const;

/** What a reader sees of each point is that point, character for character, on its side and in one text. */
function expectWholeTexts(all: Compared): void {
  for (const pair of all.pairs)
    for (const by of sides) {
      const own = runsOfPair(pair, by, by, all.moveEdits);
      const both = runsOfPair(pair, "both", by, all.moveEdits);
      const gone: readonly Piece["op"][] = by === "to" ? ["delete", "moveOut"] : ["insert", "moveIn"];
      for (const point of speakingPoints(pair, by)) {
        const runs = own.get(point.id);
        expect(joined(runs?.text ?? [])).toBe(point.text);
        expect(joined(runs?.heading ?? [])).toBe(point.heading);
        const notes = (point.footnotes ?? []).map(({ text }) => text);
        if (notes.length > 0) expect(runs?.footnotes.map(({ pieces }) => joined(pieces))).toEqual(notes);
        const seen = joined((both.get(point.id)?.text ?? []).filter(({ op }) => !gone.includes(op)));
        // What was edited inside a moved passage is shown where it arrived, not where it left.
        if (by === "to" || all.moveEdits.size === 0) expect(seen).toBe(point.text);
      }
    }
}

/** Every number that the margin shows is raised in the text once, on one of the sides. */
function expectNumbersInText(all: Compared): void {
  for (const pair of all.pairs) {
    if (pair.told) continue;
    const runs = [...runsOfPair(pair, "both", "to", all.moveEdits).values()];
    const refs = runs
      .flatMap(({ heading, text, footnotes }) => [...heading, ...text, ...footnotes.flatMap(({ pieces }) => pieces)])
      .flatMap((piece) => piece.refs.map(({ n }) => n));
    expect(new Set(refs).size).toBe(refs.length);
    const placed = pair.changes.filter(({ change }) => (change.toRange?.to ?? 0) > (change.toRange?.from ?? 0));
    if (pair.to.length > 0) for (const { n } of placed) expect(refs).toContain(n);
  }
}

/** Every point of both drafts stands in exactly one block on its side. */
function expectEveryPointOnce(all: Compared): void {
  const blocks = blocksOf(all);
  for (const side of ["from", "to"] as const) {
    const shown = blocks.flatMap((block) => block[side].map(({ index }) => index)).sort((a, b) => a - b);
    const paired = all.pairs.flatMap((pair) => pair[side].map(({ index }) => index)).sort((a, b) => a - b);
    expect(shown).toEqual(paired);
    expect(new Set(shown)).toEqual(new Set(all[side].map(({ index }) => index)));
  }
  const order = blocks
    .filter(({ role }) => role === "pair" || role === "in")
    .flatMap(({ to }) => to.slice(0, 1).map(({ index }) => index));
  expect(order).toEqual([...order].sort((a, b) => a - b));
}

function holdLaws(from: Draft, to: Draft): void {
  const all = compared(from, to, compareDrafts(from, to));
  expectWholeTexts(all);
  expectNumbersInText(all);
  expectEveryPointOnce(all);
}

test("a reader sees every point whole and once, and every number where its words are: bundled drafts", async () => {
  for (const name of ["lake-irrin", "ukraine"]) {
    const { drafts } = await example(name);
    const known = drafts.filter(({ draft }) => draft.points.length > 0);
    for (const from of known) for (const to of known) if (from !== to) holdLaws(from.draft, to.draft);
  }
});

test("the same for any two drafts", () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (from, to) => holdLaws(from, to)),
    { numRuns: 60 },
  );
});
