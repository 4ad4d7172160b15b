import { append } from "../common/append.ts";
import { failed, ok, type Result } from "../common/result.ts";
import { said } from "../common/said.ts";
import type { Edit } from "./edit.ts";

/** The old text of a redline: what was kept, deleted and moved out. */
export function oldText(edits: readonly Edit[]): string {
  let text = "";
  for (const edit of edits) if (edit.op !== "insert" && edit.op !== "moveIn") text += edit.text;
  return text;
}

/** The new text of a redline: what was kept, inserted and moved in. */
export function newText(edits: readonly Edit[]): string {
  let text = "";
  for (const edit of edits) if (edit.op !== "delete" && edit.op !== "moveOut") text += edit.text;
  return text;
}

/** The new text, given the old one; fails with `redline-mismatch` where the redline belongs to another text. */
export function apply(edits: readonly Edit[], text: string): Result<string> {
  if (oldText(edits) === text) return ok(newText(edits));
  return failed(said("redline-mismatch"));
}

/** The redline from the new text back to the old one. */
export function invert(edits: readonly Edit[]): readonly Edit[] {
  return invertMany([edits])[0] ?? [];
}

/** Inverts redlines that share moves, such as those of all pairs of a comparison. */
export function invertMany(redlines: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const editsOfMove = new Map<number, readonly Edit[]>();
  for (const edits of redlines) {
    for (const edit of edits) if (edit.op === "moveIn" && edit.edits) editsOfMove.set(edit.move, edit.edits);
  }
  return redlines.map((edits) => normalForm(edits.map((edit) => inverted(edit, editsOfMove))));
}

function inverted(edit: Edit, editsOfMove: ReadonlyMap<number, readonly Edit[]>): Edit {
  switch (edit.op) {
    case "keep":
      return edit;
    case "insert":
      return { ...edit, op: "delete" };
    case "delete":
      return { ...edit, op: "insert" };
    case "moveIn":
      return { op: "moveOut", text: edit.text, move: edit.move };
    case "moveOut": {
      const way = editsOfMove.get(edit.move);
      if (way === undefined) return { op: "moveIn", text: edit.text, move: edit.move };
      return { op: "moveIn", text: edit.text, move: edit.move, edits: invert(way) };
    }
  }
}

/**
 * The same redline in normal form: nothing empty, between two kept passages first what went and then what came, and
 * no two neighbours of one kind (moves: of one move) side by side.
 */
export function normalForm(edits: readonly Edit[]): readonly Edit[] {
  const out: Edit[] = [];
  let came: Edit[] = [];
  for (const edit of edits) {
    if (edit.text === "") continue;
    if (edit.op === "insert" || edit.op === "moveIn") {
      push(came, edit);
      continue;
    }
    if (edit.op === "keep") {
      append(out, came.splice(0));
    }
    push(out, edit);
  }
  append(out, came);
  came = [];
  return out;
}

function push(out: Edit[], edit: Edit): void {
  const last = out.at(-1);
  const joins =
    last !== undefined && last.op === edit.op && last.op !== "moveOut" && last.op !== "moveIn" && !differs(last, edit);
  if (joins) out[out.length - 1] = { ...last, text: last.text + edit.text };
  else out.push(edit);
}

function differs(one: Edit, other: Edit): boolean {
  return ("struck" in one && one.struck === true) !== ("struck" in other && other.struck === true);
}
