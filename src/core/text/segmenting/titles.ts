import type { Growing } from "./growing.ts";
import { findLabel } from "./label.ts";
import { isTitleLike } from "./title-words.ts";

/**
 * Takes words for a title where only their place tells it: short words after a number, without the stop of a sentence, that
 * hold other points. Beside such titles others of the same numbering are titles too, as they are under other parts.
 */
export function findTitles(points: readonly Growing[]): void {
  const groups = new Map<string, (readonly Growing[])[]>();
  visit(points, 0, groups);
  for (const alike of groups.values()) {
    const usual = mostlyHeaded(alike.flat());
    for (const group of alike) {
      const open = group.filter(({ heading }) => heading === "");
      if ((usual || mostlyHeaded(group)) && open.every((each) => mayBeTitle(each))) open.forEach(entitle);
    }
  }
}

/** Finds the titles that hold points, innermost first, and gathers points of one numbering at one depth. */
function visit(points: readonly Growing[], depth: number, groups: Map<string, (readonly Growing[])[]>): void {
  for (const each of points) visit(each.points, depth + 1, groups);
  for (const each of points) if (mayBeTitle(each) && holdsText(each)) entitle(each);
  for (const [form, group] of byForm(points)) {
    const key = `${depth} ${form}`;
    groups.set(key, [...(groups.get(key) ?? []), group]);
  }
}

function mostlyHeaded(points: readonly Growing[]): boolean {
  return points.filter(({ heading }) => heading !== "").length * 2 > points.length;
}

function mayBeTitle({ label, heading, paragraphs, outside }: Growing): boolean {
  const [words = ""] = paragraphs;
  const alone = heading === "" && paragraphs.length === 1 && outside === undefined && /[\p{L}\p{Nd}]/u.test(label);
  return alone && !words.includes("\n") && isTitleLike(words);
}

/** Whether the points under it begin as sentences do, rather than carry its own sentence on. */
function holdsText({ points }: Growing): boolean {
  const opening = points.find(({ heading, paragraphs }) => heading !== "" || paragraphs.length > 0) ?? points[0];
  if (opening === undefined) return false;
  return !/^[[(“"«]*\p{Ll}/u.test(opening.heading || (opening.paragraphs[0] ?? ""));
}

function entitle(node: Growing): void {
  node.heading = node.paragraphs.splice(0)[0] ?? "";
  node.footnotes.splice(0, node.footnotes.length, ...node.footnotes.map((note) => ({ ...note, at: 0 })));
}

/** Points of one numbering, by how their labels are dressed. */
function byForm(points: readonly Growing[]): ReadonlyMap<string, readonly Growing[]> {
  const groups = new Map<string, Growing[]>();
  for (const each of points) {
    const found = each.label === "" ? null : findLabel(each.label);
    if (found === null || found.kind === "bullet") continue;
    const key = `${found.form} ${found.readings[0]?.numeral ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
