import { LATIN_NUMERALS, listLetters, romanNumeral } from "../../common/list-numerals.ts";
import type { RetiredPoint } from "../composite.ts";
import type { Divisions } from "./divisions.ts";
import type { Group } from "./groups.ts";
import type { Entry, Levels } from "./tree.ts";

/** Ids and labels of all groups, and the numbers that stay behind as "(deleted)". */
export interface Numbering {
  readonly ids: ReadonlyMap<Group, string>;
  readonly labels: ReadonlyMap<Group, string>;
  readonly retired: readonly RetiredPoint[];
}

/** What is not counted as the points of a level are. */
export interface Naming {
  /** What is outside the agreement bears no number. */
  readonly isOutside: (group: Group) => boolean;
  /** The name of an option, which stands under the number of what it is an option for. */
  readonly optionName: (group: Group) => string | null;
  /** What keeps the label that it has in all drafts. */
  readonly ownLabel: (group: Group) => string | null;
  /** Parts, chapters and sections through which the numbers of articles run on. */
  readonly divisions: Divisions | null;
}

/** How far a level, or several whose numbers run on, has been counted. */
interface Count {
  /** Nothing of it was numbered before. */
  readonly fresh: boolean;
  index: number;
  before: string;
}

/**
 * Numbers a composite in the order of its text. Groups that continue a point keep its id and label; where such points or
 * retired numbers stand on a level, what is new takes the number before it with bis, ter, quater …
 */
export function number(levels: Levels, kept: ReadonlyMap<string, string>, naming: Naming): Numbering {
  const { isOutside, optionName, ownLabel, divisions } = naming;
  const ids = new Map<Group, string>();
  const labels = new Map<Group, string>();
  const retired: RetiredPoint[] = [];
  const usedLabels = new Set(kept.values());
  let nextId = 1 + [...kept.keys()].reduce((most, id) => Math.max(most, serialOf(id)), 0);
  const takeId = (): string => {
    while (kept.has(`p${nextId}`)) nextId++;
    return `p${nextId++}`;
  };
  const isDivision = (group: Group): boolean => divisions !== null && divisions.has(group);
  const isFresh = (parent: Group | null): boolean =>
    (levels.get(parent) ?? []).every(
      (entry) => "group" in entry && entry.group.id === null && (!isDivision(entry.group) || isFresh(entry.group)),
    );
  const nameOf = (group: Group, parentLabel: string, divided: number): string | null => {
    const own = ownLabel(group);
    if (own !== null && own !== "") return own;
    const option = optionName(group);
    if (option !== null) return `${parentLabel} ${option}`.trim();
    if (isOutside(group) || own === "") return "";
    return isDivision(group) ? (divisions?.label(group, divided) ?? "") : null;
  };
  const visit = (parent: Group | null, parentLabel: string, depth: number, count: Count): void => {
    let after: string | null = null;
    let divided = 0;
    for (const entry of levels.get(parent) ?? []) {
      if ("retired" in entry) {
        const above = parent ? (ids.get(parent) ?? null) : null;
        retired.push({ ...entry.retired, parent: above, after });
        count.before = entry.retired.label || count.before;
        after = entry.retired.id;
        count.index++;
        continue;
      }
      const { group } = entry;
      const id = group.id ?? takeId();
      const divides = isDivision(group);
      if (divides) divided++;
      const name = nameOf(group, parentLabel, divided);
      if (name === null) count.index++;
      const made = () =>
        name === null
          ? newLabel(count, parentLabel, depth, usedLabels)
          : name === ""
            ? ""
            : freeLabel(name, usedLabels);
      const label = kept.get(id) ?? made();
      usedLabels.add(label);
      ids.set(group, id);
      labels.set(group, label);
      if (label !== "" && name === null) count.before = label;
      after = id;
      if (divides) visit(group, parentLabel, depth, count);
      else visit(group, label, depth + 1, { fresh: isFresh(group), index: 0, before: "" });
    }
  };
  visit(null, "", 0, { fresh: isFresh(null), index: 0, before: "" });
  return { ids, labels, retired };
}

/** The levels of an existing composite as a start for arranging; dead points become retired numbers in place. */
export interface OldPlace {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly wasRetired: boolean;
}

/** Puts the living groups and the retired numbers of an old composite where they stood. */
export function oldLevels(places: readonly OldPlace[], groups: ReadonlyMap<string, Group>): Levels {
  const children = new Map<string | null, OldPlace[]>();
  for (const place of places) {
    const list = children.get(place.parent);
    if (list) list.push(place);
    else children.set(place.parent, [place]);
  }
  const levels: Levels = new Map();
  const put = (parent: string | null, living: Group | null): void => {
    for (const { id, label, wasRetired } of children.get(parent) ?? []) {
      const group = wasRetired ? undefined : groups.get(id);
      const entry: Entry = group ? { group } : { retired: { id, label } };
      const level = levels.get(living);
      if (level) level.push(entry);
      else levels.set(living, [entry]);
      put(id, group ?? living);
    }
  };
  put(null, null);
  return levels;
}

function serialOf(id: string): number {
  const serial = /^p(\d{1,9})$/.exec(id)?.[1];
  return serial === undefined ? 0 : Number(serial);
}

function newLabel(
  { fresh, index, before }: Count,
  parentLabel: string,
  depth: number,
  used: ReadonlySet<string>,
): string {
  const plain = fresh ? sequential(index, parentLabel, depth) : "";
  if (plain !== "" && !used.has(plain)) return plain;
  const base = before === "" ? sequential(0, parentLabel, depth) : before;
  if (before === "" && !used.has(base)) return base;
  return labelBeside(base, used);
}

function freeLabel(label: string, used: ReadonlySet<string>): string {
  return used.has(label) ? labelBeside(label, used) : label;
}

/** The label of a new point right after one that has this label: with bis, ter, quater …, the first that is not used. */
export function labelBeside(before: string, used: ReadonlySet<string>): string {
  const [, plain = before, sign = ""] = /^(.*?)([.:]?)$/u.exec(before) ?? [];
  const base = withoutLatin(plain);
  for (let repeat = 0; ; repeat++) {
    const label = `${base} ${LATIN_NUMERALS[repeat] ?? `bis (${repeat + 2})`}${sign}`;
    if (!used.has(label)) return label;
  }
}

function withoutLatin(label: string): string {
  const [, base, suffix] = /^(.+?) (\p{L}+|bis \(\d+\))$/u.exec(label) ?? [];
  return base !== undefined && suffix !== undefined && (LATIN_NUMERALS.includes(suffix) || suffix.startsWith("bis ("))
    ? base
    : label;
}

/** 3, then 3(1), 3(1)(a), 3(1)(a)(i), and round again. */
function sequential(count: number, parentLabel: string, depth: number): string {
  if (depth === 0) return String(count);
  const style = (depth - 1) % 3;
  const mark = count === 0 || style === 0 ? String(count) : style === 1 ? listLetters(count) : romanNumeral(count);
  return `${parentLabel}(${mark})`;
}
