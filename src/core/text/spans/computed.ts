import type { Edit } from "../edit.ts";

/** Stretches of a text, each from a place to behind another, in UTF-16 units; in order. */
export type Stretches = readonly (readonly [number, number])[];

/** Words of a document that a program counts there, such as references, by the id of their point. */
export type ComputedWords = ReadonlyMap<string, { readonly heading: Stretches; readonly text: Stretches }>;

/** Edits without what a program counted anew, and what that was. */
export interface WithoutComputed {
  readonly edits: readonly Edit[];
  readonly recalculated: readonly { readonly from: string; readonly to: string }[];
}

/** Leaves the old words where only a program counted its own anew: `computed` are stretches of the new text. */
export function withoutComputed(edits: readonly Edit[], computed: Stretches): WithoutComputed {
  const written: Edit[] = [];
  const recalculated: { readonly from: string; readonly to: string }[] = [];
  let at = 0;
  for (let from = 0; from < edits.length;) {
    const kept = edits[from];
    if (kept?.op === "keep") {
      written.push(kept);
      at += kept.text.length;
      from++;
      continue;
    }
    let to = from;
    while (to < edits.length && edits[to]?.op !== "keep") to++;
    const hunk = edits.slice(from, to);
    const [old, now] = [wordsOf(hunk, "delete"), wordsOf(hunk, "insert")];
    const within = computed.flatMap(([lo, hi]): Stretches => {
      const [start, end] = [Math.max(lo - at, 0), Math.min(hi - at, now.length)];
      return start < end ? [[start, end]] : [];
    });
    const isPlain = hunk.every(({ op }) => op === "insert" || op === "delete");
    const parts = isPlain && within.length > 0 ? partsOf(old, now, within) : null;
    if (parts === null) written.push(...hunk);
    else {
      written.push(...changed(parts.before), { op: "keep", text: parts.old }, ...changed(parts.after));
      recalculated.push({ from: parts.old, to: parts.now });
    }
    at += hunk.reduce((length, { op, text }) => length + (op === "insert" || op === "moveIn" ? text.length : 0), 0);
    from = to;
  }
  return { edits: written.filter(({ text }) => text !== ""), recalculated };
}

type Pair = readonly [old: string, now: string];

/**
 * Which of the old words the counted ones replace: all, or what is left of them once the words typed before and behind are
 * matched one to one. Null where that leaves none.
 */
function partsOf(
  old: string,
  now: string,
  within: Stretches,
): { readonly before: Pair; readonly old: string; readonly now: string; readonly after: Pair } | null {
  const [first, last] = [within[0]?.[0] ?? 0, within.at(-1)?.[1] ?? now.length];
  const [before, after] = [now.slice(0, first), now.slice(last)];
  const counted = now.slice(first, last);
  const words = old.match(/\s*\S+\s*?/gu) ?? [];
  const [ahead, behind] = [countOf(before), countOf(after)];
  if (ahead + behind === 0) return { before: ["", ""], old, now, after: ["", ""] };
  if (within.length > 1 || words.length <= ahead + behind) return null;
  const head = words.slice(0, ahead).join("");
  const middle = words.slice(ahead, words.length - behind).join("");
  const gap = ahead > 0 ? (/^\s*/u.exec(middle)?.[0] ?? "") : "";
  const tail = old.slice(head.length + middle.length);
  return { before: [head + gap, before], old: middle.slice(gap.length), now: counted, after: [tail, after] };
}

function countOf(words: string): number {
  return words.match(/\S+/gu)?.length ?? 0;
}

function changed([old, now]: Pair): readonly Edit[] {
  if (old === now) return [{ op: "keep", text: old }];
  return [
    { op: "delete", text: old },
    { op: "insert", text: now },
  ];
}

function wordsOf(hunk: readonly Edit[], op: Edit["op"]): string {
  return hunk.map((edit) => (edit.op === op ? edit.text : "")).join("");
}
