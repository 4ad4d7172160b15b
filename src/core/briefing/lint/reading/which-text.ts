import { triggered } from "../../../common/triggered.ts";
import { monthNames } from "../../../common/language/months.ts";
import type { TabledDraft } from "../../../record/state.ts";
import { numberAt } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import { CHANGES } from "./values.ts";

/** The words by which a text of a party is named: first token, and the one after the last. */
export interface Naming {
  readonly at: number;
  readonly next: number;
  /** A party that asks or wants stands for its text. */
  readonly isAgent: boolean;
}

/**
 * Of several texts of a party those that words may mean, the likeliest first: by order, by day or month, by "now", "at first" and the
 * tense in which a party asks. Where nothing tells, any of them may be meant, the last before others.
 */
export function textsMeant(
  tokens: readonly Token[],
  naming: Naming,
  series: readonly TabledDraft[],
): readonly TabledDraft[] {
  const last = series.at(-1);
  if (last === undefined || series.length === 1) return series;
  const latestFirst = [...series].reverse();
  return (
    byOrder(tokens, naming, series) ??
    byDay(tokens, naming, latestFirst) ??
    (naming.isAgent ? byTense(tokens, naming, series) : null) ??
    byTime(tokens, naming, latestFirst) ??
    latestFirst
  );
}

const FIRST = triggered(/^(?:first|original|initial|opening|earliest)$/u);
const LAST = triggered(/^(?:last|latest|newest|final|current|present)$/u);
const LATER = triggered(/^(?:revised|new|newer|later|amended|updated|reworked|redrafted)$/u);
const EARLIER = triggered(/^(?:previous|former|earlier|older|old)$/u);
const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];

/** "Its first draft", "the second text of Northland", "its revised paper". */
function byOrder(
  tokens: readonly Token[],
  { at, next, isAgent }: Naming,
  series: readonly TabledDraft[],
): readonly TabledDraft[] | null {
  if (isAgent) return null;
  for (let each = Math.max(0, at - 1); each < next; each++) {
    const word = tokens[each]?.lower ?? "";
    const only = FIRST.test(word) ? series[0] : LAST.test(word) ? series.at(-1) : series[ORDINALS.indexOf(word)];
    if (only !== undefined) return [only];
    if (LATER.test(word)) return series.slice(1).reverse();
    if (EARLIER.test(word)) return series.slice(0, -1).reverse();
  }
  return null;
}

/** A day or month that tokens name, from one token on. */
interface MonthNamed {
  readonly month: number;
  readonly day: number | null;
}

const MONTHS: Readonly<Record<string, number>> = monthNames.en;

/** Whether a word in small letters names a month. */
export function isMonthName(lower: string): boolean {
  return MONTHS[lower] !== undefined;
}

function monthAt(tokens: readonly Token[], at: number): MonthNamed | null {
  const month = /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? MONTHS[tokens[at]?.lower ?? ""] : undefined;
  if (month === undefined) return null;
  const dayAt = (each: number): number | null =>
    /^\d{1,2}$/u.test(tokens[each]?.text ?? "") ? Number(tokens[each]?.text) : null;
  return { month, day: dayAt(at - 1) ?? dayAt(at + 1) };
}

/** The texts that are of a day, or of its month where none is of that day. */
function ofMonth({ month, day }: MonthNamed, series: readonly TabledDraft[]): readonly TabledDraft[] {
  const of = series.filter(({ draft }) => Number(draft.date?.slice(5, 7)) === month);
  const near = day === null ? [] : of.filter(({ draft }) => Math.abs(Number(draft.date?.slice(8, 10)) - day) <= 1);
  return near.length > 0 ? near : of;
}

/** "Its draft of 3 February", "its February draft", "its draft, tabled on 3 February": the text of that day. */
function byDay(
  tokens: readonly Token[],
  { at, next, isAgent }: Naming,
  series: readonly TabledDraft[],
): readonly TabledDraft[] | null {
  if (isAgent) return null;
  let end = next;
  while (end < next + 5 && LEADS.test(tokens[end]?.lower ?? "")) end++;
  for (let each = Math.max(0, at - 2); each <= end + 1; each++) {
    const isBehind = each >= next;
    if (isBehind && end === next) break;
    const named = monthAt(tokens, each);
    const of = named === null ? [] : ofMonth(named, series);
    if (of.length > 0) return of;
  }
  return null;
}

const LEADS = triggered(
  /^(?:of|from|dated|tabled|presented|published|submitted|on|in|put|forward|early|late|mid|which|was|is|,|\d{1,2})$/u,
);

