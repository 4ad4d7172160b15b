import fc from "fast-check";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";
import type { Edit } from "../../src/core/text/edit.ts";
import type { Redline, RedlinePair } from "../../src/core/text/alignment.ts";

const WORDS =
  "the shall not exceed 600,000 persons ; — ceasefire зброї не пізніше أكثر من السلام é 𝔞 👩‍🚒 & < > \" ' [x] {US}".split(
    " ",
  );

/** Words of several scripts, with line ends and tabs. */
export const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "\n", "\t", "  ")), { maxLength: 8 })
  .map((parts) =>
    parts
      .map(([word, space]) => word + space)
      .join("")
      .trimEnd(),
  );

/** A pair of points with arbitrary edits, moves inside included. */
interface GeneratedPair {
  readonly steps: readonly (readonly ["keep" | "delete" | "insert" | "move" | "moveEdited", string, string])[];
  readonly heading: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly cutsOld: number;
  readonly cutsNew: number;
  readonly shape: "both" | "added" | "dropped";
}

const generatedPair: fc.Arbitrary<GeneratedPair> = fc.record({
  steps: fc.array(fc.tuple(fc.constantFrom("keep", "keep", "delete", "insert", "move", "moveEdited"), text, text), {
    maxLength: 6,
  }),
  heading: fc.tuple(fc.constantFrom("", "Scope", "Мета"), fc.constantFrom("", "Scope", "Purpose")),
  labels: fc.tuple(fc.constantFrom("", "1.", "Article 5"), fc.constantFrom("", "1.", "(a)")),
  cutsOld: fc.integer({ min: 1, max: 3 }),
  cutsNew: fc.integer({ min: 1, max: 3 }),
  shape: fc.constantFrom("both", "both", "both", "added", "dropped"),
});

/** Two drafts and a valid redline of them: moved, split, merged, added, dropped points and edited moves. */
export const comparison: fc.Arbitrary<{ readonly from: Draft; readonly to: Draft; readonly redline: Redline }> = fc
  .tuple(fc.array(generatedPair, { maxLength: 6 }), fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }))
  .map(([pairs, order]) => build(pairs, order));

function build(pairs: readonly GeneratedPair[], order: readonly number[]) {
  let move = 0;
  const built = pairs.map((pair, index) => {
    const edits: Edit[] = [];
    const later: Edit[] = [];
    for (const [kind, one, other] of pair.steps) {
      if (kind !== "move" && kind !== "moveEdited") edits.push({ op: kind, text: one });
      else if (one !== "") {
        move++;
        edits.push({ op: "moveOut", text: one + (kind === "move" ? "" : other), move });
        later.push(
          kind === "move"
            ? { op: "moveIn", text: one, move }
            : {
                op: "moveIn",
                text: `${one} new`,
                move,
                edits: [
                  { op: "keep", text: one },
                  ...(other === "" ? [] : [{ op: "delete", text: other } as const]),
                  { op: "insert", text: " new" },
                ],
              },
        );
      }
    }
    const all = [...edits, ...later]
      .filter(({ text }) => text !== "")
      .filter(({ op }) => pair.shape === "both" || (pair.shape === "added" ? op === "insert" : op === "delete"));
    const old = pair.shape === "added" ? [] : cut(spelt(all, ["keep", "delete", "moveOut"]), pair.cutsOld);
    const fresh = pair.shape === "dropped" ? [] : cut(spelt(all, ["keep", "insert", "moveIn"]), pair.cutsNew);
    const points = (texts: readonly string[], side: "a" | "b", n: 0 | 1): Point[] =>
      texts.map((words, i) =>
        point({
          id: `${side}${index}-${i}`,
          label: i === 0 ? pair.labels[n] : `(${i})`,
          heading: i === 0 ? pair.heading[n] : "",
          text: words,
        }),
      );
    const from = points(old, "a", 0);
    const to = points(fresh, "b", 1);
    const headings = [from, to].map((side) => side.map(({ heading }) => heading).join("\n"));
    const [before = "", after = ""] = headings;
    const headingEdits: Edit[] =
      before === after
        ? [{ op: "keep", text: before }]
        : [
            { op: "delete", text: before },
            { op: "insert", text: after },
          ];
    return {
      from,
      to,
      pair: redlinePair(
        from,
        to,
        all,
        headingEdits.filter(({ text }) => text !== ""),
      ),
    };
  });
  const shuffled = built.map(({ to }, i) => ({ to, key: order[i] ?? 0 })).sort((a, b) => a.key - b.key);
  return {
    from: draft({
      title: "Old",
      language: "en",
      tabledBy: ["A"],
      date: "2026-01-01",
      points: built.flatMap(({ from }) => from),
    }),
    to: draft({
      title: "New",
      language: "en",
      tabledBy: ["B"],
      date: "2026-02-01",
      points: shuffled.flatMap(({ to }) => to),
    }),
    redline: { pairs: built.map(({ pair }) => pair) },
  };
}

function spelt(edits: readonly Edit[], ops: readonly string[]): string {
  return edits
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join("");
}

/** Cuts a text at line ends into at most `most` points. */
function cut(words: string, most: number): readonly string[] {
  const lines = words.split("\n");
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join("\n")].slice(0, Math.min(most, lines.length));
}

function redlinePair(
  from: readonly Point[],
  to: readonly Point[],
  edits: readonly Edit[],
  headingEdits: readonly Edit[],
): RedlinePair {
  return {
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    confidence: 1,
    moved: false,
    renumbered: false,
    reason: { basis: "wording", shared: [], similarity: 1 },
    relation: from.length === 0 ? "added" : to.length === 0 ? "dropped" : "modified",
    identical: false,
    changes: [],
    edits,
    headingEdits,
  };
}
