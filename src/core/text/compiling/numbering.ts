import type { RetiredPoint } from "../composite.ts";
import type { Group } from "./groups.ts";
import type { Entry, Levels } from "./tree.ts";

/** Ids and labels of all groups, and the numbers that stay behind as "(deleted)". */
export interface Numbering {
  readonly ids: ReadonlyMap<Group, string>;
  readonly labels: ReadonlyMap<Group, string>;
  readonly retired: readonly RetiredPoint[];
}

const LATIN = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "novies",
  "decies",
  "undecies",
  "duodecies",
  "terdecies",
  "quaterdecies",
  "quindecies",
  "sexdecies",
  "septdecies",
  "octodecies",
  "novodecies",
  "vicies",
];

/**
 * Numbers a composite in the order of its text. Groups that continue a point keep its id and label; where such points or
 * retired numbers stand on a level, what is new takes the number before it with bis, ter, quater …
 * What is outside the agreement bears no number; an option keeps its name, under the number of what it is an option for, and
 * `ownLabel` says what keeps that of all drafts.
 */
export function number(
  levels: Levels,
  kept: ReadonlyMap<string, string>,
  isOutside: (group: Group) => boolean,
  optionName: (group: Group) => string | null = () => null,
  ownLabel: (group: Group) => string | null = () => null,
): Numbering {
  const ids = new Map<Group, string>();
  const labels = new Map<Group, string>();
  const retired: RetiredPoint[] = [];
  const usedLabels = new Set(kept.values());
  let nextId = 1 + [...kept.keys()].reduce((most, id) => Math.max(most, serialOf(id)), 0);
  const takeId = (): string => {
    while (kept.has(`p${nextId}`)) nextId++;
    return `p${nextId++}`;
  };
  const visit = (parent: Group | null, parentLabel: string, depth: number): void => {
    const entries = levels.get(parent) ?? [];
    const fresh = entries.every((entry) => "group" in entry && entry.group.id === null);
    let before = "";
    let after: string | null = null;
    let index = 0;
    for (const entry of entries) {
      if ("retired" in entry) {
        const above = parent ? (ids.get(parent) ?? null) : null;
        retired.push({ ...entry.retired, parent: above, after });
        before = entry.retired.label || before;
        after = entry.retired.id;
        index++;
        continue;
      }
      const { group } = entry;
      const id = group.id ?? takeId();
      const option = optionName(group);
      const own = ownLabel(group);
      const unnumbered = isOutside(group) || option !== null || own !== null;
      const made =
        own !== null && own !== ""
          ? () => freeLabel(own, usedLabels)
          : option === null
            ? () => (unnumbered ? "" : newLabel(fresh, index, before, parentLabel, depth, usedLabels))
            : () => freeLabel(`${parentLabel} ${option}`.trim(), usedLabels);
      const label = kept.get(id) ?? made();
      if (!unnumbered) index++;
      usedLabels.add(label);
      ids.set(group, id);
      labels.set(group, label);
      if (label !== "" && option === null && own === null) before = label;
      after = id;
      visit(group, label, depth + 1);
    }
  };
  visit(null, "", 0);
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
  fresh: boolean,
  index: number,
  before: string,
  parentLabel: string,
  depth: number,
  used: ReadonlySet<string>,
): string {
  const plain = fresh ? sequential(index + 1, parentLabel, depth) : "";
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
  const base = withoutLatin(before);
  for (let repeat = 0; ; repeat++) {
    const label = `${base} ${LATIN[repeat] ?? `bis (${repeat + 2})`}`;
    if (!used.has(label)) return label;
  }
}

function withoutLatin(label: string): string {
  const [, base, suffix] = /^(.+?) (\p{L}+|bis \(\d+\))$/u.exec(label) ?? [];
  return base !== undefined && suffix !== undefined && (LATIN.includes(suffix) || suffix.startsWith("bis ("))
    ? base
    : label;
}

/** 3, then 3(1), 3(1)(a), 3(1)(a)(i), and round again. */
function sequential(count: number, parentLabel: string, depth: number): string {
  if (depth === 0) return String(count);
  const style = (depth - 1) % 3;
  const mark = count === 0 || style === 0 ? String(count) : style === 1 ? letters(count) : roman(count);
  return `${parentLabel}(${mark})`;
}

function letters(count: number): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let text = "";
  let rest = count;
  for (const [value, numeral] of ROMAN) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