const NOW = triggered(/^(?:now|today|currently|nowadays|meanwhile|lately)$/u);
const THEN = triggered(/^(?:then|later|afterwards|subsequently|eventually)$/u);

/** "6 and then 8", "14 days, later 21": of two times. */
function isThen(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => THEN.test(lower) && (numberAt(tokens, at + 1) !== null || tokens[at + 1]?.lower === "to"),
  );
}

const BEGAN = triggered(
  /^(?:first|initially|originally|began|begun|begins|opened|opens|started|starts|beginning|start|outset)$/u,
);
const PRESENT = triggered(
  /^(?:asks|wants|demands|proposes|offers|insists|wishes|replies|hopes|presses|pushes|argues|claims|seeks|calls|suggests|favou?rs|prefers|requests|foresees|envisages|puts|sets|names|writes|settles|grants|gives|allows|requires|has|speaks|says|thinks|leaves|takes|is|will|can|accepts|keeps|lets|sends|makes|goes|names|allots)$/u,
);

/** "It now asks", "it first wanted", "it asked in May": the text that was its own then; of the present the last. */
function byTense(
  tokens: readonly Token[],
  { at, next }: Naming,
  series: readonly TabledDraft[],
): readonly TabledDraft[] | null {
  const own = statementOf(tokens, at);
  const has = (word: RegExp): boolean => own.some(({ lower }) => word.test(lower));
  const isNow = partOf(tokens, at, next).some(({ lower }) => NOW.test(lower));
  const months = monthsIn(tokens, at);
  const isFirst = tokens.slice(Math.max(0, at - 3), next + 5).some(({ lower }) => BEGAN.test(lower));
  // "Began at 20 and wants 40 today": of two times two texts are told.
  const times = [isFirst, has(NOW), months.length > 0, months.length > 1].filter(Boolean).length;
  // "Thought of 40 and now thinks of 30".
  const isTurning = own.some(({ lower }, each) => NOW.test(lower) && /^(?:and|but)$/u.test(own[each - 1]?.lower ?? ""));
  if (times > 1 || has(CHANGES) || isThen(own) || isTurning) return [...series].reverse();
  if (isFirst) return series.slice(0, 1);
  if (months.length > 0) return null;
  if (isNow) return series.slice(-1);
  const verb = tokens
    .slice(next, next + 3)
    .find(({ lower }) => !/^(?:also|only|still|itself|,|who|which)$/u.test(lower));
  return PRESENT.test(verb?.lower ?? "") ? series.slice(-1) : null;
}

/** The tokens between the commas around a naming: "Northland now asks for 16, Southland for 6 and then 8". */
function partOf(tokens: readonly Token[], at: number, next: number): readonly Token[] {
  const isStop = ({ text }: Token): boolean => /^[,;:]$/u.test(text);
  const from = tokens.findLastIndex((token, each) => each < at && isStop(token));
  const to = tokens.findIndex((token, each) => each >= next && isStop(token));
  return tokens.slice(from + 1, to < 0 ? tokens.length : to);
}

/** The tokens between the semicolons, or the ends, around a token. */
function statementOf(tokens: readonly Token[], at: number): readonly Token[] {
  const from = tokens.findLastIndex(({ text }, each) => each < at && /^[;:]$/u.test(text));
  // "Five hundred more than in October": what is compared with is of another time.
  const to = tokens.findIndex(({ text, lower }, each) => each > at && (/^[;:]$/u.test(text) || lower === "than"));
  return tokens.slice(from + 1, to < 0 ? tokens.length : to);
}

function monthsIn(tokens: readonly Token[], at: number): readonly MonthNamed[] {
  const own = statementOf(tokens, at);
  return own.flatMap((_token, each) => monthAt(own, each) ?? []);
}

/** "In February Northland asked for 20": its text of that month, where it has one. */
function byTime(
  tokens: readonly Token[],
  { at }: Naming,
  series: readonly TabledDraft[],
): readonly TabledDraft[] | null {
  const found = new Set(monthsIn(tokens, at).flatMap((named) => ofMonth(named, series)));
  return found.size > 0 ? [...found] : null;
}

/** The text meant, where several may be: in each way to read a sentence another. */
export function reading(
  { draft, open = [] }: { readonly draft: TabledDraft; readonly open?: readonly TabledDraft[] },
  which: number,
): TabledDraft {
  return open[Math.min(which, open.length - 1)] ?? draft;
}

/** One text, or several that may be meant. */
export function pick(meant: readonly TabledDraft[]): {
  readonly draft?: TabledDraft;
  readonly open?: readonly TabledDraft[];
} {
  const [draft, ...others] = meant;
  if (draft === undefined) return {};
  return others.length === 0 ? { draft } : { draft, open: meant };
}
