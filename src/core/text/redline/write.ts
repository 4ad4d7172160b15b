import type { Edit } from "../edit.ts";
import type { Tokens } from "../tokens.ts";
import type { KeptRun } from "./kept.ts";

/** Whether a cut at `at` would part the two halves of one line break. */
function partsLineBreak(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a;
}

/** Collects edits in normal form. */
export class EditList {
  readonly edits: Edit[] = [];
  #kept = "";

  keep(text: string): void {
    this.#kept += text;
  }

  change(edit: Edit): void {
    if (edit.text === "") return;
    this.#flush();
    const last = this.edits.at(-1);
    if (last && last.op === edit.op && (edit.op === "insert" || edit.op === "delete")) {
      this.edits[this.edits.length - 1] = { op: edit.op, text: last.text + edit.text };
    } else this.edits.push(edit);
  }

  finish(): readonly Edit[] {
    this.#flush();
    return this.edits;
  }

  #flush(): void {
    if (this.#kept !== "") this.edits.push({ op: "keep", text: this.#kept });
    this.#kept = "";
  }
}

/** How many units of white space two passages share at their start, up to `limit`. */
function sharedStart(a: string, aLo: number, b: string, bLo: number, limit: number): number {
  let size = 0;
  while (size < limit && a.charCodeAt(aLo + size) === b.charCodeAt(bLo + size)) size += 1;
  while (size > 0 && (partsLineBreak(a, aLo + size) || partsLineBreak(b, bLo + size))) size -= 1;
  return size;
}

/** How many units of white space two passages share at their end, up to `limit`. */
function sharedEnd(a: string, aHi: number, b: string, bHi: number, limit: number): number {
  let size = 0;
  while (size < limit && a.charCodeAt(aHi - size - 1) === b.charCodeAt(bHi - size - 1)) size += 1;
  while (size > 0 && (partsLineBreak(a, aHi - size) || partsLineBreak(b, bHi - size))) size -= 1;
  return size;
}

/** The part of both texts between two kept runs, white space that both share at its ends left out. */
export interface Region {
  /** Tokens. */
  readonly aLo: number;
  readonly aHi: number;
  readonly bLo: number;
  readonly bHi: number;
  /** UTF-16 units of the changed passages. */
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Trims the white space that both sides share from the passages between two kept runs. */
export function region(a: Tokens, aLo: number, aHi: number, b: Tokens, bLo: number, bHi: number): Region {
  let aFrom = aLo > 0 ? a.ends[aLo - 1]! : 0;
  let bFrom = bLo > 0 ? b.ends[bLo - 1]! : 0;
  let aTo = aHi < a.count ? a.starts[aHi]! : a.text.length;
  let bTo = bHi < b.count ? b.starts[bHi]! : b.text.length;
  // Up to the first changed token (or the end of the gap where nothing changed but white space).
  const aGap = (aLo < aHi ? a.starts[aLo]! : aTo) - aFrom;
  const bGap = (bLo < bHi ? b.starts[bLo]! : bTo) - bFrom;
  const start = sharedStart(a.text, aFrom, b.text, bFrom, Math.min(aGap, bGap));
  aFrom += start;
  bFrom += start;
  const aRest = aTo - (aLo < aHi ? a.ends[aHi - 1]! : aFrom);
  const bRest = bTo - (bLo < bHi ? b.ends[bHi - 1]! : bFrom);
  const end = sharedEnd(a.text, aTo, b.text, bTo, Math.min(aRest, bRest));
  aTo -= end;
  bTo -= end;
  return { aLo, aHi, bLo, bHi, aFrom, aTo, bFrom, bTo };
}

/** Writes what changes in one region. */
export type RegionWriter = (list: EditList, region: Region) => void;

/** Turns kept runs into edits; `writeRegion` writes the changed passages. */
export function writeEdits(a: Tokens, b: Tokens, runs: readonly KeptRun[], writeRegion: RegionWriter): readonly Edit[] {
  const list = new EditList();
  let aLo = 0;
  let bLo = 0;
  let from = 0;
  for (const run of runs) {
    const part = region(a, aLo, run.a, b, bLo, run.b);
    if (part.aFrom < part.aTo || part.bFrom < part.bTo) {
      list.keep(b.text.slice(from, part.bFrom));
      writeRegion(list, part);
      from = part.bTo;
    }
    // White space inside a kept run may differ too.
    for (let step = 1; step < run.size; step++) {
      const aAt = run.a + step;
      const bAt = run.b + step;
      if (sameGap(a, aAt, b, bAt)) continue;
      const gap = region(a, aAt, aAt, b, bAt, bAt);
      list.keep(b.text.slice(from, gap.bFrom));
      writeRegion(list, gap);
      from = gap.bTo;
    }
    aLo = run.a + run.size;
    bLo = run.b + run.size;
  }
  list.keep(b.text.slice(from));
  return list.finish();
}

function sameGap(a: Tokens, aAt: number, b: Tokens, bAt: number): boolean {
  const aFrom = a.ends[aAt - 1]!;
  const bFrom = b.ends[bAt - 1]!;
  const size = a.starts[aAt]! - aFrom;
  if (b.starts[bAt]! - bFrom !== size) return false;
  for (let step = 0; step < size; step++) {
    if (a.text.charCodeAt(aFrom + step) !== b.text.charCodeAt(bFrom + step)) return false;
  }
  return true;
}

/** Writes a region as one deletion and one insertion. */
export function deleteAndInsert(a: Tokens, b: Tokens): RegionWriter {
  return (list, part) => {
    list.change({ op: "delete", text: a.text.slice(part.aFrom, part.aTo) });
    list.change({ op: "insert", text: b.text.slice(part.bFrom, part.bTo) });
  };
}
