import { romanNumeral } from "../../common/list-numerals.ts";
import { findLabel, type LabelFound } from "../segmenting/label.ts";
import type { Group } from "./groups.ts";
import type { FlatDraft, Layout } from "./layout.ts";

/** The parts, chapters and sections of a compilation whose articles are numbered on through them. */
export interface Divisions {
  readonly has: (group: Group) => boolean;
  /** Its own label where all drafts that hold it give one, "" where none of them does, else the word and `count` in their numerals. */
  readonly label: (group: Group, count: number) => string;
}

const KINDS: ReadonlySet<LabelFound["kind"]> = new Set(["part", "chapter", "section"]);

/**
 * The divisions of drafts in which numbers run on: Chapter I with Articles 1 and 2, Chapter II with Article 3. A reference to Article 3
 * then says enough, so that the composite counts through its chapters too. Null where a draft begins anew in each, or none has two.
 */
export function runningDivisions(layout: Layout): Divisions | null {
  const found = layout.drafts.map(divisionsIn);
  if (found.some((each) => each.restarts) || !found.some((each) => each.runs)) return null;
  const nodes = new Set(
    found.flatMap(({ indices }, at) => indices.map((index) => (layout.firstNode[at] ?? 0) + index)),
  );
  return {
    has: ({ pieces }) => pieces.length > 0 && pieces.every(({ node }) => nodes.has(node)),
    label: ({ pieces }, count) => {
      const printed = pieces.map(({ node }) => bare(layout.pointOf[node]?.label ?? "")).filter((label) => label !== "");
      const [first] = printed;
      if (first === undefined) return "";
      return printed.every((label) => label.toLowerCase() === first.toLowerCase()) ? first : counted(first, count);
    },
  };
}

/** Which points of a draft are divisions, and how the numbers of what they hold go on from one to the next. */
function divisionsIn({ points, parents }: FlatDraft): {
  readonly indices: readonly number[];
  readonly runs: boolean;
  readonly restarts: boolean;
} {
  const labels = points.map(({ label }) => findLabel(bare(label)));
  const holders = new Set(parents.filter((_, index) => labels[index]?.kind === "article"));
  const named = labels.some((label) => KINDS.has(label?.kind ?? null));
  const is = points.map(
    ({ label, text, outside }, index) =>
      KINDS.has(labels[index]?.kind ?? null) ||
      // A heading alone divides as a chapter does: "General provisions" over Articles 1 and 2.
      (!named && label === "" && text === "" && outside === undefined && holders.has(index)),
  );
  let [last, runs, restarts, under] = [0, false, false, -1];
  for (const [index, parent] of parents.entries()) {
    const value = labels[index]?.readings[0]?.path.at(-1);
    if (is[index] === true || is[parent] !== true || value === undefined) continue;
    if (value < last || (value === last && parent !== under)) restarts = true;
    if (last > 0 && parent !== under) runs = true;
    [last, under] = [value, parent];
  }
  return { indices: is.flatMap((yes, index) => (yes ? [index] : [])), runs, restarts };
}

function bare(label: string): string {
  return label.replaceAll(/[[\]]/gu, "").replace(/[\s.:–—-]+$/u, "");
}

/** "Chapter II" as the third: "Chapter III". */
function counted(label: string, count: number): string {
  const number = /[\p{L}\p{Nd}]+$/u.exec(label)?.[0] ?? "";
  return (
    label.slice(0, label.length - number.length) +
    (/^[IVXLC]+$/u.test(number) ? romanNumeral(count).toUpperCase() : count)
  );
}
