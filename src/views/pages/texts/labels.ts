import { remembered } from "../../../core/common/remembered.ts";
import { clauseName } from "../../../core/text/clause-name.ts";
import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";

export { firstWords } from "../../../core/text/first-words.ts";

/** A point with what is needed to show it in its draft. */
export interface FlatPoint {
  readonly point: Point;
  /** Place in reading order, from 0. */
  readonly index: number;
  readonly depth: number;
  readonly parent: Point | null;
  /** The article or other point of the top level that holds it. */
  readonly top: Point;
  /** The label in short, to hang beside the text: `3`, `(a)`; empty where the full label stands above. */
  readonly hang: string;
  /** The label as printed, without a closing full stop. */
  readonly label: string;
}

/** The label as printed, without the full stop that only ends it. */
export function plainLabel(label: string): string {
  return label.trim().replace(/[.:\s]+$/u, "");
}

/** All points of a draft in reading order; worked out once for a draft, since every row of a long page asks. */
export const flatPoints = remembered(flatten);

function flatten(draft: Draft): readonly FlatPoint[] {
  const usual = usualKindWord(draft.points);
  const list: FlatPoint[] = [];
  let top: Point | undefined;
  for (const { point, depth, parent } of walkPoints(draft.points)) {
    if (depth === 0 || top === undefined) top = point;
    const label = plainLabel(point.label);
    list.push({ point, index: list.length, depth, parent, top, label, hang: hanging(label, parent, usual) });
  }
  return list;
}

/** The kind word that most points of the top level carry, such as `Article`. */
export function usualKindWord(points: readonly Pick<Point, "label">[]): string {
  const counts = new Map<string, number>();
  for (const { label } of points) {
    const word = kindWord(label);
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function kindWord(label: string): string {
  return /^(\p{L}{2,})[.\s]+\S/u.exec(label.trim())?.[1] ?? "";
}

/** A label in short, beside the text: `1` of `Article 1`; empty where it is long, and stands on a line of its own. */
export function hanging(label: string, parent: Pick<Point, "label"> | null, usual: string): string {
  const bare = usual !== "" && kindWord(label) === usual ? label.slice(usual.length).replace(/^[.\s]+/u, "") : label;
  const above = parent === null ? "" : plainLabel(parent.label).replace(/^\p{L}{2,}[.\s]+(?=\S)/u, "");
  // 14(b) under 14 is (b).
  const own =
    above !== "" && bare.startsWith(above) && /^[^\p{L}\p{N}]/u.test(bare.slice(above.length))
      ? bare.slice(above.length).replace(/^[.\s]+/u, "")
      : bare;
  return own.length <= 5 ? own : "";
}

/** Names of points in a sentence: `3`, `3(a)`; the heading where there is no label. */
export function namesOf(points: readonly FlatPoint[], unnumbered: string): readonly string[] {
  return points.map((flat) => {
    const { label, point, hang, depth } = flat;
    if (label === "") return point.heading === "" ? unnumbered : point.heading;
    return depth === 0 ? (hang === "" ? label : hang) : clauseName(label, point.id);
  });
}

/** The label of a point with those above it, as it is printed: `14(b)`; its id where it bears none. */
export function fullLabel(draft: Draft, id: string): string {
  const flat = flatPoints(draft).find(({ point }) => point.id === id);
  return flat === undefined ? id : namesOf([flat], "").join("").replace(/\.$/u, "") || id;
}
