import type { ReturnedItem } from "./returned.ts";

/**
 * Whoever types over a selection types its brackets again. What was taken out and put in again in the same words at the edges of
 * an exchange stayed, where brackets or names of holders are among it: the rest is what changed.
 */
export function withoutRetyped(items: readonly ReturnedItem[]): readonly ReturnedItem[] {
  const settled: ReturnedItem[] = [];
  let run: ReturnedItem[] = [];
  const flush = (): void => {
    settled.push(...exchange(run));
    run = [];
  };
  for (const item of items) {
    if (item.op === "keep" && item.text !== "") {
      flush();
      settled.push(item);
    } else run.push(item);
  }
  flush();
  return settled;
}

function exchange(run: readonly ReturnedItem[]): readonly ReturnedItem[] {
  const gone = run.filter(({ op }) => op !== "insert");
  const [typed, ...more] = run.filter(({ op }) => op === "insert");
  if (typed === undefined || gone.every(({ role }) => role === "words")) return run;
  const all = [typed, ...more].map(({ text }) => text).join("");
  const [byEnd, byStart] = [true, false].map((endFirst) => shorn(gone, all, endFirst)) as [Shorn, Shorn];
  const { before, rest, after, text } = isBalanced(byEnd.rest) || !isBalanced(byStart.rest) ? byEnd : byStart;
  if ([...before, ...after].every(({ role }) => role === "words")) return run;
  const put = text === "" ? [] : [{ ...typed, ...placeOf(rest.at(-1), before.at(-1), after[0]), text }];
  return [...before.map(kept), ...rest, ...put, ...after.map(kept)];
}

interface Shorn extends Record<"before" | "rest" | "after", readonly ReturnedItem[]> {
  readonly text: string;
}

/** What went without the whole stretches that were typed again at its edges, and what was typed besides. */
function shorn(gone: readonly ReturnedItem[], typed: string, endFirst: boolean): Shorn {
  let [start, end, text] = [0, gone.length, typed];
  const fromStart = (): void => {
    while (start < end && text.startsWith(gone[start]!.text)) text = text.slice(gone[start++]!.text.length);
  };
  if (!endFirst) fromStart();
  while (end > start && text.endsWith(gone[end - 1]!.text))
    text = text.slice(0, text.length - gone[--end]!.text.length);
  fromStart();
  return { before: gone.slice(0, start), rest: gone.slice(start, end), after: gone.slice(end), text };
}

/** Whether brackets that went did so whole. */
function isBalanced(items: readonly ReturnedItem[]): boolean {
  let depth = 0;
  for (const { role, text } of items)
    if (role === "bracket" && (depth += text === "[" ? 1 : text === "]" ? -1 : 0) < 0) return false;
  return depth === 0;
}

function kept({ by: _by, ...item }: ReturnedItem): ReturnedItem {
  return { ...item, op: "keep" };
}

/** Where new words stand: where those that they replace did, else outside the bracket beside them. */
function placeOf(
  replaced: ReturnedItem | undefined,
  before: ReturnedItem | undefined,
  after: ReturnedItem | undefined,
): Pick<ReturnedItem, "role" | "slots" | "holders" | "past"> {
  const beside = replaced ?? before ?? after;
  const { slots = [], holders = [] } = beside ?? {};
  const opens = beside === after || beside?.text.endsWith("[") === true;
  if (beside === undefined || beside.role === "words" || (opens && beside !== after))
    return { role: "words", slots, holders };
  const past = opens ? undefined : slots.at(-1);
  const outside = { role: "words" as const, slots: slots.slice(0, -1), holders: holders.slice(0, -1) };
  return past === undefined ? outside : { ...outside, past };
}
