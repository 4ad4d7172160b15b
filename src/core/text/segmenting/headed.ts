import { isFirst, stepBetween } from "./classes.ts";
import { isShort, type Line } from "./lines.ts";
import type { NumberReading } from "./numerals.ts";

interface Numbered {
  readonly at: number;
  readonly line: Line;
  readonly reading: NumberReading;
}

/**
 * Lines whose number counts headings where paragraphs under them are numbered in the same form: "1. Objective", "1. The
 * objective …", "2. …", "2. Scope". Headings are told by how they are set or, where nothing is set off, by their words; and
 * only where the other numbers begin again after them.
 */
export function headedLines(lines: readonly Line[]): ReadonlySet<number> {
  const groups = new Map<string, Numbered[]>();
  for (const [at, line] of lines.entries()) {
    if (line.label === null || line.label.kind !== null) continue;
    const { form, readings } = line.label;
    for (const reading of readings) {
      if (reading.path.length !== 1) continue;
      const key = `${form} ${reading.numeral}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ at, line, reading }]);
      else group.push({ at, line, reading });
    }
  }
  const headed = new Set<number>();
  for (const group of groups.values()) for (const { at } of headsOf(group)) headed.add(at);
  return headed;
}

function headsOf(group: readonly Numbered[]): readonly Numbered[] {
  const set = group.filter(({ line }) => line.headingLike);
  if (set.length > 0 && beginsAgain(group, set, 1)) return set;
  const like = new Set(group.filter(({ line }) => line.headingLike || isTitle(line.label?.rest ?? "", 18)));
  const titles = group.filter((each, at) => like.has(each) && !isItem(group, at, like));
  return beginsAgain(group, titles, 2) && areInOrder(titles) ? titles : [];
}

/** Whether short words are one item of a list, whose other items are longer: `b.` between `a.` and `c.`. */
function isItem(group: readonly Numbered[], at: number, like: ReadonlySet<Numbered>): boolean {
  const [before, own, after] = [group[at - 1], group[at], group[at + 1]];
  if (own === undefined) return false;
  const leads = after !== undefined && !like.has(after) && stepBetween(own.reading, after.reading) === "next";
  const follows = before !== undefined && !like.has(before) && stepBetween(before.reading, own.reading) === "next";
  return leads || (follows && after !== undefined && !isFirst(after.reading));
}

/** Whether words are short and begin with a capital, as titles do. */
export function isTitle(words: string, longest = 12): boolean {
  return isShort(words) && words.split(/\s+/u).length <= longest && /^[[(“"«]*[\p{Lu}\p{Lo}]/u.test(words);
}

/** Whether the first other number after most of the headings that have one is the first of its kind. */
function beginsAgain(group: readonly Numbered[], heads: readonly Numbered[], least: number): boolean {
  const isHead = new Set(heads);
  let again = 0;
  let not = 0;
  for (const [at, each] of group.entries()) {
    const next = group[at + 1];
    if (!isHead.has(each) || next === undefined || isHead.has(next)) continue;
    if (isFirst(next.reading)) again++;
    else not++;
  }
  return again >= least && again > 2 * not;
}

/** Whether numbers go up, or begin anew under another part; a title that is too long to be told may be missing. */
function areInOrder(heads: readonly Numbered[]): boolean {
  const wrong = heads.filter(({ reading }, at) => {
    const before = heads[at - 1];
    if (before === undefined || isFirst(reading)) return false;
    const step = (reading.path[0] ?? 0) - (before.reading.path[0] ?? 0);
    return step < 0 || step > 2 || (step === 0 && reading.inserted <= before.reading.inserted);
  });
  return wrong.length * 10 <= heads.length;
}
