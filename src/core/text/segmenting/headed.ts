import { isFirst, stepBetween } from "./classes.ts";
import type { Line } from "./lines.ts";
import type { Numeral, NumberReading } from "./numerals.ts";
import { isTitle, isTitleLike } from "./title-words.ts";

interface Numbered {
  readonly at: number;
  readonly line: Line;
  readonly reading: NumberReading;
}

/**
 * Lines whose number counts headings where paragraphs under them are numbered in the same form: "1. Objective", "1. The
 * objective …", "2. …", "2. Scope". Headings are told by how they are set or, where nothing is set off, by their words; and
 * only where the other numbers begin again after them. I. may count as a numeral and C. as a letter: each line has the kinds of
 * numbers of which that is true.
 */
export function headedLines(lines: readonly Line[]): ReadonlyMap<number, ReadonlySet<Numeral>> {
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
  const headed = new Map<number, Set<Numeral>>();
  const besides = lines.some(({ label }) => label?.kind === "option");
  for (const group of groups.values()) {
    const heads = headsOf(group);
    for (const { at, reading } of heads.length > 0 ? heads : headsOfOthers(lines, group, besides))
      headed.set(at, (headed.get(at) ?? new Set()).add(reading.numeral));
  }
  return headed;
}

/** How many lines at most stand between the title of a chapter and the label of its first article. */
const BETWEEN = 2;

/**
 * Lines whose roman number, without a word, counts chapters: short titles right over articles, "I. General provisions", "Article 1".
 * Of such a numbering all stand so, in order from the first; a letter that may be one counts for nothing.
 */
export function chapterLines(lines: readonly Line[]): ReadonlySet<number> {
  const groups = new Map<string, Numbered[]>();
  for (const [at, line] of lines.entries()) {
    const { label } = line;
    const reading = label?.kind === null ? label.readings.find(({ numeral }) => numeral === "ROMAN") : undefined;
    if (label === null || reading === undefined || reading.path.length !== 1) continue;
    const group = groups.get(label.form) ?? [];
    groups.set(label.form, group);
    group.push({ at, line, reading });
  }
  return new Set(
    [...groups.values()].flatMap((group) => {
      const heads = group.filter(({ at, line }) => isTitleLike(line.label?.rest ?? "") && isOverArticle(lines, at));
      const others = group.filter((each) => !heads.includes(each) && each.line.label?.readings.length === 1);
      const all = heads.length >= 2 && others.length === 0 && isFirst(heads[0]!.reading) && areInOrder(heads);
      return all ? heads.map(({ at }) => at) : [];
    }),
  );
}

function isOverArticle(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 2 + BETWEEN).find(({ label }) => label !== null);
  return next?.label?.kind === "article";
}

function headsOf(group: readonly Numbered[]): readonly Numbered[] {
  const set = group.filter(({ line }) => line.headingLike);
  if (set.length > 0 && beginsAgain(group, set, 1)) return set;
  const like = new Set(group.filter(({ line }) => line.headingLike || isTitle(line.label?.rest ?? "", 18)));
  const titles = group.filter((each, at) => like.has(each) && !isItem(group, at, like));
  return beginsAgain(group, titles, 2) && areInOrder(titles) ? titles : [];
}

/**
 * Headings of a numbering that numbers nothing else, under which paragraphs are counted in another form: "2. Objective",
 * "Option 1", "(1) The objective …". Numbers that begin under them show that they head something. Where no options stand
 * under them they are set off as well.
 */
function headsOfOthers(lines: readonly Line[], group: readonly Numbered[], options: boolean): readonly Numbered[] {
  const isHead = ({ line }: Numbered): boolean => line.headingLike || (options && isTitleLike(line.label?.rest ?? ""));
  const own = group.slice(group.findIndex(isHead));
  const heads = own.filter(isHead);
  const over = heads.filter((head) => beginsUnder(lines, head)).length;
  // A paragraph that is put in, 3 bis, may be counted in the form of the headings.
  const counted = own.filter((each) => isHead(each) || each.reading.inserted === 0).length;
  return over >= 2 && heads.length * 5 >= counted * 4 && areInOrder(heads) ? heads : [];
}

/** Whether the next number after a heading, options apart, is the first of another numbering. */
function beginsUnder(lines: readonly Line[], { at, line }: Numbered): boolean {
  const next = lines
    .slice(at + 1, at + 8)
    .find(({ label }) => label?.kind === null && label.readings.length > 0)?.label;
  if (next === undefined || next === null) return false;
  const numerals = new Set(line.label?.readings.map(({ numeral }) => numeral));
  const other = next.form !== line.label?.form || !next.readings.some(({ numeral }) => numerals.has(numeral));
  return other && next.readings.some((reading) => isFirst(reading));
}

/** Whether short words are one item of a list, whose other items are longer: `b.` between `a.` and `c.`. */
function isItem(group: readonly Numbered[], at: number, like: ReadonlySet<Numbered>): boolean {
  const [before, own, after] = [group[at - 1], group[at], group[at + 1]];
  if (own === undefined) return false;
  const leads = after !== undefined && !like.has(after) && stepBetween(own.reading, after.reading) === "next";
  const follows = before !== undefined && !like.has(before) && stepBetween(before.reading, own.reading) === "next";
  return leads || (follows && after !== undefined && !isFirst(after.reading));
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
