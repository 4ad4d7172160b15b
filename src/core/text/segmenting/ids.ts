import { LATIN_PATTERN } from "../../common/list-numerals.ts";
import type { Point } from "../draft.ts";
import { kindOfWord, type LabelKind } from "./words.ts";

/** A point whose id may still be missing. */
export type UnnamedPoint = Omit<Point, "id" | "points"> & {
  readonly id?: string;
  readonly points: readonly UnnamedPoint[];
};

/** Kinds whose word tells a point from a numbered one beside it. */
const NAMED_KINDS = new Set<LabelKind>(["annex", "preamble", "option", "suboption"]);
const INSERTED_WORD = new RegExp(`^${LATIN_PATTERN}$`, "iu");

/**
 * Gives every point without an id the one that its label and place make: `14/b`, `3bis`, `annex-ii`, `p`.
 * Ids that are given are kept; where an id would repeat among siblings, `~2`, `~3` … follow it.
 */
export function pointIds(points: readonly UnnamedPoint[]): readonly Point[] {
  return named(points, "", []);
}

function named(points: readonly UnnamedPoint[], prefix: string, parentParts: readonly string[]): readonly Point[] {
  const taken = new Set(points.flatMap((each) => (each.id === undefined ? [] : [each.id])));
  const counts = new Map<string, number>();
  return points.map((each) => {
    const parts = labelParts(each.label);
    const id = each.id ?? freeId(prefix + ownName(parts, parentParts), taken, counts);
    taken.add(id);
    return { ...each, id, points: named(each.points, `${id}/`, parts) };
  });
}

function freeId(base: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  let count = counts.get(base) ?? 0;
  let id: string;
  do {
    count++;
    id = count === 1 ? base : `${base}~${count}`;
  } while (taken.has(id));
  counts.set(base, count);
  return id;
}

/** The name of a point among its siblings: its own label without what it repeats of its parent's. */
export function labelName(label: string, parentLabel = ""): string {
  return ownName(labelParts(label), labelParts(parentLabel));
}

function ownName(parts: readonly string[], parentParts: readonly string[]): string {
  const repeats =
    parentParts.length > 0 && parts.length > parentParts.length && parentParts.every((part, at) => part === parts[at]);
  const own = repeats ? parts.slice(parentParts.length) : parts;
  let name = "";
  for (const part of own) {
    // Two letters or two numbers side by side would run together; 14(b) does not.
    const apart = name !== "" && /\p{Nd}$/u.test(name) === /^\p{Nd}/u.test(part);
    name += (apart ? "-" : "") + part;
  }
  return name === "" ? "p" : name;
}

/** A label in its parts, lower case: kind word left out, `3 bis` one part, `14(b)` two. */
function labelParts(label: string): readonly string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  const parts: string[] = [];
  for (const [at, word] of words.entries()) {
    const kind = at === 0 ? kindOfWord(word) : null;
    const onlyWord = words.length === 1;
    if (kind !== null && !NAMED_KINDS.has(kind) && !onlyWord) continue;
    for (const piece of pieces(word)) {
      const last = parts.length - 1;
      if (INSERTED_WORD.test(piece) && /\p{Nd}/u.test(parts[last] ?? "")) parts[last] += piece;
      else parts.push(piece);
    }
  }
  return parts;
}

/** Cuts `10a` and `Pp1` where letters and digits meet. */
function pieces(word: string): readonly string[] {
  return word.match(/\p{Nd}+|[^\p{Nd}]+/gu) ?? [];
}
