import type { Edit } from "../edit.ts";

/** So few words that stayed between two changes hold them together: "not less than 35 metres" and "no more than 30 litres". */
const BETWEEN = 3;

/** What parts lines, and cells of a row. */
const PARTED = /\n|(?<!\\)\|/u;

/**
 * A redline in which what changes on both sides of an edge of an alternative, or right beside it, is one change: half of a sentence
 * put to all and half to one would be a sentence that nobody wrote. `edges` are places of the old text, in order; at `gaps` stand
 * brackets in which its party has no words.
 */
export function joinedOverEdges(
  edits: readonly Edit[],
  edges: readonly number[],
  gaps: ReadonlySet<number> = new Set(),
): readonly Edit[] {
  const joined: Edit[] = [];
  let [at, next] = [0, 0];
  for (let from = 0; from < edits.length;) {
    if (!isChange(edits[from]!)) {
      if (edits[from]!.op !== "moveIn") at += edits[from]!.text.length;
      joined.push(edits[from++]!);
      continue;
    }
    // All changes from here on that only a few words hold apart.
    let to = from;
    for (let nth = from; nth < edits.length; nth++) {
      if (isChange(edits[nth]!)) to = nth + 1;
      else if (edits[nth]!.op !== "keep" || !areFew(edits[nth]!.text)) break;
    }
    const run = edits.slice(from, to);
    const [old, now] = [spelled(run, "insert"), spelled(run, "delete")];
    while (next < edges.length && edges[next]! <= at) next++;
    const isBeside = gaps.has(at) || gaps.has(at + old.length);
    const isOver = isBeside || (edges[next] !== undefined && edges[next]! < at + old.length);
    if (isOver && run.some(({ op }) => op === "keep")) {
      // What ends both is no word of theirs: with it a row would end otherwise.
      const end = gaps.has(at + old.length) ? "" : sameSpaceAtEnd(old, now);
      const [gone, come] = [old, now].map((text) => text.slice(0, text.length - end.length)) as [string, string];
      joined.push({ op: "delete", text: gone }, { op: "insert", text: come });
      if (end !== "") joined.push({ op: "keep", text: end });
    } else joined.push(...run);
    at += old.length;
    from = to;
  }
  return shiftedToEdges(withSpaceBefore(joined, { edges: new Set(edges), gaps }), new Set(edges));
}

/**
 * Words that come or go by themselves have their space before them, as in a bracket of their own, or at the end of one; of words that
 * moved only those at the later place, as a bracket of both places begins with the earlier. New words at an edge keep their place, and
 * what stands at a gap does.
 */
function withSpaceBefore(
  edits: readonly Edit[],
  { edges, gaps }: { readonly edges: ReadonlySet<number>; readonly gaps: ReadonlySet<number> },
): readonly Edit[] {
  const spaced = [...edits];
  const last = { come: new Map<string, number>(), gone: new Map<string, number>() };
  for (const [nth, { op, text }] of edits.entries())
    if (op !== "keep") last[op === "insert" || op === "moveIn" ? "come" : "gone"].set(plainWords(text), nth);
  let at = 0;
  for (let nth = 0; nth < spaced.length; nth++) {
    const [before, edit, after] = [spaced[nth - 1], spaced[nth]!, spaced[nth + 1]];
    const comes = edit.op === "insert" || edit.op === "moveIn";
    const end = comes ? at : at + edit.text.length;
    const isMoved = edit.op !== "keep" && (last[comes ? "gone" : "come"].get(plainWords(edit.text)) ?? -1) > nth;
    const isAlone = edit.op !== "keep" && !isMoved && before?.op === "keep" && after?.op === "keep";
    if (isAlone && [before, edit].every(({ text }) => /\S $/u.test(text))) {
      const places = [at - 1, at, end - 1, end];
      if (!places.some((place) => gaps.has(place) || (comes && edges.has(place)))) {
        spaced[nth - 1] = { op: "keep", text: before.text.slice(0, -1) };
        spaced[nth] = { ...edit, text: ` ${edit.text.slice(0, -1)}` };
        spaced[nth + 1] = { op: "keep", text: ` ${after.text}` };
        at--;
      }
    }
    if (!comes) at += spaced[nth]!.text.length;
  }
  return spaced;
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

function sameSpaceAtEnd(one: string, other: string): string {
  const [ends, end] = [one.slice(one.trimEnd().length), other.slice(other.trimEnd().length)];
  return ends.endsWith(end) ? end : end.endsWith(ends) ? ends : "";
}

const isChange = ({ op }: Edit): boolean => op === "delete" || op === "insert";

function spelled(edits: readonly Edit[], without: "insert" | "delete"): string {
  return edits.map(({ op, text }) => (op === without ? "" : text)).join("");
}

/** Whether words that come beside a bracket in which their party has none are its words for it, and not for all: signs alone are none. */
export function fillsGap(comes: string): boolean {
  return wordsIn(comes) > 0;
}

/** Whether words hold what changes on both sides of them together: so few, in one line and one cell. */
export function areFew(text: string): boolean {
  return wordsIn(text) <= BETWEEN && !PARTED.test(text);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** New words between an edge and the white space beside it stand at the edge: "Port |in March |." says what "Port| in March |." does. */
function shiftedToEdges(edits: readonly Edit[], edges: ReadonlySet<number>): readonly Edit[] {
  const shifted = [...edits];
  let at = 0;
  for (let nth = 0; nth < shifted.length; nth++) {
    const [before, edit, after] = [shifted[nth - 1], shifted[nth]!, shifted[nth + 1]];
    if (edit.op === "insert" && before?.op === "keep" && after?.op === "keep") {
      const back = before.text.length - before.text.trimEnd().length;
      const forth = after.text.length - after.text.trimStart().length;
      let by = 0;
      for (let step = -back; step <= forth && by === 0; step++) if (edges.has(at + step)) by = step;
      const space = by < 0 ? before.text.slice(by) : after.text.slice(0, by);
      const isSame = by < 0 ? edit.text.endsWith(space) : edit.text.startsWith(space);
      if (by !== 0 && !edges.has(at) && isSame) {
        const put = by < 0 ? space + edit.text.slice(0, by) : edit.text.slice(by) + space;
        shifted[nth - 1] = { op: "keep", text: by < 0 ? before.text.slice(0, by) : before.text + space };
        shifted[nth] = { op: "insert", text: put };
        shifted[nth + 1] = { op: "keep", text: by < 0 ? space + after.text : after.text.slice(by) };
        at += by;
      }
    }
    if (edit.op !== "insert" && edit.op !== "moveIn") at += shifted[nth]!.text.length;
  }
  return shifted;
}
