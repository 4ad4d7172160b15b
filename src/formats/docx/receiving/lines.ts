import type { ReturnedItem } from "../../../core/text/spans.ts";
import { UNTRACKED, type ReturnedLine, type Segment } from "./items.ts";

/** All that reads now is new. */
export function apart(line: ReturnedLine) {
  return { main: [], leading: [], trailing: line.segments };
}

/**
 * A paragraph that was sent may be several now: those that hold words of it are its point, perhaps with line ends put in; those
 * before and after it are new.
 */
export function around({ segments }: ReturnedLine) {
  const holds = ({ items }: Segment): boolean => items.some(({ op, text }) => op !== "insert" && text !== "");
  const first = Math.max(segments.findIndex(holds), 0);
  const last = Math.max(segments.findLastIndex(holds), first);
  const main: ReturnedItem[] = [];
  for (const [index, { items }] of segments.slice(first, last + 1).entries()) {
    if (index > 0) main.push(lineEnd(main, items));
    main.push(...items);
  }
  return { main, leading: segments.slice(0, first), trailing: segments.slice(last + 1) };
}

function lineEnd(before: readonly ReturnedItem[], after: readonly ReturnedItem[]): ReturnedItem {
  const near = before.at(-1) ?? after[0];
  const { slots = [], holders = [] } = near ?? {};
  const by = [...before, ...after].find((item) => item.op === "insert")?.by ?? UNTRACKED;
  return { op: "insert", text: "\n", role: "words", slots, holders, by: { ...by, tracked: true } };
}

/** Whoever types a paragraph anew types its number again: that is no change of the number. */
export function withoutLabel(items: readonly ReturnedItem[], label: string): readonly ReturnedItem[] {
  const labels = items.filter(({ role, op }) => role === "label" && op !== "insert");
  const typed = items.findIndex(({ op }) => op === "insert");
  const item = items[typed];
  if (item === undefined || label === "" || labels.length === 0 || labels.some(({ op }) => op === "keep")) return items;
  const start = item.text.trimStart();
  const rest = start.slice(label.length);
  if (!start.startsWith(label) || !/^(?:\s|$)/u.test(rest)) return items;
  const kept = items.with(typed, { ...item, role: "words", text: rest.trimStart() });
  return kept.filter(({ role, text }) => role !== "label" && text !== "");
}
