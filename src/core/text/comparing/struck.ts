import { normalForm } from "../apply.ts";
import type { Point } from "../draft.ts";
import type { Edit } from "../edit.ts";

/** Words of struck-out points: the text with which they join the words of the living, and where in those. */
export interface StruckWords {
  readonly at: number;
  readonly text: string;
}

/** The struck words among points of one side, joined by U+000A in draft order like the living ones. */
export function struckWords(points: readonly Point[], wordsOf: (point: Point) => string): readonly StruckWords[] {
  if (points.every(({ deleted }) => deleted)) return [{ at: 0, text: points.map(wordsOf).join("\n") }];
  const found: StruckWords[] = [];
  let at = 0;
  let living = 0;
  for (const point of points) {
    const words = wordsOf(point);
    if (!point.deleted) at += words.length + (living++ > 0 ? 1 : 0);
    else found.push({ at, text: living > 0 ? `\n${words}` : `${words}\n` });
  }
  return found;
}

/** Sets struck words of either side into the edits of the living ones, so that the edits spell both sides whole. */
export function withStruck(
  edits: readonly Edit[],
  from: readonly StruckWords[],
  to: readonly StruckWords[],
): readonly Edit[] {
  return setIn(setIn(edits, from, "delete"), to, "insert");
}

function spells(edit: Edit, op: "delete" | "insert"): boolean {
  return edit.op === "keep" || edit.op === op || edit.op === (op === "delete" ? "moveOut" : "moveIn");
}

function setIn(edits: readonly Edit[], struck: readonly StruckWords[], op: "delete" | "insert"): readonly Edit[] {
  if (struck.length === 0) return edits;
  const out: Edit[] = [];
  const open = struck.filter(({ text }) => text !== "");
  let at = 0;
  for (const edit of edits) {
    if (!spells(edit, op) || (edit.op === op && edit.struck === true)) {
      out.push(edit);
      continue;
    }
    const end = at + edit.text.length;
    let done = at;
    for (let next = open[0]; next !== undefined && next.at < end; next = open[0]) {
      if (next.at > done) out.push({ ...edit, text: edit.text.slice(done - at, next.at - at) });
      done = Math.max(done, next.at);
      out.push({ op, text: next.text, struck: true });
      open.shift();
    }
    out.push(done === at ? edit : { ...edit, text: edit.text.slice(done - at) });
    at = end;
  }
  for (const { text } of open) out.push({ op, text, struck: true });
  return out;
}

/** Moves of passages inside which struck words stand: such a passage did not move in one piece. */
export function movesAround(
  edits: readonly Edit[],
  from: readonly StruckWords[],
  to: readonly StruckWords[],
): readonly number[] {
  return [...around(edits, from, "delete"), ...around(edits, to, "insert")];
}

function around(edits: readonly Edit[], struck: readonly StruckWords[], op: "delete" | "insert"): number[] {
  let at = 0;
  return edits.flatMap((edit) => {
    if (!spells(edit, op)) return [];
    const start = at;
    at += edit.text.length;
    const isMove = edit.op === "moveOut" || edit.op === "moveIn";
    return isMove && struck.some((words) => words.at > start && words.at < at) ? [edit.move] : [];
  });
}

/** The same edits with some moves told as what went and what came. */
export function withoutMoves(edits: readonly Edit[], moves: ReadonlySet<number>): readonly Edit[] {
  if (moves.size === 0) return edits;
  return normalForm(
    edits.map((edit): Edit => {
      if ((edit.op !== "moveOut" && edit.op !== "moveIn") || !moves.has(edit.move)) return edit;
      return { op: edit.op === "moveOut" ? "delete" : "insert", text: edit.text };
    }),
  );
}

/** The edits without the words that a draft holds struck out: what a reader is shown as its text. */
export function livingEdits(edits: readonly Edit[]): readonly Edit[] {
  const isStruck = (edit: Edit): boolean => "struck" in edit && edit.struck === true;
  return edits.some(isStruck) ? normalForm(edits.filter((edit) => !isStruck(edit))) : edits;
}
